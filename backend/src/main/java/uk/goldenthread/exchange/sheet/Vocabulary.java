package uk.goldenthread.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a vocabulary as people write them: {@code in place} is {@code IN_PLACE}. */
final class Vocabulary {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-]+");
    /** Of each vocabulary its words in small letters. */
    private static final ClassValue<Map<String, Enum<?>>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> vocabulary) {
            return Arrays.stream((Enum<?>[]) vocabulary.getEnumConstants())
                    .collect(Collectors.toMap(e -> e.name().toLowerCase(Locale.ROOT), Function.identity()));
        }
    };

    private Vocabulary() {}

    static <E extends Enum<E>> E word(String text, Class<E> vocabulary) {
        Map<String, Enum<?>> words = WORDS.get(vocabulary);
        String said = Signs.compared(text);
        Enum<?> meant = words.get(said);
        if (meant == null) {
            meant = words.get(SEPARATORS.matcher(said).replaceAll("_"));
        }
        if (meant == null) {
            throw new CellFault(
                    "“" + text + "” is not known here.",
                    "Use "
                            + Arrays.stream(vocabulary.getEnumConstants())
                                    .map(Vocabulary::words)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return vocabulary.cast(meant);
    }

    static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
