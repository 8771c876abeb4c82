package uk.goldenthread.read.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Member;
import uk.goldenthread.access.Permission;
import uk.goldenthread.plan.Instruments;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.tenancy.Transactions;

/** Which programmes one may read: the one list that spans areas, and so comes from the tables of today. */
@ApplicationScoped
public class ProgrammeList {
    private final Programmes programmes;
    private final Transactions transactions;
    private final CurrentUser user;

    public ProgrammeList(Programmes programmes, Transactions transactions, CurrentUser user) {
        this.programmes = programmes;
        this.transactions = transactions;
        this.user = user;
    }

    /** @param area ONS code, or null for every area */
    public List<ProgrammeSummary> readable(String area) {
        Map<String, String> names = user.identity().members().stream()
                .collect(Collectors.toMap(Member::areaCode, Member::areaName, (a, b) -> a));
        return transactions.read(() -> programmes.inOrder(area).stream()
                .filter(p -> user.identity().may(Permission.PLAN_READ, p.areaCode()))
                .map(p -> new ProgrammeSummary(
                        p.id(),
                        p.areaCode(),
                        names.get(p.areaCode()),
                        p.title(),
                        p.instrument(),
                        Instruments.name(p.instrument()),
                        p.reportOn()))
                .toList());
    }
}
