package uk.goldenthread.kpi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.Figure.Symbol;
import uk.goldenthread.kpi.reference.ReferenceData.Place;

class ReleaseFileTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "56.5, 56.5, none",
                "'1,712', 1712, none",
                "0, 0, none",
                "z, none, NOT_APPLICABLE",
                "x, none, UNAVAILABLE",
                "c, none, CONFIDENTIAL",
                "low, none, LOW",
                "u, none, UNRELIABLE",
                "-, none, UNAVAILABLE",
                ":, none, UNAVAILABLE",
                "'', none, UNAVAILABLE",
                "' x ', none, UNAVAILABLE"
            })
    void aFigureIsANumberOrASymbol(String text, BigDecimal value, Symbol symbol) {
        assertThat(Figure.of(text)).isEqualTo(new Figure(value, symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 %", "n/a", "**"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Figure.of(text))
                .hasMessage("\"" + text + "\" is neither a number nor one of z, x, c, low, u");
    }

    @Test
    void theShippedReleaseHasEveryAreaOfToday() {
        ReferenceData data = Shipped.DATA;
        assertThat(data.about().code()).isEqualTo("dfe-2026-04.2");
        assertThat(data.about().releasedOn()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(data.about().attribution()).contains("Open Government Licence v3.0", "Department for Education");
        assertThat(data.about().sha256()).hasSize(64);
        assertThat(data.measures()).hasSize(18);
        assertThat(data.places().values().stream().filter(Place::area).filter(p -> p.existed(LocalDate.of(2026, 4, 8))))
                .hasSize(153);
        assertThat(data.places().values().stream()
                        .filter(Place::area)
                        .filter(p -> p.existed(LocalDate.of(2018, 12, 31))))
                .hasSize(152)
                .extracting(Place::name)
                .contains("Northamptonshire (to 2021)")
                .doesNotContain("Cumberland");
        assertThat(data.places().values().stream().filter(p -> p.parent().equals(ReferenceData.ENGLAND)))
                .hasSize(9);
        assertThat(data.places().values().stream().filter(Place::area))
                .allSatisfy(p -> assertThat(data.neighboursOf(p.code())).hasSizeLessThanOrEqualTo(10));
        assertThat(data.neighboursOf("E06000006"))
                .hasSize(10)
                .extracting(Place::name)
                .contains("St. Helens");
        ReferenceMeasure m = data.measure("ehc-20wk-excl").orElseThrow();
        assertThat(m.unit()).isEqualTo(KpiUnit.PERCENT);
        assertThat(m.base()).isEqualTo(KpiBase.PLANS);
        assertThat(m.polarity()).isEqualTo(Polarity.HIGH);
        assertThat(data.figure(m, 2024, "E06000006").value()).isEqualTo("56.5");
        assertThat(data.figure(m, 2024, "E06000057").value()).isEqualTo("49.0");
        assertThat(data.figure(data.measure("ehc-plans").orElseThrow(), 2025, "E06000006")
                        .value())
                .isEqualTo("1712");
        assertThat(data.figure(m, 2030, "E06000006")).isEqualTo(Figure.MISSING);
        assertThat(data.measure("nothing")).isEmpty();
        assertThat(data.place(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ehc-20wk-excl, 2024-06-29, 2022",
        "ehc-20wk-excl, 2024-06-30, 2023",
        "ehc-20wk-excl, 2024-07-15, 2023",
        "ehc-20wk-excl, 2025-06-30, 2024",
        "ehc-20wk-excl, 2016-01-01, 0",
        "ehc-pupils,    2025-06-29, 2024",
        "ehc-pupils,    2025-06-30, 2025"
    })
    void aViewOfThePastKnowsWhatWasPublicThen(String code, LocalDate day, int newest) {
        ReferenceMeasure m = Shipped.DATA.measure(code).orElseThrow();
        assertThat(Shipped.DATA.newest(m, day).orElse(0)).isEqualTo(newest);
    }

    @Test
    void aYearIsAPeriod() {
        ReferenceMeasure year = Shipped.DATA.measure("ehc-20wk-excl").orElseThrow();
        assertThat(year.words(2024)).isEqualTo("2024");
        assertThat(year.from(2024)).isEqualTo("2024-01-01");
        assertThat(year.to(2024)).isEqualTo("2024-12-31");
        ReferenceMeasure january = Shipped.DATA.measure("ehc-pupils").orElseThrow();
        assertThat(january.words(2025)).isEqualTo("January 2025");
        assertThat(january.from(2025)).isEqualTo("2025-01-01");
        assertThat(january.to(2025)).isEqualTo("2025-01-31");
    }

    @Test
    void whatIsNoReleaseSaysWhatIsMissing() throws IOException {
        assertThatThrownBy(() -> ReleaseFile.read("no zip".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The table release.csv is missing from the archive.");
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("release.csv", "key,value\ncode,x\ntitle,X\nreleased_on,2026-01-01\nsource,Y\nattribution,\n");
        tables.put("measures.csv", "code\n");
        tables.put("places.csv", "code\n");
        tables.put("neighbours.csv", "place\n");
        byte[] without = zip(tables);
        assertThatThrownBy(() -> ReleaseFile.read(without))
                .hasMessage("The table figures.csv is missing from the archive.");
        tables.put("figures.csv", "measure\n");
        byte[] unattributed = zip(tables);
        assertThatThrownBy(() -> ReleaseFile.read(unattributed))
                .hasMessage("release.csv does not say its attribution.");
        tables.put("figures.csv", "measure,year,place,value\nm,2024,E1,\"1,000 %\"\n");
        byte[] wrong = zip(tables);
        assertThatThrownBy(() -> ReleaseFile.read(wrong)).hasMessageContaining("neither a number");
        tables.put("figures.csv", " ".repeat(21 * 1024 * 1024));
        byte[] huge = zip(tables);
        assertThatThrownBy(() -> ReleaseFile.read(huge)).hasMessage("It is larger unpacked than a release may be.");
    }

    static byte[] zip(Map<String, String> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                ZipEntry entry = new ZipEntry(table.getKey());
                // Packed twice, it is the same file.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
