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
    private static final Set<String> RANGE = Set.of("to", "-", "–", "—", "+", "%", "/");
    private static final Set<String> AND_MORE =
            Set.of("over", "above", "under", "below", "older", "younger", "upwards");
    private static final Set<String> AFTER_A_POST = Set.of("(", ",", "-", "–", "—", ":", "/", "|", ";");

    /** Capitalised words of posts, bodies and plans, which are no names. */
    private static final Set<String> NO_NAMES = Set.of(("""
            a acting adult adults adviser advisory all allied alternative an and annual area areas assessment assistant associate at autism
            board boards body borough both boys business cabinet care carer carers case chair chief child children childrens city class
            clerk clinical clinician cohort college commissioner commissioning committee communication communications community complaints
            consultant corporate council councillor county date data delivery dental department deputy design designated development digital
            director directorate district doctor driver duty each early education educational ehc ehcp ehcps emotional engagement england
            english executive exclusions exclusion families family finance first for forum foundation from girls governance governor governors
            group guidance head heads headteacher health high hub improvement in inclusion independent information inspection inspections
            integrated interim job joint key language lead leader leaders leads learner learners learning legal lived local looked manager
            managers medical member members mental national neurodevelopmental new nhs none north northern not note nurse nursing occupational
            of office officer officers on operational operations our outcomes parent parents partner partners partnership paediatric
            participation people performance physical place placement plan planning plans policy post practice practitioner premises primary
            principal priority private process professional programme programmes project provider providers provision psychologist
            psychology public pupil pupils quality quarter recruitment regional reporting representative resource responsible review risk royal
            safeguarding school schools secondary section secretary send senco sencos senior service services sector sen shared social south
            southern speech specialist sro staff stage standards statutory strategic strategy student students sufficiency support survey
            system targeted teacher teaching team teams term the their therapies therapist therapy those to training transformation transition
            transport travel trust trusts under unit update vice virtual voice ward welfare wellbeing west western with women work worker
            workforce working workstream year years young youth east eastern central mid united january february march april may june july
            august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
            christmas easter academic financial lord mayor saint st ofsted cqc dfe icb pcf tbc vacant named unnamed unknown any other
            experts expert best start centre center court house street road lane park hospital hospitals university ltd limited plc
            """).strip().split("\\s+"));

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
            if (Character.isUpperCase(word.charAt(0))) {
                nameLike.set(i, likeAName(word, low));
                firstName.set(i, FirstNames.has(owner(word)));
            }
        }
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
        return word.length() > 1
                && word.chars().skip(1).anyMatch(Character::isLowerCase)
                && !NO_NAMES.contains(owner(low))
                && !SCHOOL.contains(low)
                && !TITLES.contains(low);
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
        if (!TITLES.contains(low(i)) || !Character.isUpperCase(word(i).charAt(0))) {
            return;
        }
        int name = word(i + 1).equals(".") ? i + 2 : i + 1;
        while (initial(name)) {
            name += word(name + 1).equals(".") ? 2 : 1;
        }
        boolean named = nameLike(name);
        if (named && !(ALSO_OF_PLACES.contains(low(i)) && school(name, 5) >= 0)) {
            add(DetailKind.TITLE_AND_NAME, i, name + 1);
        }
    }

    private void aged(int i) {
        int behind = behindName(i);
        boolean single = behind < 0 && nameLike(i) && !nameLike(i - 1);
        if (behind < 0 && !single) {
            // A nine-year-old, Jake.
            if (low(i).equals("year-old")
                    || low(i).equals("old") && low(i - 1).equals("year")
                    || low(i).endsWith("-year-old")) {
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
        } else if (number(at) && !range(at + 1) && (word || sure && marked || !single && years(at + 1))) {
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
        return low(i).equals("years") || low(i).equals("yrs") || low(i).equals("year-old");
    }

    /** Within so many words a capitalised word of a school; -1 where there is none. */
    private int school(int from, int most) {
        for (int i = from; i < from + most && i < words.size(); i++) {
            if (SCHOOL.contains(low(i)) && Character.isUpperCase(word(i).charAt(0))) {
                return i;
            }
            if (word(i).equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    private void schooled(int i) {
        int behind = behindName(i);
        if (behind < 0 || SCHOOL.contains(low(behind))) {
            return;
        }
        for (int at = behind; at < behind + 5; at++) {
            if (TO_A_SCHOOL.contains(low(at)) && (firstName(i) || at == behind)) {
                int school = school(at + 1, 6);
                if (school >= 0) {
                    add(DetailKind.NAME_AND_SCHOOL, i, school + 1);
                }
                return;
            }
        }
    }

    /** A name that stands where the post should, alone or with the post behind it. */
    private void instead() {
        for (int i = 0; i < words.size(); i++) {
            boolean begins = i == 0
                    || AFTER_A_POST.contains(word(i - 1))
                    || low(i - 1).equals("and")
                    || word(i - 1).equals("&");
            int behind = begins ? behindName(i) : -1;
            if (behind > i + 1 || behind == i + 1 && (behind == words.size() || AFTER_A_POST.contains(word(behind)))) {
                boolean ends = behind >= words.size()
                        || AFTER_A_POST.contains(word(behind))
                        || word(behind).equals(")")
                        || low(behind).equals("and")
                        || word(behind).equals("&");
                if (ends || firstName(i)) {
                    add(DetailKind.NAME_FOR_POST, i, behind);
                    i = behind;
                }
            }
        }
    }
}
