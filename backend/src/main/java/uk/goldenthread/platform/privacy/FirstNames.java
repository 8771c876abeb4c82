package uk.goldenthread.platform.privacy;

import java.util.Locale;
import java.util.Set;

/**
 * First names that are common in England. A list never holds every name: it decides only where the words around do not. Names that are
 * also words of a plan (Grace, Mark, May, Will …) are left out.
 */
final class FirstNames {
    private static final Set<String> COMMON = WordList.of("first-names.txt");

    /** Words of their own where they are not written as names. */
    private static final Set<String> ALSO_WORDS = WordList.of("also-words.txt");

    private FirstNames() {}

    static boolean has(String word) {
        return COMMON.contains(word);
    }

    /** The same of a word in small letters or in capitals, which tell nothing. */
    static boolean hasInAnyCase(String low) {
        return low.length() > 2
                && !ALSO_WORDS.contains(low)
                && COMMON.contains(low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1));
    }
}
