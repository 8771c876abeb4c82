package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.Kpi;
import uk.goldenthread.kpi.KpiUnit;
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

    /** Refuses a per cent sign on what is no percentage: 12.4% suspensions per 100 pupils is one or the other. */
    static void refusePercent(Kpi kpi, @Nullable Numbers.Amount value) {
        if (value != null && value.percent() && kpi.unit() != KpiUnit.PERCENT) {
            throw ProblemException.unprocessable(
                    "/value",
                    "A per cent sign does not belong here: the unit of " + kpi.code() + " is "
                            + kpi.unit().name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    static Map<UUID, String> of(Kpis kpis, Loading loading) {
        return kpis.of(loading.programmeId()).stream().collect(Collectors.toMap(Kpi::id, Kpi::code));
    }
}
