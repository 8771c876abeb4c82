package uk.goldenthread.changes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.funding.Amounts;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.FundingKinds;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What changed about money: grants, workstreams, what was spent of them and what came of it. Spending is told as one sum a workstream. */
final class MoneyChanges {
    private final ProgrammeSnapshot from;
    private final ProgrammeSnapshot to;
    private final ChangeCollector noted;

    MoneyChanges(ProgrammeSnapshot from, ProgrammeSnapshot to, ChangeCollector noted) {
        this.from = from;
        this.to = to;
        this.noted = noted;
    }

    void note() {
        Map<UUID, FundFacts> before = StepChanges.byId(from.money().funds(), FundFacts::id);
        for (FundFacts fund : to.money().funds()) {
            Subject subject = new Subject(RecordKind.GRANT, fund.id(), fund.code(), fund.title(), List.of());
            FundFacts was = before.get(fund.id());
            if (was == null) {
                noted.add(
                        ChangeType.GRANT_ADDED,
                        subject,
                        null,
                        Amounts.pounds(fund.awardPence()),
                        fund.title() + " was added, " + Amounts.pounds(fund.awardPence()) + ".");
            } else {
                edits(subject, was, fund);
            }
            workstreams(subject, fund);
            new MoneyTermsChanges(from.money(), to.money(), fund, subject, noted).note();
        }
        asks();
    }

    private void edits(Subject subject, FundFacts was, FundFacts now) {
        if (was.awardPence() != now.awardPence()) {
            noted.add(
                    ChangeType.GRANT_CHANGED,
                    subject,
                    Amounts.pounds(was.awardPence()),
                    Amounts.pounds(now.awardPence()),
                    "The award of " + now.title() + " was changed from " + Amounts.pounds(was.awardPence()) + " to "
                            + Amounts.pounds(now.awardPence()) + ".");
        }
        List<String> edited = ChangeCollector.edited(FundingKinds.FUND, was, now);
        noted.edited(ChangeType.GRANT_CHANGED, subject, "Of " + now.title(), edited);
        if (was.state() == FundState.OPEN && now.state() == FundState.CLOSED) {
            noted.add(
                    ChangeType.GRANT_CLOSED,
                    subject,
                    null,
                    null,
                    ChangeCollector.stop(now.title() + " was closed out on " + PlannedDate.words(now.closedOn())
                            + ChangeCollector.said(now.closeReason())));
        }
    }

    private void workstreams(Subject subject, FundFacts fund) {
        Map<UUID, WorkstreamFacts> before =
                StepChanges.byId(from.money().of(fund).workstreams(), WorkstreamFacts::id);
        for (WorkstreamFacts w : to.money().of(fund).workstreams()) {
            Subject own = new Subject(RecordKind.WORKSTREAM, w.id(), subject.ref(), w.title(), List.of());
            WorkstreamFacts was = before.get(w.id());
            if (was == null) {
                noted.add(
                        ChangeType.WORKSTREAM_ADDED,
                        own,
                        null,
                        Amounts.pounds(w.allocatedPence()),
                        w.title() + " was added to " + fund.title() + ", " + Amounts.pounds(w.allocatedPence()) + ".");
            } else {
                // What was moved by a virement has a sentence of its own.
                List<String> has = w.allocatedPence() - was.allocatedPence() == moved(fund, w)
                        ? List.of()
                        : ChangeCollector.instead(
                                "what it has",
                                Amounts.pounds(was.allocatedPence()),
                                Amounts.pounds(w.allocatedPence()));
                List<String> budget = budget(from, was).equals(budget(to, w)) ? List.of() : List.of("budget");
                List<String> edited = ChangeCollector.edited(
                        FundingKinds.WORKSTREAM, was, w, Map.of("what it has", has, "budget", budget));
                noted.edited(ChangeType.WORKSTREAM_CHANGED, own, "Of " + w.title(), edited);
            }
            explained(own, w);
            spent(own, w);
            outputs(own, w);
        }
    }

    /** What virements that were approved since have brought it, or taken from it; they have sentences of their own. */
    private long moved(FundFacts fund, WorkstreamFacts w) {
        Map<UUID, VirementFacts> before = StepChanges.byId(from.money().of(fund).virements(), VirementFacts::id);
        return to.money().of(fund).virements().stream()
                .filter(v -> v.state() == VirementState.APPROVED)
                .filter(v -> !before.containsKey(v.id()) || before.get(v.id()).state() != VirementState.APPROVED)
                .mapToLong(v -> (w.id().equals(v.toWorkstreamId()) ? v.pence() : 0)
                        - (w.id().equals(v.fromWorkstreamId()) ? v.pence() : 0))
                .sum();
    }

    private void explained(Subject own, WorkstreamFacts w) {
        Map<UUID, VarianceNoteFacts> before =
                StepChanges.byId(from.money().of(w).notes(), VarianceNoteFacts::id);
        to.money().of(w).notes().stream()
                .filter(n -> !before.containsKey(n.id()))
                .forEach(n -> noted.add(
                        ChangeType.VARIANCE_EXPLAINED,
                        own,
                        null,
                        n.text(),
                        ChangeCollector.stop("The variance of " + w.title() + " in "
                                + PlannedDate.month(YearMonth.from(n.month())).words() + " was explained"
                                + ChangeCollector.said(n.text()))));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> budget(ProgrammeSnapshot s, WorkstreamFacts w) {
        List<String> out = new ArrayList<>();
        s.money().of(w).lines().forEach(l -> out.add(l.kind() + " " + l.pence()));
        s.money().of(w).months().forEach(m -> out.add(m.kind() + " " + m.month() + " " + m.pence()));
        return out;
    }

    private void spent(Subject own, WorkstreamFacts w) {
        long committed = sum(from, w, false);
        long paid = sum(from, w, true);
        long committedNow = sum(to, w, false);
        long paidNow = sum(to, w, true);
        if (committed == committedNow && paid == paidNow) {
            return;
        }
        List<String> words = new ArrayList<>();
        if (paid != paidNow) {
            words.add(moved(paidNow - paid, "paid"));
        }
        if (committed != committedNow) {
            words.add(moved(committedNow - committed, "committed"));
        }
        noted.add(
                ChangeType.MONEY_SPENT,
                own,
                Amounts.pounds(paid) + " paid",
                Amounts.pounds(paidNow) + " paid",
                w.title() + ": " + Labels.list(words) + "; " + Amounts.pounds(paidNow) + " paid of "
                        + Amounts.pounds(w.allocatedPence()) + ".");
    }

    private static String moved(long pence, String what) {
        return Amounts.pounds(Math.abs(pence)) + (pence > 0 ? " more " : " less ") + what;
    }

    private static long sum(ProgrammeSnapshot s, WorkstreamFacts w, boolean paidOnly) {
        return s.money().spendOf(w.id()).stream()
                .filter(x -> !paidOnly || x.paid())
                .mapToLong(SpendFacts::signed)
                .sum();
    }

    private void outputs(Subject own, WorkstreamFacts w) {
        Map<UUID, OutputFacts> known = StepChanges.byId(from.money().of(w).outputs(), OutputFacts::id);
        for (OutputFacts o : to.money().of(w).outputs()) {
            Subject output = own.part(RecordKind.OUTPUT, o.id());
            if (!known.containsKey(o.id())) {
                noted.add(
                        ChangeType.OUTPUT_ADDED,
                        output,
                        null,
                        o.title(),
                        "An output was added to " + w.title() + ": " + o.title()
                                + (o.planned() == null ? "" : ", " + o.planned() + " planned") + ".");
            }
            OutputFacts before = known.get(o.id());
            if (before != null) {
                List<String> edited = ChangeCollector.edited(FundingKinds.OUTPUT, before, o);
                noted.edited(ChangeType.OUTPUT_CHANGED, output, "Of the output " + o.title(), edited);
            }
            links(output, o);
            int was = delivered(from, o);
            int now = delivered(to, o);
            if (was != now) {
                noted.add(
                        ChangeType.OUTPUT_DELIVERED,
                        output,
                        String.valueOf(was),
                        String.valueOf(now),
                        o.title() + ": " + now + " delivered"
                                + (o.planned() == null ? "" : " of " + o.planned() + " planned") + ", " + was
                                + " before.");
            }
        }
    }

    private void links(Subject output, OutputFacts o) {
        List<String> before = linked(from, o);
        List<String> after = linked(to, o);
        after.stream()
                .filter(what -> !before.contains(what))
                .forEach(what -> noted.add(
                        ChangeType.OUTPUT_LINKED,
                        output,
                        null,
                        what,
                        "The output " + o.title() + " is now linked to " + what + "."));
        before.stream()
                .filter(what -> !after.contains(what))
                .forEach(what -> noted.add(
                        ChangeType.OUTPUT_UNLINKED,
                        output,
                        what,
                        null,
                        "The output " + o.title() + " is no longer linked to " + what + "."));
    }

    /** Actions that an output serves and measures it is to move, as they are called today. */
    private List<String> linked(ProgrammeSnapshot s, OutputFacts o) {
        return Stream.concat(
                        s.money().of(o).actions().stream().map(l -> Labels.action(to, l.actionId())),
                        s.money().of(o).kpis().stream().map(l -> Labels.measure(to, l.kpiId())))
                .toList();
    }

    private static int delivered(ProgrammeSnapshot s, OutputFacts o) {
        return s.money().of(o).deliveries().stream()
                .filter(d -> !d.confirmed())
                .mapToInt(OutputDeliveryFacts::number)
                .sum();
    }

    private void asks() {
        Map<UUID, FundingAskFacts> before = StepChanges.byId(from.money().asks(), FundingAskFacts::id);
        for (FundingAskFacts a : to.money().asks()) {
            Subject subject = new Subject(RecordKind.FUNDING_ASK, a.id(), "", a.title(), List.of());
            FundingAskFacts was = before.get(a.id());
            if (was == null) {
                noted.add(
                        ChangeType.MONEY_ASKED,
                        subject,
                        null,
                        words(a),
                        a.askedOf() + " was asked for " + (a.pence() == null ? "money" : Amounts.pounds(a.pence()))
                                + " for " + a.title() + ".");
            }
            if (was != null) {
                List<String> edited = ChangeCollector.edited(FundingKinds.FUNDING_ASK, was, a);
                noted.edited(ChangeType.ASK_CHANGED, subject, "Of the request for " + a.title(), edited);
            }
            if (a.outcome() != AskOutcome.AWAITED && (was == null || was.outcome() != a.outcome())) {
                noted.add(
                        ChangeType.ASK_ANSWERED,
                        subject,
                        was == null ? null : words(was),
                        words(a),
                        ChangeCollector.stop("What was asked of " + a.askedOf() + " for " + a.title() + " was "
                                + words(a) + (a.agreedPence() == null ? "" : ", " + Amounts.pounds(a.agreedPence()))
                                + ChangeCollector.said(a.note())));
            }
        }
    }

    private static String words(FundingAskFacts a) {
        return switch (a.outcome()) {
            case AWAITED -> "awaited";
            case AGREED -> "agreed";
            case PARTLY -> "partly agreed";
            case NOT_FORTHCOMING -> "not forthcoming";
        };
    }
}
