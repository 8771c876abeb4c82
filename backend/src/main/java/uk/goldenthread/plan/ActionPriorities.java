package uk.goldenthread.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.tenancy.Transactions;

/** The priorities an action is listed under: whose SRO may speak for it. */
@ApplicationScoped
public class ActionPriorities {
    private final Listings listings;
    private final Transactions transactions;

    public ActionPriorities(Listings listings, Transactions transactions) {
        this.listings = listings;
        this.transactions = transactions;
    }

    public Set<UUID> of(UUID actionId) {
        return transactions.read(
                () -> listings.of(actionId).stream().map(Listing::priorityId).collect(Collectors.toSet()));
    }
}
