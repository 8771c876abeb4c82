package uk.goldenthread.changes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.goldenthread.changes.ChangesView.GroupCount;
import uk.goldenthread.changes.ChangesView.StateView;
import uk.goldenthread.changes.ChangesView.TypeCount;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.Point;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * What changed between two states of a programme. Pure: two snapshots and the days on which they are judged, because a date passes
 * without anybody writing.
 */
public final class Changes {
    private static final Comparator<Integer> PROGRAMME_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<ChangeView> ORDER = Comparator.comparing(ChangeView::group, PROGRAMME_LAST)
            .thenComparing(ChangeView::ref, References.ORDER)
            .thenComparing(ChangeView::type)
            .thenComparing(ChangeView::subjectId, References.UUID_ORDER);

    private Changes() {}

    /** Both judged on the day of the second, so that only what was written counts. */
    public static List<ChangeView> between(ProgrammeSnapshot from, ProgrammeSnapshot to, LocalDate day) {
        return between(from, day, to, day);
    }

    /** By priority, the programme as a whole last; then by reference and type. */
    public static List<ChangeView> between(
            ProgrammeSnapshot from, LocalDate fromDay, ProgrammeSnapshot to, LocalDate toDay) {
        ChangeCollector noted = new ChangeCollector();
        new ActionChanges(from, fromDay, to, toDay, noted).note();
        new StepChanges(from, fromDay, to, toDay, noted).note();
        new RiskChanges(from, to, noted).note();
        new MeasureChanges(from, to, toDay, noted).note();
        new MoneyChanges(from, to, noted).note();
        new ProgrammeChanges(from, to, noted).note();
        new KeyDateChanges(from, to, noted).note();
        return noted.all().stream().sorted(ORDER).toList();
    }

    public static ChangesView view(Point from, Point to, PageQuery query) {
        List<ChangeView> all = between(from.snapshot(), from.day(), to.snapshot(), to.day());
        Page<ChangeView> page = Page.of(all, query);
        String times = " between " + from.words() + " and " + to.words() + ".";
        return new ChangesView(
                state(from),
                state(to),
                all.isEmpty(),
                all.isEmpty() ? "Nothing changed" + times : Labels.count(all.size(), "change") + times,
                byType(all),
                groups(from.snapshot(), to.snapshot(), all),
                page.items(),
                page.page());
    }

    private static StateView state(Point p) {
        return new StateView(p.words(), p.day(), p.snapshot().revision(), p.when(), p.note());
    }

    private static List<TypeCount> byType(List<ChangeView> all) {
        Map<ChangeType, Long> counts =
                all.stream().collect(Collectors.groupingBy(ChangeView::type, Collectors.counting()));
        return Arrays.stream(ChangeType.values())
                .filter(counts::containsKey)
                .map(t -> new TypeCount(t, t.words(), counts.get(t).intValue()))
                .sorted(Comparator.comparingInt(TypeCount::count).reversed())
                .toList();
    }

    private static List<GroupCount> groups(ProgrammeSnapshot from, ProgrammeSnapshot to, List<ChangeView> all) {
        // A priority may be in one of the states only; the later one knows its title best.
        Map<Integer, String> titles = new LinkedHashMap<>();
        from.priorities().forEach(p -> titles.put(p.number(), p.title()));
        titles.putAll(to.priorities().stream().collect(Collectors.toMap(PriorityFacts::number, PriorityFacts::title)));
        return all.stream()
                .map(ChangeView::group)
                .distinct()
                .map(n -> new GroupCount(n, n == null ? "The programme as a whole" : titles.get(n), (int)
                        all.stream().filter(c -> Objects.equals(c.group(), n)).count()))
                .toList();
    }
}
