package uk.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

class CompletionRuleTest {
    private static final PlannedDate DONE = PlannedDate.day(LocalDate.of(2024, 6, 1));
    private static final List<EvidenceLink> EVIDENCE =
            List.of(new EvidenceLink("Minutes", "https://www.example.org/minutes.pdf"));

    @Test
    void completeNeedsDateEvidenceAndClosedMilestones() {
        assertThat(broken(Rating.BLUE, null, List.of(), null, milestone(null)))
                .containsExactly("/actual", "/evidence", "/progress");
        assertThat(broken(Rating.BLUE, DONE, List.of(), null)).containsExactly("/evidence");
        assertThat(broken(Rating.BLUE, DONE, EVIDENCE, null, milestone(null), milestone(DONE)))
                .containsExactly("/progress");
        assertThat(broken(Rating.BLUE, DONE, EVIDENCE, null, milestone(DONE))).isEmpty();
    }

    @Test
    void aRecordedReasonStandsInForThem() {
        assertThat(broken(Rating.BLUE, null, List.of(), "as reported in the July paper", milestone(null)))
                .isEmpty();
        assertThat(broken(Rating.BLUE, null, List.of(), "   ", milestone(null))).hasSize(3);
    }

    @Test
    void onlyWhatIsCompleteHasACompletionDate() {
        assertThat(broken(Rating.GREEN, DONE, EVIDENCE, null)).containsExactly("/actual");
        assertThat(broken(Rating.AMBER, null, List.of(), null, milestone(null))).isEmpty();
    }

    private static List<String> broken(
            Rating progress, PlannedDate actual, List<EvidenceLink> evidence, String reason, Milestone... milestones) {
        StatementDraft draft = new StatementDraft(
                progress, null, null, null, null, actual, "", evidence, reason, LocalDate.of(2024, 6, 30));
        return CompletionRule.broken(draft, List.of(milestones)).stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static Milestone milestone(PlannedDate actual) {
        Action action = new Action(
                "E90000000",
                UUID.randomUUID(),
                new ActionEdit("An action", List.of(), "", List.of(), "", "", null, null),
                Provenance.ENTERED);
        return new Milestone(
                action,
                new MilestoneDraft(1, MilestoneKind.MILESTONE, "A step", null, null, actual, null, null),
                Provenance.ENTERED);
    }
}
