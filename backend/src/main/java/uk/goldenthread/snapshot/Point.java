package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A state of a programme to compare with another.
 *
 * @param day   on which it is judged
 * @param when  moment it stands for
 * @param words how one says it in a sentence: 15 July 2024; the close of July 2024
 * @param note  what a reader must know who holds a paper of that state; null where there is nothing to say
 */
public record Point(
        ProgrammeSnapshot snapshot,
        LocalDate day,
        Instant when,
        String words,
        @Nullable String note) {}
