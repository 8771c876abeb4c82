package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.Provenance;

/** Programmes and their priorities. */
@ApplicationScoped
public class ProgrammeService {
    private final Programmes programmes;
    private final Priorities priorities;
    private final Organisations organisations;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;

    public ProgrammeService(
            Programmes programmes,
            Priorities priorities,
            Organisations organisations,
            Transactions transactions,
            LondonTime time,
            MergePatch merge) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.organisations = organisations;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
    }

    public Written create(String areaCode, ProgrammeDraft draft) {
        return transactions.write(areaCode, time.effective(draft.effectiveDate()), () -> {
            Programme programme = programmes.add(new Programme(areaCode, draft));
            return new Written(programme.id(), programme.version(), transactions.revision());
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Programme programme = programmes.require(id);
            ETags.requireMatch(ifMatch, id, programme.version());
            programme.describe(merge.apply(programme.asDraft(), patch, ProgrammeDraft.class));
            programmes.flush();
            return new Written(id, programme.version(), transactions.revision());
        });
    }

    public Written addPriority(String areaCode, UUID programmeId, PriorityDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            requireOpen(areaCode, draft.organisationIds(), List.of());
            Priority priority = priorities.add(new Priority(areaCode, programmeId, draft, provenance));
            return new Written(priority.id(), priority.version(), transactions.revision());
        });
    }

    public Written changePriority(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Priority priority = priorities.require(id);
            ETags.requireMatch(ifMatch, id, priority.version());
            PriorityDraft draft = merge.apply(priority.asDraft(), patch, PriorityDraft.class);
            requireOpen(areaCode, draft.organisationIds(), priority.asDraft().organisationIds());
            priority.describe(draft);
            priorities.flush();
            return new Written(id, priority.version(), transactions.revision());
        });
    }

    private void requireOpen(String areaCode, List<UUID> bodies, List<UUID> before) {
        organisations.requireOpen(areaCode, bodies, before, i -> "/organisationIds/" + i);
    }
}
