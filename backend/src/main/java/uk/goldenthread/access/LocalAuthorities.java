package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The local authorities of England that keep EHC plans, as they are today. Source: ONS codes and regions as published in the Department for
 * Education's {@code dfe-published-data-qa} of 27 July 2026; Open Government Licence v3.0.
 */
@ApplicationScoped
public class LocalAuthorities {
    private static final String FILE = "/reference/local-authorities.csv";
    private final List<LocalAuthority> all = read();

    /** A local authority. */
    public record LocalAuthority(
            @Schema(description = "ONS code", examples = "E06000006")
            String areaCode,

            @Schema(examples = "Halton") String name,
            @Schema(examples = "North West") String region,

            @Schema(description = "Three-digit number of the Department for Education", examples = "876")
            String dfeNumber) {}

    public List<LocalAuthority> all() {
        return all;
    }

    public Optional<LocalAuthority> of(String areaCode) {
        return all.stream().filter(a -> a.areaCode().equals(areaCode)).findFirst();
    }

    private static List<LocalAuthority> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in =
                new InputStreamReader(LocalAuthorities.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return format.parse(in).stream()
                    .map(r ->
                            new LocalAuthority(r.get("area_code"), r.get("name"), r.get("region"), r.get("dfe_number")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
