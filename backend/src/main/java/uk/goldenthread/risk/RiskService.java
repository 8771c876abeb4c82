package uk.goldenthread.risk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.goldenthread.access.Audience;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Keeping risks: raised, changed, reviewed, escalated, closed, opened again, happened, or found in the text of a control. */
@ApplicationScoped
public class RiskService {
    private final Programmes programmes;
    private final Risks risks;
    private final RiskControls controls;
    private final RiskDesk desk;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;

    RiskService(
            Programmes programmes,
            Risks risks,
            RiskControls controls,
            RiskDesk desk,
            Transactions transactions,
            LondonTime time,
            MergePatch merge) {
        this.programmes = programmes;
        this.risks = risks;
        this.controls = controls;
        this.desk = desk;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
    }

    public Written create(String areaCode, UUID programmeId, RiskDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> receipt(raise(areaCode, programmeId, draft, null, keeper)));
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(id, ifMatch, keeper);
            risk.requireLive();
            RiskDraft before = risk.asDraft();
            RiskDraft draft = merge.apply(before, patch, RiskDraft.class);
            if (!Objects.equals(draft.ref(), risk.ref())) {
                throw ProblemException.unprocessable("/ref", "A reference never changes: papers name it.");
            }
            RiskKeeper.refuseNarrowing("/audience", draft.audience(), risk.audience());
            keeper.asSro(draft.priorityId());
            desk.requireKnown(areaCode, risk.programmeId(), draft, before.organisationId());
            requireDays(draft);
            risk.describe(draft, Provenance.ENTERED);
            risks.flush();
            return receipt(risk);
        });
    }

    /** The risk in the text of a control becomes one of its own, and the control says what it does. */
    public Warned promote(String areaCode, UUID controlId, String ifMatch, PromotionDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            RiskControl control = controls.require(controlId);
            Risk from = desk.risk(control.riskId(), keeper);
            ETags.requireMatch(ifMatch, controlId, control.version());
            from.requireLive();
            Risk made = raise(areaCode, from.programmeId(), draft.risk(), control, keeper);
            control.say(draft.control());
            controls.flush();
            return Warned.of(
                    receipt(made), EmergentRisk.in(draft.control()) ? List.of(EmergentRisk.WARNING) : List.of());
        });
    }

    public Written review(String areaCode, UUID id, String ifMatch, ReviewDraft draft, RiskKeeper keeper) {
        requireComeTo("/reviewedOn", draft.reviewedOn());
        if (draft.nextReview() != null && !draft.nextReview().isAfter(draft.reviewedOn())) {
            throw ProblemException.unprocessable("/nextReview", "The next review lies after this one.");
        }
        return verb(areaCode, id, ifMatch, keeper, r -> r.review(draft.reviewedOn(), draft.nextReview(), draft.note()));
    }

    public Written close(String areaCode, UUID id, String ifMatch, String reason, RiskKeeper keeper) {
        return verb(areaCode, id, ifMatch, keeper, r -> r.close(reason, time.today()));
    }

    public Written reopen(String areaCode, UUID id, String ifMatch, String reason, RiskKeeper keeper) {
        return verb(areaCode, id, ifMatch, keeper, r -> r.reopen(reason, time.today()));
    }

    public Written happen(String areaCode, UUID id, String ifMatch, IssueDraft draft, RiskKeeper keeper) {
        requireComeTo("/on", draft.on());
        return verb(areaCode, id, ifMatch, keeper, r -> {
            desk.requireOf(
                    areaCode,
                    r.programmeId(),
                    "action",
                    draft.actionId(),
                    "/actionId",
                    "There is no such action in this programme.");
            r.happen(draft.on(), draft.reason(), draft.actionId());
        });
    }

    public Written escalate(String areaCode, UUID id, String ifMatch, EscalationDraft draft, RiskKeeper keeper) {
        if (draft.boardId() == null && Text.orEmpty(draft.to()).isEmpty()) {
            throw ProblemException.unprocessable("/to", "Say to whom, or name a board.");
        }
        return verb(areaCode, id, ifMatch, keeper, r -> {
            desk.requireBoard(areaCode, draft.boardId());
            r.escalate(draft.boardId(), draft.to(), draft.reason(), time.today());
        });
    }

    private Written verb(String areaCode, UUID id, String ifMatch, RiskKeeper keeper, Consumer<Risk> does) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(id, ifMatch, keeper);
            does.accept(risk);
            risks.flush();
            return receipt(risk);
        });
    }

    private Risk raise(
            String areaCode, UUID programmeId, RiskDraft draft, @Nullable RiskControl fromControl, RiskKeeper keeper) {
        String place = fromControl == null ? "" : "/risk";
        RiskKeeper.refuseNarrowing(place + "/audience", draft.audience(), Audience.AREA);
        return store(areaCode, programmeId, prepare(areaCode, programmeId, draft, keeper, place), fromControl);
    }

    /**
     * The draft with the day and the role that raised it, or what is wrong with it. Inside a transaction.
     *
     * @param place where the draft stands in the request, as a JSON pointer
     */
    RiskDraft prepare(String areaCode, UUID programmeId, RiskDraft draft, RiskKeeper keeper, String place) {
        programmes.require(programmeId);
        String role = desk.role(draft.priorityId(), keeper);
        requireSound(areaCode, programmeId, draft, place);
        return draft.raised(
                draft.raisedOn() == null ? time.today() : draft.raisedOn(),
                Text.orEmpty(draft.raisedBy()).isEmpty() ? role : draft.raisedBy());
    }

    /** Stores what was asked for and agreed to by another person; what it names must still be there. Inside a transaction. */
    Risk storeAgreed(String areaCode, UUID programmeId, RiskDraft prepared) {
        requireSound(areaCode, programmeId, prepared, "");
        return store(areaCode, programmeId, prepared, null);
    }

    private void requireSound(String areaCode, UUID programmeId, RiskDraft draft, String place) {
        desk.requireKnown(areaCode, programmeId, draft, null);
        requireDays(draft);
        if (draft.ref() != null && risks.referred(programmeId, draft.ref()).isPresent()) {
            throw ProblemException.conflict(place + "/ref", "The programme already has a risk with that reference.");
        }
    }

    private Risk store(String areaCode, UUID programmeId, RiskDraft prepared, @Nullable RiskControl fromControl) {
        String ref = prepared.ref() == null ? next(programmeId, prepared.priorityId()) : prepared.ref();
        return risks.add(new Risk(areaCode, programmeId, ref, prepared, fromControl, Provenance.ENTERED));
    }

    /** P1-R3 for the third risk of priority 1, G-R2 for the second of the whole programme. */
    private String next(UUID programmeId, @Nullable UUID priorityId) {
        Set<String> taken = risks.of(programmeId).stream().map(Risk::ref).collect(Collectors.toSet());
        String prefix = priorityId == null
                ? "G-R"
                : "P" + desk.priority(programmeId, priorityId).number() + "-R";
        int n = 1;
        while (taken.contains(prefix + n)) {
            n++;
        }
        return prefix + n;
    }

    private void requireDays(RiskDraft draft) {
        requireComeTo("/raisedOn", draft.raisedOn());
        if (draft.reviewDue() != null
                && draft.raisedOn() != null
                && draft.reviewDue().isBefore(draft.raisedOn())) {
            throw ProblemException.unprocessable("/reviewDue", "It cannot be reviewed before it was raised.");
        }
    }

    private void requireComeTo(String pointer, @Nullable LocalDate day) {
        if (day != null && day.isAfter(time.today())) {
            throw ProblemException.unprocessable(pointer, "That day has not come yet.");
        }
    }

    private Written receipt(Risk risk) {
        return new Written(risk.id(), risk.version(), transactions.revision());
    }
}
