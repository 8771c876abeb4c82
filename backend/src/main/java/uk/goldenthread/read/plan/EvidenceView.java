package uk.goldenthread.read.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Evidence linked by a statement")
public record EvidenceView(String title, String url, UUID statementId, LocalDate positionOn) {}
