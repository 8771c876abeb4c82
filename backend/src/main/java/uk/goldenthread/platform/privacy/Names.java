package uk.goldenthread.platform.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of people, by the words around them: an age, a school, a title, a post. No list holds every name, so two capitalised words that
 * mean nothing else count as one; a place or a body named alone does not. Each look goes a fixed number of words ahead.
 */
final class Names {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}'’]*+(?:-\\p{L}[\\p{L}'’]*+)*+|\\d++|[^\\s\\p{L}\\d]");

    private static final Set<String> TITLES = Set.of(
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

    /** Titles that schools and offices carry too: Sir Thomas Boteler High School, the Lord Mayor. */
    private static final Set<String> ALSO_OF_PLACES = Set.of("sir", "dame", "lady", "lord");

    private static final Set<String> SCHOOL = Set.of(
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
    private static final Set<String> TO_A_SCHOOL = Set.of(
            "at",
            "attends",
            "attending",
            "attended",
            "from",
            "in",
            "joined",
            "joins",
            "left",
            "leaves",
            "to",
            "of",
            "goes",
            "went",
            "starts",
            "started");
    private static final Set<String> IS = Set.of("is", "was", "who", "turned", "turns", "just", "now");
    private static final Set<String> YEARS = Set.of("year", "years", "yr", "yrs");
    private static final Set<String> RANGE = Set.of("to", "of", "-", "–", "—", "+", "%", "/");
    private static final Set<String> AND_MORE =
            Set.of("over", "above", "under", "below", "older", "younger", "upwards");
    private static final Set<String> AFTER_A_POST = Set.of("(", ",", "-", "–", "—", ":", "/", "|", ";");

    /** Capitalised words of posts, bodies and plans, which are no names. */
    private static final Set<String> NO_NAMES = WordList.of("no-names.txt");

    /** Words that follow a name in a sentence. */
    private static final Set<String> NO_SURNAMES = WordList.of("no-surnames.txt");

    /** Titles that are no words of their own in small letters, as miss is. */
    private static final Set<String> TITLES_IN_ANY_CASE = Set.of("mr", "mrs", "dr", "cllr");

    private static final Set<String> NUMBER_WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen");

    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "del", "la", "al", "bin", "el");

    private final String text;
    private final List<int[]> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    /** Words that may be a name, asked again and again. */
    private final BitSet nameLike = new BitSet();

    private final BitSet firstName = new BitSet();
    private final List<Detail> found = new ArrayList<>();

    private Names(String text) {
        this.text = text;
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

    /**
     * @param post true for a field that should hold a post: there a bare name is one too
     */
    static List<Detail> in(String text, boolean post) {
        Names names = new Names(text);
        for (int i = 0; i < names.words.size(); i++) {
            names.titled(i);
            names.aged(i);
            names.schooled(i);
        }
        if (post) {
            names.instead();
        }
        return names.found;
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    private String low(int i) {
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

    private boolean nameLike(int i) {
        return i >= 0 && nameLike.get(i);
    }

    private boolean firstName(int i) {
        return i >= 0 && firstName.get(i);
    }

    /** The word behind the name that begins here: one or two words, where the first is a first name; or two that mean nothing else. */
    private int behindName(int i) {
        if (firstName(i)) {
            return nameLike(i + 1) ? i + 2 : i + 1;
        }
        return nameLike(i) && nameLike(i + 1) && !nameLike(i - 1) ? i + 2 : -1;
    }

    /** With the other words of the name before and behind: what is covered is all of it. */
    private void add(DetailKind kind, int from, int to) {
        int first = from;
        while (nameLike(first - 1)) {
            first--;
        }
        int behind = Math.min(to, words.size());
        while (goesOn(behind)) {
            behind++;
        }
        found.add(new Detail(kind, places.get(first)[0], places.get(behind - 1)[1]));
    }

    /** Whether a name that ends before this word goes on: another name, an initial, or van der before one. */
    private boolean goesOn(int i) {
        boolean before = nameLike(i - 1) || initial(i - 1) || PARTICLES.contains(low(i - 1));
        return before
                && (nameLike(i)
                        || initial(i)
                        || word(i).equals(".") && initial(i - 1)
                        || PARTICLES.contains(low(i)) && (nameLike(i + 1) || PARTICLES.contains(low(i + 1))));
    }

    private boolean initial(int i) {
        return word(i).length() == 1 && Character.isUpperCase(word(i).charAt(0));
    }

    private void titled(int i) {
        if (!TITLES.contains(low(i))
                || !Character.isUpperCase(word(i).charAt(0)) && !TITLES_IN_ANY_CASE.contains(low(i))) {
            return;
        }
        int name = word(i + 1).equals(".") ? i + 2 : i + 1;
        while (initial(name)) {
            name += word(name + 1).equals(".") ? 2 : 1;
        }
        boolean named = nameLike(name);
        if (named && !(ALSO_OF_PLACES.contains(low(i)) && school(name, 5, true) >= 0)) {
            add(DetailKind.TITLE_AND_NAME, i, name + 1);
        }
    }

    private void aged(int i) {
        int behind = behindName(i);
        boolean single = behind < 0 && nameLike(i) && !nameLike(i - 1);
        if (behind < 0 && !single) {
            // A nine-year-old, Jake.
            if (low(i).endsWith("year-old")
                    || low(i).equals("old") && YEARS.contains(low(i - 1))
                    || low(i).equals("yo") && number(i - 1)) {
                int name = i + 1;
                while (name < i + 4 && !nameLike(name)) {
                    name++;
                }
                if (nameLike(name)) {
                    add(DetailKind.NAME_AND_AGE, i, name + 1);
                }
            }
            return;
        }
        int at = single ? i + 1 : behind;
        boolean sure = !single && firstName(i);
        int open = at;
        if (word(at).equals(",") || word(at).equals("(")) {
            at++;
        }
        int said = at;
        while (IS.contains(low(at)) && at < said + 2) {
            at++;
        }
        boolean word = low(at).equals("aged") || low(at).equals("age");
        if (word) {
            at++;
        }
        boolean marked = at > open;
        if (low(at).equals("in")) {
            at++;
        }
        boolean year = low(at).equals("year") && number(at + 1);
        if (sure && year) {
            add(DetailKind.NAME_AND_AGE, i, at + 2);
        } else if ((number(at) || (word || years(at + 1)) && NUMBER_WORDS.contains(low(at)))
                && !range(at + 1)
                && (word || sure && marked || !single && years(at + 1))) {
            add(DetailKind.NAME_AND_AGE, i, at + 1);
        }
    }

    private boolean range(int i) {
        return RANGE.contains(low(i))
                || (low(i).equals("and") || low(i).equals("or")) && (AND_MORE.contains(low(i + 1)) || number(i + 1));
    }

    private boolean number(int i) {
        String w = word(i);
        return !w.isEmpty() && w.length() <= 2 && Character.isDigit(w.charAt(0)) && Integer.parseInt(w) <= 25;
    }

    private boolean years(int i) {
        return YEARS.contains(low(i)) || low(i).equals("year-old") || low(i).equals("yo");
    }

    /**
     * Within so many words a word of a school; -1 where there is none.
     *
     * @param proper whether the school must be written with a capital; else something of its name must stand before it
     */
    private int school(int from, int most, boolean proper) {
        boolean named = false;
        for (int i = from; i < from + most && i < words.size(); i++) {
            if (SCHOOL.contains(low(i)) && (proper ? Character.isUpperCase(word(i).charAt(0)) : named)) {
                return i;
            }
            if (word(i).equals(".") && !low(i - 1).equals("st")) {
                return -1;
            }
            named |= Character.isLetter(word(i).charAt(0))
                    && !SCHOOL.contains(low(i))
                    && !NO_NAMES.contains(low(i))
                    && !NO_SURNAMES.contains(low(i));
        }
        return -1;
    }

    private void schooled(int i) {
        int behind = behindName(i);
        if (behind < 0 || SCHOOL.contains(low(behind))) {
            return;
        }
        boolean proper = !Character.isLowerCase(word(i).charAt(0));
        if (firstName(i)
                && behind == i + 2
                && word(behind).equals(",")
                && (nameLike(behind + 1) || low(behind + 1).equals("st"))) {
            // John Smith, St Mary's Primary.
            addSchool(i, school(behind + 1, 4, proper));
            return;
        }
        for (int at = behind; at < behind + 5; at++) {
            if (TO_A_SCHOOL.contains(low(at)) && (firstName(i) || at == behind)) {
                addSchool(i, school(at + 1, 6, proper));
                return;
            }
        }
    }

    private void addSchool(int name, int school) {
        if (school >= 0) {
            add(DetailKind.NAME_AND_SCHOOL, name, school + 1);
        }
    }

    /** A name that stands where the post should, alone or with the post behind it. */
    private void instead() {
        for (int i = 0; i < words.size(); i++) {
            boolean begins = i == 0
                    || AFTER_A_POST.contains(word(i - 1))
                    || low(i - 1).equals("and")
                    || word(i - 1).equals("&");
            int behind = begins ? Math.max(behindName(i), Math.max(behindInitials(i), behindTurned(i))) : -1;
            if (behind > i + 1 || behind == i + 1 && (behind == words.size() || AFTER_A_POST.contains(word(behind)))) {
                boolean ends = behind >= words.size()
                        || AFTER_A_POST.contains(word(behind))
                        || word(behind).equals(")")
                        || low(behind).equals("and")
                        || word(behind).equals("&");
                if (ends || firstName(i) || initial(i)) {
                    add(DetailKind.NAME_FOR_POST, i, behind);
                    i = behind;
                }
            }
        }
    }

    /** Behind J. Smith and J R Smith; -1 where no initial begins here. */
    private int behindInitials(int i) {
        int at = i;
        while (initial(at) && at < i + 6) {
            at += word(at + 1).equals(".") ? 2 : 1;
        }
        return at > i && nameLike(at) ? at + 1 : -1;
    }

    /** Behind Smith, Jane, as lists put it. */
    private int behindTurned(int i) {
        return nameLike(i)
                        && word(i + 1).equals(",")
                        && nameLike(i + 2)
                        && (firstName(i + 2)
                                || word(i + 3).equals("(")
                                || word(i + 3).equals("-"))
                ? i + 3
                : -1;
    }
}
