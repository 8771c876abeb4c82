package uk.goldenthread.platform.privacy;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in a text what may point to a child or another private person. A board needs none of it (feature H8), and what enters the history
 * leaves it only by redaction. Pure; every pattern takes time that grows with the length of the text alone.
 */
public final class PersonalDetails {
    /** Blanks and dashes of every kind count as one; what cannot be seen counts as nothing. */
    private static final Pattern PUPIL =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z](?:[ -]?\\d){11}[ -]?[\\dA-Za-z](?![A-Za-z0-9])");

    private static final Pattern TEN =
            Pattern.compile("(?<![\\d.£/-])(?:\\d(?:[ -]{0,2}\\d){9}|\\d{3}\\.\\d{3}\\.\\d{4})(?![ -]?\\d|\\.\\d)");
    private static final Pattern TEN_PLAIN =
            Pattern.compile("\\d{10}|\\d{3}[ -]{1,2}\\d{3}[ -]{1,2}\\d{4}|\\d{3}\\.\\d{3}\\.\\d{4}");
    private static final Pattern BORN = Pattern.compile(
            "\\b(?:born|d\\.?o\\.?b\\b|b\\.(?= ?\\d)|date of birth|birth ?date|birthday)", Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?(?:\\d{1,2}|" + MONTHS
                    + ")[ ,./-]{1,2}\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{8}\\b|" + MONTHS
                    + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Za-z0-9])([A-Za-z]{1,2})\\d[A-Za-z\\d]?[ -]?\\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}(?![A-Za-z0-9])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.£])(?:\\+44|0044|\\(?0)[ ()-]{0,2}(?:\\d[ ()-]{0,2}){8,10}\\d(?![ -]?\\d)|(?<![\\d.£])0\\d{3,4}\\.\\d{3}\\.\\d{3,4}(?![.\\d])");
    private static final Pattern HOME = Pattern.compile(
            "\\b(?:post ?code|address|lives|lived|living|moved to|resid(?:es|ing)|home|\\d+[a-z]? [a-z'’]+ (?:[a-z]+ )?(?:avenue|road|street|close|lane|drive|crescent|gardens|court|grove|way|terrace))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS = Pattern.compile("\\bnhs\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPN = Pattern.compile("\\b(?:upn|pupil number)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[ -~£’]*+");
    private static final Pattern LINK = Pattern.compile("https?://\\S++");

    /** j.smith, as bodies name the mailboxes of people. */
    private static final Pattern INITIAL_AND_NAME = Pattern.compile("[A-Za-z][._][A-Za-z]{3,}");

    /** Digits of the shortest of the numbers that are looked for, a telephone's. */
    private static final int SHORTEST_NUMBER = 9;

    /** Royal Mail's postcode areas. */
    private static final Set<String> POSTCODE_AREAS =
            Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH "
                            + "DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME "
                            + "MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ "
                            + "TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    /** Domains of public bodies: a mailbox of an office there is nobody's own. */
    private static final List<String> BODIES =
            List.of(".gov.uk", ".nhs.uk", ".nhs.net", ".sch.uk", ".ac.uk", ".police.uk", ".org.uk");

    private PersonalDetails() {}

    /** All that a text holds, in its order. */
    public static List<Detail> in(@Nullable String text) {
        return in(text, false);
    }

    /**
     * @param post true for a text that should be a post, such as a lead's: there a name is found without more around it
     */
    public static List<Detail> in(@Nullable String text, boolean post) {
        if (text == null || text.length() < 3) {
            return List.of();
        }
        String plain = plain(text);
        List<Detail> found = new ArrayList<>();
        long digits = plain.chars().filter(Character::isDigit).count();
        if (digits >= SHORTEST_NUMBER) {
            pupils(plain, found);
            tens(plain, found);
            phones(plain, found);
        }
        if (digits > 0) {
            births(plain, found);
            postcodes(plain, found);
        }
        addresses(plain, found);
        found.addAll(Names.in(plain, post));
        found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return found;
    }

    /** Why a text is refused whatever reason is given; empty where it holds no number of a child. */
    public static Optional<String> refusal(String text) {
        if (text.chars().filter(Character::isDigit).limit(SHORTEST_NUMBER).count() < SHORTEST_NUMBER) {
            return Optional.empty();
        }
        List<Detail> found = in(text);
        return Verdict.of(found) == Verdict.REFUSED ? Optional.of(Verdict.sentence(found)) : Optional.empty();
    }

    /** The text of a person with every such place covered, for where it must be shown at all; of a name alone all of it. */
    public static String masked(String text) {
        return masked(text, true);
    }

    /**
     * The text with every such place covered.
     *
     * @param post false for a sentence of ours, in which a name needs more around it to be one
     */
    public static String masked(String text, boolean post) {
        List<Detail> found = in(text, post);
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (Detail d : found) {
            for (int i = d.from(); i < d.to(); i++) {
                out.setCharAt(i, '•');
            }
        }
        return out.toString();
    }

    /** The kinds found, in words and each once: a telephone number and what looks like a date of birth. */
    public static String words(List<Detail> found) {
        return words(found.stream().map(Detail::kind).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Kinds in words. */
    public static String words(Set<DetailKind> found) {
        List<String> kinds = found.stream().sorted().map(DetailKind::words).toList();
        return kinds.size() < 2
                ? String.join("", kinds)
                : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + kinds.get(kinds.size() - 1);
    }

    /** As long as the text, so that places stay: other blanks and dashes become plain ones, links and what cannot be seen become blanks. */
    private static String plain(String text) {
        if (text.indexOf("://") < 0 && PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> out.append(
                        Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r'
                                ? ' '
                                : Character.getType(c) == Character.DASH_PUNCTUATION
                                        ? '-'
                                        : Character.getType(c) == Character.FORMAT ? '\u0000' : (char) c));
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            for (int i = links.start(); i < links.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return unseen(out);
    }

    /** Characters that cannot be seen are moved behind the run of digits and letters they stand in, so that they hide nothing. */
    private static String unseen(StringBuilder text) {
        if (text.indexOf("\u0000") < 0) {
            return text.toString();
        }
        StringBuilder seen = new StringBuilder(text.length());
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u0000') {
                held++;
                continue;
            }
            if (held > 0 && !Character.isLetterOrDigit(c)) {
                seen.append(" ".repeat(held));
                held = 0;
            }
            seen.append(c);
        }
        return seen.append(" ".repeat(held)).toString();
    }

    private static void pupils(String text, List<Detail> found) {
        Matcher m = PUPIL.matcher(text);
        while (m.find()) {
            String number = m.group().replaceAll("[ -]", "");
            boolean compact = number.length() == m.end() - m.start();
            boolean sure = compact || Character.isUpperCase(number.charAt(0)) || near(UPN, text, m.start(), m.end());
            if (sure && CheckDigits.upn(number.toUpperCase(Locale.ROOT))) {
                found.add(new Detail(DetailKind.PUPIL_NUMBER, m.start(), m.end()));
            } else if (compact || near(UPN, text, m.start(), m.end())) {
                found.add(new Detail(DetailKind.PUPIL_NUMBER_SHAPE, m.start(), m.end()));
            }
        }
    }

    private static void tens(String text, List<Detail> found) {
        Matcher m = TEN.matcher(text);
        while (m.find()) {
            String digits = m.group().replaceAll("[ .-]", "");
            boolean nhs = near(NHS, text, m.start(), m.end());
            if (nhs && CheckDigits.nhs(digits)) {
                found.add(new Detail(DetailKind.NHS_NUMBER, m.start(), m.end()));
            } else if (nhs || TEN_PLAIN.matcher(m.group()).matches()) {
                found.add(new Detail(DetailKind.TEN_DIGITS, m.start(), m.end()));
            }
        }
    }

    private static void births(String text, List<Detail> found) {
        Matcher m = BORN.matcher(text);
        while (m.find()) {
            Matcher day = DAY.matcher(text).region(m.end(), Math.min(text.length(), m.end() + 40));
            if (day.find()) {
                found.add(new Detail(DetailKind.DATE_OF_BIRTH, m.start(), day.end()));
            } else {
                before(text, m, found);
            }
        }
    }

    /** 12/03/2014 (date of birth): nothing but a bracket or a comma between them. */
    private static void before(String text, Matcher born, List<Detail> found) {
        Matcher day = DAY.matcher(text).region(Math.max(0, born.start() - 30), born.start());
        while (day.find()) {
            if (text.substring(day.end(), born.start()).matches("[ (,:-]{0,4}")) {
                found.add(new Detail(DetailKind.DATE_OF_BIRTH, day.start(), born.end()));
            }
        }
    }

    private static void postcodes(String text, List<Detail> found) {
        Matcher m = POSTCODE.matcher(text);
        while (m.find()) {
            boolean capitals = m.group().equals(m.group().toUpperCase(Locale.ROOT));
            if (POSTCODE_AREAS.contains(m.group(1).toUpperCase(Locale.ROOT))
                    && (capitals || near(HOME, text, m.start(), m.end()))) {
                found.add(new Detail(DetailKind.POSTCODE, m.start(), m.end()));
            }
        }
    }

    private static void phones(String text, List<Detail> found) {
        Matcher m = PHONE.matcher(text);
        while (m.find()) {
            String digits = m.group()
                    .replaceAll("\\D", "")
                    .replaceFirst("^(?:0044|44|0)", "")
                    .replaceFirst("^0", "");
            if ("127".indexOf(digits.charAt(0)) >= 0 && (digits.length() == 9 || digits.length() == 10)) {
                found.add(new Detail(DetailKind.PHONE, m.start(), m.end()));
            }
        }
    }

    private static void addresses(String text, List<Detail> found) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && at - from < 64 && local(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length()
                    && to - at < 255
                    && (Character.isLetterOrDigit(text.charAt(to)) || ".-".indexOf(text.charAt(to)) >= 0)) {
                to++;
            }
            String domain = text.substring(at + 1, to).toLowerCase(Locale.ROOT).replaceFirst("(?<![.-])[.-]++$", "");
            if (from < at && domain.indexOf('.') > 0 && !office(text.substring(from, at), domain)) {
                found.add(new Detail(DetailKind.EMAIL, from, to));
            }
        }
    }

    private static boolean local(char c) {
        return Character.isLetterOrDigit(c) || "._%+'-".indexOf(c) >= 0;
    }

    /** send.enquiries@… of a public body is an office; a first name makes it a person. */
    private static boolean office(String local, String domain) {
        boolean body = BODIES.stream().anyMatch(b -> ("." + domain).endsWith(b));
        if (!body) {
            return false;
        }
        if (INITIAL_AND_NAME.matcher(local).matches()) {
            return false;
        }
        for (String part : local.split("[._%+'-]")) {
            if (!part.isEmpty()
                    && FirstNames.has(part.substring(0, 1).toUpperCase(Locale.ROOT)
                            + part.substring(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands within some sixty characters before or twenty-five behind. */
    private static boolean near(Pattern word, String text, int from, int to) {
        return word.matcher(text)
                .region(Math.max(0, from - 60), Math.min(text.length(), to + 25))
                .find();
    }
}
