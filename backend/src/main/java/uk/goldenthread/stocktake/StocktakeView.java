package uk.goldenthread.stocktake;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stocktake in a list, without its document. */
@Schema(description = "A frozen stocktake. Two of the same state have the same sha256.")
public record StocktakeView(
        UUID id,

        @Schema(description = "Revision of the area's history that made the state it holds")
        long revision,

        @Schema(
                description = "Hash of that revision, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String revisionHash,

        @Schema(description = "When it was frozen") Instant takenAt,

        @Nullable @Schema(description = "The past date it shows; absent for the state when taken")
        LocalDate asAt,

        @Nullable @Schema(description = "What it was taken for")
        String reason,

        @Schema(description = "Version of the document's format")
        int schemaVersion,

        @Schema(
                description = "SHA-256 of the document, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {
    StocktakeView of(String hash) {
        return new StocktakeView(id, revision, hash, takenAt, asAt, reason, schemaVersion, sha256);
    }
}
