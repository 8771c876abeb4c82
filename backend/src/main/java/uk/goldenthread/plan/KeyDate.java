package uk.goldenthread.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.ProgrammeRecord;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;

/** A date of a programme that is no date of an action: a stocktake, a visit, who oversees it, that formal monitoring ended. */
@Entity
public class KeyDate extends ProgrammeRecord {
    private UUID priorityId;

    @Enumerated(EnumType.STRING)
    private KeyDateKind kind;

    private String title;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "falls"))
    @AttributeOverride(name = "precision", column = @Column(name = "falls_precision"))
    private PlannedDate falls;

    private String timing;
    private String byWhom;

    @Enumerated(EnumType.STRING)
    private KeyDateState state;

    private String note;
    private String source;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    protected KeyDate() {}

    KeyDate(String areaCode, UUID programmeId, KeyDateDraft draft, LocalDate today, Basis basis) {
        super(areaCode, programmeId);
        say(draft, today, basis);
    }

    /** @param today day on which it is said: what happened lies no later */
    void say(KeyDateDraft said, LocalDate today, Basis known) {
        KeyDateDraft draft = said.kept();
        if (draft.falls() == null && draft.timing().isEmpty()) {
            throw ProblemException.unprocessable(
                    "/falls", "Enter the date, or in timing the words of the source for when it is.");
        }
        if (draft.falls() != null
                && (draft.falls().date().getYear() < 2000
                        || draft.falls().date().getYear() > 2099)) {
            throw ProblemException.unprocessable("/falls", "Enter a day of this century.");
        }
        if (draft.kind() == KeyDateKind.FORMAL_MONITORING_ENDED) {
            if (draft.falls() == null) {
                throw ProblemException.unprocessable("/falls", "Enter the date on which formal monitoring ended.");
            }
            if (draft.byWhom().isEmpty()) {
                throw ProblemException.unprocessable("/byWhom", "Say who ended it, e.g. the Department for Education.");
            }
        }
        if (draft.state() == KeyDateState.HAPPENED && draft.falls() != null && lies(draft.falls(), today)) {
            throw ProblemException.unprocessable("/state", "That date has not come yet. Record it as expected.");
        }
        priorityId = draft.priorityId();
        kind = draft.kind();
        title = draft.title();
        falls = draft.falls();
        timing = draft.timing();
        byWhom = draft.byWhom();
        state = draft.state();
        note = draft.note();
        source = draft.source();
        basis = known;
    }

    /** Whether a date lies wholly in the future; a month has come with its first day. */
    private static boolean lies(PlannedDate date, LocalDate today) {
        LocalDate first =
                date.precision() == PlannedDate.Precision.MONTH ? date.date().withDayOfMonth(1) : date.date();
        return first.isAfter(today);
    }

    public KeyDateDraft asDraft() {
        return new KeyDateDraft(priorityId, kind, title, falls, timing, byWhom, state, note, source);
    }
}
