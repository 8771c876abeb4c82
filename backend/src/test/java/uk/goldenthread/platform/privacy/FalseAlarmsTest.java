package uk.goldenthread.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.Tables;

/** What is asked about for nothing: the demonstration is taken from published papers, which name posts and no private person. */
class FalseAlarmsTest {
    private static final Set<String> POSTS =
            Set.of("leads", "sro", "owner", "lead", "raised_by", "tested_by", "asked_of", "by_whom");
    /** A text is at least two words. */
    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}.*\\s.*");

    /** One in two hundred texts at most; more, and people learn to give any reason. */
    @Test
    void atMostOneInTwoHundredTextsOfTheDemonstration() throws IOException {
        List<String> alarms = new ArrayList<>();
        int texts = 0;
        for (Path table : tables()) {
            for (CSVRecord row : Tables.rows(table)) {
                for (var cell : row.toMap().entrySet()) {
                    if (!WORDS.matcher(cell.getValue()).matches()) {
                        continue;
                    }
                    texts++;
                    List<Detail> found = PersonalDetails.in(cell.getValue(), POSTS.contains(cell.getKey()));
                    if (!found.isEmpty()) {
                        alarms.add(table.getFileName() + " " + cell.getKey() + ": " + cell.getValue() + " " + found);
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(1000);
        assertThat(alarms).as("of " + texts + " texts").hasSizeLessThanOrEqualTo(texts / 200);
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> all = Files.walk(Tables.DEMONSTRATION, 3)) {
            // The list of accounts holds the names of the demonstration's people: names are what it is for.
            return all.filter(p -> p.toString().endsWith(".csv"))
                    .filter(p -> !p.endsWith("accounts.csv"))
                    .sorted()
                    .toList();
        }
    }
}
