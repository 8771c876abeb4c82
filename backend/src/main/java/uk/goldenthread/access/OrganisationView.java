package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body of the partnership. */
public record OrganisationView(
        UUID id,
        int version,
        String shortName,
        String name,
        OrganisationKind kind,

        @Nullable @Schema(description = "The body that took over; absent while this one exists")
        UUID successorId,

        @Nullable LocalDate succeededOn) {}
