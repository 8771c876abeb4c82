package uk.goldenthread.platform.openapi;

import java.util.Locale;
import java.util.Map;

/** The words of the contract for what its code leaves unsaid; an annotation on the spot always wins. */
final class Words {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("Access", "Areas, organisations, people and memberships, and what each role may do"),
            Map.entry("Changes", "What changed between two states of a programme"),
            Map.entry("Charts", "Charts as SVG, each with a one-sentence reading and its table"),
            Map.entry("Dashboard", "Where a programme stands, today or as at a past date"),
            Map.entry("Exchange", "Spreadsheets in and out"),
            Map.entry("Findings", "What does not add up in a programme's records"),
            Map.entry("Governance", "Boards, their meetings and what they decided"),
            Map.entry("History", "The append-only, hash-chained history of an area"),
            Map.entry("Measures", "Indicators, their observations and targets"),
            Map.entry("Plan", "Programmes, priorities, actions, milestones and the statements that rate them"),
            Map.entry("Published", "What an area has published; no sign-in needed"),
            Map.entry("Reference", "Vocabularies and limits: ratings, problem types, permissions, what is accepted"),
            Map.entry("Risk", "Risks and their controls"),
            Map.entry("Stocktake", "Frozen, signed positions of a programme"),
            Map.entry("Surveys", "Surveys and their rounds"));

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("areaCode", "ONS code of the area"),
            Map.entry("If-Match", "ETag of the record as it was read; a change of anything newer is refused"),
            Map.entry("If-None-Match", "ETag of the answer one already has"),
            Map.entry("sort", "Words to sort by, separated by commas; a minus before a word sorts downwards"),
            Map.entry("q", "Words to look for"),
            Map.entry("area", "ONS code of the area"),
            Map.entry("format", "Format of the answer"),
            Map.entry("from", "The earlier state: a date, an instant or a revision"),
            Map.entry("to", "The later state: a date, an instant or a revision"),
            Map.entry("priority", "Only what stands under this priority: its number or its identifier"),
            Map.entry("rating", "Only what carries this rating"),
            Map.entry("status", "Only what has this status"));

    private Words() {}

    static String tag(String name) {
        return TAGS.getOrDefault(name, name + " of a programme");
    }

    static String parameter(String name) {
        String known = PARAMETERS.get(name);
        if (known != null) {
            return known;
        }
        return name.endsWith("Id")
                ? "Identifier of the " + apart(name.substring(0, name.length() - 2))
                : "Only those with this " + apart(name);
    }

    /** What a schema is, from its name, when nothing better was said. */
    static String schema(String name) {
        if (name.startsWith("Page") && name.length() > 4 && !name.equals("PageInfo")) {
            return "One page of a list: " + apart(trim(name.substring(4))) + " by " + apart(trim(name.substring(4)))
                    + ".";
        }
        if (name.endsWith("Draft") || name.endsWith("Edit")) {
            return "What one says of " + article(apart(trim(name))) + ".";
        }
        String words = apart(trim(name));
        return Character.toUpperCase(words.charAt(0))
                + words.substring(1)
                + (name.endsWith("View") ? ", as it is read." : ".");
    }

    private static String trim(String name) {
        return name.replaceFirst("(?<=.)(View|Draft|Edit|Row)$", "");
    }

    private static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /** {@code ProblemType} is "problem type". */
    static String apart(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');
    }
}
