package uk.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Erasable;
import uk.goldenthread.changes.Changes;
import uk.goldenthread.findings.FindingView;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.governance.AcknowledgementFacts;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.WholeProgramme;
import uk.goldenthread.stocktake.StocktakeDocument;
import uk.goldenthread.stocktake.StocktakeDocument.StateRevision;

/**
 * What is stored is told: every component of every stored row is shown by the view of its kind, told by the changes between two states, frozen
 * by the stocktake, and erased where people type into it; or it stands in {@link ToldOtherwise} with a reason. Nothing is looked for in the
 * source: two programmes that differ in that component alone must answer differently.
 */
class EveryFieldIsToldTest {
    /** What makes a row itself. */
    private static final Set<String> IDENTITY = Set.of("id", "version");

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 13);
    private static final StateRevision SINCE =
            new StateRevision(1, Instant.parse("2024-07-15T08:00:00Z"), Instant.parse("2024-07-15T08:00:00Z"), "0a1b");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();
    private static final WholeProgramme WHOLE = whole();
    private static final ProgrammeSnapshot BASE = WHOLE.build();

    @Test
    void byItsView() {
        check("view", (kind, c) -> {
            Record row = WHOLE.first(kind.rows());
            String before = view(kind, BASE, row);
            return WHOLE.changed(row, c).stream()
                    .anyMatch(other ->
                            !view(kind, WHOLE.with(other).build(), other).equals(before));
        });
    }

    @Test
    void byTheStocktake() {
        String before = stocktake(BASE);
        check("stocktake", (kind, c) -> WHOLE.changed(WHOLE.first(kind.rows()), c).stream()
                .anyMatch(other -> !stocktake(WHOLE.with(other).build()).equals(before)));
    }

    /** A row that is written once is told when it comes; another whenever it changes, or together with what the verb changes that sets it. */
    @Test
    void byTheChanges() {
        check("changes", (kind, c) -> {
            Record row = WHOLE.first(kind.rows());
            boolean verb = kind.setWith().containsKey(c.getName());
            if (kind.once() && !verb || kind.comes().contains(c.getName())) {
                ProgrammeSnapshot without = WHOLE.without(kind.rows()).build();
                Set<String> before = told(without, BASE);
                return WHOLE.changed(row, c).stream()
                        .anyMatch(other ->
                                !told(without, WHOLE.with(other).build()).equals(before));
            }
            List<String> companions = kind.setWith().getOrDefault(c.getName(), List.of(""));
            return companions.stream().anyMatch(with -> differs(kind.rows(), row, c, with));
        });
    }

    /** Whether another value of it is told, where its companion changes too, forth or back, if one is named. */
    private static boolean differs(Class<? extends Record> rows, Record row, RecordComponent c, String companion) {
        List<Record> bases = companion.isEmpty() ? List.of(row) : WHOLE.changed(row, component(rows, companion));
        return bases.stream().anyMatch(base -> {
            Set<String> before = told(BASE, WHOLE.with(base).build());
            ProgrammeSnapshot with = WHOLE.with(base).build();
            Set<String> back = told(with, BASE);
            return WHOLE.changed(row, c).stream()
                    .anyMatch(other ->
                            !told(BASE, WHOLE.with(together(base, other, c)).build())
                                            .equals(before)
                                    || !told(with, WHOLE.with(other).build()).equals(back));
        });
    }

    private static Record together(Record base, Record other, RecordComponent c) {
        return WholeProgramme.copy(base, Map.of(c.getName(), WholeProgramme.value(other, c)));
    }

    @Test
    void byRedactionWherePeopleTypeIt() {
        check(
                "redaction",
                (kind, c) -> !WholeProgramme.text(c.getGenericType())
                        || Erasable.is(
                                kind.table(),
                                c.getName().replaceAll("([A-Z])", "_$1").toLowerCase()));
    }

    @Test
    void everyKindOfRowIsLookedAt() {
        assertThat(StoredKinds.KINDS.stream().map(k -> k.rows().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        WholeProgramme.kinds().stream().map(Class::getName).toList());
    }

    private interface Reads {
        boolean test(StoredKinds.Kind kind, RecordComponent c);
    }

    private static void check(String by, Reads reads) {
        ToldOtherwise said = new ToldOtherwise(by);
        List<String> forgotten = new ArrayList<>();
        for (StoredKinds.Kind kind : StoredKinds.KINDS) {
            for (RecordComponent c : kind.rows().getRecordComponents()) {
                if (IDENTITY.contains(c.getName())) {
                    continue;
                }
                String name = kind.rows().getSimpleName() + "." + c.getName();
                boolean read;
                try {
                    read = reads.test(kind, c);
                } catch (RuntimeException e) {
                    throw new IllegalStateException(name, e);
                }
                if (!read && !said.excuses(name)) {
                    forgotten.add(name);
                }
                if (read) {
                    said.needless(name);
                }
            }
        }
        assertThat(forgotten).as("stored, and not told by " + by).isEmpty();
        assertThat(said.idle())
                .as("said not to be told by " + by + ", and told, or no such field")
                .isEmpty();
    }

    private static String view(StoredKinds.Kind kind, ProgrammeSnapshot s, Record row) {
        try {
            return JSON.writeValueAsString(kind.view().of(s, row, TODAY));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(kind.rows().getSimpleName(), e);
        }
    }

    private static Set<String> told(ProgrammeSnapshot from, ProgrammeSnapshot to) {
        return Changes.between(from, to, TODAY).stream()
                .map(c -> c.sentence() + c.before() + c.after() + c.priorities())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stocktake(ProgrammeSnapshot s) {
        return CanonicalJson.write(StocktakeDocument.of(s, SINCE));
    }

    private static RecordComponent component(Class<?> rows, String name) {
        return Arrays.stream(rows.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rows.getSimpleName() + " has no " + name));
    }

    /** The acknowledgement is one of a finding that there is. */
    private static WholeProgramme whole() {
        WholeProgramme plain = new WholeProgramme(StoredKinds.GIVEN);
        FindingView finding = Findings.of(plain.build(), TODAY).get(0);
        return plain.with(WholeProgramme.copy(
                plain.first(AcknowledgementFacts.class),
                Map.of(
                        "rule", finding.rule().name(),
                        "subjectId", finding.subjectId(),
                        "fingerprint", finding.fingerprint())));
    }
}
