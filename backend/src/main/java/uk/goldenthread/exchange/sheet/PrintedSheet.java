package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.platform.problem.ProblemException;

/** Percentages as the paper printed them, kept beside what the records give. */
@ApplicationScoped
public class PrintedSheet implements SheetImporter {
    private final PlanLoadService plan;

    public PrintedSheet(PlanLoadService plan) {
        this.plan = plan;
    }

    @Override
    public String sheet() {
        return "printed";
    }

    @Override
    public List<String> columns() {
        return List.of("scope", "rating", "value", "decimals", "source", "basis");
    }

    @Override
    public Set<String> keys() {
        return Set.of("scope", "rating", "value");
    }

    @Override
    public Prepared prepare(Cells cells) {
        String scope = scope(cells);
        Rating rating = cells.needed("rating", cells.rating("rating", Axis.PROGRESS));
        Numbers.Amount value = cells.needed("value", cells.amount("value"));
        Integer decimals = cells.small("decimals", 0, 4);
        if (value != null && (value.value().signum() < 0 || value.value().compareTo(BigDecimal.valueOf(100)) > 0)) {
            cells.fault("value", "A percentage lies between 0 and 100.");
        }
        return Prepared.of(scope == null || rating == null ? null : scope + " / " + rating, loading -> {
            if (loading.paper().id() == null) {
                throw ProblemException.unprocessable(
                        "/scope", "Printed figures belong to a paper: send its title as sourceTitle.");
            }
            if (scope.startsWith("P")) {
                loading.priority(Integer.valueOf(scope.substring(1)));
            }
            return Applied.of(plan.printed(
                    loading.areaCode(),
                    loading.paper().id(),
                    scope,
                    rating,
                    value.value(),
                    decimals != null ? decimals : Math.max(0, value.value().scale()),
                    cells.provenance(loading.paper().title()).source()));
        });
    }

    private static String scope(Cells cells) {
        String scope = cells.reference("scope", 20);
        if (scope == null) {
            return null;
        }
        if (scope.equalsIgnoreCase("overall")) {
            return "overall";
        }
        String upper = scope.toUpperCase(Locale.ROOT);
        if (!upper.matches("P[1-9][0-9]?")) {
            cells.fault("scope", "Write overall, or P and the number of a priority, e.g. P1.");
            return null;
        }
        return upper;
    }

    /** Another paper prints other figures; none of them is missing from this one. */
    @Override
    public List<String> stored(Loading loading) {
        return List.of();
    }
}
