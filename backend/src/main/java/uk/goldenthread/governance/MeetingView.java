package uk.goldenthread.governance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as the area sees it. */
@Schema(description = "A meeting of a board")
public record MeetingView(
        UUID id,
        int version,
        UUID boardId,

        @Schema(examples = "Halton SEND Strategic Improvement Board")
        String board,

        @Nullable @Schema(description = "What it is called beside its date; absent for an ordinary meeting")
        String title,

        @Schema(description = "The day, or the first day it can have been held")
        LocalDate dateFrom,

        @Schema(description = "The same day, or the last day it can have been held")
        LocalDate dateTo,

        @Schema(description = "The day in words", examples = "between 13 September and 13 October 2024")
        String days,

        @Schema(
                description = "Board, title and day in one line",
                examples = "Halton SEND Strategic Improvement Board, 6 November 2024")
        String words,

        @Nullable @Schema(description = "Why the day is not certain")
        String dateNote,

        MeetingState state,

        @Nullable @Schema(description = "Why it was cancelled")
        String stateReason,

        @Schema(description = "What you may do with it now: change, conclude, cancel, decide")
        List<String> allowed) {}
