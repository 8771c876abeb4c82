package uk.goldenthread.platform.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.goldenthread.platform.batch.BatchItems.Item;
import uk.goldenthread.platform.batch.BatchReport.BatchResult;
import uk.goldenthread.platform.problem.Problem;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Savepoints;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Written;

/** Stores the items of a bulk request in one transaction, which is one revision or none. */
@ApplicationScoped
public class BatchService {
    /** What the API says of every bulk operation. */
    public static final String DESCRIPTION =
            "{\"items\": [ … ]}, at most 5,000, each as for a single one; one result each, in the same order. Everything is stored in one "
                    + "revision, or nothing (422 with the report); with onError=skip the good ones are stored and the others reported. "
                    + "Counts as an import where requests are counted.";

    private final BatchItems items;
    private final Savepoints steps;
    private final Transactions transactions;
    private final CurrentRequest call;

    public BatchService(BatchItems items, Savepoints steps, Transactions transactions, CurrentRequest call) {
        this.items = items;
        this.steps = steps;
        this.transactions = transactions;
        this.call = call;
    }

    /** Ends the transaction without a revision, because nothing of it is to be stored. */
    private static final class GivenUp extends RuntimeException {
        private final transient BatchReport report;

        GivenUp(BatchReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    /**
     * Creates a record of each item and answers the report: 200, or 422 when an item was refused and the good ones were not asked for
     * alone.
     *
     * @param type   of an item; it is read and validated as a single one would be
     * @param create makes the record, within the transaction that is open
     */
    public <D> Response create(
            String areaCode, @Nullable JsonNode body, BatchQuery query, Class<D> type, Function<D, Written> create) {
        return createTold(areaCode, body, query, type, item -> WrittenItem.of(create.apply(item)));
    }

    /** The same for records of which something is to be said. */
    public <D> Response createTold(
            String areaCode,
            @Nullable JsonNode body,
            BatchQuery query,
            Class<D> type,
            Function<D, WrittenItem> create) {
        List<Item<D>> read = new ArrayList<>(items.read(body, type));
        boolean guarded = read.stream().anyMatch(item -> item.problem() != null);
        for (int restarts = 0; ; ) {
            try {
                boolean withSavepoints = guarded;
                return Response.ok(transactions.write(areaCode, () -> all(read, query, withSavepoints, create)))
                        .build();
            } catch (GivenUp nothing) {
                return nothing.report.refused() > 0 && !query.skip()
                        ? refused(nothing.report)
                        : Response.ok(nothing.report).build();
            } catch (Savepoints.Unguarded unguarded) {
                guarded = true;
            } catch (Savepoints.Broken broken) {
                if (++restarts > Savepoints.MAX_RESTARTS) {
                    throw broken;
                }
                int index = (Integer) broken.step();
                read.set(index, read.get(index).refused(items.problem(index, broken)));
            }
        }
    }

    private <D> BatchReport all(
            List<Item<D>> read, BatchQuery query, boolean guarded, Function<D, WrittenItem> create) {
        List<BatchResult> results = new ArrayList<>(read.size());
        for (Item<D> item : read) {
            results.add(item.problem() != null ? result(item.index(), item.problem()) : one(item, guarded, create));
        }
        BatchReport report =
                call.dryRun() ? BatchReport.notStored(results) : BatchReport.of(transactions.revision(), results);
        boolean refused = report.refused() > 0 && !query.skip();
        if (refused || report.accepted() == 0) {
            throw new GivenUp(BatchReport.notStored(results));
        }
        return report;
    }

    private <D> BatchResult one(Item<D> item, boolean guarded, Function<D, WrittenItem> create) {
        return steps.take(
                item.index(),
                guarded,
                () -> {
                    WrittenItem told = create.apply(item.draft());
                    return new BatchResult(
                            item.index(),
                            201,
                            told.written().id(),
                            told.written().version(),
                            told.readAs(),
                            told.notes().isEmpty() ? null : told.notes(),
                            null);
                },
                failure -> result(item.index(), items.problem(item.index(), failure)));
    }

    private static BatchResult result(int index, Problem problem) {
        return new BatchResult(index, problem.status(), null, null, null, null, problem);
    }

    private Response refused(BatchReport report) {
        ProblemType type = ProblemType.UNPROCESSABLE;
        String detail = report.refused() + (report.refused() == 1 ? " item was" : " items were")
                + " refused, so nothing was stored. The report says why, item by item.";
        return Response.status(type.status())
                .type("application/problem+json")
                .entity(new BatchRefused(
                        type.uri(), type.title(), type.status(), detail, call.requestId(), null, report))
                .build();
    }
}
