package uk.goldenthread.platform.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, and which of them may be of a name, whatever case they are written in. */
class NameWords {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}'’]*+(?:-\\p{L}[\\p{L}'’]*+)*+|\\d++|[^\\s\\p{L}\\d]");

    static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "miss",
            "ms",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "cllr",
            "councillor",
            "rev",
            "revd",
            "reverend",
            "lady",
            "lord");

    static final Set<String> SCHOOL = Set.of(
            "school",
            "academy",
            "primary",
            "secondary",
            "college",
            "nursery",
            "grammar",
            "infants",
            "infant",
            "juniors",
            "junior",
            "sixth",
            "preschool",
            "pru");

    /** Capitalised words of posts, bodies and plans, which are no names. */
    static final Set<String> NO_NAMES = WordList.of("no-names.txt");

    /** Words that follow a name in a sentence. */
    static final Set<String> NO_SURNAMES = WordList.of("no-surnames.txt");

    /** Titles that are no words of their own in small letters, as miss is. */
    static final Set<String> TITLES_IN_ANY_CASE = Set.of("mr", "mrs", "dr", "cllr");

    final List<int[]> places = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    /** Words that may be a name, asked again and again. */
    private final BitSet nameLike = new BitSet();

    private final BitSet firstName = new BitSet();

    NameWords(String text) {
        Matcher next = WORD.matcher(text);
        while (next.find()) {
            places.add(new int[] {next.start(), next.end()});
            String word = next.group();
            String low = word.toLowerCase(Locale.ROOT);
            int i = words.size();
            words.add(word);
            lower.add(low);
            if (Character.isUpperCase(word.charAt(0)) && hasSmall(word)) {
                nameLike.set(i, likeAName(word, low));
                firstName.set(i, FirstNames.has(owner(word)));
            } else if (FirstNames.hasInAnyCase(owner(low))) {
                nameLike.set(i);
                firstName.set(i);
            } else if (i > 0 && firstName.get(i - 1) && sameCase(words.get(i - 1), word)) {
                nameLike.set(i, surname(word, low));
            } else if (titleBefore(i, word)) {
                nameLike.set(i, surname(word, low));
            }
        }
    }

    private static boolean hasSmall(String word) {
        return word.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    /** Both in capitals, or both in small letters. */
    private static boolean sameCase(String first, String next) {
        return Character.isUpperCase(first.charAt(0)) == Character.isUpperCase(next.charAt(0))
                && hasSmall(first) == hasSmall(next);
    }

    /** A word that can end a name whose first word is one, although its case does not tell. */
    private static boolean surname(String word, String low) {
        return word.length() > 2
                && Character.isLetter(word.charAt(0))
                && !NO_NAMES.contains(owner(low))
                && !NO_SURNAMES.contains(low)
                && !SCHOOL.contains(low)
                && !TITLES.contains(low);
    }

    /** MRS KHAN and mrs khan. */
    private boolean titleBefore(int i, String word) {
        int title = i > 0 && words.get(i - 1).equals(".") ? i - 2 : i - 1;
        return title >= 0
                && TITLES.contains(lower.get(title))
                && (Character.isUpperCase(words.get(title).charAt(0))
                        ? Character.isUpperCase(word.charAt(0))
                        : TITLES_IN_ANY_CASE.contains(lower.get(title)) && Character.isLowerCase(word.charAt(0)));
    }

    final String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    final String low(int i) {
        return i >= 0 && i < lower.size() ? lower.get(i) : "";
    }

    /** Without the ending of what is somebody's. */
    private static String owner(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** A capitalised word that is no abbreviation and no word of a plan. */
    private static boolean likeAName(String word, String low) {
        return word.length() > 1 && !NO_NAMES.contains(owner(low)) && !SCHOOL.contains(low) && !TITLES.contains(low);
    }

    final boolean nameLike(int i) {
        return i >= 0 && nameLike.get(i);
    }

    final boolean firstName(int i) {
        return i >= 0 && firstName.get(i);
    }

    final boolean initial(int i) {
        return word(i).length() == 1 && Character.isUpperCase(word(i).charAt(0));
    }
}
