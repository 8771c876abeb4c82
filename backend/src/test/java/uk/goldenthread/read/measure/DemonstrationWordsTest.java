package uk.goldenthread.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.ObservationStatus;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.QualityFlag;
import uk.goldenthread.testing.Tables;

/** Every measure of the demonstration, as its files give it: nothing that is said of one contradicts another thing said of it. */
class DemonstrationWordsTest {
    @ParameterizedTest
    @CsvSource({"halton, 2024-07-15 2024-10-13 2025-06-30, 10", "wirral, 2024-10-16 2025-06-30, 10"})
    void agree(String area, String papers, int least) {
        Map<String, MeasureCase> cases = new LinkedHashMap<>();
        for (String paper : papers.split(" ")) {
            table(area, paper, "kpis").forEach(r -> cases.computeIfAbsent(r.get("code"), c -> measure(r)));
            table(area, paper, "observations").forEach(r -> figure(cases.get(r.get("kpi_code")), r));
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(least);
        cases.values().forEach(c -> NoContradictionTest.agrees(c.analysis()));
        MeasureAnalysis waits = cases.get("cyp-salt-18wk").analysis();
        assertThat(waits.sentence())
                .contains("Down 4.8 percentage points")
                .contains("The step is more than chance: the numbers allow a change between −6.8 and −2.8")
                .contains(
                        "Even so, the latest figure by itself shows special cause, of concern: high (one of seven on the same side of the mean; trial limits, from 10 figures, which may still move).")
                .doesNotContain("of concern: higher");
    }

    private static MeasureCase measure(CSVRecord r) {
        MeasureCase c = new MeasureCase();
        c.kpi.code(r.get("code"));
        c.kpi.title = r.get("title");
        c.kpi.unit(KpiUnit.valueOf(word(r, "unit")));
        c.kpi.polarity(Polarity.valueOf(word(r, "polarity")));
        c.kpi.frequency(Frequency.valueOf(word(r, "frequency")));
        return c;
    }

    private static void figure(MeasureCase c, CSVRecord r) {
        c.figure(r.get("period"), f -> {
            f.start = day(r, "period_start");
            f.end = day(r, "period_end");
            f.numerator = r.get("numerator").isEmpty() ? null : Long.valueOf(r.get("numerator"));
            f.denominator = r.get("denominator").isEmpty() ? null : Long.valueOf(r.get("denominator"));
            f.value = r.get("value").isEmpty() ? null : new BigDecimal(r.get("value"));
            f.asStated = r.get("as_stated");
            f.caveat = r.get("caveat");
            f.status = ObservationStatus.valueOf(word(r, "status"));
            f.quality = !r.isMapped("quality") || r.get("quality").isEmpty()
                    ? List.of()
                    : Arrays.stream(r.get("quality").split(";"))
                            .map(q -> QualityFlag.valueOf(
                                    q.strip().toUpperCase(Locale.ROOT).replace(' ', '_')))
                            .toList();
        });
    }

    private static LocalDate day(CSVRecord r, String column) {
        return r.get(column).isEmpty() ? null : LocalDate.parse(r.get(column));
    }

    private static String word(CSVRecord r, String column) {
        return r.get(column).toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static List<CSVRecord> table(String area, String paper, String name) {
        return Tables.rows(Tables.DEMONSTRATION.resolve(area).resolve(paper).resolve(name + ".csv"));
    }
}
