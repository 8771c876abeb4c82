package uk.goldenthread.read.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.CaveatState;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.read.measure.Placing.Apart;
import uk.goldenthread.read.measure.Series.Point;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** What a reader must know before believing a figure. */
public final class Doubts {
    private static final Pattern IMPLAUSIBLE = Pattern.compile("\\bimplausible\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<QualityFlag, String> QUALITY = Map.of(
            QualityFlag.SMALL_NUMBER, "so few that chance alone moves it",
            QualityFlag.INCOMPLETE_RETURN, "not every provider has returned its part",
            QualityFlag.ESTIMATED, "estimated by its provider",
            QualityFlag.DISPUTED, "what it counts is disputed",
            QualityFlag.SERIES_BREAK, "not comparable with the figures before it");

    private Doubts() {}

    /** That a figure is called implausible, by a caveat of it or of its measure that is not closed, in the words of that caveat. */
    static Optional<String> implausible(Series series, Point point) {
        Stream<String> open = series.measure().caveats().stream()
                .filter(c -> c.state() != CaveatState.CLOSED)
                .filter(c -> c.observationId() == null
                        || c.observationId().equals(point.row().id()))
                .map(CaveatFacts::text);
        return Stream.concat(Stream.of(series.kpi().caveat(), point.row().caveat()), open)
                .filter(c -> c != null && IMPLAUSIBLE.matcher(c).find())
                .findFirst()
                .map(c -> "Read it with its caveat: " + c.strip() + (c.strip().endsWith(".") ? "" : "."));
    }

    /** Why nothing is said though there may be figures. */
    static String nothing(Series series) {
        if (series.placing().latest().isPresent()) {
            return "No period has a figure with a value yet. " + newer(series);
        }
        return series.placing().apart().isEmpty()
                ? "There is no figure yet."
                : "No figure can be set in order of time beside others: " + counts(series) + ".";
    }

    /** What was entered for the latest period in place of a value; empty where it has one. */
    private static String newer(Series series) {
        Optional<ObservationFacts> latest = series.placing().latest();
        if (latest.equals(series.last().map(Point::row))) {
            return "";
        }
        return latest.map(o -> o.period() + " has no value: "
                        + (o.mark() != null
                                ? o.mark().words()
                                : o.asStated() == null || o.asStated().isEmpty()
                                        ? "none was given"
                                        : "it was written “" + o.asStated() + "”")
                        + ".")
                .orElse("");
    }

    /** How many figures are not of the series, and why; empty where all are. */
    private static String apart(Series series) {
        return series.placing().apart().isEmpty() ? "" : "Shown apart, and not compared: " + counts(series) + ".";
    }

    /** 1 figure is for a longer time than a month, 2 figures are without days. */
    private static String counts(Series series) {
        Map<Placing.Why, List<Apart>> by = new EnumMap<>(Placing.Why.class);
        series.placing().apart().forEach(a -> by.computeIfAbsent(a.why(), w -> new ArrayList<>())
                .add(a));
        return by.values().stream()
                .map(all -> all.size() == 1
                        ? "the figure of " + all.get(0).row().period() + " is "
                                + all.get(0).words()
                        : all.size() + " figures are "
                                + (all.get(0).why() == Placing.Why.UNFINISHED
                                        ? "for a time that is not over"
                                        : all.get(0).words()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** Of the measure, of its figures while they are open, and of the last figure. */
    public static List<String> caveats(ProgrammeSnapshot s, Series series) {
        List<String> caveats = new ArrayList<>();
        add(caveats, series.kpi().caveat());
        add(
                caveats,
                series.sums() && !series.kpi().cumulative()
                        ? Series.SUMS + " If they do, mark the measure as cumulative."
                        : "");
        String missing = Gap.missing(series.kpi().frequency(), series.gaps());
        add(caveats, missing.isEmpty() ? "" : missing + ". What happened in between is not known.");
        add(caveats, apart(series));
        add(caveats, series.last().isEmpty() ? "" : newer(series));
        series.measure().caveats().stream()
                .filter(c -> c.state() != CaveatState.CLOSED)
                .forEach(c -> add(caveats, caveat(s, series, c)));
        series.last().map(Point::row).ifPresent(o -> {
            add(caveats, o.caveat() == null || o.caveat().isEmpty() ? "" : o.period() + ": " + o.caveat());
            o.quality().forEach(q -> add(caveats, o.period() + ": " + QUALITY.get(q) + "."));
        });
        return List.copyOf(caveats);
    }

    private static void add(List<String> caveats, String words) {
        if (words != null && !words.isEmpty() && !caveats.contains(words)) {
            caveats.add(words);
        }
    }

    private static String caveat(ProgrammeSnapshot s, Series series, CaveatFacts c) {
        String period = s.cellsOf(series.kpi()).stream()
                .filter(o -> o.id().equals(c.observationId()))
                .findFirst()
                .map(o -> o.period() + ": ")
                .orElse("");
        boolean answered = c.state() == CaveatState.ANSWERED;
        return period
                + c.text()
                + (answered
                        ? " Answered: " + c.answer()
                        : c.askedOf() == null || c.askedOf().isEmpty()
                                ? ""
                                : " Asked of " + c.askedOf() + " on " + PlannedDate.words(c.raisedOn())
                                        + "; not answered yet.");
    }
}
