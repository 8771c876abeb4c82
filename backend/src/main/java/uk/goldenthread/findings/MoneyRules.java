package uk.goldenthread.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.goldenthread.findings.FindingView.ConcernedRecord;
import uk.goldenthread.funding.Amounts;
import uk.goldenthread.funding.AskOutcome;
import uk.goldenthread.funding.BudgetLineFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundState;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.read.money.MoneyParts.TrancheState;
import uk.goldenthread.read.money.MoneyParts.TrancheView;
import uk.goldenthread.read.money.MoneyTermsViews;
import uk.goldenthread.read.money.MoneyTotals;
import uk.goldenthread.read.money.ReturnsOwed;
import uk.goldenthread.read.money.ReturnsOwed.Owed;
import uk.goldenthread.read.money.UnspentYears;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What is wrong with money: off its profile, over its budget, not accounted for, or without anything to show for it. */
final class MoneyRules {
    /** A return is spoken of so many days before it is due. */
    static final int RETURN_AHEAD = 14;
    /** A payment is spoken of so many days before it is due. */
    static final int PAYMENT_AHEAD = 30;
    /** Where nobody agreed by when a request is answered. */
    static final int UNANSWERED = 60;

    private MoneyRules() {}

    /** M01 */
    static List<FindingBuilder> offProfile(ProgrammeSnapshot s, LocalDate today) {
        return workstreams(s, (f, w) -> {
            MoneyTotals t = MoneyTotals.of(s.money(), f, w, today);
            if (!t.beyondTolerance() || t.explained()) {
                return Optional.empty();
            }
            long variance = t.variancePence();
            String percent = t.variancePercent() == null
                    ? ""
                    : " (" + t.variancePercent().abs().stripTrailingZeros().toPlainString() + " %)";
            return Optional.of(about(
                    f,
                    w,
                    w.title() + " is " + Amounts.pounds(Math.abs(variance)) + percent
                            + (variance > 0 ? " ahead of" : " behind") + " its profile on "
                            + PlannedDate.words(t.comparedTo()) + ", and nobody has said why.",
                    t.comparedTo(),
                    t.profilePence(),
                    variance));
        });
    }

    /** M02 */
    static List<FindingBuilder> overBudget(ProgrammeSnapshot s, LocalDate today) {
        return workstreams(s, (f, w) -> {
            List<SpendFacts> spend = s.money().spendOf(w.id());
            long committed = spend.stream().mapToLong(SpendFacts::signed).sum();
            List<String> said = new ArrayList<>();
            if (committed > w.allocatedPence()) {
                said.add(Amounts.pounds(committed) + " is committed and paid of the "
                        + Amounts.pounds(w.allocatedPence()) + " it has");
            }
            for (BudgetLineFacts line : s.money().of(w).lines()) {
                long own = spend.stream()
                        .filter(x -> x.line() == line.kind())
                        .mapToLong(SpendFacts::signed)
                        .sum();
                if (line.pence() != null && own > line.pence()) {
                    said.add(Amounts.pounds(own) + " of the " + Amounts.pounds(line.pence()) + " for "
                            + line.kind().name().toLowerCase(java.util.Locale.ROOT));
                }
            }
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(about(f, w, w.title() + " is over its budget: " + Labels.list(said) + ".", said));
        });
    }

    /** M03: every return that is overdue, and the next when it is near. */
    static List<FindingBuilder> returnDue(ProgrammeSnapshot s, LocalDate today) {
        List<FindingBuilder> found = new ArrayList<>();
        for (FundFacts f : s.money().funds()) {
            List<Owed> owed = ReturnsOwed.all(s.money(), f, today).stream()
                    .filter(o -> !today.isBefore(o.dueOn().minusDays(RETURN_AHEAD)))
                    .toList();
            if (!owed.isEmpty()) {
                found.add(about(
                        f, owed(f, owed, today), owed.stream().map(Owed::words).toList()));
            }
        }
        return found;
    }

    private static String owed(FundFacts f, List<Owed> owed, LocalDate today) {
        if (owed.size() == 1) {
            Owed o = owed.get(0);
            return "The return of " + f.title() + " for " + o.words() + due(o, today) + " and was not submitted.";
        }
        return owed.size() + " returns of " + f.title() + " were not submitted: "
                + String.join(
                        "; ", owed.stream().map(o -> o.words() + due(o, today)).toList()) + ".";
    }

    private static String due(Owed o, LocalDate today) {
        return (o.overdue(today) ? " was due by " : " is due by ") + PlannedDate.words(o.dueOn());
    }

    /** M04 */
    static List<FindingBuilder> paymentBlocked(ProgrammeSnapshot s, LocalDate today) {
        List<FindingBuilder> found = new ArrayList<>();
        for (FundFacts f : s.money().funds()) {
            for (TrancheFacts t : s.money().of(f).tranches()) {
                TrancheView view = MoneyTermsViews.tranche(s, f, t, today);
                boolean near = t.due() != null && !today.isBefore(t.due().minusDays(PAYMENT_AHEAD));
                if (view.state() == TrancheState.BLOCKED && near) {
                    found.add(FindingBuilder.about(
                                    RecordKind.TRANCHE,
                                    t.id(),
                                    f.code(),
                                    List.of(),
                                    "Payment " + t.position() + " of " + f.title(),
                                    "Payment " + t.position() + " of " + f.title() + ", "
                                            + Amounts.pounds(t.pence())
                                            + (t.due().isBefore(today) ? ", was due on " : ", is due on ")
                                            + PlannedDate.words(t.due()) + " and waits for " + view.waitsFor() + ".",
                                    t.due(),
                                    view.waitsFor())
                            .with(RecordKind.GRANT, f.id(), f.title()));
                }
            }
        }
        return found;
    }

    /** M05 */
    static List<FindingBuilder> nothingToShow(ProgrammeSnapshot s, LocalDate today) {
        return workstreams(s, (f, w) -> {
            long committed = s.money().spendOf(w.id()).stream()
                    .mapToLong(SpendFacts::signed)
                    .sum();
            List<OutputFacts> outputs = s.money().of(w).outputs();
            boolean linked = outputs.stream()
                    .map(s.money()::of)
                    .anyMatch(o -> !o.actions().isEmpty() || !o.kpis().isEmpty());
            if (committed <= 0 || linked) {
                return Optional.empty();
            }
            return Optional.of(about(
                    f,
                    w,
                    Amounts.pounds(committed) + " is committed and paid for " + w.title()
                            + (outputs.isEmpty()
                                    ? ", and no output says what came of it."
                                    : ", and none of its outputs is linked to an action or a measure."),
                    outputs.isEmpty()));
        });
    }

    /** M06 */
    static List<FindingBuilder> unanswered(ProgrammeSnapshot s, LocalDate today) {
        return s.money().asks().stream()
                .filter(a -> a.outcome() == AskOutcome.AWAITED)
                .flatMap(a -> by(a).stream()
                        .filter(by -> by.isBefore(today))
                        .map(by -> FindingBuilder.about(
                                RecordKind.FUNDING_ASK,
                                a.id(),
                                "",
                                List.of(),
                                a.title(),
                                a.askedOf() + " was asked for "
                                        + (a.pence() == null ? "money" : Amounts.pounds(a.pence())) + " for "
                                        + a.title()
                                        + (a.askedOn() == null ? "" : " on " + PlannedDate.words(a.askedOn()))
                                        + (a.answerDue() == null
                                                ? " and has not answered."
                                                : " and was to answer by " + PlannedDate.words(by) + "."),
                                Objects.toString(a.askedOn()),
                                by)))
                .toList();
    }

    /** M07 */
    static List<FindingBuilder> carriedTooMuch(ProgrammeSnapshot s, LocalDate today) {
        return s.money().funds().stream()
                .flatMap(f -> s.money().of(f).carryForwards().stream()
                        .flatMap(c -> UnspentYears.of(s.money(), f, c).tooMuch(c.pence()).stream()
                                .map(why -> about(f, "Of " + f.title() + ", " + why, c.fromYear(), c.pence()))))
                .toList();
    }

    private static Optional<LocalDate> by(FundingAskFacts a) {
        return a.answerDue() != null
                ? Optional.of(a.answerDue())
                : Optional.ofNullable(a.askedOn()).map(d -> d.plusDays(UNANSWERED));
    }

    /** Of open grants and budgets. */
    private static List<FindingBuilder> workstreams(
            ProgrammeSnapshot s, BiFunction<FundFacts, WorkstreamFacts, Optional<FindingBuilder>> rule) {
        return s.money().funds().stream()
                .filter(f -> f.state() == FundState.OPEN)
                .flatMap(f -> s.money().of(f).workstreams().stream().flatMap(w -> rule.apply(f, w).stream()))
                .toList();
    }

    private static FindingBuilder about(FundFacts f, WorkstreamFacts w, String sentence, Object... facts) {
        return FindingBuilder.about(RecordKind.WORKSTREAM, w.id(), f.code(), List.of(), w.title(), sentence, facts)
                .with(List.of(new ConcernedRecord(RecordKind.GRANT, f.id(), f.title())));
    }

    private static FindingBuilder about(FundFacts f, String sentence, Object... facts) {
        return FindingBuilder.about(RecordKind.GRANT, f.id(), f.code(), List.of(), f.title(), sentence, facts);
    }
}
