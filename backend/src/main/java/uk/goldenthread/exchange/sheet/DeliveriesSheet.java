package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.funding.DeliveryDraft;
import uk.goldenthread.funding.Output;
import uk.goldenthread.funding.OutputDeliveries;
import uk.goldenthread.funding.OutputService;
import uk.goldenthread.funding.Outputs;
import uk.goldenthread.platform.problem.ProblemException;

/** What was delivered of outputs, or is confirmed, found by the output and the day. */
@ApplicationScoped
public class DeliveriesSheet implements SheetImporter {
    private final OutputService service;
    private final Outputs outputs;
    private final OutputDeliveries deliveries;
    private final MoneyCodes codes;

    public DeliveriesSheet(OutputService service, Outputs outputs, OutputDeliveries deliveries, MoneyCodes codes) {
        this.service = service;
        this.outputs = outputs;
        this.deliveries = deliveries;
        this.codes = codes;
    }

    @Override
    public String sheet() {
        return "deliveries";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "grant_code",
                "workstream_code",
                "output",
                "on_day",
                "number",
                "confirmed",
                "note",
                "source",
                "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("grant_code", "workstream_code", "output", "on_day", "number");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String grant = cells.reference("grant_code", 40);
        String workstream = cells.reference("workstream_code", 40);
        String title = cells.reference("output", 300);
        LocalDate day = cells.needed("on_day", cells.day("on_day"));
        Boolean confirmed = cells.yesNo("confirmed");
        DeliveryDraft draft = new DeliveryDraft(
                day,
                cells.small("number", 1, 10_000_000),
                confirmed != null && confirmed,
                cells.text("note", 1000));
        return Prepared.of(
                grant == null || workstream == null || title == null || day == null
                        ? null
                        : grant + " / " + workstream + " / " + title + " / " + day,
                loading -> Applied.of(service.loadDelivery(
                        loading.areaCode(),
                        outputs.titled(codes.workstream(loading, grant, workstream), title)
                                .map(Output::id)
                                .orElseThrow(() -> ProblemException.unprocessable(
                                        "/output", "The workstream has no output “" + title + "”.")),
                        draft,
                        loading.paper().reportedOn(),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, String> workstreams = codes.workstreams(loading);
        Map<UUID, Output> known = outputs.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(Output::id, Function.identity()));
        return deliveries.inProgramme(loading.programmeId()).stream()
                .map(d -> workstreams.get(known.get(d.outputId()).workstreamId()) + " / "
                        + known.get(d.outputId()).title() + " / " + d.onDay())
                .toList();
    }
}
