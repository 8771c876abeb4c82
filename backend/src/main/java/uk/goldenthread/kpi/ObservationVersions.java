package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.access.Membership;
import uk.goldenthread.access.Memberships;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.history.RecordHistory;
import uk.goldenthread.platform.history.StoredVersion;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.record.Basis;

/** What a figure said over time, from the history. */
@ApplicationScoped
public class ObservationVersions {
    private static final String FORMER = "former member";

    private final Kpis kpis;
    private final Observations observations;
    private final Memberships memberships;
    private final RecordHistory history;
    private final Transactions transactions;

    public ObservationVersions(
            Kpis kpis,
            Observations observations,
            Memberships memberships,
            RecordHistory history,
            Transactions transactions) {
        this.kpis = kpis;
        this.observations = observations;
        this.memberships = memberships;
        this.history = history;
        this.transactions = transactions;
    }

    Page<ObservationVersionView> of(String areaCode, UUID id, PageQuery page) {
        return transactions.read(() -> {
            KpiUnit unit = kpis.require(observations.require(id).kpiId()).unit();
            Map<String, String> roles = roles(areaCode);
            Page<StoredVersion> found = history.versions(id, page);
            return new Page<>(
                    found.items().stream().map(v -> view(v, unit, roles)).toList(), found.page());
        });
    }

    /** By person the role in which one enters figures; that of another kind only where one has no such role. */
    private Map<String, String> roles(String areaCode) {
        Comparator<Membership> writersFirst =
                Comparator.comparing(m -> !m.role().permissions().contains(Permission.OBSERVATION_WRITE));
        return memberships.of(areaCode).stream()
                .sorted(writersFirst)
                .collect(Collectors.toMap(
                        m -> m.personId().toString(), m -> m.role().word(), (first, second) -> first));
    }

    private static ObservationVersionView view(StoredVersion v, KpiUnit unit, Map<String, String> roles) {
        JsonNode row = v.row();
        Long numerator = whole(row, "numerator");
        Long denominator = whole(row, "denominator");
        boolean share = unit == KpiUnit.PERCENT && numerator != null && denominator != null;
        return new ObservationVersionView(
                row.path("version").asInt(),
                v.revision(),
                v.at(),
                v.recordedAt(),
                roles.getOrDefault(v.actor(), isPerson(v.actor()) ? FORMER : v.actor()),
                row.path("period").asText(),
                numerator,
                denominator,
                share ? Figures.percent(numerator, denominator, 1) : number(row, "value"),
                text(row, "mark") == null ? null : StatisticalMark.valueOf(text(row, "mark")),
                text(row, "as_stated"),
                ObservationStatus.valueOf(row.path("status").asText()),
                text(row, "correction"),
                v.redacted(),
                row.path("source").asText(),
                Basis.valueOf(row.path("basis").asText()));
    }

    private static boolean isPerson(String actor) {
        return List.of(8, 13, 18, 23).stream().allMatch(i -> actor.length() == 36 && actor.charAt(i) == '-');
    }

    private static Long whole(JsonNode row, String column) {
        return row.path(column).isNumber() ? row.path(column).longValue() : null;
    }

    private static BigDecimal number(JsonNode row, String column) {
        return row.path(column).isNumber() ? row.path(column).decimalValue() : null;
    }

    private static String text(JsonNode row, String column) {
        String words = row.path(column).isNull() ? "" : row.path(column).asText("");
        return words.isEmpty() ? null : words;
    }
}
