package uk.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Erasable;
import uk.goldenthread.findings.FindingRule;
import uk.goldenthread.findings.FindingView;
import uk.goldenthread.findings.Findings;
import uk.goldenthread.plan.DateWords;
import uk.goldenthread.plan.EvidenceLink;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.snapshot.WholeProgramme;

/** Whatever text of a stored row can be erased is looked through, whenever it was stored: one finding a record, which repeats nothing of it. */
class PersonalDetailsAreFoundTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 13);
    private static final String TEXT = "The mother, Mrs Quillfeather, rang on 07700 900123.";
    private static final WholeProgramme WHOLE = new WholeProgramme(StoredKinds.GIVEN);

    @Test
    void inEveryTextThatCanBeErased() {
        List<String> forgotten = new ArrayList<>();
        int looked = 0;
        for (StoredKinds.Kind kind : StoredKinds.KINDS) {
            for (RecordComponent c : kind.rows().getRecordComponents()) {
                String column = c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
                if (!WholeProgramme.text(c.getGenericType()) || !Erasable.is(kind.table(), column)) {
                    continue;
                }
                looked++;
                Record row = WholeProgramme.copy(WHOLE.first(kind.rows()), Map.of(c.getName(), value(c)));
                List<FindingView> found = found(WHOLE.with(row));
                if (found.size() != 1
                        || !found.get(0)
                                .erase()
                                .equals(new FindingView.Erasable(
                                        kind.table(), found.get(0).subjectId(), List.of(column)))) {
                    forgotten.add(kind.table() + "." + column + ": " + found);
                } else {
                    FindingView one = found.get(0);
                    assertThat(one.sentence() + one.records()).doesNotContain("Quillfeather", "900123");
                    assertThat(one.sentence()).contains("a telephone number and a title with a name");
                }
            }
        }
        assertThat(forgotten).isEmpty();
        assertThat(looked).isGreaterThan(50);
    }

    @Test
    void onceARecordInTheWordsOfAChair() {
        StatementFacts row = WHOLE.first(StatementFacts.class);
        StatementFacts two = (StatementFacts) WholeProgramme.copy(
                row, Map.of("narrative", "Pupil H801200001001 waits.", "impactReason", "Mrs Quillfeather said so."));

        List<FindingView> found = found(WHOLE.with(two));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).sentence())
                .startsWith("Of a statement of ")
                .endsWith(
                        ", the impact reason and narrative hold a unique pupil number and a title with a name. Have it erased, or say why a board must read it.");
        assertThat(found.get(0).erase().columns()).containsExactly("impact_reason", "narrative");
        // The same kinds in other words are the same facts: a digest of a number would be as good as the number.
        StatementFacts other = (StatementFacts) WholeProgramme.copy(
                row, Map.of("narrative", "Pupil X801200001002 waits.", "impactReason", "Mr Quillfeather did not."));
        assertThat(found(WHOLE.with(other)).get(0).fingerprint())
                .isEqualTo(found.get(0).fingerprint());
    }

    private static List<FindingView> found(WholeProgramme programme) {
        return Findings.of(programme.build(), TODAY).stream()
                .filter(f -> f.rule() == FindingRule.D01)
                .toList();
    }

    private static Object value(RecordComponent c) {
        if (c.getType() == String.class) {
            return TEXT;
        }
        if (c.getType() == DateWords.class) {
            return DateWords.NONE.withOriginalDue(TEXT);
        }
        return ((ParameterizedType) c.getGenericType()).getActualTypeArguments()[0] == EvidenceLink.class
                ? List.of(new EvidenceLink(TEXT, "https://www.example.gov.uk/paper"))
                : List.of(TEXT);
    }
}
