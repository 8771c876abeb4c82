package uk.goldenthread.platform.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Free text is marked where it is declared. A text with a greatest length that is not marked stands in the list of those that are none. */
class FreeTextMarksTest {
    /** Codes, references, addresses and names of bodies: no sentence is written in them. */
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

    /** A name is what it asks for: of a body, or of a person who is invited. */
    private static final Set<String> NAMES = Set.of("OrganisationDraft.name", "InvitationDraft.displayName");

    @Test
    void everyTextWithALengthIsMarkedOrNoSentence() {
        List<String> unmarked = new ArrayList<>();
        int marked = 0;
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("uk.goldenthread")) {
            if (!found.isRecord()) {
                continue;
            }
            for (RecordComponent component : found.reflect().getRecordComponents()) {
                boolean text = component.getType() == String.class && component.isAnnotationPresent(Size.class);
                if (text && component.isAnnotationPresent(FreeText.class)) {
                    marked++;
                } else if (text
                        && !NO_SENTENCES.contains(component.getName())
                        && !NAMES.contains(found.getSimpleName() + "." + component.getName())) {
                    unmarked.add(found.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertEquals(List.of(), unmarked);
        assertTrue(marked >= 90, "only " + marked + " texts are marked");
    }
}
