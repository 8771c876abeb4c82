package uk.goldenthread.risk;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a risk would hit first. The matrix says for each what a step of impact means, and how much of it one accepts. */
@Schema(
        description =
                "SERVICE: what families get; PEOPLE: staff and those they care for; PARTNERSHIP: how the bodies work together; REPUTATION: trust; MONEY")
public enum RiskCategory {
    SERVICE,
    PEOPLE,
    PARTNERSHIP,
    REPUTATION,
    MONEY;

    /** As one says it in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
