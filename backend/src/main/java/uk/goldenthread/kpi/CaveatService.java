package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Provenance;
import uk.goldenthread.record.Text;

/** Caveats: raised, answered, closed. */
@ApplicationScoped
public class CaveatService {
    private final Kpis kpis;
    private final Observations observations;
    private final Caveats caveats;
    private final MeasureFence fence;
    private final Transactions transactions;
    private final LondonTime time;

    public CaveatService(
            Kpis kpis,
            Observations observations,
            Caveats caveats,
            MeasureFence fence,
            Transactions transactions,
            LondonTime time) {
        this.kpis = kpis;
        this.observations = observations;
        this.caveats = caveats;
        this.fence = fence;
        this.transactions = transactions;
        this.time = time;
    }

    public Written raise(String areaCode, UUID kpiId, CaveatDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(kpiId);
            if (draft.observationId() != null
                    && observations
                            .findByIdOptional(draft.observationId())
                            .filter(o -> o.kpiId().equals(kpiId))
                            .isEmpty()) {
                throw ProblemException.unprocessable("/observationId", "This measure has no such figure.");
            }
            return receipt(caveats.add(new Caveat(kpi, draft, person, time.today(), Provenance.ENTERED)));
        });
    }

    /**
     * What a paper says, found by its words; its answer is taken over where none is known yet.
     *
     * @param answer null or empty when the paper gives none
     * @param closed why the paper no longer needs it; null or empty while it does
     */
    public LoadResult load(
            String areaCode,
            UUID kpiId,
            CaveatDraft draft,
            @Nullable String answer,
            @Nullable String closed,
            LocalDate on,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = kpis.require(kpiId);
            Optional<Caveat> stored = caveats.saying(kpiId, draft.text());
            Caveat caveat = stored.orElseGet(() -> caveats.add(new Caveat(kpi, draft, null, on, provenance)));
            boolean answers = !Text.orEmpty(answer).isEmpty()
                    && !caveat.answer().equals(answer.strip())
                    && caveat.state() != CaveatState.CLOSED;
            if (answers) {
                caveat.answer(answer, null, on);
            }
            boolean closes = !Text.orEmpty(closed).isEmpty() && caveat.state() != CaveatState.CLOSED;
            if (closes) {
                caveat.close(closed, null, on);
            }
            caveats.flush();
            if (stored.isEmpty()) {
                return LoadResult.created(caveat.id());
            }
            return answers || closes ? LoadResult.changed(caveat.id()) : LoadResult.unchanged(caveat.id());
        });
    }

    public Written answer(String areaCode, UUID id, String ifMatch, String words, UUID person) {
        return transactions.write(areaCode, () -> {
            Caveat caveat = read(id, ifMatch);
            caveat.answer(words, person, time.today());
            caveats.flush();
            return receipt(caveat);
        });
    }

    public Written close(String areaCode, UUID id, String ifMatch, String reason, UUID person) {
        return transactions.write(areaCode, () -> {
            Caveat caveat = read(id, ifMatch);
            caveat.close(reason, person, time.today());
            caveats.flush();
            return receipt(caveat);
        });
    }

    private Caveat read(UUID id, String ifMatch) {
        Caveat caveat = caveats.require(id);
        fence.require(caveat.kpiId());
        ETags.requireMatch(ifMatch, id, caveat.version());
        return caveat;
    }

    private Written receipt(Caveat caveat) {
        return new Written(caveat.id(), caveat.version(), transactions.revision());
    }
}
