package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;

/** The contract breaks no client of the last release; and the rule that says so can tell. */
class BreakingChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTRACT = """
            {"paths":{"/things/{id}":{"patch":{"operationId":"changeThing",
              "parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}},{"name":"dryRun","in":"query","schema":{"type":"boolean"}}],
              "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Draft"}}}},
              "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},"404":{}}}}},
             "components":{"schemas":{
              "Draft":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":60},"kind":{"type":"string","enum":["A","B"]}}},
              "Thing":{"type":"object","required":["id","tags"],"properties":{"id":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}}}}}}}""";

    /**
     * The contract of the last release, as it was. {@code backend/run/contract.sh release} puts the present one in its place, and what was
     * announced since is then taken out below.
     */
    private static final String RELEASED = "contract/released.yaml.gz";

    /** Broken on purpose since the last release, each with its reason in a decision record. */
    private static final Set<String> ANNOUNCED = Set.of();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "/things/{id} | /items/{id} | PATCH /things/{id} is gone",
                "changeThing | editThing | PATCH /things/{id} is called editThing and no longer changeThing",
                "\"name\":\"dryRun\" | \"name\":\"rehearse\" | PATCH /things/{id} parameter dryRun is gone",
                "\"in\":\"query\",\"schema\" | \"in\":\"query\",\"required\":true,\"schema\" | PATCH /things/{id} parameter dryRun is compulsory now",
                "\"in\":\"query\",\"schema\":{\"type\":\"boolean\"} | \"in\":\"query\",\"schema\":{\"type\":\"string\"} | PATCH /things/{id} parameter dryRun is another type: \"boolean\" became \"string\"",
                "\"requestBody\":{ | \"requestBody\":{\"required\":true, | PATCH /things/{id} needs a body now",
                "\"required\":[\"name\"] | \"required\":[\"name\",\"kind\"] | PATCH /things/{id} request.kind is compulsory now",
                "\"maxLength\":60 | \"maxLength\":20 | PATCH /things/{id} request.name may be less long than before",
                "[\"A\",\"B\"] | [\"A\"] | PATCH /things/{id} request.kind no longer takes [B]",
                "\"kind\": | \"sort\": | PATCH /things/{id} request.kind is gone",
                "\"200\" | \"204\" | PATCH /things/{id} no longer answers 200",
                "[\"id\",\"tags\"] | [\"id\"] | PATCH /things/{id} 200.tags may be absent now",
                "\"items\":{\"type\":\"string\"} | \"items\":{\"type\":\"integer\"} | PATCH /things/{id} 200.tags[] is another type: \"string\" became \"integer\"",
                "{\"id\":{\"type\":\"string\"}, | { | PATCH /things/{id} 200.id is gone"
            })
    void tellsWhatBreaks(String was, String is, String sentence) throws IOException {
        assertThat(CONTRACT).contains(was);
        assertThat(BreakingChanges.between(JSON.readTree(CONTRACT), JSON.readTree(CONTRACT.replace(was, is))))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"paths\":{ | \"paths\":{\"/more\":{\"get\":{\"operationId\":\"readMore\"}},",
                "\"required\":[\"name\"] | \"required\":[]",
                "\"maxLength\":60 | \"maxLength\":90",
                "[\"A\",\"B\"] | [\"A\",\"B\",\"C\"]",
                "{\"id\":{\"type\":\"string\"}, | {\"id\":{\"type\":\"string\"},\"size\":{\"type\":\"integer\"},",
                "\"404\":{} | \"404\":{},\"429\":{}"
            })
    void letsItGrow(String was, String is) throws IOException {
        assertThat(CONTRACT).contains(was);
        assertThat(BreakingChanges.between(JSON.readTree(CONTRACT), JSON.readTree(CONTRACT.replace(was, is))))
                .isEmpty();
    }

    @Test
    void nothingBreaksForClientsOfTheLastRelease() throws IOException {
        BreakingChanges.Report report =
                BreakingChanges.report(yaml(released()), yaml(Files.readString(Path.of("../openapi.yaml"))));
        // What was announced and no longer breaks is struck off, so that the list hides nothing that comes later.
        assertThat(report.breaks())
                .as("what breaks clients of the last release")
                .hasSameElementsAs(ANNOUNCED);
        assertThat(report.operations()).isGreaterThan(250);
        assertThat(report.schemas()).isGreaterThan(2000);
    }

    private static String released() throws IOException {
        try (InputStream in = BreakingChangesTest.class.getClassLoader().getResourceAsStream(RELEASED)) {
            assertThat(in).as(RELEASED).isNotNull();
            return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode yaml(String text) throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(20_000_000);
        return new ObjectMapper(YAMLFactory.builder().loaderOptions(large).build()).readTree(text);
    }
}
