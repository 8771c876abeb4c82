package uk.goldenthread.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two titles can be of the same record. A reference that a spreadsheet changed points at another one. */
public final class Titles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}+");
    /** What stands in the titles of half the plans there are says nothing of which action it is. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "for",
            "with",
            "all",
            "our",
            "are",
            "that",
            "this",
            "from",
            "into",
            "new",
            "send",
            "improv",
            "develop",
            "review",
            "implement",
            "ensur",
            "provid",
            "support",
            "plan",
            "action",
            "children",
            "young",
            "people",
            "famil",
            "local",
            "area",
            "service",
            "work",
            "team",
            "across",
            "deliver",
            "establish");

    private Titles() {}

    /** True when both say something and no word of weight stands in both; another ending makes no other word. */
    public static boolean differWholly(String one, String other) {
        Set<String> first = words(one, true);
        Set<String> second = words(other, true);
        if (first.isEmpty() || second.isEmpty()) {
            first = words(one, false);
            second = words(other, false);
        }
        Set<String> some = second;
        return !first.isEmpty() && !some.isEmpty() && first.stream().noneMatch(some::contains);
    }

    private static Set<String> words(String title, boolean weighty) {
        Set<String> words = new HashSet<>();
        Matcher m = WORD.matcher(title.toLowerCase(Locale.ROOT));
        while (m.find()) {
            String stem = stem(m.group());
            if (!weighty || !COMMON.contains(stem)) {
                words.add(stem);
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String end :
                new String[] {"ations", "ation", "ments", "ment", "ings", "ing", "ies", "ed", "es", "s", "e", "y"}) {
            if (word.length() - end.length() >= 3 && word.endsWith(end)) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
