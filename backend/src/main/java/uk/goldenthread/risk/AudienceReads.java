package uk.goldenthread.risk;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.access.Role;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/**
 * What there is for fewer readers, and what waits for a second person. Read from the tables and never from a snapshot: who asked sees
 * their own, so the answer differs by person.
 */
@ApplicationScoped
public class AudienceReads {
    private final Programmes programmes;
    private final AudienceRequests requests;
    private final Risks risks;
    private final AudienceService service;
    private final Transactions transactions;

    AudienceReads(
            Programmes programmes,
            AudienceRequests requests,
            Risks risks,
            AudienceService service,
            Transactions transactions) {
        this.programmes = programmes;
        this.requests = requests;
        this.risks = risks;
        this.service = service;
        this.transactions = transactions;
    }

    Page<AudienceRequestView> list(
            UUID programmeId, @Nullable AudienceState state, PageQuery page, AudienceDecider who) {
        return transactions.read(() -> Page.of(
                requests.of(programmeId).stream()
                        .filter(who::sees)
                        .filter(r -> state == null || r.state() == state)
                        .map(r -> view(r, who))
                        .toList(),
                page));
    }

    AudienceRequestView read(UUID id, AudienceDecider who) {
        return transactions.read(() -> {
            AudienceRequest request = requests.require(id);
            if (!who.sees(request)) {
                throw ProblemException.notFound();
            }
            return view(request, who);
        });
    }

    /** How many there are, and who reads them: told to everybody, so that nobody thinks a register whole that is not. */
    NarrowRiskView.Counts counts(UUID programmeId) {
        return transactions.read(() -> {
            // Nought would be an answer about a programme that one may not know of.
            programmes.require(programmeId);
            List<Risk> all = risks.of(programmeId);
            return new NarrowRiskView.Counts(Arrays.stream(Audience.values())
                    .filter(Audience::narrow)
                    .map(a ->
                            count(a, all.stream().filter(r -> r.audience() == a).toList()))
                    .filter(c -> c.records() > 0)
                    .toList());
        });
    }

    /** The narrow ones themselves, for those who read them. */
    Page<NarrowRiskView> narrow(UUID programmeId, PageQuery page, AudienceDecider who) {
        return transactions.read(() -> {
            programmes.require(programmeId);
            List<AudienceRequest> asked = requests.of(programmeId);
            return Page.of(
                    risks.of(programmeId).stream()
                            .filter(r -> r.audience().narrow() && who.reads(r.audience()))
                            .map(r -> narrow(r, asked))
                            .toList(),
                    page);
        });
    }

    private static NarrowRiskView.Count count(Audience audience, List<Risk> found) {
        int records = found.size();
        int live = (int)
                found.stream().filter(r -> r.status() != RiskStatus.CLOSED).count();
        int closed = records - live;
        return new NarrowRiskView.Count(
                "RISK",
                audience,
                audience.roles().stream().map(Role::word).toList(),
                records,
                live,
                (records == 1 ? "1 risk of this programme is" : records + " risks of this programme are") + " read by "
                        + audience.words()
                        + (closed == 0
                                ? "."
                                : closed == records
                                        ? "; closed."
                                        : "; " + closed + " of them " + (closed == 1 ? "is" : "are") + " closed."));
    }

    private static NarrowRiskView narrow(Risk risk, List<AudienceRequest> newestFirst) {
        Optional<AudienceRequest> agreed = newestFirst.stream()
                .filter(r -> r.state() == AudienceState.APPROVED
                        && risk.id().equals(r.riskId())
                        && r.audience() == risk.audience())
                .findFirst();
        return new NarrowRiskView(
                risk.id(),
                risk.ref(),
                risk.title(),
                risk.status(),
                risk.audience(),
                risk.audience().words(),
                agreed.map(AudienceRequest::decidedOn).orElse(null),
                agreed.map(AudienceRequest::decidedRole).orElse(null),
                agreed.map(AudienceRequest::reason).orElse(null));
    }

    private AudienceRequestView view(AudienceRequest r, AudienceDecider who) {
        boolean own = r.askedBy(who.personId());
        // Whoever asked reads on what everybody reads, and what they typed themselves; not what is out of their sight
        // since.
        Risk risk = r.riskId() == null
                ? null
                : risks.findByIdOptional(r.riskId())
                        .filter(found -> who.reads(found.audience()))
                        .orElse(null);
        RiskDraft typed = r.draft().isEmpty() ? null : typed(r);
        return new AudienceRequestView(
                r.id(),
                r.version(),
                risk == null ? null : risk.id(),
                risk != null ? risk.ref() : typed != null ? typed.ref() : null,
                risk != null ? risk.title() : typed != null ? typed.title() : null,
                typed,
                r.audience(),
                r.audience().words(),
                r.reason(),
                r.state(),
                r.requestedRole(),
                r.requestedOn(),
                own,
                r.decidedOn() == null ? null : r.decidedRole(),
                r.decidedOn(),
                r.decisionReason().isEmpty() ? null : r.decisionReason(),
                r.state().allowed(own, who.decides() && who.reads(r.audience())));
    }

    /** Nothing where its text was erased. */
    private @Nullable RiskDraft typed(AudienceRequest request) {
        try {
            return service.read(request);
        } catch (ProblemException erased) {
            return null;
        }
    }
}
