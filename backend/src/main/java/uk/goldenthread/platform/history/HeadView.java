package uk.goldenthread.platform.history;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest revision of an area, to be kept by somebody outside. */
@Schema(
        description =
                "The newest revision of the area. Keep number and hash somewhere else: with them anybody can later ask whether the history up to it is still the same.")
public record HeadView(
        @Schema(description = "ONS code of the area", examples = "E06000006")
        String area,

        @Schema(description = "Number of the newest revision", examples = "57")
        long number,

        @Schema(
                description = "Its hash, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(description = "When it was stored") Instant recordedAt) {}
