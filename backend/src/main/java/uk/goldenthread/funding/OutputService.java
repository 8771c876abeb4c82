package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.plan.Actions;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.TenantRecord;
import uk.goldenthread.platform.tenancy.TenantRecords;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** What workstreams are to deliver, what they delivered, and which actions and measures that is for. */
@ApplicationScoped
public class OutputService {
    private final Funds funds;
    private final Workstreams workstreams;
    private final Outputs outputs;
    private final OutputDeliveries deliveries;
    private final OutputActions outputActions;
    private final OutputKpis outputKpis;
    private final Actions actions;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public OutputService(
            Funds funds,
            Workstreams workstreams,
            Outputs outputs,
            OutputDeliveries deliveries,
            OutputActions outputActions,
            OutputKpis outputKpis,
            Actions actions,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.funds = funds;
        this.workstreams = workstreams;
        this.outputs = outputs;
        this.deliveries = deliveries;
        this.outputActions = outputActions;
        this.outputKpis = outputKpis;
        this.actions = actions;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written create(String areaCode, UUID workstreamId, OutputDraft draft) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = open(workstreamId);
            refuseSecond(workstreamId, draft, null);
            return receipt(outputs.add(new Output(workstream, draft, Provenance.ENTERED)));
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Output output = outputs.require(id);
            ETags.requireMatch(ifMatch, id, output.version());
            open(output.workstreamId());
            OutputDraft draft = merge.apply(output.asDraft(), patch, OutputDraft.class);
            refuseSecond(output.workstreamId(), draft, id);
            output.describe(draft, Provenance.ENTERED);
            outputs.flush();
            return receipt(output);
        });
    }

    /** What a paper says; found by the title. */
    public LoadResult load(String areaCode, UUID workstreamId, OutputDraft draft, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = workstreams.require(workstreamId);
            Optional<Output> stored = outputs.titled(workstreamId, draft.title());
            OutputDraft whole = said.whole(
                    draft.over(stored.map(Output::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().equals(whole.kept())) {
                return LoadResult.unchanged(stored.get().id());
            }
            open(workstreamId);
            if (stored.isEmpty()) {
                return LoadResult.created(
                        outputs.add(new Output(workstream, whole, provenance)).id());
            }
            stored.get().describe(whole, provenance);
            outputs.flush();
            return LoadResult.changed(stored.get().id());
        });
    }

    /** Records a delivery; of a day for which some were only confirmed it takes that place. */
    public Written deliver(String areaCode, UUID outputId, DeliveryDraft draft) {
        return transactions.write(areaCode, () -> {
            Output output = outputs.require(outputId);
            open(output.workstreamId());
            check(draft, time.today());
            OutputDelivery there = deliveries.on(outputId, draft.onDay()).orElse(null);
            if (there != null && !(there.confirmed() && !draft.confirmed())) {
                throw ProblemException.conflict("/onDay", "What was delivered that day is recorded already.");
            }
            OutputDelivery made = there == null ? new OutputDelivery(output, draft, Provenance.ENTERED) : there;
            made.say(draft, Provenance.ENTERED);
            deliveries.persistAndFlush(made);
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    /** What a paper says was delivered; found by the day. */
    public LoadResult loadDelivery(
            String areaCode, UUID outputId, DeliveryDraft draft, LocalDate reportedOn, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Output output = outputs.require(outputId);
            Optional<OutputDelivery> stored = deliveries.on(outputId, draft.onDay());
            DeliveryDraft whole = said.whole(draft.over(
                    stored.map(OutputDelivery::asDraft).map(said::left).orElse(null)));
            if (stored.isPresent() && stored.get().asDraft().equals(whole.kept())) {
                return LoadResult.unchanged(stored.get().id());
            }
            open(output.workstreamId());
            check(whole, reportedOn);
            OutputDelivery made = stored.orElseGet(() -> new OutputDelivery(output, whole, provenance));
            made.say(whole, provenance);
            deliveries.persistAndFlush(made);
            return stored.isEmpty() ? LoadResult.created(made.id()) : LoadResult.changed(made.id());
        });
    }

    private static void check(DeliveryDraft draft, LocalDate today) {
        if (!draft.confirmed() && draft.onDay().isAfter(today)) {
            throw ProblemException.unprocessable(
                    "/onDay", "That day has not come yet. What is only agreed for it is confirmed, not delivered.");
        }
    }

    public Written linkAction(String areaCode, UUID outputId, UUID actionId) {
        return transactions.write(areaCode, () -> {
            Output output = outputs.require(outputId);
            if (actions.findByIdOptional(actionId)
                    .filter(a -> a.programmeId().equals(output.programmeId()))
                    .isEmpty()) {
                throw ProblemException.unprocessable("/actionId", "There is no such action in this programme.");
            }
            if (outputActions.linked(outputId, actionId)) {
                throw ProblemException.conflict("/actionId", "The action is linked to this output already.");
            }
            OutputAction made = outputActions.add(new OutputAction(output, actionId));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public Written linkKpi(String areaCode, UUID outputId, UUID kpiId) {
        return transactions.write(areaCode, () -> {
            Output output = outputs.require(outputId);
            if (!outputKpis.known(output.programmeId(), kpiId)) {
                throw ProblemException.unprocessable("/kpiId", "There is no such measure in this programme.");
            }
            if (outputKpis.linked(outputId, kpiId)) {
                throw ProblemException.conflict("/kpiId", "The measure is linked to this output already.");
            }
            OutputKpi made = outputKpis.add(new OutputKpi(output, kpiId));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }

    public void unlinkAction(String areaCode, UUID id, String ifMatch) {
        remove(areaCode, outputActions, id, ifMatch);
    }

    public void unlinkKpi(String areaCode, UUID id, String ifMatch) {
        remove(areaCode, outputKpis, id, ifMatch);
    }

    public void removeDelivery(String areaCode, UUID id, String ifMatch) {
        remove(areaCode, deliveries, id, ifMatch);
    }

    private <T extends TenantRecord> void remove(String areaCode, TenantRecords<T> records, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            T record = records.require(id);
            ETags.requireMatch(ifMatch, id, record.version());
            records.delete(record);
            records.flush();
            return id;
        });
    }

    private void refuseSecond(UUID workstreamId, OutputDraft draft, UUID id) {
        outputs.titled(workstreamId, draft.title())
                .filter(o -> !o.id().equals(id))
                .ifPresent(there -> {
                    throw ProblemException.conflict("/title", "The workstream has an output of that title already.");
                });
    }

    private Workstream open(UUID workstreamId) {
        Workstream workstream = workstreams.require(workstreamId);
        funds.require(workstream.fundId()).requireOpen();
        return workstream;
    }

    private Written receipt(Output output) {
        return new Written(output.id(), output.version(), transactions.revision());
    }
}
