package uk.goldenthread.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskKinds;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about the risks that the reader may see. */
final class RiskChanges {

    private final ProgrammeSnapshot from;
    private final ProgrammeSnapshot to;
    private final ChangeCollector noted;

    RiskChanges(ProgrammeSnapshot from, ProgrammeSnapshot to, ChangeCollector noted) {
        this.from = from;
        this.to = to;
        this.noted = noted;
    }

    void note() {
        Map<UUID, RiskFacts> before = StepChanges.byId(from.risks(), RiskFacts::id);
        Map<UUID, RiskFacts> after = StepChanges.byId(to.risks(), RiskFacts::id);
        to.risks().forEach(now -> {
            RiskFacts was = before.get(now.id());
            if (was == null) {
                noted.add(
                        ChangeType.RISK_ADDED,
                        subject(to, now),
                        null,
                        words(now.status()),
                        "A risk was added: " + name(now) + "." + foundIn(now) + readBy(now));
            } else {
                both(was, now);
                new RegisterChanges(from, was, to, now, subject(to, now), noted).note();
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
        matrices();
    }

    private String foundIn(RiskFacts risk) {
        return to.risks().stream()
                .filter(r -> to.controlsOf(r).stream().anyMatch(c -> c.id().equals(risk.fromControlId())))
                .findFirst()
                .map(r -> " It was found in a control of " + name(r) + ".")
                .orElse("");
    }

    private void matrices() {
        int known = from.register().matrix().number();
        to.register().matrices().stream()
                .filter(m -> m.number() > known)
                .forEach(m -> noted.add(
                        ChangeType.RISK_MATRIX_SET,
                        new Subject(RecordKind.RISK_MATRIX, m.id(), "", "Risk matrix", List.of()),
                        null,
                        "Version " + m.number(),
                        ChangeCollector.stop("The matrix of risks was set, version " + m.number() + ", " + m.size()
                                + " by " + m.size() + other(m) + ChangeCollector.said(m.reason()))));
    }

    /** "; other bands and appetite" than the version before. */
    private String other(RiskMatrixFacts m) {
        RiskMatrix now = m.values();
        RiskMatrix was = to.register().matrices().stream()
                .filter(o -> o.number() < m.number())
                .max(Comparator.comparingInt(RiskMatrixFacts::number))
                .map(RiskMatrixFacts::values)
                .orElse(RiskMatrix.OF_THE_PRODUCT);
        List<String> other = new ArrayList<>();
        same(other, "words of likelihood", was.likelihoods(), now.likelihoods());
        same(other, "words of impact", was.impacts(), now.impacts());
        same(other, "descriptions of impact", was.descriptors(), now.descriptors());
        same(other, "bands", was.bands(), now.bands());
        if (was.appetite() != now.appetite()) {
            other.add("accepted up to " + now.appetite() + " instead of " + was.appetite());
        }
        same(other, "what is accepted by category", was.appetites(), now.appetites());
        return other.isEmpty() ? "" : "; changed: " + Labels.list(other);
    }

    private static void same(List<String> edited, String field, Object was, Object now) {
        if (!Objects.equals(was, now)) {
            edited.add(field);
        }
    }

    /** For whom it was when it came, where that was not every reader. */
    private static String readBy(RiskFacts risk) {
        return risk.audienceThen().narrow()
                ? " It was for " + risk.audienceThen().words() + "."
                : "";
    }

    private void audience(RiskFacts was, RiskFacts now) {
        Audience before = was.audienceThen();
        Audience after = now.audienceThen();
        if (before != after) {
            boolean fewer = after.narrowerThan(before);
            noted.add(
                    fewer ? ChangeType.RISK_NARROWED : ChangeType.RISK_WIDENED,
                    subject(to, now),
                    capital(before),
                    capital(after),
                    (fewer ? "Fewer" : "More") + " people read the risk " + name(now) + ": it was for " + before.words()
                            + ", and is for " + after.words() + ".");
        }
    }

    private static String capital(Audience audience) {
        return Character.toUpperCase(audience.words().charAt(0))
                + audience.words().substring(1);
    }

    private void both(RiskFacts was, RiskFacts now) {
        audience(was, now);
        if (was.status() != now.status()) {
            ChangeType type =
                    switch (now.status()) {
                        case CLOSED -> ChangeType.RISK_CLOSED;
                        case ISSUE -> ChangeType.RISK_BECAME_ISSUE;
                        default -> ChangeType.RISK_REOPENED;
                    };
            String what =
                    switch (type) {
                        case RISK_CLOSED ->
                            " was closed" + on(now.closedOn()) + ChangeCollector.said(now.closeReason());
                        case RISK_BECAME_ISSUE ->
                            " has happened and is now an issue" + on(now.issueOn()) + handled(now)
                                    + ChangeCollector.said(now.issueReason());
                        default -> " is open again" + on(now.reopenedOn()) + ChangeCollector.said(now.reopenReason());
                    };
            noted.add(
                    type,
                    subject(to, now),
                    words(was.status()),
                    words(now.status()),
                    ChangeCollector.stop("The risk " + name(now) + what));
        }
        List<String> changed = ChangeCollector.edited(RiskKinds.RISK, was, now);
        if (!changed.isEmpty()) {
            boolean assessed = !Objects.equals(was.assessment(), now.assessment());
            noted.add(
                    ChangeType.RISK_CHANGED,
                    subject(to, now),
                    assessed ? was.assessment() : null,
                    assessed ? now.assessment() : null,
                    "The risk " + name(now) + " was changed: " + Labels.list(changed) + ".");
        }
    }

    private static String on(LocalDate day) {
        return day == null ? "" : " on " + PlannedDate.words(day);
    }

    private String handled(RiskFacts r) {
        return r.issueActionId() == null ? "" : ", dealt with by " + Labels.action(to, r.issueActionId());
    }

    private void statements() {
        Map<UUID, RiskStatementFacts> before = StepChanges.byId(from.riskStatements(), RiskStatementFacts::id);
        to.riskStatements().stream()
                .filter(t -> !before.containsKey(t.id()))
                .forEach(t -> noted.add(
                        ChangeType.RISK_NONE_SAID,
                        new Subject(
                                RecordKind.RISK_STATEMENT,
                                t.id(),
                                "",
                                t.statement(),
                                Labels.priority(to, t.priorityId())),
                        null,
                        t.statement(),
                        ChangeCollector.stop(
                                t.statedBy() + " said of the risks" + on(t.statedOn()) + ": " + t.statement())));
    }

    private static Subject subject(ProgrammeSnapshot s, RiskFacts r) {
        return new Subject(RecordKind.RISK, r.id(), r.ref(), name(r), Labels.priority(s, r.priorityId()));
    }

    static String name(RiskFacts r) {
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
