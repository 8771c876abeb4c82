package uk.goldenthread.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.goldenthread.findings.FindingRule;

/**
 * A made-up plan of 116 actions as ten monthly files say it. Every action moves as it should, except those in which a contradiction is planted
 * and those that only look like one.
 */
final class TenMonths {
    static final int MONTHS = 10;
    static final int PRIORITIES = 9;
    static final int ACTIONS = 116;
    /** The first two months come without a cycle. */
    static final int FIRST_CYCLE = 2;

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 24);
    private static final List<String> COLUMNS = List.of(
            "priority_no",
            "ref",
            "same_as",
            "title",
            "leads",
            "organisations",
            "success_criteria",
            "start",
            "original_due",
            "revised_due",
            "forecast",
            "actual",
            "progress",
            "impact",
            "narrative",
            "evidence_url");

    /** When a month is looked at: after its import, after its close, and between that and the next import. */
    enum Moment {
        IMPORTED(1),
        CLOSED(4),
        BETWEEN(15);

        private final int after;

        Moment(int after) {
            this.after = after;
        }
    }

    /** A day on which the findings are read. */
    record Look(int month, Moment moment) {
        LocalDate on() {
            return day(month).plusDays(moment.after);
        }

        boolean from(int first) {
            return month >= first;
        }

        boolean closed(int first) {
            return month > first || month == first && moment != Moment.IMPORTED;
        }

        boolean after(LocalDate date) {
            return on().isAfter(date);
        }
    }

    /** What must be found, and when. */
    record Planted(FindingRule rule, String ref, Predicate<Look> when) {}

    /** One row of a month's file, which a plant changes. */
    static final class Line {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Line with(String column, String value) {
            cells.put(column, value);
            return this;
        }

        /** Finished on a day, with what that needs. */
        Line complete(String actual) {
            return with("progress", "Complete")
                    .with("actual", actual)
                    .with("evidence_url", "https://example.gov.uk/minutes");
        }

        /** Left out of the file. */
        void gone() {
            cells.clear();
        }
    }

    private final Map<String, List<BiConsumer<Integer, Line>>> changes = new LinkedHashMap<>();
    private final List<Planted> planted = new ArrayList<>();
    private final Map<FindingRule, Set<String>> looksLike = new LinkedHashMap<>();

    static LocalDate day(int month) {
        return FIRST.plusMonths(month);
    }

    List<Planted> planted() {
        return planted;
    }

    Map<FindingRule, Set<String>> looksLike() {
        return looksLike;
    }

    /** What a file says of an action in a month, other than that all is well. */
    TenMonths file(String ref, BiConsumer<Integer, Line> says) {
        changes.computeIfAbsent(ref, r -> new ArrayList<>()).add(says);
        return this;
    }

    TenMonths plant(FindingRule rule, String ref, Predicate<Look> when) {
        planted.add(new Planted(rule, ref, when));
        return this;
    }

    /** Looks like what the rule is after, and is right. */
    TenMonths nearly(FindingRule rule, String ref) {
        looksLike.computeIfAbsent(rule, r -> new LinkedHashSet<>()).add(ref);
        return this;
    }

    List<String> refs() {
        return IntStream.rangeClosed(1, PRIORITIES)
                .boxed()
                .flatMap(
                        p -> IntStream.rangeClosed(1, p == PRIORITIES ? 12 : 13).mapToObj(n -> p + "." + n))
                .toList();
    }

    /** The file of a month. */
    String plan(int month) {
        return csv(refs().stream().map(ref -> line(ref, month)).toList());
    }

    /** A file with these rows alone. */
    String part(Map<String, BiConsumer<Integer, Line>> rows, int month) {
        return csv(rows.entrySet().stream()
                .map(e -> {
                    Line line = line(e.getKey(), month);
                    e.getValue().accept(month, line);
                    return line;
                })
                .toList());
    }

    private Line line(String ref, int month) {
        String priority = ref.substring(0, ref.indexOf('.'));
        Line line = new Line()
                .with("priority_no", priority)
                .with("ref", ref)
                .with("title", "Undertaking " + ref)
                .with("leads", "Head of SEND")
                .with("organisations", "Council")
                .with("success_criteria", "Families are told in time")
                .with("original_due", "2026-03-31")
                .with("progress", "On target")
                .with("narrative", "Of " + ref + " step " + (month + 1) + " is done.");
        changes.getOrDefault(ref, List.of()).forEach(says -> says.accept(month, line));
        return line;
    }

    private static String csv(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.cells.isEmpty())
                .map(line -> COLUMNS.stream()
                        .map(c -> line.cells.getOrDefault(c, ""))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
    }
}
