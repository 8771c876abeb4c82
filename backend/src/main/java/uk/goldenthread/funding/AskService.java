package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** Requests for money, and what became of them. */
@ApplicationScoped
public class AskService {
    private final Programmes programmes;
    private final Organisations organisations;
    private final FundingAsks asks;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public AskService(
            Programmes programmes,
            Organisations organisations,
            FundingAsks asks,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.asks = asks;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written create(String areaCode, UUID programmeId, AskDraft draft) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            check(areaCode, programmeId, draft, null);
            return receipt(asks.add(new FundingAsk(areaCode, programmeId, draft, time.today(), Provenance.ENTERED)));
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            FundingAsk ask = asks.require(id);
            ETags.requireMatch(ifMatch, id, ask.version());
            AskDraft draft = merge.apply(ask.asDraft(), patch, AskDraft.class);
            check(areaCode, ask.programmeId(), draft, id);
            ask.say(draft, time.today(), Provenance.ENTERED);
            asks.flush();
            return receipt(ask);
        });
    }

    /** What a paper says; found by the title. */
    public LoadResult load(
            String areaCode, UUID programmeId, AskDraft draft, LocalDate reportedOn, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<FundingAsk> stored = asks.titled(programmeId, draft.title());
            AskDraft whole = said.whole(
                    draft.over(stored.map(FundingAsk::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().equals(whole.kept())) {
                return LoadResult.unchanged(stored.get().id());
            }
            check(areaCode, programmeId, whole, stored.map(FundingAsk::id).orElse(null));
            if (stored.isEmpty()) {
                return LoadResult.created(asks.add(new FundingAsk(areaCode, programmeId, whole, reportedOn, provenance))
                        .id());
            }
            stored.get().say(whole, reportedOn, provenance);
            asks.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    private void check(String areaCode, UUID programmeId, AskDraft draft, @Nullable UUID id) {
        if (draft.organisationId() != null) {
            organisations.requireOpen(areaCode, draft.organisationId(), "/organisationId");
        }
        asks.titled(programmeId, draft.title()).filter(a -> !a.id().equals(id)).ifPresent(there -> {
            throw ProblemException.conflict("/title", "There is a request of that title already.");
        });
    }

    private Written receipt(FundingAsk ask) {
        return new Written(ask.id(), ask.version(), transactions.revision());
    }
}
