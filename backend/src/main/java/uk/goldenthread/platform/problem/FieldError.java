package uk.goldenthread.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a request: where, as a JSON Pointer (RFC 6901) into the body or the name of a parameter, and why. */
@Schema(description = "One thing that is wrong: where (JSON Pointer into the body, or ?name of a parameter) and why.")
public record FieldError(
        @Schema(examples = "/title") String pointer,
        @Schema(examples = "Enter a title.") String message) {

    public static FieldError at(String pointer, String message) {
        return new FieldError(pointer, message);
    }
}
