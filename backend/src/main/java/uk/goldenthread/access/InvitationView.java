package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an invitation offers to whoever holds its link. */
public record InvitationView(
        String areaCode,

        @Schema(examples = "Halton") String area,

        @Schema(examples = "sro") String role,

        @Schema(examples = "Owns a priority and states where it stands")
        String meaning,

        @Schema(examples = "Designated clinical officer") String post,

        @Nullable String organisation,
        Instant expiresAt,

        @Schema(description = "As whom you are signed in, and so who would be bound")
        String you) {}
