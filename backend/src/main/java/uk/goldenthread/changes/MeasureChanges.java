package uk.goldenthread.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.goldenthread.changes.ChangeCollector.Subject;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.KpiKinds;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.read.measure.Change;
import uk.goldenthread.read.measure.Change.Verdict;
import uk.goldenthread.read.measure.MeasureViews;
import uk.goldenthread.read.measure.ObservationView;
import uk.goldenthread.read.measure.Series;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.read.shared.Amounts;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyKinds;
import uk.goldenthread.survey.SurveyRoundFacts;

/** What changed about measures and surveys. */
final class MeasureChanges {
    private final ProgrammeSnapshot from;
    private final ProgrammeSnapshot to;
    private final LocalDate day;
    private final ChangeCollector noted;

    MeasureChanges(ProgrammeSnapshot from, ProgrammeSnapshot to, LocalDate day, ChangeCollector noted) {
        this.day = day;
        this.from = from;
        this.to = to;
        this.noted = noted;
    }

    void note() {
        measures();
        surveys();
    }

    private void measures() {
        Map<UUID, KpiFacts> before = StepChanges.byId(from.kpis(), KpiFacts::id);
        Map<UUID, KpiFacts> after = StepChanges.byId(to.kpis(), KpiFacts::id);
        Map<UUID, ObservationFacts> known = StepChanges.byId(from.all(KpiKinds.OBSERVATION), ObservationFacts::id);
        to.kpis().forEach(now -> {
            Subject subject = subject(to, now);
            KpiFacts was = before.get(now.id());
            if (was == null) {
                noted.add(
                        ChangeType.MEASURE_ADDED,
                        subject,
                        null,
                        now.title(),
                        "A measure was added: " + now.title() + ".");
            } else {
                edits(subject, was, now);
            }
            figures(subject, now, known);
            parts(subject, now, known);
            new MeasurePartChanges(from, to, was, now, subject, noted).note();
        });
        from.kpis().stream()
                .filter(k -> !after.containsKey(k.id()))
                .forEach(k -> noted.add(
                        ChangeType.MEASURE_REMOVED,
                        subject(from, k),
                        k.title(),
                        null,
                        "A measure was taken out: " + k.title() + "."));
    }

    private void edits(Subject subject, KpiFacts was, KpiFacts now) {
        List<String> edited = ChangeCollector.edited(KpiKinds.KPI, was, now);
        if (!edited.isEmpty()) {
            noted.add(
                    ChangeType.MEASURE_EDITED,
                    subject,
                    null,
                    null,
                    now.title() + " is described differently: " + Labels.list(edited) + ".");
        }
    }

    private void figures(Subject subject, KpiFacts kpi, Map<UUID, ObservationFacts> known) {
        Series series = Series.of(to, kpi, day);
        for (ObservationFacts row : to.observationsOf(kpi)) {
            ObservationView now = MeasureViews.observation(kpi, row);
            ObservationFacts was = known.get(row.id());
            Subject figure = subject.part(RecordKind.OBSERVATION, row.id());
            if (was == null) {
                noted.add(
                        ChangeType.MEASURE_NEW_FIGURE,
                        figure,
                        before(series, row)
                                .map(p -> words(kpi, MeasureViews.observation(kpi, p.row())))
                                .orElse(null),
                        words(kpi, now),
                        "A new figure for " + kpi.title() + ": " + words(kpi, now) + "." + change(series, row));
            } else {
                String before = words(kpi, MeasureViews.observation(kpi, was));
                String after = words(kpi, now);
                if (!before.equals(after)) {
                    noted.add(
                            ChangeType.MEASURE_REVISED,
                            figure,
                            before,
                            after,
                            ChangeCollector.stop("A figure of " + kpi.title() + " was revised from " + before + " to "
                                    + after + ChangeCollector.said(row.correction())));
                }
                said(kpi, figure, was, row);
            }
        }
    }

    /** What is said of a figure beside its value. */
    private void said(KpiFacts kpi, Subject figure, ObservationFacts was, ObservationFacts now) {
        List<String> edited = ChangeCollector.edited(KpiKinds.OBSERVATION, was, now);
        noted.edited(
                ChangeType.MEASURE_REVISED, figure, "Of the figure of " + kpi.title() + " in " + now.period(), edited);
    }

    /** Figures of parts are many: told as how many came and how many were revised. */
    private void parts(Subject subject, KpiFacts kpi, Map<UUID, ObservationFacts> known) {
        List<ObservationFacts> cells =
                to.cellsOf(kpi).stream().filter(o -> !o.total()).toList();
        long added = cells.stream().filter(o -> !known.containsKey(o.id())).count();
        long revised = cells.stream()
                .filter(o -> known.containsKey(o.id()) && !known.get(o.id()).equals(o))
                .count();
        if (added + revised == 0) {
            return;
        }
        List<String> words = new ArrayList<>();
        if (added > 0) {
            words.add(added + (added == 1 ? " is new" : " are new"));
        }
        if (revised > 0) {
            words.add(revised + (revised == 1 ? " was revised" : " were revised"));
        }
        noted.add(
                added > 0 ? ChangeType.MEASURE_NEW_FIGURE : ChangeType.MEASURE_REVISED,
                subject,
                null,
                null,
                "Of the figures of parts of " + kpi.title() + ", " + Labels.list(words) + ".");
    }

    /** The last figure with a value before it in the series, where the two can be compared. */
    private static Optional<Point> before(Series series, ObservationFacts row) {
        if (!series.placing().standing().contains(row)) {
            return Optional.empty();
        }
        List<Point> points = series.points();
        int at = (int) points.stream()
                .filter(p -> p.row().periodEnd().isBefore(row.periodEnd()))
                .count();
        boolean apart = at < points.size() && series.between(at - 1, at).isPresent();
        return at == 0 || apart ? Optional.empty() : Optional.of(points.get(at - 1));
    }

    /** Since the figure before, and whether the step is more than ordinary variation; or why it is not compared. Nothing for a projection or a figure without a value. */
    private static String change(Series series, ObservationFacts row) {
        return IntStream.range(1, series.points().size())
                .filter(i -> series.points().get(i).row().id().equals(row.id()))
                .mapToObj(i -> Change.between(series, i - 1, i))
                .map(c -> " " + c.sentence() + (c.verdict() == Verdict.CANNOT_BE_TESTED ? "" : " " + c.because()))
                .findFirst()
                .or(() -> series.placing().apart().stream()
                        .filter(a -> a.row().id().equals(row.id()))
                        .map(a -> " It is " + a.words() + ", so it is shown apart and not compared.")
                        .findFirst())
                .orElse("");
    }

    private static String words(KpiFacts kpi, ObservationView o) {
        BigDecimal value = o.value();
        String figure = value != null
                ? Amounts.words(kpi, value)
                        + (o.numerator() != null && o.denominator() != null
                                ? " (" + o.numerator() + " of " + o.denominator() + ")"
                                : "")
                : o.mark() != null ? "no figure" : o.asStated() == null ? "no value" : o.asStated();
        return figure + " in " + o.period()
                + (o.mark() == null ? "" : ", " + o.mark().words())
                + switch (o.status()) {
                    case FINAL -> "";
                    case PROVISIONAL -> ", provisional";
                    case PROJECTION -> ", a projection";
                };
    }

    private void surveys() {
        Map<UUID, SurveyFacts> before = StepChanges.byId(from.surveys(), SurveyFacts::id);
        Map<UUID, SurveyRoundFacts> known = StepChanges.byId(from.all(SurveyKinds.SURVEY_ROUND), SurveyRoundFacts::id);
        to.surveys().forEach(now -> {
            Subject subject = new Subject(RecordKind.SURVEY, now.id(), now.code(), now.title(), List.of());
            SurveyFacts was = before.get(now.id());
            if (was == null) {
                noted.add(
                        ChangeType.SURVEY_ADDED,
                        subject,
                        null,
                        now.title(),
                        "A survey was added: " + now.title() + ".");
            } else {
                List<String> edited = ChangeCollector.edited(SurveyKinds.SURVEY, was, now);
                noted.edited(ChangeType.SURVEY_EDITED, subject, "Of the survey " + now.title(), edited);
            }
            to.roundsOf(now).forEach(round -> round(subject, known.get(round.id()), round));
        });
    }

    private void round(Subject survey, SurveyRoundFacts was, SurveyRoundFacts now) {
        String before = was == null ? null : words(was);
        String after = words(now);
        if (!after.equals(before)) {
            noted.add(
                    ChangeType.SURVEY_ROUND,
                    survey.part(RecordKind.SURVEY_ROUND, now.id()),
                    before,
                    after,
                    survey.name() + (was == null ? " has a new round: " : " has news of a round: ") + after + ".");
        }
    }

    private static String words(SurveyRoundFacts r) {
        return r.title()
                + (r.baseline() && !r.title().toLowerCase(Locale.ROOT).contains("baseline") ? ", the baseline" : "")
                + (r.opensOn() == null ? "" : ", opening " + PlannedDate.words(r.opensOn()))
                + (r.closesOn() == null ? "" : ", closing " + PlannedDate.words(r.closesOn()))
                + (r.responses() == null
                        ? r.responsesNote().isEmpty() ? "" : ", responses " + r.responsesNote()
                        : ", " + Labels.count(r.responses(), "response"));
    }

    private static Subject subject(ProgrammeSnapshot s, KpiFacts k) {
        return new Subject(RecordKind.KPI, k.id(), k.code(), k.title(), Labels.priority(s, k.priorityId()));
    }
}
