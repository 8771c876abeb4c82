package uk.goldenthread.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From what number on a rule speaks. A programme may set its own; each setting is a version, so that an old judgement can be read by the
 * numbers it was made with.
 *
 * @param number             version; 1 is that of the product
 * @param redOverdueDays     days a milestone is overdue from which the system rating is red
 * @param amberCycles        closed cycles in a row declared amber that are too many
 * @param impactUnratedMonths months after completion in which an impact rating is expected
 * @param redatedTimes       approved re-datings that are too many
 * @param redatedDays        days of slip by re-dating that are too many
 * @param betterCycles       closed cycles in a row declared better than the system rating that are too many
 * @param forecastJumpDays   days a forecast moves within a cycle that are too many
 * @param decisionDays       days a request or a recorded decision may wait
 */
@Schema(description = "From what number on a rule speaks; number is the version, 1 that of the product")
public record Thresholds(
        int number,
        int redOverdueDays,
        int amberCycles,
        int impactUnratedMonths,
        int redatedTimes,
        int redatedDays,
        int betterCycles,
        int forecastJumpDays,
        int decisionDays) {
    /** Ninety days is a school term and a board's quarter; the others are what the boards whose papers we know argued about. */
    public static final Thresholds OF_THE_PRODUCT = new Thresholds(1, 90, 3, 6, 2, 90, 2, 60, 28);
}
