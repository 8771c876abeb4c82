package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.privacy.FreeText;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Text;

/** What one says of a key date. */
@Schema(
        description =
                "A date of the programme that is no date of an action; with a date, or with the words of the source for when")
public record KeyDateDraft(
        @Nullable @Schema(description = "The priority it is about; absent for the programme as a whole")
        UUID priorityId,

        @NotNull(message = "Say what it is about.") KeyDateKind kind,

        @NotBlank(message = "Say what happens.")
        @Size(max = 300, message = "A title has at most 300 characters.")
        @Schema(examples = "Next six-monthly stocktake")
        @FreeText
        String title,

        @Nullable @Valid @Schema(description = "The day or the month; absent where only words say when")
        PlannedDate falls,

        @Nullable
        @Size(max = 300, message = "The words for when have at most 300 characters.")
        @Schema(description = "When, in the words of the source", examples = "before the summer holidays")
        @FreeText
        String timing,

        @Nullable
        @Size(max = 200, message = "A body has at most 200 characters.")
        @Schema(description = "Body that holds, decides or says it", examples = "Department for Education")
        @FreeText(post = true)
        String byWhom,

        @NotNull(message = "Say whether it is expected or happened.")
        KeyDateState state,

        @Nullable
        @Size(max = 2000, message = "A note has at most 2,000 characters.")
        @Schema(description = "What a reader should know, e.g. the words of a letter; without names")
        @FreeText
        String note,

        @Nullable
        @Size(max = 2000, message = "A source has at most 2,000 characters.")
        @Schema(
                description = "Paper or letter that says it: document, date, paragraph",
                examples = "Letter from the Department, 4 September 2025")
        @FreeText
        String source) {

    /** What a paper says laid over what is stored; its priority stays where the paper names none. */
    KeyDateDraft over(@Nullable KeyDateDraft s) {
        return s == null
                ? this
                : new KeyDateDraft(
                        Overlay.or(priorityId, s.priorityId),
                        kind,
                        title,
                        Overlay.or(falls, s.falls),
                        Overlay.text(timing, s.timing),
                        Overlay.text(byWhom, s.byWhom),
                        Overlay.or(state, s.state),
                        Overlay.text(note, s.note),
                        Overlay.text(source, s.source));
    }

    /** As it is stored: nothing said is empty text. */
    KeyDateDraft kept() {
        return new KeyDateDraft(
                priorityId,
                kind,
                title.strip(),
                falls,
                Text.orEmpty(timing),
                Text.orEmpty(byWhom),
                state,
                Text.orEmpty(note),
                Text.orEmpty(source));
    }

    /** The same but for where it was read. */
    boolean saysNothingNew(KeyDateDraft other) {
        return from(other.source).kept().equals(other.kept());
    }

    KeyDateDraft from(@Nullable String paper) {
        return new KeyDateDraft(priorityId, kind, title, falls, timing, byWhom, state, note, paper);
    }
}
