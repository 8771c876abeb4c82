package uk.goldenthread.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/** The house, lowest floor first. A room imports only lower floors; rooms of one floor do not know each other. */
final class Floors {
    private static final String ROOT = "uk.goldenthread.";
    private static final List<Set<String>> LOWEST_FIRST = List.of(
            Set.of("platform"),
            Set.of("record"),
            Set.of("access"),
            Set.of("plan"),
            Set.of("risk", "kpi", "survey", "funding"),
            Set.of("governance"),
            Set.of("snapshot"),
            Set.of("chart"),
            Set.of("read"),
            Set.of("dashboard", "stocktake", "findings", "changes", "report", "publication", "region"),
            Set.of("exchange"));

    static final ArchRule RULE = ArchRuleDefinition.classes().that(inARoom()).should(importOnlyLowerFloors());

    private Floors() {}

    private static DescribedPredicate<JavaClass> inARoom() {
        return DescribedPredicate.describe(
                "stand in a room", c -> c.getPackageName().startsWith(ROOT));
    }

    private static ArchCondition<JavaClass> importOnlyLowerFloors() {
        return new ArchCondition<>("import only lower floors") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String room = room(from);
                if (floor(room) < 0) {
                    events.add(SimpleConditionEvent.violated(
                            from, from.getName() + " stands in the room " + room + ", which has no floor yet"));
                    return;
                }
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(d -> !room(d.getTargetClass()).equals(room))
                        .filter(d -> floor(room(d.getTargetClass())) >= floor(room))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription())));
            }
        };
    }

    private static String room(JavaClass javaClass) {
        return javaClass.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
    }

    private static int floor(String room) {
        for (int i = 0; i < LOWEST_FIRST.size(); i++) {
            if (LOWEST_FIRST.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }
}
