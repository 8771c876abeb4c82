package uk.goldenthread.changes;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.goldenthread.changes.Noted.Subject;
import uk.goldenthread.funding.Amounts;
import uk.goldenthread.funding.ReturnState;
import uk.goldenthread.funding.VirementState;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.reading.Named;
import uk.goldenthread.reading.RecordKind;
import uk.goldenthread.snapshot.Money;
import uk.goldenthread.snapshot.MoneyRecords.CarryForwardRow;
import uk.goldenthread.snapshot.MoneyRecords.ConditionRow;
import uk.goldenthread.snapshot.MoneyRecords.FundRow;
import uk.goldenthread.snapshot.MoneyRecords.ReturnRow;
import uk.goldenthread.snapshot.MoneyRecords.TrancheRow;
import uk.goldenthread.snapshot.MoneyRecords.VirementRow;
import uk.goldenthread.snapshot.MoneyRecords.WorkstreamRow;

/** What changed between a grant and its funder, and what was decided about its money: conditions, payments, virements, returns. */
final class MoneyTermsChanges {
    private final Money.OfFund before;
    private final Money.OfFund after;
    private final Money money;
    private final FundRow fund;
    private final Subject subject;
    private final Noted noted;

    MoneyTermsChanges(Money from, Money to, FundRow fund, Subject subject, Noted noted) {
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
        Map<UUID, ConditionRow> known = StepChanges.byId(before.conditions(), ConditionRow::id);
        for (ConditionRow c : after.conditions()) {
            ConditionRow was = known.get(c.id());
            if (was == null || was.status() != c.status()) {
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

    private void tranches() {
        Map<UUID, TrancheRow> known = StepChanges.byId(before.tranches(), TrancheRow::id);
        for (TrancheRow t : after.tranches()) {
            TrancheRow was = known.get(t.id());
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

    private void virements() {
        Map<UUID, VirementRow> known = StepChanges.byId(before.virements(), VirementRow::id);
        for (VirementRow v : after.virements()) {
            VirementRow was = known.get(v.id());
            String move = Amounts.pounds(v.pence()) + " from " + place(v.fromWorkstreamId()) + " to "
                    + place(v.toWorkstreamId());
            if (was == null) {
                add(
                        ChangeType.VIREMENT_REQUESTED,
                        RecordKind.VIREMENT,
                        v.id(),
                        null,
                        move,
                        "A virement of " + move + " was asked for" + said(v.reason()));
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
                        "The virement of " + move + " was " + words(v.state()) + said(v.decisionReason()));
            }
        }
    }

    private String place(@Nullable UUID workstream) {
        return workstream == null
                ? "what is unallocated"
                : money.workstream(workstream).map(WorkstreamRow::title).orElse("a workstream");
    }

    private void carryForwards() {
        Map<UUID, CarryForwardRow> known = StepChanges.byId(before.carryForwards(), CarryForwardRow::id);
        after.carryForwards().stream()
                .filter(c -> !known.containsKey(c.id()))
                .forEach(c -> add(
                        ChangeType.MONEY_CARRIED_FORWARD,
                        RecordKind.GRANT,
                        fund.id(),
                        null,
                        Amounts.pounds(c.pence()),
                        Amounts.pounds(c.pence()) + " of " + fund.title() + " stands over from " + c.fromYear()
                                + said(c.reason())));
    }

    private void returns() {
        Map<UUID, ReturnRow> known = StepChanges.byId(before.returns(), ReturnRow::id);
        for (ReturnRow r : after.returns()) {
            ReturnRow was = known.get(r.id());
            if (was != null && was.state() == r.state()) {
                continue;
            }
            String name = "The return of " + fund.title() + " " + Named.quarter(r)
                    + (r.number() == 1 ? "" : ", version " + r.number() + ",");
            switch (r.state()) {
                case SUBMITTED -> add(
                        ChangeType.RETURN_SUBMITTED,
                        RecordKind.RETURN,
                        r.id(),
                        null,
                        words(r.state()),
                        name + " was submitted");
                case APPROVED -> add(
                        ChangeType.RETURN_APPROVED,
                        RecordKind.RETURN,
                        r.id(),
                        null,
                        words(r.state()),
                        name + " was approved" + said(r.approvalReference()));
                case DRAFT -> {
                    if (r.number() > 1) {
                        add(
                                ChangeType.RETURN_REOPENED,
                                RecordKind.RETURN,
                                r.id(),
                                null,
                                words(ReturnState.DRAFT),
                                name + " was begun" + said(r.reopenReason()));
                    }
                }
                case SUPERSEDED -> {
                    // The next version tells of it.
                }
            }
        }
    }

    private void add(ChangeType type, RecordKind kind, UUID id, String from, String to, String sentence) {
        noted.add(type, subject.part(kind, id), from, to, stop(sentence));
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** ": reason" where one was given. */
    static String said(String reason) {
        return reason == null || reason.isEmpty() ? "" : ": " + reason;
    }

    static String stop(String sentence) {
        return List.of('.', '?', '!').contains(sentence.charAt(sentence.length() - 1)) ? sentence : sentence + ".";
    }
}
