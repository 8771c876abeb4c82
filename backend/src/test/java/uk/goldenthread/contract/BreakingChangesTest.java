package uk.goldenthread.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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
     * Broken on purpose since the last release, each with its reason in a decision record: 0013, the word grant is the money's; 0020, across a
     * break nothing is compared; 0025, what nobody has reported on has no rating.
     */
    private static final Set<String> ANNOUNCED = Set.of(
            "GET /api/v1/actions/{actionId} 200.progress may be absent now",
            "GET /api/v1/actions/{actionId}/dependencies 200.items[].progress may be absent now",
            "GET /api/v1/cycles/{cycleId}/closes 200.items[].declared may be absent now",
            "GET /api/v1/grants/{fundId} 200.outputs[].actions[].progress may be absent now",
            "GET /api/v1/kpis/{kpiId}/actions 200.items[].progress may be absent now",
            "GET /api/v1/programmes/{programmeId}/dashboard 200.overall.progress[].rating may be absent now",
            "GET /api/v1/programmes/{programmeId}/dashboard 200.dates.late[].progress may be absent now",
            "GET /api/v1/programmes/{programmeId}/risk-register 200.parts[].risks[].actions[].progress may be absent now",
            "GET /api/v1/programmes/{programmeId}/stocktakes/latest 200.cycles[].closes[].declared may be absent now",
            "GET /api/v1/reference/ratings 200[].code may be absent now",
            "GET /api/v1/kpis/{kpiId} 200.change.difference may be absent now",
            "GET /api/v1/areas/{areaCode}/grants is gone",
            "POST /api/v1/areas/{areaCode}/grants is gone",
            "GET /api/v1/grants/{grantId} is gone",
            "POST /api/v1/grants/{grantId}/approval is gone",
            "POST /api/v1/grants/{grantId}/refusal is gone",
            "POST /api/v1/grants/{grantId}/withdrawal is gone");

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
    void nothingBreaksForClientsOfTheLastRelease() throws Exception {
        String tag = git("describe", "--tags", "--abbrev=0", "--match", "v*");
        assumeTrue(tag != null, "there is no release yet to compare with");
        String released = git("show", tag.strip() + ":openapi.yaml");
        assertThat(released).as("the contract of " + tag).isNotNull();
        assertThat(BreakingChanges.between(yaml(released), yaml(Files.readString(Path.of("../openapi.yaml")))))
                .as("what breaks clients of " + tag.strip())
                .filteredOn(broken -> !ANNOUNCED.contains(broken))
                .isEmpty();
    }

    private static JsonNode yaml(String text) throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(20_000_000);
        return new ObjectMapper(YAMLFactory.builder().loaderOptions(large).build()).readTree(text);
    }

    /** What git says; null when there is no git, no history or no such thing. */
    private static String git(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add("git");
        builder.command().addAll(java.util.List.of(words));
        try {
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said : null;
        } catch (IOException e) {
            return null;
        }
    }
}
