package uk.goldenthread.risk;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave a score is; from which score each begins stands in the matrix. */
@Schema(description = "How grave a score is, the least first; the matrix says from which score each begins")
public enum RiskBand {
    LOW,
    MODERATE,
    HIGH,
    EXTREME;

    /** As one says it in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
