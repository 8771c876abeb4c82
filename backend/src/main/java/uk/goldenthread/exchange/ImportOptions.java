package uk.goldenthread.exchange;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import uk.goldenthread.kpi.YearKind;
import uk.goldenthread.platform.privacy.FreeText;

/**
 * What an import says of itself.
 *
 * @param effectiveDate from when it counts as known, for a past state; null for now
 * @param positionDate  the day the paper describes; null for the effective date, or today
 * @param positionLabel that day as the paper says it, e.g. June 2024
 * @param sourceTitle   title of the paper; null when there is none
 * @param sourceDate    date on the paper
 * @param sourceNote    what a reader must know about it
 * @param sheetName     the one sheet that is wanted, and what a csv file is; null for all of a workbook, and to go by the columns
 * @param yearKind      which year periods such as 2023/24 mean; null where it does not say, and each measure does
 * @param colours       whether the colour of a cell without a word is its rating
 * @param skip          store the good rows although others are refused
 */
public record ImportOptions(
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate positionDate,
        @Nullable @FreeText String positionLabel,
        @Nullable @FreeText String sourceTitle,
        @Nullable LocalDate sourceDate,
        @Nullable @FreeText String sourceNote,
        @Nullable String sheetName,
        @Nullable YearKind yearKind,
        boolean colours,
        boolean skip) {

    String sheet() {
        return sheetName == null ? "" : sheetName.strip();
    }

    String title() {
        return sourceTitle == null ? "" : sourceTitle.strip();
    }

    /** The paper's own words for its date stand before the note: no other field keeps them. */
    String note() {
        String label =
                positionLabel == null || positionLabel.isBlank() ? "" : "Position: " + positionLabel.strip() + ". ";
        return (label + (sourceNote == null ? "" : sourceNote.strip())).strip();
    }
}
