package uk.goldenthread.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.goldenthread.platform.problem.ProblemException;

/**
 * Where text that people typed stands: the only columns that can be erased. Ratings, dates, figures, references and the inspectors'
 * published words are the record itself and stay.
 */
public final class Redactable {
    /** What stands where a text was erased. */
    public static final String STAND_IN = "[redacted]";

    /** What a column holds decides what stands in for it. */
    enum Kind {
        TEXT("'" + STAND_IN + "'"),
        TEXT_LIST("'{}'"),
        /** Titles and addresses of links. */
        LINKS("'[]'"),
        /** Words in the place of dates. */
        DATE_WORDS("null");

        private final String standIn;

        Kind(String standIn) {
            this.standIn = standIn;
        }
    }

    private static final Map<String, Map<String, Kind>> COLUMNS = Map.ofEntries(
            Map.entry(
                    "statement",
                    Map.of(
                            "narrative",
                            Kind.TEXT,
                            "impact_reason",
                            Kind.TEXT,
                            "override_reason",
                            Kind.TEXT,
                            "evidence",
                            Kind.LINKS,
                            "date_words",
                            Kind.DATE_WORDS)),
            Map.entry(
                    "action",
                    Map.of(
                            "co_production",
                            Kind.TEXT,
                            "family_difference",
                            Kind.TEXT,
                            "success_criteria",
                            Kind.TEXT_LIST,
                            "date_words",
                            Kind.DATE_WORDS)),
            texts("access_grant", "post", "decision_reason"),
            texts("membership", "left_reason"),
            texts("source_paper", "note"),
            Map.entry("milestone", Map.of("overdue_said", Kind.TEXT, "date_words", Kind.DATE_WORDS)),
            texts("deadline_change", "reason", "decision_reason"),
            texts("thresholds", "reason"),
            texts("cycle", "close_reason"),
            texts("submission", "return_reason"),
            texts("meeting", "date_note", "state_reason"),
            texts("decision", "reason", "struck_reason"),
            texts("acknowledgement", "reason"),
            texts("key_date", "title", "timing", "by_whom", "note"),
            texts(
                    "risk",
                    "title",
                    "cause",
                    "event",
                    "consequence",
                    "assessment",
                    "review_note",
                    "close_reason",
                    "reopen_reason",
                    "issue_reason",
                    "escalated_to",
                    "escalation_reason"),
            texts("audience_request", "draft", "reason", "decision_reason"),
            texts("risk_control", "description", "test_note"),
            texts("risk_assessment", "reason"),
            texts("risk_matrix", "reason"),
            texts("risk_statement", "statement"),
            texts("kpi", "caveat", "headline_reason"),
            texts("observation", "caveat", "as_stated", "correction"),
            texts("definition_version", "reason"),
            texts("sign_off", "reopen_reason"),
            texts("target", "note"),
            texts("caveat", "text", "answer", "close_reason"),
            texts("rebase", "reason", "decision_reason"),
            texts("annotation", "text"),
            texts("benchmark", "note"),
            texts("survey_round", "responses_note"),
            texts("fund", "notes", "close_reason"),
            texts("workstream", "objective", "approach"),
            texts("fund_condition", "text", "evidence"),
            texts("output_delivery", "note"),
            texts("spend", "description"),
            texts("variance_note", "text"),
            texts("virement", "reason", "decision_reason"),
            texts("carry_forward", "reason"),
            texts("funding_ask", "note"),
            texts("fund_return", "narrative", "reopen_reason"));

    private Redactable() {}

    /** Columns of free text of a table; empty for a table that holds none. */
    public static Set<String> columns(String table) {
        return COLUMNS.getOrDefault(table, Map.of()).keySet();
    }

    /** Refuses a table or column that holds no free text. Names that pass are literals of this class and safe inside a statement. */
    static void require(String table, List<String> columns) {
        Map<String, Kind> known = COLUMNS.get(table);
        if (known == null) {
            throw ProblemException.unprocessable(
                    "/table", "Text can be erased from: " + String.join(", ", new TreeSet<>(COLUMNS.keySet())) + ".");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!known.containsKey(columns.get(i))) {
                throw ProblemException.unprocessable(
                        "/columns/" + i,
                        "Of " + table + ", these can be erased: " + String.join(", ", new TreeSet<>(known.keySet()))
                                + ".");
            }
        }
    }

    /** Erases the columns of today's row. */
    static String update(String table, List<String> columns) {
        require(table, columns);
        StringBuilder sql = new StringBuilder("update app." + table + " set version = version + 1");
        columns.forEach(c -> sql.append(", ")
                .append(c)
                .append(" = ")
                .append(COLUMNS.get(table).get(c).standIn));
        return sql.append(" where id = ?1").toString();
    }

    private static Map.Entry<String, Map<String, Kind>> texts(String table, String... columns) {
        return Map.entry(
                table,
                List.of(columns).stream()
                        .collect(java.util.stream.Collectors.toUnmodifiableMap(c -> c, c -> Kind.TEXT)));
    }
}
