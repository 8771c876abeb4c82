package uk.goldenthread.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of people, by the words around them: an age, a school, a title, a post. No list holds every name, so two capitalised words that
 * mean nothing else count as one; a place or a body named alone does not. Each look goes a fixed number of words ahead.
 */
final class Names extends NameWords {
    /** Titles that schools and offices carry too: Sir Thomas Boteler High School, the Lord Mayor. */
    private static final Set<String> ALSO_OF_PLACES = Set.of("sir", "dame", "lady", "lord");

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

    private final List<Detail> found = new ArrayList<>();

    private Names(String text) {
        super(text);
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
