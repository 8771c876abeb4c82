package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.web.WholeNumber;

/** What was received of a payment. */
@Schema(description = "What was received of a payment")
public record ReceiptDraft(
        @NotNull(message = "Enter the day on which it was received.")
        LocalDate receivedOn,

        @NotNull(message = "Enter what was received, in pence.")
        @Min(value = 1, message = "An amount is more than 0.")
        @Max(value = Amounts.LARGEST, message = "An amount is at most £100,000 million.")
        @JsonDeserialize(using = WholeNumber.class)
        @Schema(description = "In whole pence", examples = "25000000")
        Long receivedPence) {}
