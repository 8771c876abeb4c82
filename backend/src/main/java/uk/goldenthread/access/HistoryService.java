package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.goldenthread.platform.history.Head;
import uk.goldenthread.platform.history.HeadView;
import uk.goldenthread.platform.history.RecordHistory;
import uk.goldenthread.platform.history.RecordRevision;
import uk.goldenthread.platform.history.RevisionDetail;
import uk.goldenthread.platform.history.RevisionView;
import uk.goldenthread.platform.history.Revisions;
import uk.goldenthread.platform.history.Verification;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** The history with the names people know. */
@ApplicationScoped
public class HistoryService {
    private final Revisions revisions;
    private final RecordHistory records;
    private final ActorNames names;
    private final Transactions transactions;
    private final LondonTime time;

    public HistoryService(
            Revisions revisions, RecordHistory records, ActorNames names, Transactions transactions, LondonTime time) {
        this.revisions = revisions;
        this.records = records;
        this.names = names;
        this.transactions = transactions;
        this.time = time;
    }

    public Page<RevisionView> list(String areaCode, PageQuery page) {
        return transactions.read(() -> {
            Page<RevisionView> found = revisions.list(areaCode, page);
            UnaryOperator<String> named =
                    names.of(found.items().stream().map(RevisionView::actor).toList());
            return new Page<>(found.items().stream().map(r -> r.named(named)).toList(), found.page());
        });
    }

    public RevisionDetail read(String areaCode, long number, PageQuery page) {
        return transactions.read(() -> {
            RevisionDetail found = revisions.find(areaCode, number, page).orElseThrow(ProblemException::notFound);
            return found.named(names.of(List.of(found.actor())));
        });
    }

    public HeadView head(String areaCode) {
        return transactions.read(() -> revisions.head(areaCode).orElseThrow(ProblemException::notFound));
    }

    public Verification verify(String areaCode) {
        return verify(areaCode, List.of());
    }

    /**
     * @param known heads that somebody kept
     */
    public Verification verify(String areaCode, List<Head> known) {
        return transactions.read(() -> revisions.verify(areaCode, known, time.now()));
    }

    /**
     * What happened to a record and to every row that ever pointed to it.
     *
     * @param column the column that points to it: {@code action_id} for the listings, milestones and statements of an action
     */
    public Page<RecordRevision> ofRecord(UUID programmeId, UUID record, String column, PageQuery page) {
        Page<RecordRevision> found = records.of(records.family(programmeId, record, column), page);
        UnaryOperator<String> named = transactions.read(
                () -> names.of(found.items().stream().map(RecordRevision::actor).toList()));
        return new Page<>(found.items().stream().map(r -> r.named(named)).toList(), found.page());
    }
}
