package uk.goldenthread.read.money;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.OutputFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.snapshot.Money;

/** What came of an output, and what one of it cost. */
@Schema(description = "What came of an output, and what one of it cost")
public record OutputFigures(
        @Schema(examples = "17") int delivered,

        @Schema(description = "Confirmed for a day to come", examples = "5")
        int confirmed,

        @Schema(description = "Confirmed for a day that has passed, without word that they were delivered")
        int unheard,

        @Nullable @Schema(description = "Planned; absent where no number is set")
        Integer planned,

        @Nullable @Schema(description = "Delivered of what is planned, in whole per cent", examples = "28")
        Integer percent,

        @Schema(description = "Its day has passed and fewer were delivered than planned")
        boolean late,

        @Schema(description = "Paid for it, of the spending that names it, in pence")
        long paidPence,

        @Nullable
        @Schema(
                description =
                        "What one cost, in pence: what was paid for it by the number delivered; absent while none was delivered or no payment names it")
        Long costEachPence) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static OutputFigures of(Money money, OutputFacts output, LocalDate today) {
        List<OutputDeliveryFacts> deliveries = money.of(output).deliveries();
        int delivered = deliveries.stream()
                .filter(d -> !d.confirmed())
                .mapToInt(OutputDeliveryFacts::number)
                .sum();
        int confirmed = deliveries.stream()
                .filter(d -> d.confirmed() && !d.onDay().isBefore(today))
                .mapToInt(OutputDeliveryFacts::number)
                .sum();
        int unheard = deliveries.stream()
                .filter(d -> d.confirmed() && d.onDay().isBefore(today))
                .mapToInt(OutputDeliveryFacts::number)
                .sum();
        long paid = money.spendOf(output.workstreamId()).stream()
                .filter(x -> x.paid() && output.id().equals(x.outputId()))
                .mapToLong(SpendFacts::signed)
                .sum();
        return new OutputFigures(
                delivered,
                confirmed,
                unheard,
                output.planned(),
                output.planned() == null
                        ? null
                        : BigDecimal.valueOf(delivered)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(output.planned()), 0, RoundingMode.HALF_UP)
                                .intValue(),
                output.due() != null
                        && output.due().isBefore(today)
                        && output.planned() != null
                        && delivered < output.planned(),
                paid,
                delivered == 0 || paid <= 0
                        ? null
                        : BigDecimal.valueOf(paid)
                                .divide(BigDecimal.valueOf(delivered), 0, RoundingMode.HALF_UP)
                                .longValue());
    }
}
