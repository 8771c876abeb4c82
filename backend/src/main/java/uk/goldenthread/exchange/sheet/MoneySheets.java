package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sheets of money, in the order in which they are stored. */
@ApplicationScoped
public class MoneySheets {
    private final List<SheetImporter> importers;

    public MoneySheets(
            GrantsSheet grants,
            WorkstreamsSheet workstreams,
            GrantConditionsSheet conditions,
            TranchesSheet tranches,
            OutputsSheet outputs,
            DeliveriesSheet deliveries,
            SpendSheet spend,
            ReturnsSheet returns,
            FundingAsksSheet asks) {
        this.importers =
                List.of(grants, workstreams, conditions, tranches, outputs, deliveries, spend, returns, asks);
    }

    List<SheetImporter> all() {
        return importers;
    }
}
