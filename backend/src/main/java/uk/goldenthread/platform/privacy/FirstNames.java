package uk.goldenthread.platform.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * First names that are common in England. A list never holds every name: it decides only where the words around do not. Names that are
 * also words of a plan (Grace, Mark, May, Will …) are left out.
 */
final class FirstNames {
    private static final Set<String> COMMON = WordList.of("first-names.txt");

    /** In small letters, without those that are then words of their own. */
    private static final Set<String> IN_ANY_CASE = inAnyCase(WordList.of("also-words.txt"));

    private FirstNames() {}

    static boolean has(String word) {
        return COMMON.contains(word);
    }

    /** The same of a word in small letters or in capitals, which tell nothing. */
    static boolean hasInAnyCase(String low) {
        return IN_ANY_CASE.contains(low);
    }

    private static Set<String> inAnyCase(Set<String> alsoWords) {
        return COMMON.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 2 && !alsoWords.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
