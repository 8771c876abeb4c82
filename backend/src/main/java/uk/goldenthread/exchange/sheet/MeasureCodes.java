package uk.goldenthread.exchange.sheet;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.Kpis;
import uk.goldenthread.platform.problem.ProblemException;

/** Measures by the code that sheets use for them. */
final class MeasureCodes {
    private MeasureCodes() {}

    static Kpi measure(Kpis kpis, Loading loading, String code) {
        return kpis.coded(loading.programmeId(), code)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "/kpiCode", "There is no measure " + code + " in this programme."));
    }

    static Map<UUID, String> of(Kpis kpis, Loading loading) {
        return kpis.of(loading.programmeId()).stream().collect(Collectors.toMap(Kpi::id, Kpi::code));
    }
}
