package uk.goldenthread.exchange.demo;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.goldenthread.exchange.ImportOptions;
import uk.goldenthread.governance.MeetingDraft;
import uk.goldenthread.plan.ProgrammeDraft;

/**
 * One dated state of a demonstration programme, as {@code bundle.json} describes it. The programme is described in its first bundle;
 * later ones name its key.
 *
 * @param meetings at which it was presented
 * @param cycle    the reporting round it was the end of; null when it was none
 */
record Bundle(
        String areaCode,
        Programme programme,
        LocalDate effectiveDate,
        LocalDate positionDate,
        String positionLabel,
        Source source,
        List<Meeting> meetings,
        @Nullable Cycle cycle) {

    Bundle {
        meetings = meetings == null ? List.of() : meetings;
    }

    record Programme(
            String key,
            String title,
            String instrument,
            LocalDate inspectionFrom,
            LocalDate inspectionTo,
            LocalDate reportDate,
            LocalDate endDate) {}

    record Source(String title, LocalDate date, String note) {}

    /** A meeting that was held: of a board of {@code boards.csv}, on a day or between two. */
    record Meeting(String board, String title, LocalDate date, LocalDate dateFrom, LocalDate dateTo, String dateNote) {
        MeetingDraft draft() {
            return new MeetingDraft(title, date, dateFrom, dateTo, dateNote);
        }
    }

    /** A reporting round that a board read the state at the end of; due and closed on the day of the bundle. */
    record Cycle(String title, String board, LocalDate periodFrom, LocalDate periodTo) {}

    ProgrammeDraft draft() {
        return new ProgrammeDraft(
                programme.title(),
                programme.instrument().toUpperCase(Locale.ROOT).replace('-', '_'),
                programme.inspectionFrom(),
                programme.inspectionTo(),
                programme.reportDate(),
                null,
                null,
                programme.endDate(),
                effectiveDate);
    }

    ImportOptions options() {
        return new ImportOptions(
                effectiveDate,
                positionDate,
                positionLabel,
                source.title(),
                source.date(),
                source.note(),
                null,
                null,
                false,
                false);
    }
}
