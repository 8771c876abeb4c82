package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.PersonalDetails;

/**
 * What is wrong with a row: which column, the value that stands there, why it cannot be stored, and what to do. What may be a child's
 * details is never shown, also where the reason repeats the value.
 */
@Schema(
        description =
                "What is wrong with a row: which column, the value that stands there, why it cannot be stored, and what to do.")
public record CellError(
        @Schema(examples = "progress") String column,
        @Schema(examples = "on track") String value,

        @Schema(examples = "“on track” is not one of the six ratings. Use Complete (B, BLUE), On target (G, GREEN).")
        String reason,

        @Nullable
        @Schema(
                description = "What to do, with which the reason ends; absent where there is nothing to say",
                examples = "Use Complete (B, BLUE), On target (G, GREEN).")
        String remedy,

        @Nullable
        @Schema(
                description =
                        "true: may be personal details, and stored when the header Personal-Details-Reason says why; absent where no reason helps")
        Boolean overridable) {
    private static final int SHOWN = 200;
    private static final Pattern REMEDY = Pattern.compile(
            "(?:^|(?<=[.:] ))(?:Write|Use|Format|Correct|Keep|Give|Add|Enter|Choose|Save|Put|Send|Say|Name|Leave|Ask|Copy|If) ");

    public CellError {
        String shown = PersonalDetails.masked(value);
        reason = masked(reason, value, shown);
        remedy = remedy == null ? null : masked(remedy, value, shown);
        value = shown(shown);
    }

    /**
     * What is wrong with a cell.
     *
     * @param cause  why it cannot be stored
     * @param remedy what to do; null where there is nothing to say
     */
    public static CellError of(String column, String value, String cause, @Nullable String remedy) {
        return new CellError(column, value, remedy == null ? cause : cause + " " + remedy, remedy, null);
    }

    /** A message of the room that stores the record, in which what to do stands last. */
    public static CellError told(String column, String value, String message, @Nullable Boolean overridable) {
        Matcher m = REMEDY.matcher(message);
        return new CellError(column, value, message, m.find() ? message.substring(m.start()) : null, overridable);
    }

    private static String masked(String text, String value, String shown) {
        return PersonalDetails.masked(value.isEmpty() ? text : text.replace(value, shown), false);
    }

    /** A long value is shown by its beginning: the report is to be read. */
    static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    /** The reason without what to do; the whole where it is nothing else. */
    public String cause() {
        String cause = remedy == null || !reason.endsWith(remedy)
                ? reason
                : reason.substring(0, reason.length() - remedy.length()).strip();
        return cause.isEmpty() ? reason : cause;
    }
}
