package uk.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.goldenthread.kpi.Periods;
import uk.goldenthread.plan.WrittenNumber;

/**
 * No text makes a pattern take more than a few steps a character, however it was made to: a pattern that tries every way of dividing a
 * text holds a processor for hours. Steps are the characters that the pattern looks at, so that no clock decides.
 */
class RegexesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCREENS = Path.of("../frontend/src/patterns.json");
    private static final Path CONTRACT = Path.of("../openapi.yaml");

    /** Steps a character; a pattern with several short counted parts takes some more than one. */
    private static final int STEPS = 40;

    private static final int SHORT = 200;
    /** The longest text of one field. */
    private static final int LONG = 10_000;

    /**
     * Put together while the application runs: a name from the contract, quoted; the contract's own, which are checked here; and those of
     * periods, which are made once of parts and are checked as they were made.
     */
    private static final Set<String> NOT_CONSTANT =
            Set.of("ContractFilter.java matches", "Samples.java compile", "Periods.java compile");

    /** Files that look at short texts only, and say so themselves: more steps a character are few then. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "Periods.java", Periods.LONGEST,
            "PeriodDays.java", Periods.LONGEST,
            "PeriodParts.java", Periods.LONGEST,
            "WrittenNumber.java", WrittenNumber.LONGEST,
            "StatisticalMark.java", WrittenNumber.LONGEST,
            "FigureText.java", WrittenNumber.LONGEST);

    private static final int STEPS_OF_SHORT = 400;

    /** A text that is repeated for ever and counts who looks at it. */
    private static final class Counted implements CharSequence {
        private static final class TooMany extends RuntimeException {
            TooMany() {
                super(null, null, false, false);
            }
        }

        private final String text;
        private long left;

        Counted(String text, long steps) {
            this.text = text;
            this.left = steps;
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void everyPatternOfTheApplicationIsLinear() throws IOException {
        List<Regexes.Found> all = Regexes.in(SOURCES);
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(all.stream().filter(f -> f.pattern() == null).map(Regexes.Found::where))
                .as("write a pattern as a constant, so that it can be looked at")
                .allMatch(NOT_CONSTANT::contains);
        assertThat(hostile(all.stream().filter(f -> f.pattern() != null).toList()))
                .isEmpty();
    }

    @Test
    void everyPatternOfPeriodsIsQuickAsItIsMade() throws IllegalAccessException {
        List<Regexes.Found> made = new ArrayList<>();
        for (Field field : Periods.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType() == List.class) {
                ((List<?>) field.get(null))
                        .forEach(p -> made.add(new Regexes.Found("Periods.java made", p.toString(), true)));
            }
        }
        assertThat(made).hasSizeGreaterThan(8);
        assertThat(hostile(made)).isEmpty();
    }

    @Test
    void everyPatternOfTheContractIsLinear() throws IOException {
        List<Regexes.Found> all = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        collect(new YAMLMapper().readTree(CONTRACT.toFile()), seen);
        seen.forEach(pattern -> all.add(new Regexes.Found("contract", pattern, true)));
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(hostile(all)).isEmpty();
    }

    /** That the list is whole is tested where the screens are. */
    @Test
    void everyPatternOfTheScreensIsLinear() {
        List<Regexes.Found> all = Regexes.ofScreens(SCREENS);
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(hostile(all)).isEmpty();
    }

    /** The pattern of evidence links as it was, and three others of the kind: the check must find them. */
    @Test
    void patternsThatAreNotAreFound() {
        assertThat(hostile(Stream.of("https://[^\\s/]+\\.[^\\s/]+.*", "(a+)+b", "\\s+$", "(\\w+\\s?)*;")
                        .map(p -> new Regexes.Found(p, p, false))
                        .toList()))
                .hasSize(4);
    }

    private static void collect(JsonNode node, Set<String> patterns) {
        if (node.isObject() && node.path("pattern").isTextual()) {
            patterns.add(node.path("pattern").asText());
        }
        node.forEach(child -> collect(child, patterns));
    }

    /** The patterns that some text makes take too many steps, each with the text. */
    private static List<String> hostile(List<Regexes.Found> all) {
        Set<String> seen = new TreeSet<>();
        List<String> hostile = new ArrayList<>();
        for (Regexes.Found found : all) {
            if (seen.add(found.pattern() + found.whole())) {
                Pattern pattern = Pattern.compile(found.pattern());
                int longest = LONGEST.getOrDefault(found.where().split(" ")[0], LONG);
                int steps = longest < LONG ? STEPS_OF_SHORT : STEPS;
                texts(found.pattern(), longest)
                        .filter(text -> !isQuick(pattern, text, steps, found.whole()))
                        .findFirst()
                        .ifPresent(text -> hostile.add(found.where() + " " + found.pattern() + " on "
                                + text.substring(0, Math.min(60, text.length())).replace("\n", "\\n")));
            }
        }
        return hostile;
    }

    private static boolean isQuick(Pattern pattern, String text, int aCharacter, boolean whole) {
        long steps = (long) aCharacter * (text.length() + 20);
        try {
            pattern.matcher(new Counted(text, steps)).matches();
            Matcher each = pattern.matcher(new Counted(text, steps));
            while (!whole && each.find()) {
                continue;
            }
            return true;
        } catch (Counted.TooMany | StackOverflowError e) {
            return false;
        }
    }

    /** Texts made of what the pattern itself is made of: its words and characters repeated, behind its beginnings, before what it dislikes. */
    private static Stream<String> texts(String pattern, int longest) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = Pattern.compile("[A-Za-z]{2,}+").matcher(pattern.replaceAll("\\\\.", " "));
        while (word.find()) {
            words.add(word.group());
        }
        Set<String> units = new LinkedHashSet<>(
                List.of("a", "A", "0", "1", " ", "\n", ".", "/", "-", ",", ";", "'", "\"", "[", "("));
        pattern.chars().filter(c -> !Character.isLetterOrDigit(c)).forEach(c -> units.add(String.valueOf((char) c)));
        Set<String> starts = new LinkedHashSet<>(List.of("", "https://", "20", "a", ";"));
        words.stream().limit(6).forEach(starts::add);
        List<String> ends = List.of("\n", "!");
        List<String> pairs = new ArrayList<>();
        units.forEach(one -> units.forEach(two -> pairs.add(one + two)));
        words.forEach(w -> {
            pairs.add(w);
            pairs.add(w + " ");
            pairs.add(w + " a ");
        });
        Stream<String> shorts = pairs.stream()
                .flatMap(unit -> starts.stream().limit(3).flatMap(start -> ends.stream()
                        .map(end -> text(start, unit, end, Math.min(longest, SHORT)))));
        Stream<String> longs = Stream.concat(units.stream(), words.stream().map(w -> w + " "))
                .flatMap(unit -> starts.stream().limit(2).flatMap(start -> ends.stream()
                        .map(end -> text(start, unit, end, longest))));
        return Stream.concat(shorts, longs);
    }

    private static String text(String start, String unit, String end, int length) {
        return start + unit.repeat(length / unit.length()) + end;
    }
}
