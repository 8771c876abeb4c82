package uk.goldenthread.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.Provenance;

/** Workstreams of funds: what they are for, their budget lines, profile and forecast, and why they differ from it. */
@ApplicationScoped
public class WorkstreamService {
    private final Funds funds;
    private final Workstreams workstreams;
    private final BudgetLines lines;
    private final MonthPlans months;
    private final VarianceNotes notes;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public WorkstreamService(
            Funds funds,
            Workstreams workstreams,
            BudgetLines lines,
            MonthPlans months,
            VarianceNotes notes,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.funds = funds;
        this.workstreams = workstreams;
        this.lines = lines;
        this.months = months;
        this.notes = notes;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    public Written create(String areaCode, UUID fundId, WorkstreamDraft draft) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(fundId);
            if (workstreams.coded(fundId, draft.code().strip()).isPresent()) {
                throw ProblemException.conflict("/code", "There is a workstream with that code already.");
            }
            return receipt(begin(fund, draft, Provenance.ENTERED));
        });
    }

    public Written change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = open(id, ifMatch);
            WorkstreamDraft draft = merge.apply(workstream.asDraft(), patch, WorkstreamDraft.class);
            workstream.describe(draft, Provenance.ENTERED);
            workstreams.flush();
            return receipt(workstream);
        });
    }

    /**
     * What a paper says; found by the code. Its money is taken from what is unallocated, once.
     *
     * @param named budget lines that the paper names without an amount; null when it names none
     */
    public LoadResult load(
            String areaCode,
            UUID fundId,
            WorkstreamDraft draft,
            @Nullable List<LineKind> named,
            Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Fund fund = funds.locked(fundId);
            Optional<Workstream> stored = workstreams.coded(fundId, draft.code().strip());
            WorkstreamDraft whole = said.whole(
                    draft.over(stored.map(Workstream::asDraft).map(said::left).orElse(null)));
            Workstream workstream = stored.orElseGet(() -> begin(fund, whole, provenance));
            boolean differs = !workstream.asDraft().equals(whole.kept());
            if (differs) {
                fund.requireOpen();
                workstream.describe(whole, provenance);
            }
            boolean lined = named != null && name(workstream, named);
            workstreams.flush();
            if (stored.isEmpty()) {
                return LoadResult.created(workstream.id());
            }
            return differs || lined ? LoadResult.changed(workstream.id()) : LoadResult.unchanged(workstream.id());
        });
    }

    private Workstream begin(Fund fund, WorkstreamDraft draft, Provenance provenance) {
        fund.requireOpen();
        return workstreams.add(new Workstream(fund, draft, provenance));
    }

    private boolean name(Workstream workstream, List<LineKind> named) {
        List<LineKind> there =
                lines.of(workstream.id()).stream().map(BudgetLine::kind).toList();
        List<LineKind> missing = named.stream().filter(k -> !there.contains(k)).toList();
        missing.forEach(k -> lines.add(new BudgetLine(workstream, k)));
        return !missing.isEmpty();
    }

    /** Replaces budget lines, profile and forecast; a new version of the workstream. */
    public Written budget(String areaCode, UUID id, String ifMatch, BudgetDraft draft) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = open(id, ifMatch);
            Map<LineKind, BudgetDraft.LineDraft> wanted = new EnumMap<>(LineKind.class);
            long total = 0;
            for (BudgetDraft.LineDraft line : draft.lines()) {
                if (wanted.put(line.kind(), line) != null) {
                    throw ProblemException.unprocessable("/lines", "Each kind of budget line stands once.");
                }
                total += Objects.requireNonNullElse(line.pence(), 0L);
            }
            if (total > workstream.allocatedPence()) {
                throw ProblemException.unprocessable(
                        "/lines",
                        "The lines come to " + Amounts.pounds(total) + "; the workstream has "
                                + Amounts.pounds(workstream.allocatedPence()) + ".");
            }
            replace(workstream, wanted);
            replace(workstream, MonthKind.PROFILE, "/profile", draft.profile());
            replace(workstream, MonthKind.FORECAST, "/forecast", draft.forecast());
            workstreams.flush();
            workstreams.touch(workstream);
            return receipt(workstream);
        });
    }

    private void replace(Workstream workstream, Map<LineKind, BudgetDraft.LineDraft> wanted) {
        Map<LineKind, BudgetLine> there =
                lines.of(workstream.id()).stream().collect(Collectors.toMap(BudgetLine::kind, Function.identity()));
        there.forEach((kind, line) -> {
            if (!wanted.containsKey(kind)) {
                lines.delete(line);
            }
        });
        wanted.forEach((kind, said) -> {
            BudgetLine line = there.get(kind);
            if (line == null) {
                line = new BudgetLine(workstream, kind);
                lines.persist(line);
            }
            line.amount(said.pence());
        });
    }

    private void replace(Workstream workstream, MonthKind kind, String pointer, List<BudgetDraft.MonthDraft> wanted) {
        Map<LocalDate, Long> amounts = new HashMap<>();
        for (BudgetDraft.MonthDraft month : wanted) {
            if (amounts.put(YearMonth.parse(month.month()).atDay(1), month.pence()) != null) {
                throw ProblemException.unprocessable(
                        pointer, "Each month stands once; " + month.month() + " does not.");
            }
        }
        Map<LocalDate, MonthPlan> there = months.of(workstream.id()).stream()
                .filter(m -> m.kind() == kind)
                .collect(Collectors.toMap(MonthPlan::month, Function.identity()));
        there.forEach((month, plan) -> {
            if (!amounts.containsKey(month)) {
                months.delete(plan);
            }
        });
        amounts.forEach((month, pence) -> {
            MonthPlan plan = there.get(month);
            if (plan == null) {
                plan = new MonthPlan(workstream, kind, month);
                months.persist(plan);
            }
            plan.amount(pence);
        });
    }

    /** Explains a variance; a second explanation of the same month replaces the first, which the history keeps. */
    public Written explain(String areaCode, UUID id, VarianceNoteDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            Workstream workstream = workstreams.require(id);
            funds.require(workstream.fundId()).requireOpen();
            YearMonth month = YearMonth.parse(draft.month());
            if (month.atDay(1).isAfter(time.today())) {
                throw ProblemException.unprocessable("/month", "That month has not begun yet.");
            }
            VarianceNote note = notes.of(id, month).orElseGet(() -> new VarianceNote(workstream, month));
            note.say(draft.text(), person, time.today());
            notes.persistAndFlush(note);
            return new Written(note.id(), note.version(), transactions.revision());
        });
    }

    private Workstream open(UUID id, String ifMatch) {
        Workstream workstream = workstreams.require(id);
        ETags.requireMatch(ifMatch, id, workstream.version());
        funds.locked(workstream.fundId()).requireOpen();
        return workstream;
    }

    private Written receipt(Workstream workstream) {
        return new Written(workstream.id(), workstream.version(), transactions.revision());
    }
}
