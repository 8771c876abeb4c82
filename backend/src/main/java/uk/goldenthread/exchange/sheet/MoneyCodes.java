package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.funding.Fund;
import uk.goldenthread.funding.Funds;
import uk.goldenthread.funding.Workstream;
import uk.goldenthread.funding.Workstreams;
import uk.goldenthread.platform.problem.ProblemException;

/** Grants and workstreams by the codes that sheets use for them. */
@ApplicationScoped
public class MoneyCodes {
    private final Funds funds;
    private final Workstreams workstreams;

    public MoneyCodes(Funds funds, Workstreams workstreams) {
        this.funds = funds;
        this.workstreams = workstreams;
    }

    UUID fund(Loading loading, String code) {
        return funds.coded(loading.programmeId(), code)
                .map(Fund::id)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "/grantCode", "There is no grant " + code + " in this programme."));
    }

    UUID workstream(Loading loading, String fundCode, String code) {
        return workstreams
                .coded(fund(loading, fundCode), code)
                .map(Workstream::id)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "/workstreamCode", "The grant " + fundCode + " has no workstream " + code + "."));
    }

    Map<UUID, String> funds(Loading loading) {
        return funds.inProgramme(loading.programmeId()).stream().collect(Collectors.toMap(Fund::id, Fund::code));
    }

    /** Titles of workstreams by the code of the grant and of the workstream. */
    Map<String, String> titles(Loading loading) {
        Map<UUID, String> codes = workstreams(loading);
        return workstreams.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(
                        w -> codes.get(w.id()), w -> w.asDraft().title()));
    }

    /** Code of the grant and of the workstream. */
    Map<UUID, String> workstreams(Loading loading) {
        Map<UUID, String> codes = funds(loading);
        return workstreams.inProgramme(loading.programmeId()).stream()
                .collect(Collectors.toMap(Workstream::id, w -> codes.get(w.fundId()) + " / " + w.code()));
    }
}
