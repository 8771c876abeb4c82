package uk.goldenthread.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldenthread.snapshot.SmallProgramme.PERSON;
import static uk.goldenthread.snapshot.SmallProgramme.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.CaveatKind;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.RebaseState;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.SignOffState;
import uk.goldenthread.kpi.TargetFacts;
import uk.goldenthread.kpi.TargetKind;
import uk.goldenthread.record.Basis;
import uk.goldenthread.snapshot.Measure;
import uk.goldenthread.snapshot.MeasureRowsOf;

/** What changed about a measure beside its figures, in sentences. */
class MeasurePartChangesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Measure NOTHING = measure(List.of(), List.of(), List.of(), List.of(), List.of());

    private final ChangeCase c = new ChangeCase();
    private final UUID kpi = c.plan.kpi(c.priority, "K1", KpiUnit.PERCENT);

    private static Measure measure(
            List<DefinitionVersionFacts> definitions,
            List<SignOffFacts> signOffs,
            List<TargetFacts> targets,
            List<CaveatFacts> caveats,
            List<RebaseFacts> rebases) {
        return new Measure(definitions, signOffs, targets, caveats, rebases, List.of(), List.of(), List.of());
    }

    private void told(Measure before, Measure after, String... told) {
        c.plan.measures.put(kpi, before);
        c.since();
        c.plan.measures.put(kpi, after);
        assertThat(c.told()).containsExactly(told);
    }

    private TargetFacts target(int id, String value, LocalDate due, TargetKind kind) {
        return new TargetFacts(id(id), 1, kpi, kind, due, null, new BigDecimal(value), "", "", Basis.ENTERED);
    }

    @Test
    void targets() {
        told(
                measure(
                        List.of(),
                        List.of(),
                        List.of(
                                target(201, "60", DAY, TargetKind.IMPROVEMENT),
                                target(202, "50", null, TargetKind.NATIONAL)),
                        List.of(),
                        List.of()),
                measure(
                        List.of(),
                        List.of(),
                        List.of(
                                target(201, "65", DAY, TargetKind.IMPROVEMENT),
                                target(203, "70", DAY, TargetKind.NATIONAL)),
                        List.of(),
                        List.of()),
                "TARGET_SET null > 70.0% by 1 April 2024 (national): A target was set for Plans in 20 weeks: 70.0% by 1 April 2024 (national).",
                "TARGET_CHANGED 60.0% by 1 April 2024 > 65.0% by 1 April 2024: A target was changed for Plans in 20 weeks: from 60.0% by 1 April 2024 to 65.0% by 1 April 2024.",
                "TARGET_REMOVED 50.0%, without a date (national) > null: A target was taken away from Plans in 20 weeks: 50.0%, without a date (national).");
    }

    private CaveatFacts caveat(CaveatState state, String answer) {
        return new CaveatFacts(
                id(210),
                1,
                kpi,
                null,
                CaveatKind.DEFINITION,
                "What is counted?",
                "",
                state,
                null,
                DAY,
                answer,
                null,
                answer.isEmpty() ? null : DAY,
                state == CaveatState.CLOSED ? "Said now." : "",
                null,
                state == CaveatState.CLOSED ? DAY : null,
                "",
                Basis.ENTERED);
    }

    @Test
    void caveats() {
        Measure raised = measure(List.of(), List.of(), List.of(), List.of(caveat(CaveatState.RAISED, "")), List.of());
        Measure closed =
                measure(List.of(), List.of(), List.of(), List.of(caveat(CaveatState.CLOSED, "New plans")), List.of());
        told(
                NOTHING,
                raised,
                "CAVEAT_RAISED null > What is counted?: A caveat was raised about Plans in 20 weeks: What is counted?");
        told(
                raised,
                closed,
                "CAVEAT_ANSWERED What is counted? > New plans: A caveat was answered about Plans in 20 weeks: New plans.",
                "CAVEAT_CLOSED What is counted? > null: A caveat was closed about Plans in 20 weeks: Said now.");
        told(closed, closed);
    }

    private RebaseFacts rebase(RebaseState state) {
        return new RebaseFacts(
                id(220),
                1,
                kpi,
                DAY,
                "A second team",
                state,
                PERSON,
                DAY,
                null,
                state == RebaseState.REQUESTED ? null : DAY,
                "");
    }

    @Test
    void controlLimits() {
        Measure asked = measure(List.of(), List.of(), List.of(), List.of(), List.of(rebase(RebaseState.REQUESTED)));
        told(
                NOTHING,
                asked,
                "REBASE_REQUESTED null > from 1 April 2024: New control limits from 1 April 2024 were asked for, for Plans in 20 weeks: A second team.");
        told(
                asked,
                measure(List.of(), List.of(), List.of(), List.of(), List.of(rebase(RebaseState.APPROVED))),
                "REBASE_APPROVED null > from 1 April 2024: New control limits from 1 April 2024 were approved for Plans in 20 weeks.");
        told(
                asked,
                measure(List.of(), List.of(), List.of(), List.of(), List.of(rebase(RebaseState.REFUSED))),
                "REBASE_REFUSED null > from 1 April 2024: New control limits from 1 April 2024 were refused for Plans in 20 weeks.");
    }

    private Measure signed(SignOffState state) {
        boolean reopened = state == SignOffState.REOPENED;
        SignOffFacts row = new SignOffFacts(
                id(230),
                1,
                kpi,
                "2023",
                state,
                PERSON,
                DAY,
                reopened ? PERSON : null,
                reopened ? DAY : null,
                reopened ? "A team was left out." : "");
        return measure(List.of(), List.of(row), List.of(), List.of(), List.of());
    }

    @Test
    void signOff() {
        told(
                NOTHING,
                signed(SignOffState.LOCKED),
                "FIGURES_SIGNED_OFF null > 2023: The figures of 2023 were signed off for Plans in 20 weeks.");
        told(
                signed(SignOffState.LOCKED),
                signed(SignOffState.REOPENED),
                "FIGURES_REOPENED null > 2023: The figures of 2023 were reopened for Plans in 20 weeks: A team was left out.");
        told(NOTHING, signed(SignOffState.REOPENED));
        told(signed(SignOffState.LOCKED), signed(SignOffState.LOCKED));
    }

    @Test
    void definitionAndShortlist() {
        c.plan.measures.put(kpi, NOTHING);
        c.since();
        c.plan.kpis.replaceAll(k -> {
            MeasureRowsOf.Kpi next = MeasureRowsOf.like(k);
            next.definition = "Issued, exceptions left out";
            next.definitionNumber = 2;
            next.headline = false;
            next.headlineReason = "Another one says more";
            next.headlineOn = DAY;
            return next.row();
        });
        c.plan.measures.put(
                kpi,
                measure(
                        List.of(new DefinitionVersionFacts(
                                id(240),
                                1,
                                kpi,
                                2,
                                DAY,
                                "",
                                "",
                                "",
                                "",
                                "As DfE counts",
                                null,
                                DAY,
                                "",
                                Basis.ENTERED)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(c.told())
                .containsExactly(
                        "MEASURE_REDEFINED version 1 > version 2: Plans in 20 weeks has a new definition, version 2, for periods from 1 April 2024: As DfE counts.",
                        "MEASURE_SHORTLISTED on the shortlist > not on the shortlist: Plans in 20 weeks was taken off the shortlist: Another one says more.");
    }
}
