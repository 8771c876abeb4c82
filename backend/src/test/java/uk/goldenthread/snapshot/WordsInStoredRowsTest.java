package uk.goldenthread.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.DateWords;

/** Words in the place of dates are read as they are stored; a row of an earlier release has none and stays what it was. */
class WordsInStoredRowsTest {
    private static final String ROW = """
            {"id": "00000000-0000-0000-0000-000000000001", "version": 1, "title": "Hub", "leads": [], "sro": "", "success_criteria": [],
             "co_production": "", "family_difference": "", "start_on": null, "original_due": %s, "original_due_precision": %s,
             "revised_due": null, "revised_due_precision": null, "forecast": null, "forecast_precision": null, "actual": null,
             "actual_precision": null, "source": "", "basis": "ENTERED"%s}""";

    private static ActionFacts row(String due, String precision, String words) {
        StoredRows rows = new StoredRows();
        return rows.map(rows.parse(ROW.formatted(due, precision, words)), ActionFacts.class);
    }

    @Test
    void asTheyAreStored() throws Exception {
        DateWords words = DateWords.NONE.withOriginalDue("Summer 2026").withForecast("ongoing");
        ActionFacts row = row("null", "null", ", \"date_words\": " + new ObjectMapper().writeValueAsString(words));
        assertThat(row.dateWords()).isEqualTo(words);
        assertThat(row.due()).isNull();
        assertThat(new ObjectMapper().writeValueAsString(words))
                .isEqualTo("{\"originalDue\":\"Summer 2026\",\"forecast\":\"ongoing\"}");
    }

    @Test
    void rowsOfEarlierReleasesHaveNone() {
        for (String words : new String[] {"", ", \"date_words\": null"}) {
            ActionFacts row = row("\"2026-06-30\"", "\"MONTH\"", words);
            assertThat(row.dateWords()).isEqualTo(DateWords.NONE);
            assertThat(row.due().words()).isEqualTo("June 2026");
        }
    }
}
