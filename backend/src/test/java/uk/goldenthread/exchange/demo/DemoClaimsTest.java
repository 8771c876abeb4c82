package uk.goldenthread.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.Nullable;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.snapshot.AsAtQuery;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.snapshot.Snapshots;
import uk.goldenthread.stocktake.StocktakeDocument;
import uk.goldenthread.testing.DatabaseResource;
import uk.goldenthread.testing.Scenario;

/**
 * What the five papers say, claim by claim (demo/claims.csv), and where the demonstration holds it on the day of the paper: the value, and
 * the source of the record. What has no room yet names the room it waits for.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class DemoClaimsTest {
    private static final int HELD = 150;
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+|#)(?:\\[([^]]*)])?(?:\\.|$)");

    @Inject
    DemoLoader demo;

    @Inject
    Scenario scenario;

    @Inject
    Snapshots snapshots;

    @Inject
    ObjectMapper json;

    @Test
    void everyClaimIsFoundWithItsSourceOrWaitsForARoom() throws IOException, SQLException {
        demo.load();
        Map<String, JsonNode> states = new HashMap<>();
        List<String> missing = new ArrayList<>();
        Map<String, Integer> waiting = new TreeMap<>();
        int held = 0;
        for (CSVRecord claim : claims()) {
            if (!claim.get("waits_for").isEmpty()) {
                waiting.merge(claim.get("waits_for"), 1, Integer::sum);
                continue;
            }
            String key = claim.get("area") + " " + claim.get("as_at");
            if (!states.containsKey(key)) {
                states.put(key, state(claim.get("area"), LocalDate.parse(claim.get("as_at"))));
            }
            List<String> faults = new ArrayList<>();
            for (String check : claim.get("checks").split(" ;; ")) {
                faults.addAll(faults(states.get(key), check, claim.get("source")));
            }
            if (faults.isEmpty()) {
                held++;
            } else {
                missing.add(claim.get("paper") + " " + claim.get("place") + ", " + claim.get("claim") + ": " + faults);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(held).as("claims with a record").isEqualTo(HELD);
        assertThat(waiting)
                .as("claims that wait for a room")
                .isEqualTo(Map.of("action log of the board", 4, "actions of meetings", 8));
    }

    @Test
    void aClaimThatIsNotThereIsMissed() {
        JsonNode state = json.createObjectNode().set("actions", json.createArrayNode());
        assertThat(faults(state, "actions[1.4].title = x", "")).isNotEmpty();
    }

    private JsonNode state(String area, LocalDate day) throws SQLException {
        UUID programme;
        try (Connection connection = DatabaseResource.superuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from app.programme where area_code = '" + area + "'")) {
            rows.next();
            programme = rows.getObject(1, UUID.class);
        }
        ProgrammeSnapshot s = scenario.as(
                area,
                () -> snapshots.at(
                        area,
                        programme,
                        new AsAtQuery.Selection.Moment(LondonTime.endOf(day), day),
                        snapshots.head(area)));
        ObjectNode all = json.valueToTree(
                StocktakeDocument.of(s, new StocktakeDocument.StateRevision(s.revision(), s.at(), s.recordedAt(), "")));
        all.set("meetings", json.valueToTree(s.meetings()));
        return all;
    }

    /** What is wrong with "path = value", of a record whose source has these words; nothing when it holds. */
    private static List<String> faults(JsonNode state, String check, String source) {
        String[] parts = check.split(" = ", 2);
        List<JsonNode> now = List.of(state);
        List<String> sources = new ArrayList<>();
        Matcher step = STEP.matcher(parts[0]);
        while (step.find()) {
            String name = step.group(1);
            String which = step.group(2);
            now = now.stream().flatMap(node -> next(node, name, which)).toList();
            now.stream().map(n -> n.path("source").asText("")).forEach(sources::add);
        }
        String found = now.stream().map(JsonNode::asText).collect(Collectors.joining(" / "));
        if (now.stream().noneMatch(n -> !n.isMissingNode() && n.asText().contains(parts[1]))) {
            return List.of(check + " but was “" + found + "”");
        }
        return sources.stream().anyMatch(s -> s.contains(source))
                ? List.of()
                : List.of(check + " but from " + sources + " and not " + source);
    }

    /** {@code name}, {@code name[field=value&field=value]}, {@code name[~words]}, {@code name[reference]}, {@code name[#0]}, {@code #} for how many. */
    private static Stream<JsonNode> next(JsonNode node, String name, @Nullable String which) {
        if (name.equals("#")) {
            return Stream.of(IntNode.valueOf(node.size()));
        }
        JsonNode child = node.path(name);
        if (which == null) {
            return Stream.of(child);
        }
        if (which.startsWith("#")) {
            return Stream.of(child.path(Integer.parseInt(which.substring(1))));
        }
        return StreamSupport.stream(child.spliterator(), false).filter(row -> chosen(row, which));
    }

    private static boolean chosen(JsonNode row, String which) {
        if (which.startsWith("~")) {
            return row.path("title").asText().contains(which.substring(1));
        }
        if (!which.contains("=")) {
            return StreamSupport.stream(row.path("listings").spliterator(), false)
                    .anyMatch(l -> l.path("ref").asText().equals(which));
        }
        return Stream.of(which.split("&"))
                .map(condition -> condition.split("=", 2))
                .allMatch(c -> row.path(c[0]).asText().equals(c[1]));
    }

    private static List<CSVRecord> claims() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new InputStreamReader(
                DemoClaimsTest.class.getResourceAsStream("/demo/claims.csv"), StandardCharsets.UTF_8)) {
            return format.parse(in).getRecords();
        }
    }
}
