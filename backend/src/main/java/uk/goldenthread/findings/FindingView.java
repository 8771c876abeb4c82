package uk.goldenthread.findings;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.RecordKind;

/** Something a rule found, and what was said to it. */
@Schema(description = "Something a rule found, and what was said to it. It is no rating and changes none.")
public record FindingView(
        FindingRule rule,

        @Schema(examples = "On target, but expected after its date")
        String title,

        @Schema(
                description = "What boards complained of",
                examples = "A member asked why an action that would miss its deadline was still shown as green.")
        String why,

        Severity severity,

        @Nullable
        @Schema(
                description = "From when on the rule speaks, in this programme; absent where it has no number",
                examples = "60 days within a cycle, or 90 days step by step")
        String threshold,

        RecordKind subjectKind,

        @Schema(description = "The record it is about; what an acknowledgement names")
        UUID subjectId,

        @Schema(description = "How people call the subject: a reference, P and a number, overall", examples = "5.7")
        String ref,

        @Schema(description = "Numbers of the priorities it belongs to; empty for the programme as a whole")
        List<Integer> priorities,

        @Schema(description = "The records concerned, the subject's first")
        List<ConcernedRecord> records,

        @Schema(
                description = "For a chair to read out",
                examples =
                        "5.7 SEND portal is reported on target, but is expected 30 April 2025, after its approved date, January 2025.")
        String sentence,

        @Schema(
                description = "The facts that make it: another when they change, the same when only days pass",
                examples = "5f3a9c0d1b2e48775f3a9c0d1b2e4877")
        String fingerprint,

        FindingStatus status,

        @Nullable @Schema(description = "What was said to it, while that holds")
        AcknowledgementView acknowledgement,

        @Nullable
        @Schema(
                description = "Why a finding that was acknowledged is open again",
                examples = "The facts have changed since it was acknowledged on 13 October 2024.")
        String backBecause,

        @Nullable @Schema(description = "The text that should be erased, as a request for an erasure names it")
        Erasable erase) {

    @Schema(description = "Text that should be erased, as a request for an erasure names it")
    public record Erasable(
            @Schema(examples = "statement") String table,
            UUID rowId,

            @Schema(examples = "[\"narrative\"]") List<String> columns) {}

    @Schema(description = "A record a finding concerns")
    public record ConcernedRecord(
            RecordKind kind,
            UUID id,
            @Schema(examples = "5.7 SEND portal") String label) {}

    @Schema(description = "Somebody has seen a finding and explained it")
    public record AcknowledgementView(
            UUID id,

            @Schema(examples = "The portal is bespoke; its position statement comes to the next board.")
            String reason,

            @Schema(description = "The last day it holds", examples = "2025-01-31")
            LocalDate reviewOn,

            @Schema(description = "In which role", examples = "programme-manager")
            String role,

            @Schema(description = "When it was acknowledged", examples = "2024-10-13")
            LocalDate on) {}
}
