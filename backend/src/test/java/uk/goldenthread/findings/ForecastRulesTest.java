package uk.goldenthread.findings;

import static uk.goldenthread.plan.Rating.AMBER;
import static uk.goldenthread.plan.Rating.BLUE;
import static uk.goldenthread.plan.Rating.GREEN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldenthread.plan.DeadlineState;
import uk.goldenthread.record.PlannedDate;

/** F17: how an expected finish moves, from close to close and where there are none. */
class ForecastRulesTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"jumped", "withoutCloses", "slid", "agreed"})
    void speaksWhenItShould(String why, Consumer<FindingCase> plan, String sentence) {
        FindingCase.of(plan).says(FindingRule.F17, sentence);
    }

    static List<Arguments> jumped() {
        return List.of(
                of(
                        "sixty days later",
                        c -> forecasts(c, DUE, DUE.plusDays(60)),
                        "The forecast of 1.1 Action moved by 60 days to a later date, from 31 January 2025 at the close of September to 1 April 2025."),
                of("a day less", c -> forecasts(c, DUE, DUE.plusDays(59)), null),
                of(
                        "sixty days earlier",
                        c -> forecasts(c, DUE, DUE.minusDays(60)),
                        "The forecast of 1.1 Action moved by 60 days to an earlier date, from 31 January 2025 at the close of September to 2 December 2024."),
                of("none before", c -> forecasts(c, null, DUE), null),
                of("none now", c -> forecasts(c, DUE, null), null),
                of(
                        "complete",
                        c -> {
                            forecasts(c, DUE, DUE.plusDays(60));
                            c.plan.state(c.action, BLUE, FindingCase.TODAY);
                        },
                        null),
                of(
                        "against the newest close alone",
                        c -> {
                            UUID august = c.plan.cycle("August", LocalDate.of(2024, 8, 31), false);
                            c.plan.close(august, c.action, null, true, GREEN, GREEN, DUE.minusDays(60), "");
                            forecasts(c, DUE, DUE.plusDays(10));
                        },
                        null),
                of(
                        "after its own close, against the one before",
                        c -> {
                            forecasts(c, DUE, DUE.plusDays(60));
                            closed(c, "October", FindingCase.TODAY, DUE.plusDays(60));
                        },
                        "The forecast of 1.1 Action moved by 60 days to a later date, from 31 January 2025 at the close of September to 1 April 2025."),
                of(
                        "reported again and kept",
                        c -> {
                            forecasts(c, DUE, DUE.plusDays(60));
                            closed(c, "October", LocalDate.of(2024, 10, 1), DUE.plusDays(60));
                            c.plan.forecast(c.action, GREEN, FindingCase.TODAY, DUE.plusDays(60));
                        },
                        null));
    }

    static List<Arguments> withoutCloses() {
        return List.of(
                of(
                        "from one import to the next",
                        c -> imports(c, DUE, DUE.plusDays(60)),
                        "The forecast of 1.1 Action moved by 60 days to a later date, from 31 January 2025 as reported on 31 March 2024 to 1 April 2025."),
                of("a day less", c -> imports(c, DUE, DUE.plusDays(59)), null),
                of("the first import", c -> c.plan.forecast(c.action, GREEN, MARCH, DUE), null),
                of(
                        "the latest leaves it standing",
                        c -> {
                            imports(c, DUE, DUE.plusDays(60));
                            c.plan.state(c.action, AMBER, FindingCase.TODAY);
                        },
                        null),
                of(
                        "one between left it standing",
                        c -> {
                            c.plan.forecast(c.action, GREEN, MARCH, DUE);
                            c.plan.state(c.action, AMBER, LocalDate.of(2024, 5, 1));
                            c.plan.forecast(c.action, GREEN, JUNE, DUE.plusDays(61));
                        },
                        "The forecast of 1.1 Action moved by 61 days to a later date, from 31 January 2025 as reported on 31 March 2024 to 2 April 2025."),
                of(
                        "reopened meanwhile",
                        c -> {
                            c.plan.forecast(c.action, GREEN, MARCH, DUE);
                            c.plan.state(c.action, BLUE, LocalDate.of(2024, 5, 1));
                            c.plan.forecast(c.action, GREEN, JUNE, DUE.plusDays(90));
                        },
                        null));
    }

    static List<Arguments> slid() {
        return List.of(
                of(
                        "three steps of a month",
                        c -> imports(c, DUE, DUE.plusDays(30), DUE.plusDays(60), DUE.plusDays(90)),
                        "The forecast of 1.1 Action has slid in 3 steps by 90 days, from 31 January 2025 as reported on 31 March 2024 to 1 May 2025."),
                of("a day less", c -> imports(c, DUE, DUE.plusDays(30), DUE.plusDays(60), DUE.plusDays(89)), null),
                of("and back", c -> imports(c, DUE, DUE.plusDays(50), DUE.plusDays(10), DUE.plusDays(60)), null),
                of(
                        "between closes",
                        c -> {
                            closed(c, "July", LocalDate.of(2024, 7, 31), DUE);
                            closed(c, "August", LocalDate.of(2024, 8, 31), DUE.plusDays(45));
                            c.plan.forecast(c.action, GREEN, FindingCase.TODAY, DUE.plusDays(95));
                        },
                        "The forecast of 1.1 Action has slid in 2 steps by 95 days, from 31 January 2025 at the close of July to 6 May 2025."));
    }

    static List<Arguments> agreed() {
        return List.of(
                of(
                        "with the date that was approved",
                        c -> {
                            imports(c, DUE, DUE.plusDays(60));
                            approved(c, DUE.plusDays(60));
                        },
                        null),
                of(
                        "beyond the date that was approved",
                        c -> {
                            imports(c, DUE, DUE.plusDays(60));
                            approved(c, DUE.plusDays(59));
                        },
                        "The forecast of 1.1 Action moved by 60 days to a later date, from 31 January 2025 as reported on 31 March 2024 to 1 April 2025."));
    }

    private static void approved(FindingCase c, LocalDate to) {
        c.plan.due(c.action, PlannedDate.day(DUE), PlannedDate.day(to));
        c.plan.request(c.action, DUE, to, DeadlineState.APPROVED, JUNE);
    }

    /** One statement a month from March on. */
    private static void imports(FindingCase c, LocalDate... forecasts) {
        LocalDate on = MARCH;
        for (LocalDate forecast : forecasts) {
            c.plan.forecast(c.action, GREEN, on, forecast);
            on = on.plusMonths(1);
        }
    }

    /** A close that holds the latest statement. */
    private static void closed(FindingCase c, String title, LocalDate on, LocalDate forecast) {
        UUID cycle = c.plan.cycle(title, on, false);
        UUID held = c.plan.statements.isEmpty()
                ? null
                : c.plan.statements.get(c.plan.statements.size() - 1).id();
        c.plan.close(cycle, c.action, held, true, GREEN, GREEN, forecast, "");
    }

    private static void forecasts(FindingCase c, LocalDate before, LocalDate now) {
        c.plan.state(c.action, GREEN, MARCH);
        c.plan.forecast(c.action, now);
        UUID cycle = c.plan.cycle("September", LocalDate.of(2024, 9, 28), false);
        c.plan.close(cycle, c.action, null, true, GREEN, GREEN, before, "");
    }

    private static Arguments of(String why, Consumer<FindingCase> plan, String sentence) {
        return Arguments.of(why, plan, sentence);
    }
}
