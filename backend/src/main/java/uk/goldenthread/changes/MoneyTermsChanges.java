package uk.goldenthread.changes;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.funding.Amounts;
import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingKinds;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.TrancheFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.Money;

/** What changed between a grant and its funder, and what was decided about its money: conditions, payments, virements, returns. */
final class MoneyTermsChanges {
    private final Money.OfFund before;
    private final Money.OfFund after;
    private final Money money;
    private final FundFacts fund;
    private final Subject subject;
    private final ChangeCollector noted;

    MoneyTermsChanges(Money from, Money to, FundFacts fund, Subject subject, ChangeCollector noted) {
        this.before = from.of(fund);
        this.after = to.of(fund);
        this.money = to;
        this.fund = fund;
        this.subject = subject;
        this.noted = noted;
    }

    void note() {
        conditions();
        tranches();
        virements();
        carryForwards();
        returns();
    }

    private void conditions() {
        Map<UUID, FundConditionFacts> known = StepChanges.byId(before.conditions(), FundConditionFacts::id);
        for (FundConditionFacts c : after.conditions()) {
            FundConditionFacts was = known.get(c.id());
            boolean moved = was == null || was.status() != c.status();
            if (was != null) {
                edits(was, c);
            }
            if (moved) {
                add(
                        ChangeType.CONDITION_STANDS,
                        RecordKind.CONDITION,
                        c.id(),
                        was == null ? null : words(was.status()),
                        words(c.status()),
                        "Condition " + c.position() + " of " + fund.title() + " is " + words(c.status()) + ": "
                                + c.text());
            }
        }
    }

    private void edits(FundConditionFacts was, FundConditionFacts c) {
        List<String> edited = ChangeCollector.edited(
                FundingKinds.FUND_CONDITION,
                was,
                c,
                Map.of("what it protects", ChangeCollector.instead("what it protects", protects(was), protects(c))));
        noted.edited(
                ChangeType.CONDITION_CHANGED,
                subject.part(RecordKind.CONDITION, c.id()),
                "Of condition " + c.position() + " of " + fund.title(),
                edited);
    }

    private @Nullable String protects(FundConditionFacts c) {
        return c.protectsWorkstreamId() == null ? null : place(c.protectsWorkstreamId());
    }

    private void tranches() {
        Map<UUID, TrancheFacts> known = StepChanges.byId(before.tranches(), TrancheFacts::id);
        for (TrancheFacts t : after.tranches()) {
            TrancheFacts was = known.get(t.id());
            if (was == null) {
                add(
                        ChangeType.PAYMENT_ADDED,
                        RecordKind.TRANCHE,
                        t.id(),
                        null,
                        Amounts.pounds(t.pence()),
                        "Payment " + t.position() + " of " + fund.title() + " was agreed: "
                                + Amounts.pounds(t.pence())
                                + (t.due() == null ? "" : " by " + PlannedDate.words(t.due())));
            }
            if (was != null) {
                edits(was, t);
            }
            if (t.receivedOn() != null && (was == null || was.receivedOn() == null)) {
                add(
                        ChangeType.PAYMENT_RECEIVED,
                        RecordKind.TRANCHE,
                        t.id(),
                        null,
                        Amounts.pounds(t.receivedPence()),
                        "Payment " + t.position() + " of " + fund.title() + " was received on "
                                + PlannedDate.words(t.receivedOn()) + ": " + Amounts.pounds(t.receivedPence()));
            }
        }
    }

    private void edits(TrancheFacts was, TrancheFacts t) {
        List<String> edited = ChangeCollector.edited(
                FundingKinds.TRANCHE,
                was,
                t,
                Map.of(
                        "condition it waits for",
                        ChangeCollector.instead("condition it waits for", condition(was), condition(t))));
        noted.edited(
                ChangeType.PAYMENT_CHANGED,
                subject.part(RecordKind.TRANCHE, t.id()),
                "Of payment " + t.position() + " of " + fund.title(),
                edited);
    }

    private @Nullable String condition(TrancheFacts t) {
        return t.conditionId() == null
                ? null
                : after.conditions().stream()
                        .filter(c -> c.id().equals(t.conditionId()))
                        .findFirst()
                        .map(c -> "condition " + c.position())
                        .orElse("another condition");
    }

    private void virements() {
        Map<UUID, VirementFacts> known = StepChanges.byId(before.virements(), VirementFacts::id);
        for (VirementFacts v : after.virements()) {
            VirementFacts was = known.get(v.id());
            String move = Amounts.pounds(v.pence()) + " from " + place(v.fromWorkstreamId()) + " to "
                    + place(v.toWorkstreamId());
            if (was == null) {
                add(
                        ChangeType.VIREMENT_REQUESTED,
                        RecordKind.VIREMENT,
                        v.id(),
                        null,
                        move,
                        "A virement of " + move + " was asked for" + ChangeCollector.said(v.reason()));
            }
            if (v.state() != VirementState.REQUESTED && (was == null || was.state() != v.state())) {
                add(
                        switch (v.state()) {
                            case APPROVED -> ChangeType.VIREMENT_APPROVED;
                            case REFUSED -> ChangeType.VIREMENT_REFUSED;
                            default -> ChangeType.VIREMENT_WITHDRAWN;
                        },
                        RecordKind.VIREMENT,
                        v.id(),
                        null,
                        move,
                        "The virement of " + move + " was " + words(v.state())
                                + ChangeCollector.said(v.decisionReason()));
            }
        }
    }

    private String place(@Nullable UUID workstream) {
        return workstream == null
                ? "what is unallocated"
                : money.workstream(workstream).map(WorkstreamFacts::title).orElse("a workstream");
    }

    private void carryForwards() {
        Map<UUID, CarryForwardFacts> known = StepChanges.byId(before.carryForwards(), CarryForwardFacts::id);
        after.carryForwards().stream()
                .filter(c -> !known.containsKey(c.id()))
                .forEach(c -> add(
                        ChangeType.MONEY_CARRIED_FORWARD,
                        RecordKind.GRANT,
                        fund.id(),
                        null,
                        Amounts.pounds(c.pence()),
                        Amounts.pounds(c.pence()) + " of " + fund.title() + " stands over from " + c.fromYear()
                                + ", agreed on " + PlannedDate.words(c.agreedOn()) + ChangeCollector.said(c.reason())));
    }

    private void returns() {
        Map<UUID, FundReturnFacts> known = StepChanges.byId(before.returns(), FundReturnFacts::id);
        for (FundReturnFacts r : after.returns()) {
            FundReturnFacts was = known.get(r.id());
            if (was != null && was.state() == r.state()) {
                edits(was, r);
                continue;
            }
            String name = "The return of " + fund.title() + " " + Labels.quarter(r)
                    + (r.number() == 1 ? "" : ", version " + r.number() + ",");
            switch (r.state()) {
                case SUBMITTED ->
                    add(
                            ChangeType.RETURN_SUBMITTED,
                            RecordKind.RETURN,
                            r.id(),
                            null,
                            words(r.state()),
                            name + " was submitted");
                case APPROVED ->
                    add(
                            ChangeType.RETURN_APPROVED,
                            RecordKind.RETURN,
                            r.id(),
                            null,
                            words(r.state()),
                            name + " was approved" + ChangeCollector.said(r.approvalReference()));
                case DRAFT -> {
                    if (r.number() > 1) {
                        add(
                                ChangeType.RETURN_REOPENED,
                                RecordKind.RETURN,
                                r.id(),
                                null,
                                words(ReturnState.DRAFT),
                                name + " was begun" + ChangeCollector.said(r.reopenReason()));
                    }
                }
                case SUPERSEDED -> {
                    // The next version tells of it.
                }
            }
        }
    }

    private void edits(FundReturnFacts was, FundReturnFacts r) {
        List<String> edited = ChangeCollector.edited(
                FundingKinds.FUND_RETURN,
                was,
                r,
                Map.of(
                        "payment it releases",
                        ChangeCollector.instead("payment it releases", payment(was), payment(r))));
        noted.edited(
                ChangeType.RETURN_EDITED,
                subject.part(RecordKind.RETURN, r.id()),
                "Of the return of " + fund.title() + " " + Labels.quarter(r),
                edited);
    }

    private @Nullable String payment(FundReturnFacts r) {
        return r.trancheId() == null
                ? null
                : after.tranches().stream()
                        .filter(t -> t.id().equals(r.trancheId()))
                        .findFirst()
                        .map(t -> "payment " + t.position())
                        .orElse("another payment");
    }

    private void add(ChangeType type, RecordKind kind, UUID id, String from, String to, String sentence) {
        noted.add(type, subject.part(kind, id), from, to, ChangeCollector.stop(sentence));
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
