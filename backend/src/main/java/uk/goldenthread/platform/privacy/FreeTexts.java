package uk.goldenthread.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/** Looks through a form as it was typed, whose fields have no type yet: each of its texts is as free as any. */
public final class FreeTexts {
    private FreeTexts() {}

    /** Refuses to keep a form that holds personal details. No reason helps here: it is asked for when the form is submitted. */
    public static void check(JsonNode form) {
        List<FieldError> errors = new ArrayList<>();
        look(form, "", errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, ProblemType.INVALID.meaning(), errors);
        }
    }

    private static void look(JsonNode node, String pointer, List<FieldError> errors) {
        if (node.isTextual()) {
            List<Detail> found = PersonalDetails.in(node.textValue());
            if (!found.isEmpty()) {
                errors.add(FieldError.at(pointer, sentence(found)));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), pointer + "/" + i, errors);
            }
        } else {
            node.properties().forEach(field -> look(field.getValue(), pointer + "/" + field.getKey(), errors));
        }
    }

    private static String sentence(List<Detail> found) {
        return Verdict.of(found) == Verdict.REFUSED
                ? Verdict.sentence(found)
                : "This holds " + PersonalDetails.words(found)
                        + ", so it is not kept as a draft. Take it out, or submit it and say why it must stay.";
    }
}
