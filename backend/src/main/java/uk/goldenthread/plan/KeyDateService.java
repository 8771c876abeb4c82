package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** Key dates of a programme. */
@ApplicationScoped
public class KeyDateService {
    private final Programmes programmes;
    private final Priorities priorities;
    private final KeyDates dates;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public KeyDateService(
            Programmes programmes,
            Priorities priorities,
            KeyDates dates,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.dates = dates;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written create(String areaCode, UUID programmeId, KeyDateDraft draft) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            check(programmeId, draft, null);
            return receipt(dates.add(new KeyDate(areaCode, programmeId, draft, time.today(), Basis.ENTERED)));
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            KeyDate date = read(id, ifMatch);
            KeyDateDraft draft = merge.apply(date.asDraft(), patch, KeyDateDraft.class);
            check(date.programmeId(), draft, id);
            date.say(draft, time.today(), Basis.ENTERED);
            dates.flush();
            return receipt(date);
        });
    }

    public void remove(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            dates.delete(read(id, ifMatch));
            dates.flush();
            return id;
        });
    }

    /** What a paper says; found by kind and title. */
    public LoadResult load(
            String areaCode, UUID programmeId, KeyDateDraft draft, LocalDate reportedOn, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<KeyDate> stored = dates.titled(programmeId, draft.kind(), draft.title());
            KeyDateDraft whole = said.whole(draft.from(provenance.source())
                    .over(stored.map(KeyDate::asDraft).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().saysNothingNew(whole)) {
                return LoadResult.unchanged(stored.get().id());
            }
            check(programmeId, whole, stored.map(KeyDate::id).orElse(null));
            if (stored.isEmpty()) {
                return LoadResult.created(
                        dates.add(new KeyDate(areaCode, programmeId, whole, reportedOn, provenance.basis()))
                                .id());
            }
            stored.get().say(whole, reportedOn, provenance.basis());
            dates.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    private void check(UUID programmeId, KeyDateDraft draft, @Nullable UUID id) {
        if (draft.priorityId() != null
                && priorities
                        .findByIdOptional(draft.priorityId())
                        .filter(p -> p.programmeId().equals(programmeId))
                        .isEmpty()) {
            throw ProblemException.unprocessable("/priorityId", "The programme has no such priority.");
        }
        dates.titled(programmeId, draft.kind(), draft.title())
                .filter(d -> !d.id().equals(id))
                .ifPresent(there -> {
                    throw ProblemException.conflict("/title", "There is a key date of that kind and title already.");
                });
    }

    private KeyDate read(UUID id, String ifMatch) {
        KeyDate date = dates.require(id);
        ETags.requireMatch(ifMatch, id, date.version());
        return date;
    }

    private Written receipt(KeyDate date) {
        return new Written(date.id(), date.version(), transactions.revision());
    }
}
