package uk.goldenthread.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Text;

/** A percentage as a paper printed it, kept beside what the records give, so that the two can be compared. */
@Entity
public class PrintedFigure extends ProgrammeRecord {
    private UUID sourcePaperId;
    private String scope;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private BigDecimal value;
    private int decimals;
    private String source;

    protected PrintedFigure() {}

    /**
     * @param scope {@code overall}, or {@code P} and the number of a priority
     * @param value in per cent, as printed
     */
    public PrintedFigure(
            SourcePaper paper, String scope, Rating rating, BigDecimal value, int decimals, String source) {
        super(paper.areaCode(), paper.programmeId());
        this.sourcePaperId = paper.id();
        this.scope = scope;
        this.rating = rating;
        this.value = value;
        this.decimals = decimals;
        this.source = Text.orEmpty(source);
    }

    public BigDecimal value() {
        return value;
    }
}
