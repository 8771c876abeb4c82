package uk.goldenthread.dashboard;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.RatingCount;
import uk.goldenthread.read.measure.KpiView;
import uk.goldenthread.read.plan.KeyDateView;
import uk.goldenthread.read.plan.PaperView;
import uk.goldenthread.read.risk.RiskViews.RiskStatementView;
import uk.goldenthread.read.survey.SurveyView;
import uk.goldenthread.record.PlannedDate;

/** The dashboard of a programme. Every figure is counted from records; nothing here was typed. */
@Schema(description = "The dashboard of a programme. Every figure is counted from records, with its n.")
public record DashboardView(
        ProgrammeHead programme,
        State state,

        @Schema(examples = "60 of 94 actions are complete or on target (64%).")
        String answer,

        Overall overall,
        List<PriorityRollup> priorities,
        List<OrganisationRollup> organisations,
        Dates dates,

        @Schema(
                description =
                        "Key dates that are expected, by date; those that passed without a word of what became of them included")
        List<KeyDateView> keyDates,

        @Schema(description = "Headline measures with their latest observation")
        List<KpiView> measures,

        List<SurveyView> surveys,
        Risks risks,

        @Schema(description = "Figures as papers printed them, beside what the records give")
        List<PrintedComparison> printed,

        @Schema(
                description = "What a reader must know: inferred counts, rounding, dates of the source",
                examples = "Counts inferred for P3–P5: the smallest that give the published percentages.")
        List<String> notes) {

    @Schema(description = "Which programme")
    public record ProgrammeHead(
            UUID id,
            String areaCode,
            String areaName,
            String title,

            @Schema(
                    description = "Code of the kind of plan, one of GET /reference/instruments",
                    examples = "PRIORITY_ACTION_PLAN")
            String instrument,

            String instrumentName,
            @Nullable LocalDate reportOn,

            @Nullable
            @Schema(description = "As set on the programme, else the first stocktake that its key dates expect")
            LocalDate nextStocktakeOn,

            @Nullable
            @Schema(description = "That formal monitoring of the whole programme ended; absent while it goes on")
            KeyDateView monitoringEnded) {}

    @Schema(description = "Which state of the programme this is")
    public record State(
            @Schema(description = "Revision of the area's history")
            long revision,

            @Schema(description = "When it became true") Instant at,
            @Schema(description = "When it was stored") Instant recordedAt,

            @Nullable @Schema(description = "The past date that was asked for")
            LocalDate asAt,

            @Schema(description = "The day on which late and next are judged")
            LocalDate today,

            @Schema(description = "The state was loaded after the day from which it counts")
            boolean loadedLater,

            @Nullable @Schema(description = "The paper it was last loaded from")
            PaperView paper) {}

    @Schema(description = "All actions: each once (distinct), and as often as they are listed")
    public record Overall(
            int distinct,
            int listed,

            @Schema(examples = "94 distinct actions, 98 listings: one action stands in more than one priority.")
            String sentence,

            List<RatingCount> progress,
            List<RatingCount> progressListed,
            List<RatingCount> impact,
            Chart progressChart,
            Chart impactChart,
            boolean sharesMayNotAddTo100,

            @Schema(description = "What the dates say, beside what is declared")
            SystemRollup system,

            @Schema(description = "Milestones of all actions, counted like actions")
            List<RatingCount> milestones) {}

    @Schema(description = "System ratings of the distinct actions")
    public record SystemRollup(
            @Schema(description = "Actions whose rating can be derived")
            int derived,

            @Schema(description = "Actions whose rating cannot be derived")
            int notDerived,

            @Schema(description = "Of those that can be derived")
            List<RatingCount> counts,

            @Schema(description = "Actions declared better than the dates say")
            int declaredBetter,

            @Schema(
                    examples =
                            "The dates give a rating for 3 of 94 actions; 2 of these are declared better than the dates say.")
            String sentence) {}

    @Schema(description = "The actions listed under a priority")
    public record PriorityRollup(
            UUID id,
            int number,
            String title,
            List<String> organisations,
            @Nullable String sro,
            int actions,
            List<RatingCount> progress,
            List<RatingCount> impact,
            Chart progressChart,
            Chart impactChart,

            @Schema(description = "The number of actions is inferred from published percentages")
            boolean countInferred,

            int milestonesClosed,
            int milestones,

            @Schema(description = "Its milestones, counted like actions")
            List<RatingCount> milestonesByRating,

            int openRisks,

            @Nullable @Schema(description = "That formal monitoring of it ended; absent while it goes on")
            KeyDateView monitoringEnded) {}

    @Schema(description = "The distinct actions a body leads")
    public record OrganisationRollup(
            UUID id, String shortName, String name, int actions, List<RatingCount> progress, Chart progressChart) {}

    @Schema(description = "An action in a line")
    public record ActionLine(
            UUID id,
            String ref,
            String title,

            @Nullable @Schema(description = "Absent where nobody has reported on it")
            Rating progress,

            PlannedDate due,

            @Nullable @Schema(description = "Days past the agreed date")
            Integer daysLate,

            @Schema(description = "How often the agreed date was moved", examples = "2")
            int timesRedated,

            @Nullable @Schema(description = "Days by which it was moved, all re-datings together")
            Integer slippageDays) {}

    @Schema(description = "Dates of the plan, judged on the day of the view")
    public record Dates(
            @Schema(description = "Open actions that have an agreed date")
            int withDueDate,

            @Schema(description = "Open actions that have none")
            int withoutDueDate,

            @Schema(description = "Actions whose agreed date was moved")
            int redated,

            int lateCount,
            @Schema(description = "The ten most late") List<ActionLine> late,
            @Schema(description = "The next ten due dates") List<ActionLine> next) {}

    @Schema(description = "Risks by status, and where none were identified")
    public record Risks(
            int open,
            int closed,
            int issues,
            int notAssessed,
            int withoutControl,

            @Schema(description = "Open risks and issues whose current score is above what is accepted")
            int aboveAppetite,

            List<RiskStatementView> noneIdentified,

            @Schema(description = "Priorities with neither a risk nor the statement that there is none")
            List<Integer> prioritiesSilent) {}

    @Schema(description = "A paper's percentages for one scope beside the records'")
    public record PrintedComparison(
            String paper,

            @Schema(description = "overall, or P and a priority's number", examples = "overall")
            String scope,

            boolean agrees,

            @Schema(
                    description =
                            "Of those not started in the lines, how many nobody has reported on: papers print one figure for both, and these figures can be had only so. 0 where they agree without",
                    examples = "0")
            int noStatementAsNotStarted,

            String sentence,
            List<PrintedLine> lines) {}

    @Schema(description = "One printed percentage, and what the records give")
    public record PrintedLine(
            Rating rating,
            @Schema(examples = "17") BigDecimal printed,
            int count,
            int of,

            @Nullable @Schema(description = "From the records: overall each action once; in a priority as listed")
            Integer percent,

            @Nullable @Schema(description = "Overall only: from the listings")
            Integer percentListed,

            boolean agrees) {}
}
