package uk.goldenthread.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Stream;
import uk.goldenthread.access.Needs;
import uk.goldenthread.access.SignedIn;
import uk.goldenthread.platform.web.Public;

/** Rules of the resources: each door says who may pass, and no entity passes it. */
final class Doors {
    static final ArchRule SAY_WHO_MAY_PASS = ArchRuleDefinition.methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(declareExactlyOneAccess());

    static final ArchRule STAND_AT_THE_ROOT =
            ArchRuleDefinition.classes().that().areAnnotatedWith(Path.class).should(haveNoDeeperPath());

    static final ArchRule LET_NO_ENTITY_OUT = ArchRuleDefinition.methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .haveModifier(JavaModifier.PUBLIC)
            .should(answerNoEntity());

    static final ArchRule SHOW_NO_ENTITY = ArchRuleDefinition.classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .should(holdNoEntity())
            .allowEmptyShould(true);

    private Doors() {}

    private static ArchCondition<JavaMethod> declareExactlyOneAccess() {
        return new ArchCondition<>("declare exactly one of @Needs, @SignedIn and @Public") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long declared = Stream.of(Needs.class, SignedIn.class, Public.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                if (declared != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " declares " + declared));
                }
            }
        };
    }

    /** A class with a longer path takes all requests below it: the operations of other classes there would answer 404. */
    private static ArchCondition<JavaClass> haveNoDeeperPath() {
        return new ArchCondition<>("leave the path to their methods, below /api/v1 or a root of their own") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                String path = resource.getAnnotationOfType(Path.class).value();
                if (!path.equals("/api/v1") && !path.matches("/[^/{]*")) {
                    events.add(SimpleConditionEvent.violated(resource, resource.getName() + " stands at " + path));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> answerNoEntity() {
        return new ArchCondition<>("answer no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                refuse(method, method.getFullName(), method.getReturnType().getAllInvolvedRawTypes(), events);
            }
        };
    }

    private static ArchCondition<JavaClass> holdNoEntity() {
        return new ArchCondition<>("hold no entity") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                view.getFields()
                        .forEach(f -> refuse(view, f.getFullName(), f.getType().getAllInvolvedRawTypes(), events));
            }
        };
    }

    private static void refuse(Object owner, String where, Set<JavaClass> types, ConditionEvents events) {
        types.stream()
                .filter(t -> t.isAnnotatedWith(Entity.class))
                .forEach(t -> events.add(
                        SimpleConditionEvent.violated(owner, where + " shows the entity " + t.getSimpleName())));
    }
}
