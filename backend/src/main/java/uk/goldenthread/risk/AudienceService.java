package uk.goldenthread.risk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Text;

/** That fewer people read a risk: asked for by one person, agreed to by another. Nothing is out of sight before that. */
@ApplicationScoped
public class AudienceService {
    private final AudienceRequests requests;
    private final Risks risks;
    private final RiskDesk desk;
    private final RiskService register;
    private final Transactions transactions;
    private final LondonTime time;
    private final ObjectMapper json;

    AudienceService(
            AudienceRequests requests,
            Risks risks,
            RiskDesk desk,
            RiskService register,
            Transactions transactions,
            LondonTime time,
            ObjectMapper json) {
        this.requests = requests;
        this.risks = risks;
        this.desk = desk;
        this.register = register;
        this.transactions = transactions;
        this.time = time;
        this.json = json;
    }

    /** That a risk of the register is for fewer. */
    public Written ask(String areaCode, UUID riskId, AudienceRequestDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            Risk risk = desk.risk(riskId, keeper);
            risk.requireLive();
            requireNarrower("/audience", draft.audience(), risk.audience());
            if (requests.waiting(riskId)) {
                throw ProblemException.conflict(
                        "", "Fewer readers of this risk are asked for already, which waits for a decision.");
            }
            return receipt(requests.add(AudienceRequest.toNarrow(
                    risk,
                    draft.audience(),
                    draft.reason(),
                    by(keeper.personId(), desk.role(risk.priorityId(), keeper)))));
        });
    }

    /** That a new risk is stored for fewer. It is checked as if it were stored now, and again when it is. */
    public Written askNew(String areaCode, UUID programmeId, NarrowRiskDraft draft, RiskKeeper keeper) {
        return transactions.write(areaCode, () -> {
            requireNarrower("/risk/audience", draft.risk().audience(), Audience.AREA);
            RiskDraft prepared = register.prepare(areaCode, programmeId, draft.risk(), keeper, "/risk");
            return receipt(requests.add(AudienceRequest.toStore(
                    areaCode,
                    programmeId,
                    written(prepared),
                    prepared.audience(),
                    draft.reason(),
                    by(keeper.personId(), desk.role(prepared.priorityId(), keeper)))));
        });
    }

    public Written approve(String areaCode, UUID id, String ifMatch, @Nullable String reason, AudienceDecider decider) {
        return transactions.write(areaCode, () -> {
            AudienceRequest request = read(id, ifMatch, decider);
            request.require(AudienceState.Verb.APPROVE, decider.personId());
            Risk risk;
            if (request.riskId() == null) {
                risk = register.storeAgreed(areaCode, request.programmeId(), read(request));
            } else {
                risk = risks.require(request.riskId());
                risk.narrow(request.audience());
            }
            request.approved(risk, by(decider.personId(), decider.role()), reason);
            requests.flush();
            return receipt(request);
        });
    }

    public Written refuse(String areaCode, UUID id, String ifMatch, @Nullable String reason, AudienceDecider decider) {
        String why = said(reason, "Say why it is refused.");
        return transactions.write(areaCode, () -> {
            AudienceRequest request = read(id, ifMatch, decider);
            request.refuse(by(decider.personId(), decider.role()), why);
            requests.flush();
            return receipt(request);
        });
    }

    /** By whoever asked, who may see their own request though they are not of its audience. */
    public Written withdraw(String areaCode, UUID id, String ifMatch, @Nullable String reason, AudienceDecider asker) {
        String why = said(reason, "Say why you take it back.");
        return transactions.write(areaCode, () -> {
            AudienceRequest request = read(id, ifMatch, asker);
            request.withdraw(by(asker.personId(), request.requestedRole()), why);
            requests.flush();
            return receipt(request);
        });
    }

    /** The new risk of a request; refused where its text was erased since. */
    RiskDraft read(AudienceRequest request) {
        try {
            return json.readValue(request.draft(), RiskDraft.class);
        } catch (JsonProcessingException e) {
            throw ProblemException.conflict("", "The text of this request was erased. Refuse it.");
        }
    }

    private AudienceRequest read(UUID id, String ifMatch, AudienceDecider who) {
        AudienceRequest request = requests.require(id);
        if (!who.sees(request)) {
            throw ProblemException.notFound();
        }
        ETags.requireMatch(ifMatch, id, request.version());
        return request;
    }

    private static void requireNarrower(String pointer, @Nullable Audience asked, Audience now) {
        if (asked == null || !asked.narrowerThan(now)) {
            throw ProblemException.unprocessable(
                    pointer,
                    now.narrow()
                            ? "This risk is for " + now.words() + " already."
                            : "Say for which fewer readers it is. What every reader of the plan may read needs no request.");
        }
    }

    private static String said(@Nullable String reason, String ask) {
        String why = Text.orEmpty(reason);
        if (why.isEmpty()) {
            throw ProblemException.unprocessable("/reason", ask);
        }
        return why;
    }

    private String written(RiskDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be written as JSON", e);
        }
    }

    private AudienceRequest.By by(UUID person, String role) {
        return new AudienceRequest.By(person, role, time.today());
    }

    private Written receipt(AudienceRequest request) {
        return new Written(request.id(), request.version(), transactions.revision());
    }
}
