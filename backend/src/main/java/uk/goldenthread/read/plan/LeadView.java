package uk.goldenthread.read.plan;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.read.shared.BodyView;

@Schema(description = "Who leads: a role at a body, never a name")
public record LeadView(
        String role,
        @Nullable BodyView organisation,
        @Nullable String aspect) {}
