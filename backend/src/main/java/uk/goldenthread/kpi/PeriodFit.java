package uk.goldenthread.kpi;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the days of a figure suit the series of its measure, which is one of like things in order of time: a quarter among months, or two
 * figures of one month, would be compared as if they were of the same kind.
 *
 * <p>Lengths have a tolerance, because people count in weeks and terms. A month is also four or five weeks (28 and 35 days, one day more or
 * less where the first or last is counted twice), so 25 to 36 days. A quarter is also twelve to fourteen weeks or a school term, of
 * which the shortest has eleven weeks and the longest the four months from September to December: 75 to 125 days. Half a year is 24 to 28
 * weeks. A year is also a school year from September to the last day of its summer term: 315 to 380 days. No length can be taken for
 * another, and two months are neither a month nor a quarter.
 *
 * <p>A single day, or an end without a beginning, is a stand taken on that day and fits any frequency. A figure shorter than the frequency
 * fits where most figures of the measure are taken like it, once in each period at the same time of it: January's school census is
 * the figure of its year.
 */
public enum PeriodFit {
    FITS,
    /** Longer than the frequency, or than what nearly all figures of the measure are taken over. */
    LONGER,
    SHORTER,
    /** It has no end, so that it has no place in time. */
    UNDATED,
    /** Another figure of these days, or of some of them, stands. */
    OVERLAPS;

    /** Days two figures may share: the day on which one ends and the next begins, or a week that is divided between them. */
    private static final int SHARED = 6;

    /**
     * The days of a figure.
     *
     * @param start null where only the end is known
     * @param end   null where the figure has no place in time
     */
    public record Span(@Nullable LocalDate start, @Nullable LocalDate end) {
        boolean stand() {
            return start == null || start.equals(end);
        }

        long days() {
            return ChronoUnit.DAYS.between(start, end) + 1;
        }

        private LocalDate first() {
            return start == null ? end : start;
        }

        private boolean holds(Span other) {
            return !first().isAfter(other.first()) && !end.isBefore(other.end());
        }

        private long shared(Span other) {
            LocalDate from = first().isAfter(other.first()) ? first() : other.first();
            LocalDate to = end.isBefore(other.end()) ? end : other.end();
            return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        }
    }

    /** Shortest and longest of a frequency, in days. */
    private record Length(int months, int shortest, int longest, String words) {}

    private static final Map<Frequency, Length> LENGTHS = Map.of(
            Frequency.MONTHLY, new Length(1, 25, 36, "a month"),
            Frequency.QUARTERLY, new Length(3, 75, 125, "a quarter"),
            Frequency.SIX_MONTHLY, new Length(6, 168, 196, "half a year"),
            Frequency.ANNUAL, new Length(12, 315, 380, "a year"));

    /** Of a figure that is to stand beside others: where it overlaps one that stands, the other stays. */
    public static PeriodFit of(Frequency frequency, boolean cumulative, Span span, List<Span> others) {
        List<Span> all = new ArrayList<>(others);
        all.add(span);
        PeriodFit[] alone = alike(frequency, cumulative, all);
        PeriodFit own = alone[others.size()];
        boolean taken = own == FITS
                && IntStream.range(0, others.size())
                        .anyMatch(i -> alone[i] == FITS && overlap(frequency, cumulative, others.get(i), span));
        return taken ? OVERLAPS : own;
    }

    /**
     * Of all figures of a measure, in their order. Of two that overlap the one that comes first in {@code preference} stands; of two equal
     * ones neither does, because nothing says which is right.
     *
     * @param preference what is known of the figures beside their days; never when they were entered
     */
    public static <T> List<PeriodFit> all(
            Frequency frequency,
            boolean cumulative,
            List<T> figures,
            Function<T, Span> days,
            Comparator<T> preference) {
        List<Span> spans = figures.stream().map(days).toList();
        PeriodFit[] fits = alike(frequency, cumulative, spans);
        List<Integer> order = IntStream.range(0, figures.size())
                .boxed()
                .filter(i -> fits[i] == FITS)
                .sorted(Comparator.<Integer, T>comparing(figures::get, preference)
                        .thenComparing(i -> spans.get(i).end())
                        .thenComparing(i -> spans.get(i).first()))
                .toList();
        List<Integer> standing = new ArrayList<>();
        for (int i : order) {
            for (int j : standing) {
                if (overlap(frequency, cumulative, spans.get(j), spans.get(i))) {
                    fits[i] = OVERLAPS;
                    boolean same = preference.compare(figures.get(i), figures.get(j)) == 0
                            && spans.get(i).equals(spans.get(j));
                    fits[j] = same ? OVERLAPS : fits[j];
                }
            }
            if (fits[i] == FITS) {
                standing.add(i);
            }
        }
        return List.of(fits);
    }

    /** By its length alone; whether it fits beside others {@link #of(Frequency, boolean, Span, List)} knows. */
    static PeriodFit length(Frequency frequency, boolean cumulative, Span span) {
        if (span.end() == null) {
            return UNDATED;
        }
        Length length = LENGTHS.get(frequency);
        if (length == null || span.stand()) {
            return FITS;
        }
        int longest = cumulative ? LENGTHS.get(Frequency.ANNUAL).longest() : length.longest();
        return span.days() > longest ? LONGER : span.days() < length.shortest() ? SHORTER : FITS;
    }

    /** Why it is not in the series, after "it is" or "because it is". */
    public String words(Frequency frequency) {
        Length length = LENGTHS.get(frequency);
        String other = length == null ? "the others" : length.words();
        return switch (this) {
            case FITS -> "one of the series";
            case LONGER -> "for a longer time than " + other;
            case SHORTER -> "for a shorter time than " + other;
            case UNDATED -> "without days";
            case OVERLAPS -> "for days of which there is another figure";
        };
    }

    /** The least number of days of one period; 0 where there is no fixed interval. */
    public static int shortest(Frequency frequency) {
        return LENGTHS.containsKey(frequency) ? LENGTHS.get(frequency).shortest() : 0;
    }

    /** How many months one period has; 0 where there is no fixed interval. */
    public static int months(Frequency frequency) {
        return LENGTHS.containsKey(frequency) ? LENGTHS.get(frequency).months() : 0;
    }

    /** By length, and where most are taken once in each period, at the same time of it, those instead of the others. */
    private static PeriodFit[] alike(Frequency frequency, boolean cumulative, List<Span> spans) {
        PeriodFit[] fits =
                spans.stream().map(s -> length(frequency, cumulative, s)).toArray(PeriodFit[]::new);
        long shorter = Arrays.stream(fits).filter(f -> f == SHORTER).count();
        if (shorter == 0) {
            return fits;
        }
        // The same month of the year, of half a year or of the quarter, and about as long.
        Map<String, List<Integer>> taken = IntStream.range(0, fits.length)
                .boxed()
                .filter(i -> fits[i] == SHORTER)
                .collect(Collectors.groupingBy(i -> spans.get(i).end().getMonthValue() % months(frequency) + " "
                        + Math.round(spans.get(i).days() / 30.4)));
        List<Integer> most =
                taken.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        long full = IntStream.range(0, fits.length)
                .filter(i -> fits[i] == FITS && !spans.get(i).stand())
                .count();
        if (months(frequency) > 1 && 2 * most.size() > shorter && most.size() > full) {
            for (int i = 0; i < fits.length; i++) {
                fits[i] = most.contains(i)
                        ? FITS
                        : fits[i] == FITS && !spans.get(i).stand() ? LONGER : fits[i];
            }
        }
        return fits;
    }

    private static boolean overlap(Frequency frequency, boolean cumulative, Span one, Span other) {
        boolean near = LENGTHS.containsKey(frequency)
                && Math.abs(ChronoUnit.DAYS.between(one.end(), other.end())) < shortest(frequency) / 2;
        // Sums that begin with the year hold one another; stands are told apart by their day.
        if (cumulative || one.stand() && other.stand()) {
            return near || one.end().equals(other.end());
        }
        if (!LENGTHS.containsKey(frequency)) {
            return one.holds(other) || other.holds(one);
        }
        return near || one.holds(other) || other.holds(one) || one.shared(other) > SHARED;
    }
}
