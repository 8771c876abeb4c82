package uk.goldenthread.kpi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.goldenthread.kpi.Frequency;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.LimitUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.Statistic;

/** The definitions that come with the product, after the Department for Education's data guidance and the regulations. */
@ApplicationScoped
public class KpiDefinitions {
    private static final String FILE = "/reference/kpi-definitions.csv";
    private static final List<KpiDefinition> ALL = read();

    public List<KpiDefinition> all() {
        return ALL;
    }

    /** Which way is good by the definition of a measure of the open data; none where no definition names it. */
    public static Optional<Polarity> polarityOf(String referenceCode) {
        return ALL.stream()
                .filter(d -> referenceCode.equals(d.referenceCode()))
                .findFirst()
                .map(KpiDefinition::polarity);
    }

    private static List<KpiDefinition> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in =
                new InputStreamReader(KpiDefinitions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return format.parse(in).stream().map(KpiDefinitions::definition).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KpiDefinition definition(CSVRecord r) {
        return new KpiDefinition(
                r.get("code"),
                r.get("title"),
                r.get("definition"),
                said(r, "numerator_definition", Function.identity()),
                said(r, "denominator_definition", Function.identity()),
                KpiUnit.valueOf(r.get("unit")),
                said(r, "statistic", Statistic::valueOf),
                said(r, "rate_per", Integer::valueOf),
                Polarity.valueOf(r.get("polarity")),
                Frequency.valueOf(r.get("frequency")),
                said(r, "base", KpiBase::valueOf),
                said(r, "population", Function.identity()),
                said(r, "source_body", Function.identity()),
                said(r, "statutory", Function.identity()),
                said(r, "limit_value", BigDecimal::new),
                said(r, "limit_unit", LimitUnit::valueOf),
                said(r, "expected_share", BigDecimal::new),
                said(r, "reference_code", Function.identity()),
                said(r, "caveat", Function.identity()));
    }

    private static <T> T said(CSVRecord r, String column, Function<String, T> type) {
        String text = r.get(column);
        return text.isEmpty() ? null : type.apply(text);
    }
}
