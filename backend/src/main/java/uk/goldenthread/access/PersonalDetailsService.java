package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** Lists why doubtful texts were stored. */
@ApplicationScoped
public class PersonalDetailsService {
    private final PersonalDetailsOverrides overrides;
    private final ActorNames names;
    private final Transactions transactions;

    public PersonalDetailsService(PersonalDetailsOverrides overrides, ActorNames names, Transactions transactions) {
        this.overrides = overrides;
        this.names = names;
        this.transactions = transactions;
    }

    public Page<PersonalDetailsOverrideView> list(String areaCode, PageQuery page) {
        return transactions.read(() -> {
            List<PersonalDetailsOverride> found =
                    overrides.of(areaCode).page(page.page() - 1, page.size()).list();
            UnaryOperator<String> named = names.of(
                    found.stream().map(o -> String.valueOf(o.personId())).toList());
            return Page.of(
                    found.stream().map(o -> o.view(named)).toList(),
                    overrides.of(areaCode).count(),
                    page);
        });
    }
}
