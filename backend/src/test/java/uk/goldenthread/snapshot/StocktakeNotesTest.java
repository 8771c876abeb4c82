package uk.goldenthread.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldenthread.plan.ActionCloseFacts;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.SystemRule;
import uk.goldenthread.stocktake.StocktakeDocument;

/** What is said of states that an earlier release kept, which took silence for a report. */
class StocktakeNotesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6})
    void anEarlierDocumentDidNotTellSilenceFromAReport(int version) {
        assertThat(StocktakeNotes.of(version, SmallProgramme.snapshot()))
                .isEqualTo("Its document is of version " + version
                        + ", which counts actions nobody has reported on as not started: not told apart then."
                        + " The records tell them apart: 1 of 2.");
    }

    @Test
    void todaysDocumentDoes() {
        assertThat(StocktakeNotes.of(StocktakeDocument.SCHEMA_VERSION, SmallProgramme.snapshot()))
                .isNull();
    }

    /** Until version 29 of the schema a close kept GREY where no statement stood. */
    @Test
    void aCloseWithoutAStatementDeclaresNothing() {
        assertThat(close(null, Rating.GREY).declared()).isNull();
        assertThat(close(SmallProgramme.id(51), Rating.GREY).declared()).isEqualTo(Rating.GREY);
    }

    private static ActionCloseFacts close(UUID statement, Rating declared) {
        return new ActionCloseFacts(
                SmallProgramme.id(1),
                1,
                SmallProgramme.id(2),
                SmallProgramme.id(21),
                statement,
                false,
                declared,
                null,
                null,
                SystemRule.NO_APPROVED_DATE,
                1,
                null,
                null,
                "");
    }
}
