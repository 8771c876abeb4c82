package uk.goldenthread.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** What makes the parts of a measure's description hang together. */
final class MeasureRules {
    private static final Set<Integer> PER = Set.of(100, 1_000, 10_000, 100_000);

    private MeasureRules() {}

    /**
     * @throws ProblemException with every rule that is broken
     */
    static void require(KpiDraft draft) {
        List<FieldError> errors = broken(draft);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
        }
    }

    static List<FieldError> broken(KpiDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        if (draft.statistic() != null && draft.unit() != KpiUnit.DAYS && draft.unit() != KpiUnit.WEEKS) {
            errors.add(FieldError.at(
                    "/statistic", "Average, median or longest is said of days and weeks only. Leave it empty."));
        }
        if (draft.ratePer() != null && draft.unit() != KpiUnit.RATE) {
            errors.add(FieldError.at("/ratePer", "“Per how many” is said of a rate only. Leave it empty."));
        } else if (draft.ratePer() != null && !PER.contains(draft.ratePer())) {
            errors.add(FieldError.at("/ratePer", "A rate is per 100, 1,000, 10,000 or 100,000."));
        }
        if ((draft.limitValue() == null) != (draft.limitUnit() == null)) {
            errors.add(FieldError.at(
                    draft.limitValue() == null ? "/limitValue" : "/limitUnit",
                    "A statutory limit is a number with its unit: give both, or neither."));
        }
        if (draft.expectedShare() != null && draft.unit() != KpiUnit.PERCENT) {
            errors.add(FieldError.at(
                    "/expectedShare", "A share that the law expects belongs to a measure in per cent only."));
        }
        return errors;
    }
}
