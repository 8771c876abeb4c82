package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.access.Audience;
import uk.goldenthread.platform.history.Head;
import uk.goldenthread.platform.history.Revisions;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Text;
import uk.goldenthread.snapshot.AsAtQuery.Selection;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Snapshots;
import uk.goldenthread.stocktake.StocktakeDocument.StateRevision;

/** Freezes the programme, and hands out what was frozen. */
@ApplicationScoped
public class StocktakeService {
    private final Stocktakes stocktakes;
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final Revisions revisions;
    private final LondonTime time;

    public StocktakeService(
            Stocktakes stocktakes,
            Snapshots snapshots,
            Transactions transactions,
            Revisions revisions,
            LondonTime time) {
        this.stocktakes = stocktakes;
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.revisions = revisions;
        this.time = time;
    }

    public Written freeze(String areaCode, UUID programmeId, StocktakeDraft draft) {
        // Read and written out before the area is locked: other writers wait for the insert only.
        // A frozen paper goes to others than those who may read it today, so it holds only what is for all.
        ProgrammeSnapshot snapshot = snapshots
                .at(areaCode, programmeId, selection(draft.asAt()), snapshots.head(areaCode))
                .seenBy(Set.of(Audience.AREA));
        StateRevision state = transactions.read(() -> stocktakes.state(programmeId, snapshot.revision()));
        String document = CanonicalJson.write(StocktakeDocument.of(snapshot, state));
        return transactions.write(areaCode, () -> {
            Stocktake stocktake = stocktakes.add(new Stocktake(
                    areaCode,
                    programmeId,
                    document,
                    state.number(),
                    time.now(),
                    draft.asAt(),
                    Text.orEmpty(draft.reason())));
            return new Written(stocktake.id(), stocktake.version(), transactions.revision());
        });
    }

    public Page<StocktakeView> list(String areaCode, UUID programmeId, PageQuery page) {
        return transactions.read(
                () -> Page.of(stocktakes.of(areaCode, programmeId, page), stocktakes.countOf(programmeId), page));
    }

    /** The revision that a stocktake was read from, and the area's newest one: what whoever pulls it can hold against us later. */
    public Heads heads(Stocktake stocktake) {
        String area = stocktake.areaCode();
        return transactions.read(() -> new Heads(
                revisions
                        .hash(area, stocktake.revision())
                        .map(hash -> new Head(stocktake.revision(), hash))
                        .orElse(null),
                revisions.head(area).map(h -> new Head(h.number(), h.hash())).orElse(null)));
    }

    /** Null where the history was cut off: what was frozen is handed out all the same. */
    record Heads(@Nullable Head readFrom, @Nullable Head newest) {}

    public Stocktake read(UUID id) {
        return transactions.read(() -> stocktakes.require(id));
    }

    public Stocktake latest(UUID programmeId) {
        return transactions.read(() -> stocktakes
                .latest(programmeId)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No stocktake has been taken yet.")));
    }

    private Selection selection(LocalDate asAt) {
        if (asAt == null) {
            return new Selection.Now();
        }
        if (asAt.isAfter(time.today())) {
            throw ProblemException.invalid("/asAt", "That date is in the future. Choose today or a date before.");
        }
        return new Selection.Moment(LondonTime.endOf(asAt), asAt);
    }
}
