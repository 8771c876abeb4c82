package uk.goldenthread.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.privacy.FreeTexts;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** Saving and fetching drafts of statements; two tabs cannot overwrite each other unseen. */
@ApplicationScoped
public class StatementDraftService {
    private static final int MAX_CHARACTERS = 60_000;
    private final StatementDrafts drafts;
    private final Actions actions;
    private final Listings listings;
    private final Transactions transactions;
    private final LondonTime time;

    public StatementDraftService(
            StatementDrafts drafts, Actions actions, Listings listings, Transactions transactions, LondonTime time) {
        this.drafts = drafts;
        this.actions = actions;
        this.listings = listings;
        this.transactions = transactions;
        this.time = time;
    }

    public Optional<StatementDrafts.SavedDraft> of(UUID actionId, UUID authorId) {
        return transactions.read(() -> drafts.of(actionId, authorId));
    }

    /** The first save needs no {@code If-Match}; every later one names the version it was typed over. */
    public StatementDrafts.SavedDraft save(
            String areaCode, UUID actionId, UUID authorId, String ifMatch, JsonNode body) {
        if (!body.isObject() || body.toString().length() > MAX_CHARACTERS) {
            throw new ProblemException(ProblemType.INVALID, "A draft is a JSON object of at most 60,000 characters.");
        }
        FreeTexts.check(body);
        return transactions.unrecorded(areaCode, () -> {
            actions.require(actionId);
            Optional<StatementDrafts.SavedDraft> saved = drafts.of(actionId, authorId);
            if (saved.isPresent()) {
                ETags.requireMatch(ifMatch, saved.get().id(), saved.get().version());
                drafts.update(saved.get().id(), body, time.now());
            } else {
                UUID priority = listings.of(actionId).stream()
                        .findFirst()
                        .map(Listing::priorityId)
                        .orElse(null);
                drafts.insert(areaCode, actionId, priority, authorId, body, time.now());
            }
            return drafts.of(actionId, authorId).orElseThrow();
        });
    }

    /** What one may read of drafts in a programme: one's own, and what was proposed to one as SRO. */
    public Page<StatementDrafts.SavedDraft> inProgramme(UUID programmeId, PageQuery page) {
        return transactions.read(() -> Page.of(drafts.inProgramme(programmeId), page));
    }

    /**
     * Hands the draft to the SROs of the action's priorities, who alone declare it.
     *
     * @throws ProblemException 409 when there is no draft
     */
    public StatementDrafts.SavedDraft propose(String areaCode, UUID actionId, UUID authorId, String ifMatch) {
        return transactions.unrecorded(areaCode, () -> {
            StatementDrafts.SavedDraft saved = drafts.of(actionId, authorId)
                    .orElseThrow(() ->
                            ProblemException.conflict("", "You have no draft about this action. Write one first."));
            ETags.requireMatch(ifMatch, saved.id(), saved.version());
            drafts.propose(saved.id(), time.now());
            return drafts.of(actionId, authorId).orElseThrow();
        });
    }

    public void discard(String areaCode, UUID actionId, UUID authorId) {
        transactions.unrecorded(areaCode, () -> {
            drafts.discard(actionId, authorId);
            return null;
        });
    }
}
