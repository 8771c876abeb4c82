package uk.goldenthread.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DeadlineCategory;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.plan.DependencyKind;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.MilestoneKind;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.read.plan.PlanViews;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Snapshots;
import uk.goldenthread.snapshot.SystemFacts;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/** What was published is what is loaded; figures are those of the board papers. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DemoLoaderTest {
    private static final String HALTON = "E06000006";
    private static final String WIRRAL = "E08000015";

    @Inject
    DemoLoader demo;

    @Inject
    Scenario scenario;

    @Inject
    Snapshots snapshots;

    @BeforeEach
    void load() {
        demo.load();
    }

    @Test
    void july2024IsThePublishedPosition() throws SQLException {
        assertThat(ratings("2024-06-30")).isEqualTo(Map.of("BLUE", 17L, "GREEN", 43L, "AMBER", 18L, "GREY", 16L));
        assertThat(number(
                        "select count(*) from history.change c join history.revision r using (area_code, number) where c.table_name = 'listing' and c.area_code = '"
                                + HALTON + "' and r.at < '2024-07-16'"))
                .isEqualTo(98);
        assertThat(number(
                        "select count(distinct row ->> 'action_id') from history.change where table_name = 'listing' and area_code = '"
                                + HALTON + "'"))
                .isEqualTo(94);
        assertThat(listedByPriority("2024-06-30"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("1 BLUE", 4L),
                        Map.entry("1 GREEN", 1L),
                        Map.entry("1 AMBER", 4L),
                        Map.entry("2 GREEN", 6L),
                        Map.entry("2 AMBER", 4L),
                        Map.entry("3 GREEN", 5L),
                        Map.entry("3 AMBER", 2L),
                        Map.entry("4 GREEN", 7L),
                        Map.entry("4 AMBER", 3L),
                        Map.entry("4 GREY", 2L),
                        Map.entry("5 BLUE", 13L),
                        Map.entry("5 GREEN", 24L),
                        Map.entry("5 AMBER", 9L),
                        Map.entry("5 GREY", 14L)));
    }

    @Test
    void october2024FollowsFromTheMinutes() throws SQLException {
        assertThat(ratings("2024-10-13"))
                .isEqualTo(Map.of("BLUE", 28L, "GREEN", 34L, "AMBER", 15L, "GREY", 16L, "WHITE", 1L));
    }

    @Test
    void everyBundleAndEveryCloseIsOneRevisionAndNothingIsLoadedTwice() throws SQLException {
        long before =
                number("select sum(number) from history.head where area_code in ('" + HALTON + "', '" + WIRRAL + "')");
        demo.load();
        assertThat(number(
                        "select sum(number) from history.head where area_code in ('" + HALTON + "', '" + WIRRAL + "')"))
                .isEqualTo(before);
        assertThat(number("select count(*) from history.revision where area_code = '" + HALTON
                        + "' and at < '2026-01-01'"))
                .isEqualTo(6);
        assertThat(number("select count(*) from app.action_close where area_code = '" + HALTON + "'"))
                .as("94 actions at each of two closes")
                .isEqualTo(188);
        assertThat(number(
                        "select count(*) from app.action_close where area_code = '" + HALTON + "' and stated_in_cycle"))
                .as("all of the first, and the 24 that the minutes report")
                .isEqualTo(94 + 24);
        assertThat(number("select count(*) from app.source_paper where area_code = '" + HALTON + "'"))
                .isEqualTo(4);
        assertThat(number("select count(*) from history.verify('" + HALTON + "')"))
                .isZero();
    }

    @Test
    void completeAsReportedCarriesItsOverride() throws SQLException {
        assertThat(number("select count(*) from app.statement where progress = 'BLUE' and area_code = '" + HALTON
                        + "' and override_reason not like 'as reported in %'"))
                .isZero();
        assertThat(number("select count(*) from app.statement where progress <> 'BLUE' and area_code = '" + HALTON
                        + "' and override_reason <> ''"))
                .isZero();
    }

    @Test
    void risksMeasuresSurveyAndPrintedFiguresAreThere() throws SQLException {
        assertThat(number("select count(*) from app.risk where area_code = '" + HALTON + "'"))
                .isEqualTo(8);
        assertThat(number("select count(*) from app.risk_control where area_code = '" + HALTON + "'"))
                .isEqualTo(13);
        assertThat(number("select count(*) from app.risk_assessment where area_code in ('" + HALTON + "', '" + WIRRAL
                        + "')"))
                .as("no paper published a score")
                .isZero();
        assertThat(number("select count(*) from app.risk where assessment = 'quite a high risk' and area_code = '"
                        + HALTON + "'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.risk_statement where area_code = '" + HALTON + "'"))
                .isEqualTo(3);
        assertThat(number("select count(*) from app.printed_figure where area_code = '" + HALTON + "'"))
                .isEqualTo(20);
        assertThat(number("select value from app.printed_figure where area_code = '" + HALTON
                        + "' and scope = 'overall' and rating = 'GREEN'"))
                .isEqualTo(51);
        assertThat(number("select count(*) from app.survey_round where area_code = '" + HALTON
                        + "' and responses is null and baseline"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.kpi where area_code = '" + HALTON + "'"))
                .isEqualTo(11);
        assertThat(number("select count(*) from app.observation where area_code = '" + HALTON + "'"))
                .isEqualTo(45);
        assertThat(number("select count(*) from app.milestone where area_code = '" + WIRRAL
                        + "' and rating = 'AMBER' and confidence = 'NOT_AT_RISK'"))
                .isEqualTo(5);
    }

    @Test
    void whatTheAutumnMinutesArguedAboutFollowsFromTheRecords() throws SQLException {
        LocalDate held = LocalDate.of(2024, 10, 13);
        ProgrammeSnapshot s = asAt(held);

        ActionFacts review = action(s, "5.3");
        assertThat(review.due())
                .as("no date of 5.3 was ever published as agreed")
                .isNull();
        assertThat(s.progress(review)).isEqualTo(Rating.AMBER);
        assertThat(s.system(review, held).rule()).isEqualTo(SystemRule.NO_APPROVED_DATE);
        assertThat(s.deadlineChangesOf(review)).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(DeadlineState.REQUESTED);
            assertThat(c.imported()).isTrue();
            assertThat(c.fromDue()).isNull();
            assertThat(c.toDue()).isEqualTo(PlannedDate.month(YearMonth.of(2025, 1)));
            assertThat(c.category()).isEqualTo(DeadlineCategory.NOT_STATED);
            assertThat(c.requestedOn()).isEqualTo(held);
        });
        assertThat(s.deadlineChanges()).hasSize(1);

        for (String ref : List.of("2.5", "2.6", "2.7")) {
            ActionFacts system = action(s, ref);
            assertThat(s.progress(system)).as(ref).isEqualTo(Rating.BLUE);
            assertThat(s.milestonesOf(system)).as(ref).hasSize(3).allSatisfy(m -> {
                assertThat(m.kind()).isEqualTo(MilestoneKind.STAGE);
                assertThat(m.closed()).isFalse();
                assertThat(m.originalDue()).isNull();
                assertThat(m.source()).contains("proposed in the minutes");
            });
            assertThat(s.milestonesOf(system).stream().map(MilestoneFacts::stageMonths))
                    .containsExactly(6, 12, 18);
        }

        ActionFacts strategy = action(s, "1.7");
        assertThat(PlanViews.dates(s, strategy, held).late())
                .as("1.7 is not late by its date")
                .isFalse();
        assertThat(s.progress(strategy)).isEqualTo(Rating.GREEN);
        assertThat(s.system(strategy, held).rating()).isEqualTo(Rating.AMBER);
        assertThat(s.system(strategy, held).sentence()).isEqualTo("One milestone is overdue.");

        ActionFacts officer = action(s, "1.4");
        assertThat(s.progress(officer)).isEqualTo(Rating.AMBER);
        assertThat(s.milestonesOf(officer)).singleElement().satisfies(m -> {
            assertThat(m.overdueSaid()).isEqualTo("date not published, said to be six months late");
            assertThat(SystemFacts.step(m, held).overdueDays()).isEqualTo(182);
        });

        ActionFacts portal = action(s, "5.7");
        assertThat(s.progress(portal)).isEqualTo(Rating.GREEN);
        assertThat(s.system(portal, held).rule()).isEqualTo(SystemRule.EXPECTED_LATE);
        assertThat(s.system(portal, held).sentence())
                .isEqualTo("Expected April 2025, after the approved date, January 2025.");

        assertThat(s.dependencies()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(DependencyKind.INTERDEPENDENT);
            assertThat(d.source()).contains("is not an action of this plan");
        });
        assertThat(s.dependenciesOf(strategy)).singleElement().satisfies(d -> assertThat(d.upstreamId())
                .isEqualTo(action(s, "1.8").id()));
    }

    @Test
    void theMeetingsAreThoseOfThePapers() throws SQLException {
        assertThat(asAt(LocalDate.of(2024, 10, 13)).meetings())
                .extracting(m -> m.words() + " " + m.state())
                .containsExactly(
                        "Children, Young People and Families Policy and Performance Board, 15 July 2024 HELD",
                        "Halton SEND Strategic Improvement Board, minutes headed 6 November 2024, between 13 September and 13 October 2024 HELD",
                        "Children, Young People and Families Policy and Performance Board, 8 September 2025 HELD");
        assertThat(
                        number(
                                "select count(*) from app.meeting m join app.board b on b.id = m.board_id where m.area_code = '"
                                        + WIRRAL
                                        + "' and b.tier = 'SCRUTINY' and m.date_from = '2024-10-16' and m.date_to = '2024-10-16'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from app.board where tier = 'STRATEGIC' and area_code = '" + HALTON + "'"))
                .isEqualTo(1);
    }

    private ProgrammeSnapshot asAt(LocalDate day) throws SQLException {
        UUID programme =
                UUID.fromString(text("select cast(id as text) from app.programme where area_code = '" + HALTON + "'"));
        return scenario.as(
                HALTON,
                () -> snapshots.at(
                        HALTON,
                        programme,
                        new AsAtQuery.Selection.Moment(LondonTime.endOf(day), day),
                        snapshots.head(HALTON)));
    }

    private static ActionFacts action(ProgrammeSnapshot s, String ref) {
        return s.listings().stream()
                .filter(l -> l.ref().equals(ref))
                .map(l -> s.byId(PlanKinds.ACTION).get(l.actionId()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void accountsAreMembersOfTheirAreas() throws SQLException {
        assertThat(number("select count(*) from app.membership where area_code = '" + HALTON + "'"))
                .isEqualTo(15);
        assertThat(number("select count(*) from app.membership where area_code = '" + WIRRAL + "'"))
                .isEqualTo(11);
        assertThat(
                        number(
                                "select count(*) from app.person p where iss = 'https://issuer.test' and sub = '30229828-967f-4c5d-9083-8b638570dadc'"))
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from app.membership m join app.priority p on p.id = m.priority_id where m.area_code = '"
                                + HALTON + "' and m.role = 'SRO'" + " and p.number in (1, 5)"))
                .isEqualTo(2);
    }

    /** Distinct actions by their latest statement that describes the day or one before. */
    private static Map<String, Long> ratings(String position) throws SQLException {
        return counts(
                "select progress, count(*) from (select distinct on (action_id) progress from app.statement where area_code = '"
                        + HALTON + "' and position_on <= '" + position
                        + "' order by action_id, position_on desc, id desc) s group by 1");
    }

    private static Map<String, Long> listedByPriority(String position) throws SQLException {
        return counts(
                "select p.number || ' ' || s.progress, count(*) from app.listing l join app.priority p on p.id = l.priority_id join "
                        + "(select distinct on (action_id) action_id, progress from app.statement where area_code = '"
                        + HALTON + "' and position_on <= '" + position
                        + "' order by action_id, position_on desc, id desc) s using (action_id) group by 1");
    }

    private static Map<String, Long> counts(String query) throws SQLException {
        try (Connection connection = DatabaseResource.superuser();
                var rows = connection.createStatement().executeQuery(query)) {
            Map<String, Long> counts = new LinkedHashMap<>();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = DatabaseResource.superuser()) {
            connection.createStatement().execute("set gt.areas = '" + HALTON + "," + WIRRAL + "'");
            try (var row = connection.createStatement().executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
