package uk.goldenthread.plan;

import java.util.ArrayList;
import java.util.List;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.record.Text;

/** "Complete" needs the date it was finished, evidence, and every milestone closed; or a reason why not, which is kept. */
final class CompletionRule {
    private CompletionRule() {}

    static List<FieldError> broken(StatementDraft draft, List<Milestone> milestones) {
        List<FieldError> errors = new ArrayList<>();
        if (draft.progress() == Rating.BLUE
                && Text.orEmpty(draft.overrideReason()).isEmpty()) {
            if (draft.actual() == null) {
                errors.add(FieldError.at("/actual", "Enter the date it was completed, or a reason why there is none."));
            }
            if (draft.evidence().isEmpty()) {
                errors.add(FieldError.at(
                        "/evidence", "Link the evidence that it is complete, or give a reason why there is none."));
            }
            long open = milestones.stream().filter(m -> !m.closed()).count();
            if (open > 0) {
                errors.add(FieldError.at(
                        "/progress",
                        open + (open == 1 ? " milestone is" : " milestones are")
                                + " still open. Close them first, or give a reason."));
            }
        }
        if (draft.progress() != Rating.BLUE && draft.actual() != null) {
            errors.add(FieldError.at("/actual", "Only a complete action has a completion date."));
        }
        return errors;
    }
}
