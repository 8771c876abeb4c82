package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import uk.goldenthread.plan.KeyDateDraft;
import uk.goldenthread.plan.KeyDateKind;
import uk.goldenthread.plan.KeyDateService;
import uk.goldenthread.plan.KeyDateState;
import uk.goldenthread.plan.KeyDates;
import uk.goldenthread.record.PlannedDate;

/** Key dates of the programme, found by their kind and title. */
@ApplicationScoped
public class KeyDatesSheet implements SheetImporter {
    private final KeyDateService service;
    private final KeyDates dates;

    public KeyDatesSheet(KeyDateService service, KeyDates dates) {
        this.service = service;
        this.dates = dates;
    }

    @Override
    public String sheet() {
        return "key-dates";
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "title", "priority_no", "date", "timing", "by_whom", "state", "note", "source", "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("kind", "title", "state");
    }

    @Override
    public Prepared prepare(Cells cells) {
        KeyDateKind kind = cells.needed("kind", cells.choice("kind", KeyDateKind.class));
        String title = cells.reference("title", 300);
        Integer priority = cells.small("priority_no", 1, 99);
        PlannedDate falls = cells.date("date");
        String timing = cells.text("timing", 300);
        String byWhom = cells.text("by_whom", 200);
        KeyDateState state = cells.choice("state", KeyDateState.class);
        String note = cells.text("note", 2000);
        return Prepared.of(
                kind == null || title == null ? null : ref(kind, title),
                loading -> Applied.of(service.load(
                        loading.areaCode(),
                        loading.programmeId(),
                        new KeyDateDraft(
                                loading.priority(priority), kind, title, falls, timing, byWhom, state, note, null),
                        loading.paper().reportedOn(),
                        cells.provenance(loading.paper().title()))));
    }

    @Override
    public List<String> stored(Loading loading) {
        return dates.inProgramme(loading.programmeId()).stream()
                .map(d -> ref(d.asDraft().kind(), d.asDraft().title()))
                .toList();
    }

    private static String ref(KeyDateKind kind, String title) {
        return kind + " / " + title;
    }
}
