package uk.goldenthread.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/**
 * What a resource method declares about itself. Annotations of higher floors are read by name, because this floor must not import them.
 *
 * @param permission the word of the permission; null when a sign-in is enough or none is needed
 * @param open       no sign-in is needed
 */
record ResourceMethod(MethodInfo method, String permission, boolean open) {
    private static final DotName NEEDS = DotName.createSimple("uk.goldenthread.access.Needs");
    private static final DotName SIGNED_IN = DotName.createSimple("uk.goldenthread.access.SignedIn");
    private static final DotName PUBLIC = DotName.createSimple("uk.goldenthread.platform.web.Public");
    private static final DotName RESPONSE =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponse");
    private static final DotName RESPONSES =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponses");
    /** Parameters by which a method reads a state of the programme, or two. */
    private static final Set<DotName> OF_A_STATE = Set.of(
            DotName.createSimple("uk.goldenthread.snapshot.AsAtQuery"),
            DotName.createSimple("uk.goldenthread.snapshot.BetweenQuery"));

    private static final DotName NULLABLE = DotName.createSimple("jakarta.annotation.Nullable");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Every resource method by its name, which is its operation's id and therefore unique. */
    static Map<String, ResourceMethod> all(IndexView classes) {
        Map<String, ResourceMethod> found = new TreeMap<>();
        for (String verb : VERBS) {
            for (AnnotationInstance annotation :
                    classes.getAnnotations(DotName.createSimple("jakarta.ws.rs." + verb))) {
                if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                    MethodInfo method = annotation.target().asMethod();
                    ResourceMethod before = found.put(method.name(), of(method));
                    // The index is one of several laid together and may hold the same class twice.
                    if (before != null && !before.method().toString().equals(method.toString())) {
                        throw new IllegalStateException(
                                "two operations are called " + method.name() + "; an operation's id is unique");
                    }
                }
            }
        }
        return found;
    }

    private static ResourceMethod of(MethodInfo method) {
        String where = method.declaringClass().name() + "." + method.name();
        int declared = 0;
        for (DotName access : List.of(NEEDS, SIGNED_IN, PUBLIC)) {
            declared += method.hasDeclaredAnnotation(access) ? 1 : 0;
        }
        if (declared != 1) {
            throw new IllegalStateException(where + " must declare exactly one of @Needs, @SignedIn and @Public");
        }
        AnnotationInstance needs = method.declaredAnnotation(NEEDS);
        return new ResourceMethod(
                method, needs == null ? null : word(needs.value().asEnum()), method.hasDeclaredAnnotation(PUBLIC));
    }

    /** {@code PLAN_READ} is {@code plan:read}: the verb is the last word. A test holds this against the permissions themselves. */
    static String word(String constant) {
        String word = constant.toLowerCase(Locale.ROOT);
        int verb = word.lastIndexOf('_');
        return word.substring(0, verb).replace('_', '-') + ":" + word.substring(verb + 1);
    }

    /** It reads the programme as it is or was: a view whose ETag names the revision. */
    boolean readsSnapshot() {
        return method.parameterTypes().stream().map(Type::name).anyMatch(OF_A_STATE::contains);
    }

    /** The record that an {@code @APIResponse} of that status names as its content; null when it names none. */
    String contentOf(String status) {
        List<AnnotationInstance> responses = new ArrayList<>();
        AnnotationInstance several = method.declaredAnnotation(RESPONSES);
        if (several != null) {
            responses.addAll(List.of(several.value().asNestedArray()));
        } else if (method.hasDeclaredAnnotation(RESPONSE)) {
            responses.add(method.declaredAnnotation(RESPONSE));
        }
        for (AnnotationInstance response : responses) {
            AnnotationValue code = response.value("responseCode");
            AnnotationValue content = response.value("content");
            if (content == null || code == null || !code.asString().equals(status)) {
                continue;
            }
            AnnotationValue schema = content.asNestedArray()[0].value("schema");
            AnnotationValue record = schema == null ? null : schema.asNested().value("implementation");
            return record == null ? null : Shapes.simple(record.asClass().name());
        }
        return null;
    }

    /** The header parameter may be left out in some case that the operation's description names. */
    boolean isOptional(String header) {
        for (MethodParameterInfo parameter : method.parameters()) {
            AnnotationInstance named = parameter.annotation(DotName.createSimple("jakarta.ws.rs.HeaderParam"));
            if (named != null && named.value().asString().equals(header)) {
                return parameter.hasAnnotation(NULLABLE);
            }
        }
        return true;
    }
}
