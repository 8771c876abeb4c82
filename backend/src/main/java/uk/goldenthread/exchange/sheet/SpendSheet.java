package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.goldenthread.funding.LineKind;
import uk.goldenthread.funding.Output;
import uk.goldenthread.funding.Outputs;
import uk.goldenthread.funding.SpendDraft;
import uk.goldenthread.funding.SpendKind;
import uk.goldenthread.funding.SpendService;
import uk.goldenthread.funding.SpendState;
import uk.goldenthread.funding.Spends;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.PlannedDate;

/**
 * Spending as a ledger gives it, found by its reference, without one by its words. Amounts are in pounds. A reference that is known and
 * says the same is left as it is, in the file or from before, and the report says so.
 */
@ApplicationScoped
public class SpendSheet implements SheetImporter {
    private final SpendService service;
    private final Spends spends;
    private final Outputs outputs;
    private final MoneyCodes codes;

    public SpendSheet(SpendService service, Spends spends, Outputs outputs, MoneyCodes codes) {
        this.service = service;
        this.spends = spends;
        this.outputs = outputs;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "spend";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "grant_code",
                "workstream_code",
                "external_ref",
                "on_day",
                "amount",
                "state",
                "kind",
                "line",
                "description",
                "output",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "workstream_code", "on_day", "amount");
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        String workstream = cells.reference("workstream_code", 40);
        String reference = cells.text("external_ref", 100);
        PlannedDate day = cells.needed("on_day", cells.date("on_day"));
        Long amount = cells.needed("amount", cells.pence("amount"));
        SpendState state = cells.choice("state", SpendState.class);
        SpendKind kind = cells.choice("kind", SpendKind.class);
        LineKind line = cells.choice("line", LineKind.class);
        String description = cells.reference("description", 500);
        String output = cells.text("output", 300);
        return Prepared.of(
                grant == null || reference == null && description == null ? null : ref(grant, reference, description),
                loading -> {
                    UUID id = codes.workstream(loading, grant, workstream);
                    LoadResult loaded = service.load(
                            loading.areaCode(),
                            id,
                            new SpendDraft(
                                    kind,
                                    line,
                                    day,
                                    amount,
                                    state,
                                    reference,
                                    description,
                                    output == null ? null : output(id, output)),
                            loading.paper().reportedOn(),
                            cells.provenance(loading.paper().title()));
                    return Applied.of(
                            loaded.outcome(),
                            loaded.outcome() == LoadResult.Outcome.UNCHANGED
                                    ? List.of("This spending is recorded already and says the same.")
                                    : List.of());
                });
    }

    private UUID output(UUID workstream, String title) {
        return outputs.titled(workstream, title)
                .map(Output::id)
                .orElseThrow(() ->
                        ProblemException.unprocessable("/output", "The workstream has no output “" + title + "”."));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> grants = codes.funds(loading);
        return spends.inProgramme(loading.programmeId()).stream()
                .map(s -> ref(
                        grants.get(s.fundId()),
                        s.asDraft().externalRef().isEmpty() ? null : s.asDraft().externalRef(),
                        s.asDraft().description()))
                .toList();
    }

    private static String ref(String grant, String reference, String description) {
        return grant + " / " + (reference != null ? reference : description);
    }
}
