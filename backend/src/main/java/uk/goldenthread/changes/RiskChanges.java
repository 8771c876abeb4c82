package uk.goldenthread.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.changes.Noted.Subject;
import uk.goldenthread.reading.Named;
import uk.goldenthread.reading.RecordKind;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Records.RiskRow;
import uk.goldenthread.snapshot.Records.RiskStatementRow;

/** What changed about the risks that the reader may see. */
final class RiskChanges {

    private final ProgrammeSnapshot from;
    private final ProgrammeSnapshot to;
    private final Noted noted;

    RiskChanges(ProgrammeSnapshot from, ProgrammeSnapshot to, Noted noted) {
        this.from = from;
        this.to = to;
        this.noted = noted;
    }

    void note() {
        Map<UUID, RiskRow> before = StepChanges.byId(from.risks(), RiskRow::id);
        Map<UUID, RiskRow> after = StepChanges.byId(to.risks(), RiskRow::id);
        to.risks().forEach(now -> {
            RiskRow was = before.get(now.id());
            if (was == null) {
                noted.add(
                        ChangeType.RISK_ADDED,
                        subject(to, now),
                        null,
                        words(now.status()),
                        "A risk was added: " + name(now) + ".");
            } else {
                both(was, now);
            }
        });
        from.risks().stream()
                .filter(r -> !after.containsKey(r.id()))
                .forEach(r -> noted.add(
                        ChangeType.RISK_REMOVED,
                        subject(from, r),
                        words(r.status()),
                        null,
                        "A risk was taken out: " + name(r) + "."));
        statements();
    }

    private void both(RiskRow was, RiskRow now) {
        if (was.status() != now.status()) {
            ChangeType type =
                    switch (now.status()) {
                        case CLOSED -> ChangeType.RISK_CLOSED;
                        case ISSUE -> ChangeType.RISK_BECAME_ISSUE;
                        default -> ChangeType.RISK_REOPENED;
                    };
            String what =
                    switch (type) {
                        case RISK_CLOSED -> " was closed.";
                        case RISK_BECAME_ISSUE -> " has happened and is now an issue.";
                        default -> " is open again.";
                    };
            noted.add(type, subject(to, now), words(was.status()), words(now.status()), "The risk " + name(now) + what);
        }
        List<String> changed = new ArrayList<>();
        ActionChanges.same(changed, "title", was.title(), now.title());
        ActionChanges.same(changed, "cause", was.cause(), now.cause());
        ActionChanges.same(changed, "event", was.event(), now.event());
        ActionChanges.same(changed, "consequence", was.consequence(), now.consequence());
        ActionChanges.same(changed, "owner", was.owner(), now.owner());
        ActionChanges.same(changed, "assessment", was.assessment(), now.assessment());
        ActionChanges.same(changed, "priority", was.priorityId(), now.priorityId());
        ActionChanges.same(changed, "controls", controls(from, was), controls(to, now));
        if (!changed.isEmpty()) {
            boolean assessed = !Objects.equals(was.assessment(), now.assessment());
            noted.add(
                    ChangeType.RISK_CHANGED,
                    subject(to, now),
                    assessed ? was.assessment() : null,
                    assessed ? now.assessment() : null,
                    "The risk " + name(now) + " was changed: " + Named.list(changed) + ".");
        }
    }

    private void statements() {
        Map<UUID, RiskStatementRow> before = StepChanges.byId(from.riskStatements(), RiskStatementRow::id);
        to.riskStatements().stream()
                .filter(t -> !before.containsKey(t.id()))
                .forEach(t -> noted.add(
                        ChangeType.RISK_NONE_SAID,
                        new Subject(
                                RecordKind.RISK_STATEMENT,
                                t.id(),
                                "",
                                t.statement(),
                                Named.priority(to, t.priorityId())),
                        null,
                        t.statement(),
                        "It was said of the risks: " + t.statement() + "."));
    }

    /** What a control says, without its version. */
    private static List<String> controls(ProgrammeSnapshot s, RiskRow risk) {
        return s.controlsOf(risk).stream()
                .map(c -> String.join(
                        "\n",
                        c.description(),
                        c.owner(),
                        String.valueOf(c.due()),
                        c.status().name()))
                .toList();
    }

    private static Subject subject(ProgrammeSnapshot s, RiskRow r) {
        return new Subject(RecordKind.RISK, r.id(), r.ref(), name(r), Named.priority(s, r.priorityId()));
    }

    private static String name(RiskRow r) {
        return (r.ref() + " " + r.title()).strip();
    }

    private static String words(RiskStatus status) {
        return switch (status) {
            case OPEN -> "Open";
            case CLOSED -> "Closed";
            default -> "Issue";
        };
    }
}
