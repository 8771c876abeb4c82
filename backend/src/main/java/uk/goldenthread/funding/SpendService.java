package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Money committed and paid: entered, sent in bulk or taken from a ledger or paper, all by the same rules. */
@ApplicationScoped
public class SpendService {
    private final Funds funds;
    private final Workstreams workstreams;
    private final Outputs outputs;
    private final Spends spends;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public SpendService(
            Funds funds,
            Workstreams workstreams,
            Outputs outputs,
            Spends spends,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.funds = funds;
        this.workstreams = workstreams;
        this.outputs = outputs;
        this.spends = spends;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written enter(String areaCode, UUID workstreamId, SpendDraft draft) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = workstreams.require(workstreamId);
            return enter(funds.require(workstream.fundId()), workstream, draft);
        });
    }

    /** What the items of one bulk request share, so that the grant and its workstreams are read once a transaction. */
    public final class Feed {
        private final UUID fundId;
        private final Map<String, Workstream> known = new HashMap<>();
        private Fund fund;
        private long revision;

        private Feed(UUID fundId) {
            this.fundId = fundId;
        }

        Written place(PlacedSpendDraft item) {
            if (revision != transactions.revision()) {
                // Begun again: what was read before may have changed in between.
                revision = transactions.revision();
                known.clear();
                fund = funds.require(fundId);
            }
            Workstream workstream = known.computeIfAbsent(item.workstreamCode().strip(), c -> workstreams
                    .coded(fundId, c)
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/workstreamCode", "This grant has no workstream " + c + ".")));
            return enter(fund, workstream, item.spend());
        }
    }

    /** For the items of one bulk request. */
    Feed feed(UUID fundId) {
        return new Feed(fundId);
    }

    private Written enter(Fund fund, Workstream workstream, SpendDraft draft) {
        check(fund, workstream, draft, null, time.today());
        return receipt(spends.add(new Spend(workstream, draft, Provenance.ENTERED)));
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Spend spend = spends.require(id);
            ETags.requireMatch(ifMatch, id, spend.version());
            Workstream workstream = workstreams.require(spend.workstreamId());
            SpendDraft draft = merge.apply(spend.asDraft(), patch, SpendDraft.class);
            check(funds.require(workstream.fundId()), workstream, draft, id, time.today());
            spend.become(draft, Provenance.ENTERED);
            spends.flush();
            return receipt(spend);
        });
    }

    /**
     * What a ledger or paper says; found by its reference, without one by its words.
     *
     * @param reportedOn day of the paper, after which nothing can have been spent
     */
    public LoadResult load(
            String areaCode, UUID workstreamId, SpendDraft draft, LocalDate reportedOn, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = workstreams.require(workstreamId);
            String ref = Text.orEmpty(draft.externalRef());
            Optional<Spend> stored = ref.isEmpty()
                    ? spends.described(workstreamId, Text.orEmpty(draft.description()))
                    : spends.referred(workstream.fundId(), ref);
            if (stored.isPresent() && !stored.get().workstreamId().equals(workstreamId)) {
                throw ProblemException.conflict(
                        "/externalRef", "That reference stands in another workstream of the grant already.");
            }
            SpendDraft whole = said.whole(
                    draft.over(stored.map(Spend::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().equals(whole.kept())) {
                return LoadResult.unchanged(spends.letGo(stored.get()).id());
            }
            UUID id = stored.map(Spend::id).orElse(null);
            check(funds.require(workstream.fundId()), workstream, whole, id, reportedOn);
            if (stored.isEmpty()) {
                return LoadResult.created(
                        spends.add(new Spend(workstream, whole, provenance)).id());
            }
            stored.get().become(whole, provenance);
            spends.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    private void check(Fund fund, Workstream workstream, SpendDraft draft, @Nullable UUID id, LocalDate today) {
        fund.requireOpen();
        PlannedDate day = draft.onDay();
        LocalDate first =
                day.precision() == PlannedDate.Precision.MONTH ? day.date().withDayOfMonth(1) : day.date();
        if (first.isAfter(today)) {
            throw ProblemException.unprocessable(
                    "/onDay", "That day has not come yet. What is expected stands in the forecast.");
        }
        fund.requireWithin("/onDay", day);
        if (draft.outputId() != null
                && outputs.findByIdOptional(draft.outputId())
                        .filter(o -> o.workstreamId().equals(workstream.id()))
                        .isEmpty()) {
            throw ProblemException.unprocessable("/outputId", "The workstream has no such output.");
        }
        if (draft.kind() == SpendKind.CREDIT_NOTE && spends.committed(workstream.id(), id) < draft.pence()) {
            throw ProblemException.unprocessable(
                    "/pence", "More would come back than was ever spent of this workstream.");
        }
        String ref = Text.orEmpty(draft.externalRef());
        if (!ref.isEmpty()
                && spends.referred(fund.id(), ref)
                        .filter(s -> !s.id().equals(id))
                        .isPresent()) {
            throw ProblemException.conflict(
                    "/externalRef", "The grant has spending with the reference " + ref + " already.");
        }
    }

    private Written receipt(Spend spend) {
        return new Written(spend.id(), spend.version(), transactions.revision());
    }
}
