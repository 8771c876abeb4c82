package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** Erasure of text: one person asks with a reason, another carries it out. */
@ApplicationScoped
public class RedactionService {
    private final Redactions redactions;
    private final Scopes scopes;
    private final ActorNames names;
    private final Transactions transactions;
    private final Redactable redactable;

    public RedactionService(
            Redactions redactions, Scopes scopes, ActorNames names, Transactions transactions, Redactable redactable) {
        this.redactions = redactions;
        this.redactable = redactable;
        this.scopes = scopes;
        this.names = names;
        this.transactions = transactions;
    }

    public Written ask(String areaCode, RedactionDraft draft, UUID person) {
        redactable.require(draft.table(), draft.columns());
        return transactions.write(areaCode, () -> {
            Scope scope = scopes.whereabouts(areaCode, draft.table(), draft.rowId())
                    .orElseThrow(() -> ProblemException.unprocessable(
                            "/rowId", "This area has no such record in " + draft.table() + "."));
            Redaction redaction = redactions.add(new Redaction(areaCode, scope.programmeId(), draft, person));
            return new Written(redaction.id(), redaction.version(), transactions.revision());
        });
    }

    public Written approve(String areaCode, UUID id, UUID person) {
        return transactions.write(areaCode, () -> {
            Redaction redaction = redactions.require(id);
            redaction.requireApprover(person);
            Redactions.Erased erased = redactions.erase(redaction);
            redaction.carriedOut(person, erased.rows(), erased.standInDigest());
            redactions.flush();
            return new Written(id, redaction.version(), transactions.revision());
        });
    }

    public Page<RedactionView> list(String areaCode, PageQuery page) {
        return transactions.read(() -> {
            List<Redaction> found =
                    redactions.of(areaCode).page(page.page() - 1, page.size()).list();
            return Page.of(views(found), redactions.of(areaCode).count(), page);
        });
    }

    public RedactionView read(UUID id) {
        return transactions.read(() -> views(List.of(redactions.require(id))).get(0));
    }

    private List<RedactionView> views(List<Redaction> found) {
        UnaryOperator<String> named = names.of(found.stream()
                .flatMap(r -> Stream.of(r.requestedBy(), r.approvedBy()))
                .filter(p -> p != null)
                .map(UUID::toString)
                .toList());
        return found.stream().map(r -> r.view(named)).toList();
    }
}
