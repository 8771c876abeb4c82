package uk.goldenthread.read.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.record.Basis;

/** A survey with its rounds. */
@Schema(description = "A survey with its rounds")
public record SurveyView(
        UUID id,
        int version,
        String code,
        String title,
        String audience,
        List<RoundView> rounds,
        String source,
        Basis basis) {}
