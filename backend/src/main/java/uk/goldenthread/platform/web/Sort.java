package uk.goldenthread.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.goldenthread.platform.problem.ProblemException;

/** {@code sort=-due,ref}: only the words a list offers, a minus for descending. */
public final class Sort {
    private Sort() {}

    public static <T> Comparator<T> by(String sort, Map<String, Comparator<T>> offered, Comparator<T> usual) {
        if (sort == null || sort.isBlank()) {
            return usual;
        }
        List<Comparator<T>> wanted = new ArrayList<>();
        for (String word : sort.split(",")) {
            boolean descending = word.startsWith("-");
            Comparator<T> one = offered.get(descending ? word.substring(1) : word);
            if (one == null) {
                throw ProblemException.invalid(
                        "?sort",
                        "This list can be sorted by: "
                                + String.join(
                                        ", ", offered.keySet().stream().sorted().toList()) + ".");
            }
            wanted.add(descending ? one.reversed() : one);
        }
        return wanted.stream().reduce(Comparator::thenComparing).orElse(usual).thenComparing(usual);
    }
}
