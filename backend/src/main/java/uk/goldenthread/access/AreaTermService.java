package uk.goldenthread.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** When the school terms of an area begin and end. Figures keep the days that their term had when they were entered. */
@ApplicationScoped
public class AreaTermService {
    private final AreaTerms terms;
    private final Transactions transactions;
    private final MergePatch merge;

    public AreaTermService(AreaTerms terms, Transactions transactions, MergePatch merge) {
        this.terms = terms;
        this.transactions = transactions;
        this.merge = merge;
    }

    Page<AreaTermView> list(String areaCode, PageQuery page) {
        return transactions.read(() -> Page.of(
                terms.of(areaCode).page(page.page() - 1, page.size()).list().stream()
                        .map(AreaTerm::view)
                        .toList(),
                terms.of(areaCode).count(),
                page));
    }

    AreaTermView read(UUID id) {
        return transactions.read(() -> terms.require(id).view());
    }

    public Written set(String areaCode, AreaTermDraft draft) {
        return transactions.write(areaCode, () -> {
            AreaTerm term = new AreaTerm(areaCode, draft);
            check(term, terms.others(term));
            return receipt(terms.add(term));
        });
    }

    Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            AreaTerm term = read(id, ifMatch);
            AreaTermDraft draft = merge.apply(term.asDraft(), patch, AreaTermDraft.class);
            List<AreaTerm> others = terms.others(term);
            term.describe(draft);
            check(term, others);
            terms.flush();
            return receipt(term);
        });
    }

    void remove(String areaCode, UUID id, String ifMatch) {
        transactions.write(areaCode, () -> {
            terms.delete(read(id, ifMatch));
            terms.flush();
            return id;
        });
    }

    private static void check(AreaTerm term, List<AreaTerm> others) {
        for (AreaTerm other : others) {
            if (other.name().equals(term.name())) {
                throw ProblemException.conflict(
                        "/term", "The " + term.name().words() + " is set already. Change that one.");
            }
            term.requireBeside(other);
        }
    }

    private AreaTerm read(UUID id, String ifMatch) {
        AreaTerm term = terms.require(id);
        ETags.requireMatch(ifMatch, id, term.version());
        return term;
    }

    private Written receipt(AreaTerm term) {
        return new Written(term.id(), term.version(), transactions.revision());
    }
}
