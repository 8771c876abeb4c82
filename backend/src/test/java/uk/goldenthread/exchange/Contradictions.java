package uk.goldenthread.exchange;

import static uk.goldenthread.exchange.TenMonths.day;
import static uk.goldenthread.findings.FindingRule.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.goldenthread.exchange.TenMonths.Line;

/** What is planted in the ten months, rule by rule, and beside it what only looks like it. */
final class Contradictions {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    /** Actions without a milestone. */
    static final Set<String> WITHOUT_MILESTONE = Set.of("3.12");

    /** Milestones that are due in the ten months, and not in January 2026 as all others. */
    static final Map<String, String> MILESTONES_DUE = Map.of("1.9", "2024-12-15", "1.10", "2024-12-15");

    private Contradictions() {}

    /** Actions whose milestone a month's file closes. */
    static Map<String, Integer> milestonesClosed() {
        Map<String, Integer> closed = new LinkedHashMap<>();
        closed.put("2.9", 1);
        closed.put("2.10", 1);
        closed.put("1.3", 2);
        closed.put("1.4", 2);
        closed.put("1.10", 2);
        closed.put("1.1", 3);
        closed.put("1.2", 3);
        closed.put("3.9", 3);
        closed.put("3.10", 3);
        closed.put("2.6", 4);
        closed.put("3.11", 6);
        return closed;
    }

    static TenMonths planted() {
        TenMonths plan = new TenMonths();
        // One rated impact in each priority: otherwise a plan that is all on target has none to show.
        for (int p = 1; p < TenMonths.PRIORITIES; p++) {
            plan.file(p + ".13", (m, line) -> line.with("impact", "AMBER"));
        }
        plan.plant(F18, "P9", look -> true).nearly(F18, "P8");
        completion(plan);
        ratings(plan);
        reports(plan);
        agreedDates(plan);
        forecasts(plan);
        plan.file("7.13", (m, line) -> line.with("impact", "GREEN"));
        return plan;
    }

    /** F01, F02, F08, F13. */
    private static void completion(TenMonths plan) {
        plan.file("1.1", from(3, (m, line) -> line.complete("2024-12-20")
                        .with("evidence_url", "")
                        .with("impact", "AMBER")))
                .plant(F01, "1.1", look -> look.from(3));
        plan.file("1.2", from(3, (m, line) -> line.complete("").with("impact", "AMBER")))
                .plant(F01, "1.2", look -> look.from(3))
                // Without a day of completion the dates still wait for it.
                .plant(F12, "1.2", look -> look.closed(4));
        // Later files leave the day and the evidence blank, or write a dash: what is stored stays.
        plan.file("1.3", from(2, (m, line) -> line.complete("2024-11-20").with("impact", "AMBER")))
                .file("1.3", from(3, (m, line) -> line.with("actual", "")
                        .with("evidence_url", "")
                        .with("impact", "")))
                .nearly(F01, "1.3");
        plan.file("1.4", from(2, (m, line) -> line.complete("2024-11-20")
                        .with("impact", "AMBER")
                        .with("narrative", "Done.")))
                .file("1.4", from(3, (m, line) -> line.with("actual", "-")
                        .with("evidence_url", "")
                        .with("impact", "n/a")))
                .nearly(F01, "1.4")
                .nearly(F11, "1.4");
        plan.file("1.5", from(3, (m, line) -> line.complete("2024-12-20").with("impact", "AMBER")))
                .plant(F02, "1.5", look -> look.from(3))
                .nearly(F02, "1.3");
        plan.file("2.9", from(1, (m, line) -> line.complete("2024-10-20")))
                .plant(F08, "2.9", look -> !look.on().isBefore(LocalDate.of(2025, 4, 20)));
        plan.file("2.10", from(1, (m, line) -> line.complete("2024-10-20")))
                .file("2.10", from(5, (m, line) -> line.with("impact", "GREEN")))
                .nearly(F08, "2.10");
        plan.file("3.9", months(3, 5, (m, line) -> line.complete("2024-12-20")))
                .plant(F13, "3.9", look -> look.from(6));
        plan.file("3.10", from(3, (m, line) -> line.complete("2024-12-20").with("impact", "GREEN")))
                .nearly(F13, "3.10");
    }

    /** F03, F04, F05, F07, F09, F12, F14. */
    private static void ratings(TenMonths plan) {
        plan.file("1.6", from(2, (m, line) -> line.with("forecast", "2026-04-30")))
                .plant(F03, "1.6", look -> look.from(2))
                .plant(F12, "1.6", look -> look.closed(3));
        plan.file("1.7", from(2, (m, line) -> line.with("forecast", "Mar 2026")))
                .nearly(F03, "1.7")
                .nearly(F12, "1.7");
        plan.plant(F04, "1.9", look -> look.after(LocalDate.of(2024, 12, 15)))
                .plant(F12, "1.9", look -> look.closed(4))
                .nearly(F04, "1.10");
        plan.file("2.1", from(2, (m, line) -> line.with("progress", "Delayed")))
                .plant(F05, "2.1", look -> look.closed(4));
        plan.file("2.2", months(3, 4, (m, line) -> line.with("progress", "Delayed")))
                .nearly(F05, "2.2");
        // It says so itself.
        plan.file("2.3", (m, line) -> line.with("original_due", "2024-10-31").with("progress", "RED"))
                .nearly(F14, "2.3");
        plan.file("2.4", (m, line) -> line.with("original_due", "2025-03-31"))
                .file("2.4", from(6, (m, line) -> line.with("progress", "Delayed")))
                .plant(F14, "2.4", look -> look.after(LocalDate.of(2025, 3, 31)))
                .plant(F05, "2.4", look -> look.closed(8))
                .plant(F12, "2.4", look -> look.closed(8));
        plan.file("3.11", (m, line) -> line.with("original_due", "Mar 2025"))
                .file("3.11", from(6, (m, line) -> line.complete("Mar 2025").with("impact", "GREEN")))
                .nearly(F14, "3.11");
        plan.file("2.7", (m, line) -> line.with("start", "2024-12-01").with("progress", "Not started"))
                .plant(F07, "2.7", look -> look.after(LocalDate.of(2024, 12, 1)));
        plan.file("2.8", (m, line) -> line.with("start", "2026-01-05")
                        .with("progress", "Not started")
                        .with("narrative", "Begins in January 2026."))
                .nearly(F07, "2.8")
                .nearly(F11, "2.8");
        plan.file("2.11", (m, line) -> line.with("start", "2025-07-30"))
                .file("2.12", (m, line) -> line.with("forecast", "2025-09-30"))
                .file("2.13", (m, line) -> line.with("start", "2025-10-15"))
                .plant(F09, "2.11", look -> look.from(FIRST_DEPENDENCIES))
                .plant(F12, "2.11", look -> look.closed(FIRST_DEPENDENCIES + 1))
                .nearly(F09, "2.13");
    }

    static final int FIRST_DEPENDENCIES = 2;

    /** F06, F11, F15, F16, and what the door refuses. */
    private static void reports(TenMonths plan) {
        plan.file("2.5", from(5, (m, line) -> line.gone()))
                .plant(F06, "2.5", look -> look.closed(5) && look.moment() != TenMonths.Moment.IMPORTED);
        plan.file("2.6", from(4, (m, line) -> line.complete("2025-01-20").with("impact", "GREEN")))
                .file("2.6", from(5, (m, line) -> line.gone()))
                .nearly(F06, "2.6");
        plan.file(
                        "5.1",
                        months(
                                3,
                                3,
                                (m, line) -> line.complete(day(m).plusDays(10).toString())))
                .plant(F06, "5.1", look -> look.month() == 3 && look.moment() != TenMonths.Moment.IMPORTED);
        plan.file("5.2", months(4, 4, (m, line) -> line.with("original_due", "2026-06-30")))
                .plant(F06, "5.2", look -> look.month() == 4 && look.moment() != TenMonths.Moment.IMPORTED);
        plan.file("5.3", from(1, (m, line) -> line.with("original_due", "")
                        .with("leads", "")
                        .with("success_criteria", "")))
                .nearly(F06, "5.3")
                .nearly(F15, "5.3");

        plan.file("3.4", from(1, (m, line) -> line.with("narrative", "Work goes on.")))
                .plant(F11, "3.4", look -> look.from(2));
        plan.file("3.5", months(0, 1, (m, line) -> line.with("narrative", "Work goes on.")))
                .plant(F11, "3.5", look -> look.month() == 1);
        plan.file("3.6", from(1, (m, line) -> line.with("narrative", ""))).nearly(F11, "3.6");
        plan.file(
                        "3.7",
                        (m, line) -> line.with("narrative", m % 2 == 0 ? "A visit is planned." : "A visit took place."))
                .nearly(F11, "3.7");
        plan.file("3.8", months(4, 6, (m, line) -> line.with("narrative", m == 5 ? "" : "The forum was asked.")))
                .plant(F11, "3.8", look -> look.month() == 6);

        plan.file("3.12", (m, line) -> line.with("leads", "").with("success_criteria", ""))
                .plant(F15, "3.12", look -> true);
        plan.file("3.13", (m, line) -> line.with("success_criteria", "")).plant(F15, "3.13", look -> true);
        plan.plant(F16, "4.1", look -> look.from(FIRST_AGAIN)).nearly(F16, "4.2");
    }

    static final int FIRST_AGAIN = 2;

    /** Two actions listed again, one with another rating than it has. */
    static String again() {
        return "priority_no,ref,same_as,progress\n7,7.20,4.1,RED\n7,7.21,4.2,On target\n";
    }

    /** F10 and F19; {@link #approvals} are part of it. */
    private static void agreedDates(TenMonths plan) {
        plan.file("3.1", months(3, 4, (m, line) -> line.with("revised_due", "2026-04-30")))
                .file("3.1", from(5, (m, line) -> line.with("revised_due", "2026-05-31")))
                .plant(F10, "3.1", look -> look.from(5));
        plan.file("3.2", from(4, (m, line) -> line.with("revised_due", "2026-06-15")
                        .with("forecast", "2026-06-15")))
                .file("3.2", months(0, 3, (m, line) -> line.with("forecast", DUE.toString())))
                .nearly(F10, "3.2")
                .nearly(F17, "3.2")
                .nearly(F19, "3.2");
        plan.file("3.3", (m, line) -> line.with("revised_due", "2026-05-31"))
                .nearly(F10, "3.3")
                .nearly(F19, "3.3");
        plan.file("4.10", from(3, (m, line) -> line.with("revised_due", "2026-05-31")))
                .plant(F19, "4.10", look -> look.from(4));
        // Asked for after it had passed.
        plan.file("4.11", (m, line) -> line.with("original_due", "2025-02-28"))
                .file("4.11", from(6, (m, line) -> line.with("revised_due", "2025-06-30")))
                .plant(F14, "4.11", look -> look.after(LocalDate.of(2025, 2, 28)))
                .plant(F12, "4.11", look -> look.closed(7))
                .plant(F19, "4.11", look -> look.from(7));
        // Slides quietly: every file shows a later date.
        plan.file(
                        "4.13",
                        from(
                                2,
                                (m, line) -> line.with(
                                        "revised_due", DUE.plusMonths(m - 1).toString())))
                .plant(F19, "4.13", look -> look.from(3));
    }

    /** Which requests the board approves, on the day of the file that shows them. */
    static Map<String, Set<Integer>> approvals() {
        return Map.of("3.1", Set.of(3, 5), "3.2", Set.of(4));
    }

    /** F17. */
    private static void forecasts(TenMonths plan) {
        plan.file("4.3", (m, line) -> line.with("forecast", m == 0 ? "2025-10-31" : "2026-01-15"))
                .plant(F17, "4.3", look -> look.month() == 1);
        plan.file("4.4", (m, line) -> line.with("forecast", m < 5 ? "2025-09-30" : "2025-12-31"))
                .plant(F17, "4.4", look -> look.month() == 5);
        plan.file(
                        "4.5",
                        (m, line) -> line.with(
                                "forecast",
                                LocalDate.of(2025, 5, 31)
                                        .plusDays(30L * Math.max(0, m - 1))
                                        .toString()))
                .plant(F17, "4.5", look -> look.from(4));
        plan.file("4.6", (m, line) -> line.with("forecast", m < 7 ? "2025-10-01" : "2025-12-20"))
                .plant(
                        F17,
                        "4.6",
                        look -> look.month() == 6 && look.moment() == TenMonths.Moment.BETWEEN || look.month() == 7);
        plan.file("4.7", (m, line) -> line.with("forecast", m % 2 == 0 ? "Dec 2025" : "2025-12-15"))
                .nearly(F17, "4.7");
        plan.file("4.8", (m, line) -> line.with("forecast", m % 2 == 0 ? "2025-12-15" : ""))
                .nearly(F17, "4.8");
        plan.file("4.9", (m, line) -> line.with("forecast", m < 4 ? "2025-10-01" : "2025-11-15"))
                .nearly(F17, "4.9");
    }

    /** What comes between the import of the seventh month and the next. */
    static Map<String, BiConsumer<Integer, Line>> between() {
        return Map.of(
                "4.6", (m, line) -> line.with("forecast", "2025-12-20").with("narrative", "The supplier wrote."),
                "4.9", (m, line) -> line.with("narrative", "The supplier wrote."));
    }

    private static BiConsumer<Integer, Line> from(int first, BiConsumer<Integer, Line> says) {
        return months(first, TenMonths.MONTHS, says);
    }

    private static BiConsumer<Integer, Line> months(int first, int last, BiConsumer<Integer, Line> says) {
        return (m, line) -> {
            if (m >= first && m <= last) {
                says.accept(m, line);
            }
        };
    }
}
