package uk.goldenthread.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.plan.Priorities;
import uk.goldenthread.plan.Priority;
import uk.goldenthread.risk.RiskLoadService;
import uk.goldenthread.risk.RiskStatementDraft;
import uk.goldenthread.risk.RiskStatements;

/** What was said of the risks of a priority as a whole ("none identified"), found by priority and day. */
@ApplicationScoped
public class RiskStatementsSheet implements SheetImporter {
    private final RiskLoadService service;
    private final RiskStatements statements;
    private final Priorities priorities;

    public RiskStatementsSheet(RiskLoadService service, RiskStatements statements, Priorities priorities) {
        this.service = service;
        this.statements = statements;
        this.priorities = priorities;
    }

    @Override
    public String sheet() {
        return "risk-statements";
    }

    @Override
    public List<String> columns() {
        return List.of("priority_no", "statement", "stated_on", "stated_by", "source", "basis");
    }

    @Override
    public boolean dashIsBlank() {
        return true;
    }

    @Override
    public Set<String> keys() {
        return Set.of("stated_on");
    }

    @Override
    public Prepared prepare(Cells cells) {
        Integer priority = cells.small("priority_no", 1, 99);
        String statement = cells.text("statement", 2000);
        LocalDate statedOn = cells.needed("stated_on", cells.day("stated_on"));
        String statedBy = cells.text("stated_by", 200);
        return Prepared.of(
                statedOn == null ? null : ref(priority, statedOn),
                loading -> Applied.of(service.loadStatement(
                        loading.areaCode(),
                        loading.programmeId(),
                        new RiskStatementDraft(loading.priority(priority), statement, statedOn, statedBy),
                        cells.provenance(loading.paper().title()))));
    }

    private static String ref(Integer priority, LocalDate day) {
        return (priority == null ? "programme" : "priority " + priority) + " / " + day;
    }

    @Override
    public List<String> stored(Loading loading) {
        Map<UUID, Integer> numbers =
                priorities.of(loading.programmeId()).stream().collect(Collectors.toMap(Priority::id, Priority::number));
        return statements.inProgramme(loading.programmeId()).stream()
                .map(s -> ref(numbers.get(s.asDraft().priorityId()), s.asDraft().statedOn()))
                .toList();
    }
}
