package uk.goldenthread.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Role;
import uk.goldenthread.exchange.TenMonths.Look;
import uk.goldenthread.exchange.TenMonths.Moment;
import uk.goldenthread.exchange.TenMonths.Planted;
import uk.goldenthread.findings.FindingRule;
import uk.goldenthread.plan.CycleDraft;
import uk.goldenthread.plan.CycleService;
import uk.goldenthread.plan.DateDecisionDraft;
import uk.goldenthread.plan.DeadlineChangeService;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/**
 * Ten monthly files of 116 actions through the door, with the closes between them. On thirty days the findings are read and held against what was
 * planted: each of it is found when it should be, and nothing else is.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReplayTest extends Importing {

    @Inject
    CycleService cycles;

    @Inject
    DeadlineChangeService dates;

    @Inject
    Transactions transactions;

    @Inject
    LondonTime time;

    private final TenMonths plan = Contradictions.planted();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unfounded = new ArrayList<>();
    private UUID chair;

    private record Finding(FindingRule rule, String ref) {
        String on(Look look) {
            return rule + " " + ref + " on " + look.on();
        }
    }

    @Test
    void whatIsPlantedIsFoundAndNothingElse() {
        programme = pastProgramme();
        String subject = scenario.subject(area, Role.CHAIR);
        chair = UUID.fromString(Scenario.request(subject).get("/api/v1/me").path("personId"));
        assertThat(plan.refs()).hasSize(TenMonths.ACTIONS);

        for (int month = 0; month < TenMonths.MONTHS; month++) {
            report(month);
        }
        for (int month = 0; month < TenMonths.MONTHS; month++) {
            for (Moment moment : Moment.values()) {
                look(new Look(month, moment));
            }
        }
        System.out.print(table());
        assertThat(missed).as("missed\n" + table()).isEmpty();
        assertThat(unfounded).as("unfounded\n" + table()).isEmpty();
    }

    /** From before the first file, because the history is written oldest first. */
    private UUID pastProgramme() {
        String id = given().spec(manager)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Plan", "instrument", "PRIORITY_ACTION_PLAN", "effectiveDate", "2024-02-01"))
                .post("/api/v1/areas/{area}/programmes", area)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String priorities = IntStream.rangeClosed(1, TenMonths.PRIORITIES)
                .mapToObj(p -> p + ",Area " + p + ",Leaders should improve area " + p + ".,Council\n")
                .collect(Collectors.joining("", "priority_no,title,finding,organisations\n", ""));
        load(manager, id, priorities, Map.of("effectiveDate", "2024-02-05")).statusCode(200);
        return UUID.fromString(id);
    }

    private void report(int month) {
        LocalDate on = TenMonths.day(month);
        UUID cycle = month < TenMonths.FIRST_CYCLE ? null : open(on);
        if (month > 0) {
            milestones(month);
        }
        ValidatableResponse loaded = sent(plan.plan(month), on, Map.of("onError", "skip"));
        refusals(loaded, month);
        if (month == 0) {
            milestones(month);
        }
        if (month == Contradictions.FIRST_DEPENDENCIES) {
            sent(
                    "action_ref,upstream_ref,kind\n2.11,2.12,FINISH_START\n2.13,2.12,FINISH_START\n",
                    on,
                    Map.of("sheet", "dependencies"));
        }
        if (month >= Contradictions.FIRST_AGAIN) {
            sent(Contradictions.again(), on, Map.of("sheet", "plan"));
        }
        Contradictions.approvals().forEach((ref, months) -> {
            if (months.contains(month)) {
                approve(ref, on);
            }
        });
        if (cycle != null) {
            scenario.as(area, () -> cycles.closeLoaded(area, cycle, on.plusDays(3)));
        }
        if (month == 6) {
            LocalDate between = on.plusDays(14);
            sent(plan.part(Contradictions.between(), month), between, Map.of());
        }
    }

    /** What contradicts itself already in the file does not come in, and what a file no longer mentions is named. */
    private void refusals(ValidatableResponse loaded, int month) {
        loaded.body("sheets[0].rejected", is(month == 3 || month == 4 ? 1 : 0));
        if (month == 3) {
            loaded.body("rows.find { it.ref == '5.1' }.errors.column", hasItem("actual"));
        }
        if (month == 4) {
            loaded.body("rows.find { it.ref == '5.2' }.errors.column", hasItem("original_due"));
        }
        if (month >= 5) {
            loaded.body("sheets[0].missingRows", hasItem("2.5"));
        }
    }

    private UUID open(LocalDate on) {
        YearMonth about = YearMonth.from(on);
        return scenario.as(area, () -> cycles.openLoaded(
                        area,
                        programme,
                        new CycleDraft(
                                "Report of " + about, null, about.atDay(1), about.atEndOfMonth(), on.plusDays(2)),
                        on,
                        "")
                .id());
    }

    private void milestones(int month) {
        String rows = plan.refs().stream()
                .filter(ref -> !Contradictions.WITHOUT_MILESTONE.contains(ref))
                .filter(ref -> month == 0
                        || Integer.valueOf(month)
                                .equals(Contradictions.milestonesClosed().get(ref)))
                .map(ref -> ref + ",1,milestone,First half of " + ref + ","
                        + Contradictions.MILESTONES_DUE.getOrDefault(ref, "2026-01-31") + ","
                        + (month == 0 ? "" : TenMonths.day(month).minusDays(9)))
                .collect(Collectors.joining("\n"));
        if (!rows.isEmpty()) {
            sent(
                    "action_ref,position,kind,title,original_due,actual\n" + rows + "\n",
                    TenMonths.day(month),
                    Map.of("sheet", "milestones"));
        }
    }

    private ValidatableResponse sent(String csv, LocalDate on, Map<String, String> how) {
        Map<String, String> fields = new HashMap<>(how);
        fields.put("effectiveDate", on.toString());
        return load(csv, fields).statusCode(200);
    }

    private void approve(String ref, LocalDate on) {
        Map<String, Object> asked = given().spec(manager)
                .get("/api/v1/programmes/{id}/deadline-changes?state=REQUESTED&size=100", programme)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.actionRef == '" + ref + "' }");
        UUID id = UUID.fromString((String) asked.get("id"));
        scenario.as(
                area,
                () -> transactions.write(
                        area,
                        time.effective(on),
                        () -> dates.approve(
                                area,
                                id,
                                "\"" + id + ".v" + asked.get("version") + "\"",
                                new DateDecisionDraft("The board agreed.", null),
                                chair)));
    }

    private void look(Look look) {
        Set<Finding> found = read(look.on());
        Set<Finding> expected = plan.planted().stream()
                .filter(p -> p.when().test(look))
                .map(p -> new Finding(p.rule(), p.ref()))
                .collect(Collectors.toSet());
        expected.stream().filter(f -> !found.contains(f)).forEach(f -> missed.add(f.on(look)));
        found.stream().filter(f -> !expected.contains(f)).forEach(f -> unfounded.add(f.on(look)));
    }

    /** Those of the plan: the rules of measures, risks and money have nothing here to judge, but that nobody said there are no risks. */
    private Set<Finding> read(LocalDate on) {
        List<Map<String, Object>> items = given().spec(manager)
                .get("/api/v1/programmes/{id}/findings?size=500&asAt=" + on, programme)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .map(i -> new Finding(FindingRule.valueOf((String) i.get("rule")), (String) i.get("ref")))
                .filter(f -> f.rule().name().startsWith("F"))
                .collect(Collectors.toSet());
    }

    /** Rule by rule: on how many days something was to be found, what looks like it, and what was missed or unfounded. */
    private String table() {
        StringBuilder table = new StringBuilder("rule  planted  days  near-misses  missed  unfounded\n");
        List<Look> looks = Arrays.stream(Moment.values())
                .flatMap(moment -> IntStream.range(0, TenMonths.MONTHS).mapToObj(m -> new Look(m, moment)))
                .toList();
        Set<FindingRule> rules = new TreeSet<>(plan.looksLike().keySet());
        plan.planted().forEach(p -> rules.add(p.rule()));
        for (FindingRule rule : rules) {
            List<Planted> own =
                    plan.planted().stream().filter(p -> p.rule() == rule).toList();
            table.append(String.format(
                    "%-5s %7d %5d %12d %7d %10d%n",
                    rule,
                    own.size(),
                    own.stream()
                            .mapToLong(p -> looks.stream().filter(p.when()).count())
                            .sum(),
                    plan.looksLike().getOrDefault(rule, Set.of()).size(),
                    of(missed, rule),
                    of(unfounded, rule)));
        }
        return table.toString();
    }

    private static long of(List<String> found, FindingRule rule) {
        return found.stream().filter(f -> f.startsWith(rule.name())).count();
    }
}
