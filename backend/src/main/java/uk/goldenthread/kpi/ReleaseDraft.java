package uk.goldenthread.kpi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The release of the published open data that a programme reads its benchmarks from. */
@Schema(description = "The release of the published open data that a programme reads its benchmarks from")
public record ReleaseDraft(
        @NotBlank(message = "Name the release.")
        @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,39}", message = "A release is named by its code, e.g. dfe-2026-04.2.")
        @Schema(description = "Code, as GET /reference/releases lists it", examples = "dfe-2026-04.2")
        String code) {}
