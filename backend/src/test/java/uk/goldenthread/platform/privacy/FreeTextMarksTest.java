package uk.goldenthread.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Free text is marked where it is declared: every text of every record that a request can bring is marked, or stands among those in which no
 * sentence is written.
 */
class FreeTextMarksTest {
    /** Codes, references, addresses, words of a list and names of bodies, whatever record they stand in. */
    private static final Set<String> NO_SENTENCES = Set.of(
            "ref",
            "code",
            "kpiCode",
            "workstreamCode",
            "referenceCode",
            "externalRef",
            "shortName",
            "url",
            "evidenceUrl",
            "period",
            "unit",
            "funder",
            "dimension",
            "category",
            "fingerprint",
            "table",
            "columns");

    /** A body's name is what is asked for; the others are a code, a word of a list or a period, as it was typed. */
    private static final Set<String> ASKED_FOR = Set.of(
            "AreaTermDraft.academicYear",
            "OrganisationDraft.name",
            "InvitationDraft.token",
            "GrantDraft.role",
            "DecisionDraft.kind",
            "ProgrammeDraft.instrument",
            "ImportOptions.sheetName",
            "PlacedObservationDraft.timeIdentifier",
            "CarryForwardDraft.fromYear",
            "FundReturnDraft.financialYear",
            "MonthDraft.month",
            "VarianceNoteDraft.month");

    private final Set<Class<?>> seen = new TreeSet<>(Comparator.comparing(Class::getName));

    @Test
    void everyTextOfARequestIsMarkedOrNoSentence() {
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("uk.goldenthread")) {
            if (found.isAnnotatedWith(Path.class)) {
                Arrays.stream(found.reflect().getDeclaredMethods())
                        .filter(FreeTextMarksTest::operation)
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(FreeTextMarksTest::body)
                        .forEach(body -> gather(body.getParameterizedType()));
            } else if (found.isRecord() && typed(found.reflect())) {
                gather(found.reflect());
            }
        }
        Set<String> unmarked = new TreeSet<>();
        int marked = 0;
        for (Class<?> record : seen) {
            for (RecordComponent c : record.getRecordComponents()) {
                if (marked(c)) {
                    marked++;
                } else if (text(c.getGenericType())
                        && !NO_SENTENCES.contains(c.getName())
                        && !ASKED_FOR.contains(record.getSimpleName() + "." + c.getName())) {
                    unmarked.add(record.getSimpleName() + "." + c.getName());
                }
            }
        }
        assertThat(unmarked).isEmpty();
        assertThat(marked).isGreaterThanOrEqualTo(110);
    }

    private static boolean operation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** Not a part of the address, a header, or something of the server's. */
    private static boolean body(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(a -> a.annotationType().getName().matches("jakarta\\.ws\\.rs\\..*|org\\.jboss\\..*"));
    }

    /** A record that a patch or a row of a spreadsheet fills: it is called so, or bounds a text. */
    private static boolean typed(Class<?> record) {
        return record.getSimpleName().matches(".*(Draft|Edit|Options)")
                || Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch((Method m) -> m.getReturnType() == String.class && m.isAnnotationPresent(Size.class));
    }

    private void gather(Type type) {
        if (type instanceof ParameterizedType p) {
            Arrays.stream(p.getActualTypeArguments()).forEach(this::gather);
        } else if (type instanceof Class<?> c
                && c.isRecord()
                && c.getName().startsWith("uk.goldenthread")
                && seen.add(c)) {
            Arrays.stream(c.getRecordComponents()).forEach(r -> gather(r.getGenericType()));
        }
    }

    private static boolean text(Type type) {
        return type == String.class
                || type instanceof ParameterizedType p
                        && Arrays.stream(p.getActualTypeArguments()).anyMatch(FreeTextMarksTest::text);
    }

    private static boolean marked(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(FreeText.class)
                || marked(component.getAccessor().getAnnotatedReturnType());
    }

    private static boolean marked(AnnotatedType type) {
        return type.isAnnotationPresent(FreeText.class)
                || type instanceof AnnotatedParameterizedType p
                        && Arrays.stream(p.getAnnotatedActualTypeArguments()).anyMatch(FreeTextMarksTest::marked);
    }
}
