package uk.goldenthread.findings;

import static uk.goldenthread.plan.Rating.AMBER;
import static uk.goldenthread.plan.Rating.BLUE;
import static uk.goldenthread.plan.Rating.GREEN;
import static uk.goldenthread.plan.Rating.GREY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.plan.Rating;

/** The counts of Halton's plan in July 2024, priority by priority, and what its paper printed overall. */
final class HaltonJuly {
    private static final List<Rating> RATINGS = List.of(BLUE, GREEN, AMBER, GREY);
    private static final int[][] COUNTS = {{4, 1, 3, 0}, {0, 6, 4, 0}, {0, 5, 1, 0}, {0, 7, 2, 2}, {13, 24, 8, 14}};

    private HaltonJuly() {}

    static FindingCase overall() {
        FindingCase c = new FindingCase();
        c.plan.actions.clear();
        c.plan.listings.clear();
        c.plan.priorities.clear();
        LocalDate july = LocalDate.of(2024, 7, 15);
        UUID delayed = null;
        for (int p = 1; p <= COUNTS.length; p++) {
            UUID priority = c.plan.priority(p);
            int number = 1;
            for (int r = 0; r < RATINGS.size(); r++) {
                for (int i = 0; i < COUNTS[p - 1][r]; i++) {
                    UUID action = c.plan.action(priority, p + "." + number++);
                    c.plan.state(action, RATINGS.get(r), july);
                    delayed = delayed == null && RATINGS.get(r) == AMBER ? action : delayed;
                }
            }
        }
        // The survey stands in four more priorities, delayed in each.
        for (int p = 2; p <= COUNTS.length; p++) {
            c.plan.listing(c.plan.priorities.get(p - 1).id(), delayed, p + ".99", null);
        }
        UUID paper = c.plan.paper("Paper of July", july);
        List<String> printed = List.of("17", "51", "30", "2");
        for (int r = 0; r < RATINGS.size(); r++) {
            c.plan.printed(paper, "overall", RATINGS.get(r), printed.get(r));
        }
        return c;
    }
}
