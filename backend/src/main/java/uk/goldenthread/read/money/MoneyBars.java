package uk.goldenthread.read.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.ChartTable;
import uk.goldenthread.chart.Drawing;
import uk.goldenthread.chart.Drawing.Anchor;
import uk.goldenthread.chart.Drawing.Stroke;
import uk.goldenthread.chart.Scale;
import uk.goldenthread.funding.Amounts;

/**
 * Bars of money by month, all months before added: profile pale, committed outlined, paid dark, forecast striped. Each kind has its
 * own width and edge, so that shape says what shade does.
 */
public final class MoneyBars {
    private static final double LEFT = 1;
    private static final double RIGHT = 99;
    private static final int TOP = 66;
    private static final int BOTTOM = 266;
    private static final int HEIGHT = 300;
    private static final int LEGEND = 18;
    /** As many names of months as stand side by side on a phone. */
    private static final int MOST_LABELS = 5;

    private static final int LINE_UP = 4;
    private static final double PAIR = 0.38;
    private static final double GAP = 0.08;
    private static final double HALF = 50;
    private static final double SAMPLE = 4;
    private static final long PENCE = 100;
    private static final Stroke EDGE = Stroke.solid(Drawing.INK, 1);
    private static final Stroke FORECAST = new Stroke(Drawing.INK, 2.5, "3 3");
    private static final String COMMITTED = "#e6edf5";
    private static final String PAID = "#1d4f7c";
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private MoneyBars() {}

    /** What a column of the table and a bar of the picture show. */
    private record Kind(String words, Function<MoneyMonth, Long> of) {
        boolean in(List<MoneyMonth> months) {
            return months.stream().anyMatch(m -> of.apply(m) != null);
        }
    }

    private static final Kind PROFILE_KIND = new Kind("Profile", MoneyMonth::profilePence);
    private static final Kind COMMITTED_KIND = new Kind("Committed and paid", MoneyMonth::committedPence);
    private static final Kind PAID_KIND = new Kind("Paid", MoneyMonth::paidPence);
    private static final Kind FORECAST_KIND = new Kind("Forecast", MoneyMonth::forecastPence);

    /**
     * @param budgetPence award of the grant, or what the workstream has: the line that no bar should cross
     */
    public static Chart draw(String title, long budgetPence, List<MoneyMonth> months) {
        List<Kind> kinds = Stream.of(PROFILE_KIND, COMMITTED_KIND, PAID_KIND, FORECAST_KIND)
                .filter(k -> k.in(months))
                .toList();
        ChartTable table = table(title, months, kinds);
        String sentence = sentence(title, budgetPence, months);
        return new Chart(picture(budgetPence, months, kinds).svg(sentence), sentence, table);
    }

    private static Drawing picture(long budgetPence, List<MoneyMonth> months, List<Kind> kinds) {
        Drawing d = new Drawing(HEIGHT);
        if (months.isEmpty()) {
            d.text(LEFT, (TOP + BOTTOM) / 2.0, Anchor.START, "No profile, spending or forecast is recorded.");
            return d;
        }
        Scale y = Scale.of(
                Stream.concat(
                                Stream.of(0L, budgetPence),
                                months.stream()
                                        .flatMap(m -> kinds.stream().map(k -> k.of().apply(m)))
                                        .filter(Objects::nonNull))
                        .mapToDouble(p -> (double) p / PENCE),
                BOTTOM,
                TOP);
        y.ticks()
                .forEach(t ->
                        d.line(LEFT, y.at(t), RIGHT, y.at(t), Stroke.solid(t == 0 ? Drawing.INK : Drawing.PALE, 1)));
        double slot = (RIGHT - LEFT) / months.size();
        for (int i = 0; i < months.size(); i++) {
            bars(d, y, LEFT + i * slot, slot, months.get(i));
            if (i % Math.max(1, (months.size() + MOST_LABELS - 1) / MOST_LABELS) == 0) {
                d.text(
                        LEFT + (i + 1.0 / 2) * slot,
                        BOTTOM + LEGEND,
                        Anchor.MIDDLE,
                        words(months.get(i).month()));
            }
        }
        // Above the bars, because there is no room beside them on a narrow screen.
        y.ticks().stream()
                .filter(t -> t != 0)
                .forEach(t -> d.text(LEFT, y.at(t) - LINE_UP, Anchor.START, "£" + y.label(t)));
        double top = y.at((double) budgetPence / PENCE);
        d.line(LEFT, top, RIGHT, top, new Stroke(Drawing.INK, 2, "6 4"));
        d.text(RIGHT, top - LINE_UP, Anchor.END, "Budget " + Amounts.pounds(budgetPence));
        legend(d, kinds);
        return d;
    }

    /** Profile and forecast on the left of a month, committed with paid inside it on the right. */
    private static void bars(Drawing d, Scale y, double x, double slot, MoneyMonth m) {
        double left = x + GAP * slot;
        double middle = left + PAIR * slot;
        if (m.profilePence() != null) {
            bar(d, y, left, middle, m.profilePence(), Drawing.PALE);
        }
        if (m.forecastPence() != null) {
            double top = y.at((double) m.forecastPence() / PENCE);
            d.line(left, top, x + slot - GAP * slot, top, FORECAST);
        }
        if (m.committedPence() != null) {
            bar(d, y, middle, middle + PAIR * slot, m.committedPence(), COMMITTED);
            edge(d, y, middle, middle + PAIR * slot, m.committedPence());
        }
        if (m.paidPence() != null) {
            bar(d, y, middle + GAP * slot, middle + (PAIR - GAP) * slot, m.paidPence(), PAID);
        }
    }

    private static void bar(Drawing d, Scale y, double from, double to, long pence, String fill) {
        double zero = y.at(0);
        double end = y.at((double) pence / PENCE);
        d.area(from, Math.min(zero, end), to, Math.max(zero, end), fill);
    }

    private static void edge(Drawing d, Scale y, double from, double to, long pence) {
        double zero = y.at(0);
        double end = y.at((double) pence / PENCE);
        d.path(
                List.of(new double[] {from, zero}, new double[] {from, end}, new double[] {to, end}, new double[] {
                    to, zero
                }),
                EDGE);
    }

    /** Two in a row, so that they stand beside each other on a narrow screen. */
    private static void legend(Drawing d, List<Kind> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            double x = LEFT + i % 2 * HALF;
            int y = LEGEND + i / 2 * LEGEND;
            if (kind == FORECAST_KIND) {
                d.line(x, y - LINE_UP, x + SAMPLE, y - LINE_UP, FORECAST);
            } else {
                d.area(x, y - 2 * LINE_UP, x + SAMPLE, y, fill(kind));
            }
            if (kind == COMMITTED_KIND) {
                List<double[]> around = List.of(
                        new double[] {x, y},
                        new double[] {x, y - 2 * LINE_UP},
                        new double[] {x + SAMPLE, y - 2 * LINE_UP},
                        new double[] {x + SAMPLE, y},
                        new double[] {x, y});
                d.path(around, EDGE);
            }
            d.text(x + SAMPLE + 1, y, Anchor.START, kind.words());
        }
    }

    private static String fill(Kind kind) {
        return kind == PAID_KIND ? PAID : kind == COMMITTED_KIND ? COMMITTED : Drawing.PALE;
    }

    private static ChartTable table(String title, List<MoneyMonth> months, List<Kind> kinds) {
        List<String> columns = new ArrayList<>(List.of("To the end of"));
        kinds.forEach(k -> columns.add(k.words()));
        return new ChartTable(
                title + ": money by month, all months before added",
                columns,
                months.stream()
                        .map(m -> Stream.concat(
                                        Stream.of(words(m.month())),
                                        kinds.stream().map(k -> cell(k.of().apply(m))))
                                .toList())
                        .toList());
    }

    private static String cell(Long pence) {
        return pence == null ? "–" : Amounts.pounds(pence);
    }

    private static String sentence(String title, long budgetPence, List<MoneyMonth> months) {
        MoneyMonth now = months.stream()
                .filter(m -> m.paidPence() != null)
                .reduce((a, b) -> b)
                .orElse(null);
        String budget = Amounts.pounds(budgetPence);
        if (now == null) {
            return months.isEmpty()
                    ? title + ": nothing is recorded of its " + budget + " yet."
                    : title + ": nothing of its " + budget + " was spent yet.";
        }
        StringBuilder out = new StringBuilder(title)
                .append(": ")
                .append(Amounts.pounds(now.paidPence()))
                .append(" of ")
                .append(budget)
                .append(" paid by the end of ")
                .append(words(now.month()));
        if (!Objects.equals(now.committedPence(), now.paidPence())) {
            out.append(", ").append(Amounts.pounds(now.committedPence())).append(" with what is committed");
        }
        if (now.profilePence() != null) {
            out.append("; the profile says ").append(Amounts.pounds(now.profilePence()));
        }
        MoneyMonth last = months.get(months.size() - 1);
        if (last.forecastPence() != null) {
            out.append("; forecast to the end of ")
                    .append(words(last.month()))
                    .append(": ")
                    .append(Amounts.pounds(last.forecastPence()));
        }
        return out.append('.').toString();
    }

    /** Jun 2024 of 2024-06. */
    private static String words(String month) {
        return String.format(
                Locale.UK, "%s %s", MONTHS.get(Integer.parseInt(month.substring(5)) - 1), month.substring(0, 4));
    }
}
