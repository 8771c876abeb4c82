package uk.goldenthread.access;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.time.SchoolTerm;

/** A term as the area sees it. */
@Schema(description = "The first and last day of a school term in an area")
public record AreaTermView(
        UUID id,
        int version,

        @Schema(examples = "2025-26") String academicYear,

        @Schema(examples = "AUTUMN") SchoolTerm term,

        @Schema(examples = "2025-09-03") LocalDate firstDay,

        @Schema(examples = "2025-12-19") LocalDate lastDay) {}
