package uk.goldenthread.findings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many findings there are. */
@Schema(description = "How many findings there are, by severity, rule and priority")
public record FindingSummary(
        int open,
        int acknowledged,

        @Schema(examples = "12 findings are open, 5 of them of high severity; 2 are acknowledged.")
        String sentence,

        @Schema(description = "The gravest first; every severity, also those with none")
        List<SeverityCount> bySeverity,

        @Schema(description = "Rules that found something") List<RuleCount> byRule,

        @Schema(description = "Priorities with findings, by number; one that concerns two priorities counts in each")
        List<PriorityCount> byPriority) {

    @Schema(description = "Findings of a severity")
    public record SeverityCount(Severity severity, int open, int acknowledged) {}

    @Schema(description = "Findings of a rule")
    public record RuleCount(
            FindingRule rule,
            @Schema(examples = "Past its date and not red") String title,
            Severity severity,
            int open,
            int acknowledged) {}

    @Schema(description = "Findings of a priority")
    public record PriorityCount(@Schema(examples = "5") int priority, int open, int acknowledged) {}
}
