package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References as people write them and as a spreadsheet leaves them. */
class ReferencesTest {
    private static List<String> asked(boolean numbers, String... refs) {
        References references = new References();
        List<String> asked = new ArrayList<>();
        for (String ref : refs) {
            References.Question question = references.asked(ref, numbers, false);
            if (question != null) {
                asked.add(question.reason() + " " + question.remedy());
            }
        }
        return asked;
    }

    @Test
    void plainNumbersPass() {
        assertThat(asked(true, "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "2.1", "2.2"))
                .isEmpty();
        assertThat(asked(true, "1.1", "2.1", "3.1", "1.2", "R1", "1.1.1", "1.1a"))
                .isEmpty();
    }

    @Test
    void aNumberThatMayHaveLostItsLastNoughtIsAskedAbout() {
        assertThat(asked(true, "1.8", "1.9", "1.1", "1.11"))
                .containsExactly(
                        "1.1 follows 1.9 as a number, so it may be 1.10, of which a spreadsheet drops the last 0. Format the column as text and write 1.10, or write yes in a column confirmed if it is 1.1.");
        assertThat(asked(true, "1.1", "1.9", "2.1", "1.1"))
                .containsExactly(
                        "1.1 follows 1.9 as a number, so it may be 1.10, of which a spreadsheet drops the last 0. Format the column as text and write 1.10.");
        assertThat(References.orElse("1.1")).contains("write 1.10");
        assertThat(References.orElse("1.2")).contains("write 1.20");
        assertThat(List.of("1.8", "1.11", "A", "1"))
                .allMatch(r -> References.orElse(r).isEmpty());
        assertThat(asked(true, "1.18", "1.19", "1.2", "1.21")).hasSize(1).allMatch(q -> q.contains("it may be 1.20"));
        assertThat(asked(true, "1.29", "1.3")).hasSize(1).allMatch(q -> q.contains("it may be 1.30"));
    }

    @Test
    void textStandsAsItIsAndWhoeverIsSureIsBelieved() {
        assertThat(asked(false, "1.9", "1.10", "1.11", "1.1")).isEmpty();
        References references = new References();
        references.asked("1.9", true, false);
        assertThat(references.asked("1.1", true, true)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-Oct",
                "1-Jan",
                "Oct-24",
                "2026-10-01",
                "2026-03-04 00:00:00",
                "01/10/2026",
                "01:10",
                "1:10:00",
                "October 2026"
            })
    void aDateOrATimeIsNoReference(String text) {
        assertThat(References.isDateOrTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.10", "1-8", "A1", "P2/3", "2024-1", "SEND 12", "3-4", "May", "mar1"})
    void otherReferencesAre(String text) {
        assertThat(References.isDateOrTime(text)).isFalse();
    }

    @Test
    void aDashIsABlankAndOnlyTheWordRemoveTakesBack() {
        Cells cells = new Cells(Map.of(
                "sro", Cell.of("n/a"),
                "leads", Cell.of("–"),
                "impact", Cell.of(" Remove "),
                "narrative", Cell.of("Remove the old form")));
        cells.understand(true, Set.of("impact", "narrative"));
        assertThat(cells.blank("sro")).isTrue();
        assertThat(cells.blank("leads")).isTrue();
        assertThat(cells.removed("impact")).isTrue();
        assertThat(cells.blank("impact")).isTrue();
        assertThat(cells.removed("narrative")).isFalse();
        assertThat(cells.text("narrative")).isEqualTo("Remove the old form");
        assertThat(cells.notes()).hasSize(2).allMatch(n -> n.contains("read as a blank"));
        Cells figures = new Cells(Map.of("value", Cell.of("-")));
        figures.understand(false, Set.of());
        assertThat(figures.blank("value")).isFalse();
    }

    /** Words in place of a date are no fault of a plan: they are kept as they stand, and are no date. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "Ongoing",
                "on-going",
                "Ongoing – review in the autumn",
                "to be confirmed",
                "Autumn 2026",
                "Summer 2026",
                "Spring",
                "summer 2026 (tbc)",
                "June 2026 (tbc)",
                "Spring 2026/27",
                "early summer 2027",
                "by Easter 2026",
                "By the end of the summer 2026",
                "not yet known"
            })
    void wordsInPlaceOfADateAreKeptAndSaid(String words) {
        Cells plan = new Cells(Map.of("original_due", Cell.of(words)));
        plan.understand(true, Set.of());
        PlanDates.Planned planned = plan.planned("original_due", false);
        assertThat(planned.date()).isNull();
        assertThat(planned.words()).isEqualTo(words);
        assertThat(plan.errors()).isEmpty();
        assertThat(plan.understood())
                .containsExactly(new CellRead(
                        "original_due",
                        words,
                        "“" + words + "” is kept as these words. It is no date, so nothing is compared with it."));
        Cells target = new Cells(Map.of("due", Cell.of(words)));
        target.understand(false, Set.of());
        assertThat(target.date("due")).isNull();
        assertThat(target.errors()).hasSize(1);
    }
}
