package uk.goldenthread.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.snapshot.Snapshots;

/** Answers for findings. */
@ApplicationScoped
public class AcknowledgementService {
    private final Acknowledgements acknowledgements;
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final LondonTime time;

    public AcknowledgementService(
            Acknowledgements acknowledgements, Snapshots snapshots, Transactions transactions, LondonTime time) {
        this.acknowledgements = acknowledgements;
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * @param person who says it
     * @param role   in which they say it
     */
    public Written acknowledge(
            String areaCode, UUID programmeId, AcknowledgementDraft draft, UUID person, String role) {
        LocalDate today = time.today();
        if (!draft.reviewOn().isAfter(today)) {
            throw ProblemException.invalid("/reviewOn", "Choose a review date after today.");
        }
        if (draft.reviewOn().isAfter(today.plusYears(1))) {
            throw ProblemException.invalid("/reviewOn", "Choose a review date within a year from today.");
        }
        return transactions.write(areaCode, () -> {
            boolean stands = Findings.of(snapshots.within(areaCode, programmeId), today).stream()
                    .anyMatch(f -> f.rule() == draft.rule()
                            && f.subjectId().equals(draft.subjectId())
                            && f.fingerprint().equals(draft.fingerprint()));
            if (!stands) {
                throw ProblemException.conflict("/fingerprint", "The facts have changed; read the finding again.");
            }
            Acknowledgement made =
                    acknowledgements.add(new Acknowledgement(areaCode, programmeId, draft, person, role, today));
            return new Written(made.id(), made.version(), transactions.revision());
        });
    }
}
