package uk.goldenthread.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldenthread.snapshot.CanonicalJson;
import uk.goldenthread.snapshot.SmallProgramme;
import uk.goldenthread.stocktake.StocktakeDocument.StateRevision;

class StocktakeDocumentTest {
    private static final StateRevision SINCE = new StateRevision(
            7, Instant.parse("2024-07-14T23:00:00Z"), Instant.parse("2026-11-21T10:00:00.123456Z"), "0a1b");
    private final String document = CanonicalJson.write(StocktakeDocument.of(SmallProgramme.snapshot(), SINCE));

    /** What others verify offline: it may only change together with the schema version. */
    @Test
    void isExactlyThis() throws IOException {
        try (var in = getClass().getResourceAsStream("/stocktake/small-programme.json")) {
            assertThat(document).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(CanonicalJson.write(StocktakeDocument.of(SmallProgramme.snapshot(), SINCE)))
                .isEqualTo(document);
    }

    @Test
    void namesNobodyAndSortsItsKeys() throws IOException {
        assertThat(document)
                .doesNotContain(SmallProgramme.PERSON.toString(), "author_id", "authorId")
                .contains("\"authorRole\":\"sro\"");
        sorted(new ObjectMapper().readTree(document));
    }

    private static void sorted(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        assertThat(names).isSorted();
        node.forEach(StocktakeDocumentTest::sorted);
        assertThat(node.isFloatingPointNumber() || node.isNull()).isFalse();
    }
}
