package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.PlannedDate;

/**
 * What the dates and the evidence say of an action, beside what its SRO declares. It is worked out, never typed, and both are kept. An
 * approved re-date never lowers it, because it asks for the date now approved; how often that date moved stands beside it.
 *
 * @param rating     null where none can be derived
 * @param rule       the rule that gave it
 * @param sentence   the rule with the dates of this action
 * @param thresholds version of the thresholds it was judged by
 */
@Schema(description = "What the dates and the evidence say, beside what the SRO declares")
public record SystemRating(
        @Nullable @Schema(description = "Absent where none can be derived; the rule says why")
        Rating rating,

        SystemRule rule,

        @Schema(examples = "Expected 30 April 2025, after the approved date, January 2025.")
        String sentence,

        @Schema(description = "Version of the thresholds it was judged by")
        int thresholds) {

    /**
     * All it depends on.
     *
     * @param notRequired declared as no longer required
     * @param due         approved date: the revised, else the original
     * @param evidenced   some statement of completion links evidence
     * @param reported    anything was ever stated
     * @param upstream    when the unfinished actions it waits for are expected at the earliest
     */
    public record Facts(
            boolean notRequired,
            PlannedDate due,
            PlannedDate forecast,
            PlannedDate actual,
            boolean evidenced,
            boolean reported,
            LocalDate startOn,
            List<Step> milestones,
            List<LocalDate> upstream) {

        /** Expected finish: the forecast, else the approved date while it has not passed; null when nothing can be expected. */
        public LocalDate expected(LocalDate today) {
            if (forecast != null) {
                return forecast.date();
            }
            return due == null || due.date().isBefore(today) ? null : due.date();
        }
    }

    /**
     * A milestone as far as lateness goes.
     *
     * @param overdueDays days overdue; null where a paper says that it is and not by how much
     */
    public record Step(
            boolean closed, boolean overdue, @Nullable Integer overdueDays) {}

    /**
     * Whether a declared rating is better than the dates say, in the order blue, green, amber, red; grey and white are not comparable,
     * nor is what nobody has rated.
     */
    public static boolean declaredBetter(@Nullable Rating declared, @Nullable Rating system) {
        return declared != null
                && system != null
                && declared.ordinal() <= Rating.RED.ordinal()
                && system.ordinal() <= Rating.RED.ordinal()
                && declared.ordinal() < system.ordinal();
    }

    public static SystemRating of(Facts f, Thresholds limits, LocalDate today) {
        List<Step> overdue = f.milestones().stream().filter(Step::overdue).toList();
        int worst = overdue.stream()
                .map(Step::overdueDays)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        LocalDate latest = f.upstream().stream().max(LocalDate::compareTo).orElse(null);
        if (f.notRequired()) {
            return new SystemRating(SystemRule.NOT_REQUIRED, "Declared as no longer required.", limits);
        }
        if (f.due() == null) {
            return new SystemRating(SystemRule.NO_APPROVED_DATE, "It cannot be derived: no approved date.", limits);
        }
        if (f.actual() != null) {
            return finished(f, limits);
        }
        LocalDate expected = f.expected(today);
        if (expected != null && expected.isAfter(f.due().date())) {
            return new SystemRating(
                    SystemRule.EXPECTED_LATE,
                    "Expected " + f.forecast().words() + ", after the approved date, "
                            + f.due().words() + ".",
                    limits);
        }
        if (f.due().date().isBefore(today)) {
            return new SystemRating(
                    SystemRule.DATE_PASSED,
                    "The approved date, " + f.due().words() + ", has passed and it is not finished.",
                    limits);
        }
        if (!overdue.isEmpty() && worst >= limits.redOverdueDays()) {
            return new SystemRating(
                    SystemRule.MILESTONE_LONG_OVERDUE,
                    "A milestone is " + days(worst) + " overdue; red from " + days(limits.redOverdueDays()) + ".",
                    limits);
        }
        if (!overdue.isEmpty()) {
            return new SystemRating(
                    SystemRule.MILESTONE_OVERDUE,
                    overdue.size() == 1
                            ? "One milestone is overdue" + (worst > 0 ? " by " + days(worst) + "." : ".")
                            : overdue.size() + " milestones are overdue"
                                    + (worst > 0 ? ", the longest by " + days(worst) + "." : "."),
                    limits);
        }
        if (latest != null && f.startOn() != null && latest.isAfter(f.startOn())) {
            return new SystemRating(
                    SystemRule.UPSTREAM_LATE,
                    "It starts " + PlannedDate.words(f.startOn()) + " but waits for an action expected "
                            + PlannedDate.words(latest) + ".",
                    limits);
        }
        if (!f.reported() && f.startOn() != null && f.startOn().isAfter(today)) {
            return new SystemRating(
                    SystemRule.BEFORE_ITS_START,
                    "It starts " + PlannedDate.words(f.startOn()) + " and nothing is reported yet.",
                    limits);
        }
        return new SystemRating(
                SystemRule.NOTHING_AGAINST,
                "Nothing in its dates speaks against the approved date, "
                        + f.due().words() + ".",
                limits);
    }

    /** The same with what the plan writes where the approved date would stand. */
    public SystemRating quoting(@Nullable String words) {
        return rule != SystemRule.NO_APPROVED_DATE || words == null
                ? this
                : new SystemRating(
                        rating,
                        rule,
                        "It cannot be derived: no approved date. The plan says “" + words + "”.",
                        thresholds);
    }

    private static SystemRating finished(Facts f, Thresholds limits) {
        long open = f.milestones().stream().filter(m -> !m.closed()).count();
        if (f.evidenced() && open == 0) {
            return new SystemRating(
                    SystemRule.EVIDENCED,
                    "Finished " + f.actual().words() + ", with evidence and every milestone closed.",
                    limits);
        }
        String milestones = open == 1 ? "one milestone is open" : open + " milestones are open";
        return new SystemRating(
                SystemRule.NOT_EVIDENCED,
                "Complete, not evidenced: "
                        + (f.evidenced()
                                ? milestones
                                : open == 0 ? "no evidence is linked" : "no evidence is linked and " + milestones)
                        + ".",
                limits);
    }

    private static String days(int n) {
        return n == 1 ? "1 day" : n + " days";
    }

    private SystemRating(SystemRule rule, String sentence, Thresholds limits) {
        this(rule.rating(), rule, sentence, limits.number());
    }
}
