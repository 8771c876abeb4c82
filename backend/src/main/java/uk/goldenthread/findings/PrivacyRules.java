package uk.goldenthread.findings;

import uk.goldenthread.risk.RiskAssessmentFacts;
import uk.goldenthread.risk.RiskMatrixFacts;

import uk.goldenthread.funding.CarryForwardFacts;
import uk.goldenthread.funding.FundConditionFacts;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.FundReturnFacts;
import uk.goldenthread.funding.FundingAskFacts;
import uk.goldenthread.funding.OutputDeliveryFacts;
import uk.goldenthread.funding.SpendFacts;
import uk.goldenthread.funding.VarianceNoteFacts;
import uk.goldenthread.funding.VirementFacts;
import uk.goldenthread.funding.WorkstreamFacts;

import uk.goldenthread.kpi.AnnotationFacts;
import uk.goldenthread.kpi.BenchmarkFacts;
import uk.goldenthread.kpi.CaveatFacts;
import uk.goldenthread.kpi.DefinitionVersionFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.kpi.ObservationFacts;
import uk.goldenthread.kpi.RebaseFacts;
import uk.goldenthread.kpi.SignOffFacts;
import uk.goldenthread.kpi.TargetFacts;

import uk.goldenthread.governance.DecisionFacts;
import uk.goldenthread.governance.MeetingFacts;
import uk.goldenthread.plan.CycleFacts;
import uk.goldenthread.plan.DeadlineChangeFacts;
import uk.goldenthread.plan.KeyDateFacts;
import uk.goldenthread.plan.SubmissionFacts;
import uk.goldenthread.plan.ThresholdsFacts;
import uk.goldenthread.snapshot.AcknowledgementFacts;

import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.MilestoneFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.plan.SourcePaperFacts;
import uk.goldenthread.plan.StatementFacts;
import uk.goldenthread.risk.RiskControlFacts;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskStatementFacts;
import uk.goldenthread.survey.SurveyFacts;
import uk.goldenthread.survey.SurveyRoundFacts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.goldenthread.access.Redactable;
import uk.goldenthread.platform.privacy.Detail;
import uk.goldenthread.platform.privacy.DetailKind;
import uk.goldenthread.platform.privacy.PersonalDetails;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.RecordKind;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/**
 * Texts stored before they were looked through, or with a reason, that may point to a private person: every text of a stored row that can be
 * erased. What was found is named by its kind, never by its words.
 */
final class PrivacyRules {
    /** A column of text that should hold a post. */
    private static final String POST = "escalated_to";

    /** Where rows of a kind are stored, and how people call one. */
    private record Kind(String table, RecordKind kind, String words) {}

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            kind(StatementFacts.class, "statement", RecordKind.STATEMENT, "a statement"),
            kind(ActionFacts.class, "action", RecordKind.ACTION, "the action"),
            kind(SourcePaperFacts.class, "source_paper", RecordKind.PAPER, "a paper"),
            kind(MilestoneFacts.class, "milestone", RecordKind.MILESTONE, "a milestone"),
            kind(DeadlineChangeFacts.class, "deadline_change", RecordKind.DEADLINE_CHANGE, "a change of a date"),
            kind(ThresholdsFacts.class, "thresholds", RecordKind.THRESHOLDS, "thresholds"),
            kind(CycleFacts.class, "cycle", RecordKind.CYCLE, "a cycle"),
            kind(SubmissionFacts.class, "submission", RecordKind.SUBMISSION, "a report"),
            kind(MeetingFacts.class, "meeting", RecordKind.MEETING, "a meeting"),
            kind(DecisionFacts.class, "decision", RecordKind.DECISION, "a decision"),
            kind(AcknowledgementFacts.class, "acknowledgement", RecordKind.ACKNOWLEDGEMENT, "an acknowledgement"),
            kind(KeyDateFacts.class, "key_date", RecordKind.KEY_DATE, "a key date"),
            kind(RiskFacts.class, "risk", RecordKind.RISK, "the risk"),
            kind(RiskControlFacts.class, "risk_control", RecordKind.RISK_CONTROL, "a control"),
            kind(RiskAssessmentFacts.class, "risk_assessment", RecordKind.RISK_ASSESSMENT, "a score"),
            kind(RiskMatrixFacts.class, "risk_matrix", RecordKind.RISK_MATRIX, "a risk matrix"),
            kind(
                    RiskStatementFacts.class,
                    "risk_statement",
                    RecordKind.RISK_STATEMENT,
                    "a statement that there is no risk"),
            kind(KpiFacts.class, "kpi", RecordKind.KPI, "the measure"),
            kind(ObservationFacts.class, "observation", RecordKind.OBSERVATION, "a figure"),
            kind(DefinitionVersionFacts.class, "definition_version", RecordKind.DEFINITION_VERSION, "a definition"),
            kind(SignOffFacts.class, "sign_off", RecordKind.SIGN_OFF, "a sign-off"),
            kind(TargetFacts.class, "target", RecordKind.TARGET, "a target"),
            kind(CaveatFacts.class, "caveat", RecordKind.CAVEAT, "a caveat"),
            kind(RebaseFacts.class, "rebase", RecordKind.REBASE, "a request for new limits"),
            kind(AnnotationFacts.class, "annotation", RecordKind.ANNOTATION, "an annotation"),
            kind(BenchmarkFacts.class, "benchmark", RecordKind.BENCHMARK, "a benchmark"),
            kind(SurveyRoundFacts.class, "survey_round", RecordKind.SURVEY_ROUND, "a round of the survey"),
            kind(FundFacts.class, "fund", RecordKind.GRANT, "the grant"),
            kind(WorkstreamFacts.class, "workstream", RecordKind.WORKSTREAM, "the workstream"),
            kind(FundConditionFacts.class, "fund_condition", RecordKind.CONDITION, "a condition"),
            kind(OutputDeliveryFacts.class, "output_delivery", RecordKind.DELIVERY, "a delivery"),
            kind(SpendFacts.class, "spend", RecordKind.SPENDING, "an item of spending"),
            kind(VarianceNoteFacts.class, "variance_note", RecordKind.VARIANCE_NOTE, "an explanation of a month"),
            kind(VirementFacts.class, "virement", RecordKind.VIREMENT, "a virement"),
            kind(CarryForwardFacts.class, "carry_forward", RecordKind.CARRY_FORWARD, "a carry-forward"),
            kind(FundingAskFacts.class, "funding_ask", RecordKind.FUNDING_ASK, "a request for money"),
            kind(FundReturnFacts.class, "fund_return", RecordKind.RETURN, "a return"));

    /** Components that say to what a row belongs, the nearest first. */
    private static final List<String> BELONGS = List.of(
            "actionId", "riskId", "kpiId", "surveyId", "outputId", "workstreamId", "fundId", "priorityId", "cycleId");

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private PrivacyRules() {}

    private static Map.Entry<Class<?>, Kind> kind(Class<?> row, String table, RecordKind kind, String words) {
        return Map.entry(row, new Kind(table, kind, words));
    }

    /** How people call a record, and the priorities it belongs to. */
    private record Called(String ref, List<Integer> priorities) {}

    /** What was found in a state; a text is looked through once as long as the state is held, and not at each request. */
    private static final Cache<ProgrammeSnapshot, List<FindingBuilder>> FOUND =
            Caffeine.newBuilder().weakKeys().build();

    /** D01 */
    static List<FindingBuilder> personalDetails(ProgrammeSnapshot s, LocalDate today) {
        return FOUND.get(s, PrivacyRules::personalDetails);
    }

    private static List<FindingBuilder> personalDetails(ProgrammeSnapshot s) {
        Map<UUID, Record> rows = new HashMap<>();
        List<Record> looked = new ArrayList<>();
        walk(s, row -> {
            rows.putIfAbsent((UUID) value(row, "id"), row);
            if (KINDS.containsKey(row.getClass())) {
                looked.add(row);
            }
        });
        return looked.stream().flatMap(row -> found(s, rows, row)).toList();
    }

    private static Stream<FindingBuilder> found(ProgrammeSnapshot s, Map<UUID, Record> rows, Record row) {
        Kind kind = KINDS.get(row.getClass());
        List<String> columns = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (RecordComponent c : COMPONENTS.get(row.getClass())) {
            String column = c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            if (Redactable.columns(kind.table()).contains(column)) {
                List<Detail> here = new ArrayList<>();
                texts(value(row, c), text -> here.addAll(PersonalDetails.in(text, column.equals(POST))));
                if (!here.isEmpty()) {
                    columns.add(column);
                    details.addAll(here);
                    // Kinds and no words: a digest of a number is as good as the number.
                    facts.add(column + here.stream().map(Detail::kind).toList());
                }
            }
        }
        if (columns.isEmpty()) {
            return Stream.empty();
        }
        UUID id = (UUID) value(row, "id");
        Called called = called(s, rows, row, 0);
        String words =
                kind.words() + (called.ref().isEmpty() ? "" : own(row) ? " " + called.ref() : " of " + called.ref());
        return Stream.of(FindingBuilder.about(
                        kind.kind(),
                        id,
                        called.ref(),
                        called.priorities(),
                        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                        sentence(words, columns, details),
                        facts.toArray())
                .erasing(kind.table(), List.copyOf(columns)));
    }

    private static String sentence(String words, List<String> columns, List<Detail> details) {
        List<String> fields = columns.stream().map(c -> c.replace('_', ' ')).toList();
        TreeSet<DetailKind> kinds = new TreeSet<>();
        details.forEach(d -> kinds.add(d.kind()));
        return "Of " + words + ", the " + Labels.list(fields) + (fields.size() == 1 ? " holds " : " hold ")
                + PersonalDetails.words(kinds) + ". Have it erased, or say why a board must read it.";
    }

    /** Whether the reference is the row's own. */
    private static boolean own(Record row) {
        return row instanceof ActionFacts
                || row instanceof RiskFacts
                || row instanceof KpiFacts
                || row instanceof FundFacts
                || row instanceof WorkstreamFacts;
    }

    private static Called called(ProgrammeSnapshot s, Map<UUID, Record> rows, Record row, int depth) {
        if (row instanceof ActionFacts a) {
            return new Called(Labels.ref(s, a), Labels.priorities(s, a));
        }
        if (row instanceof RiskFacts r) {
            return new Called(r.ref(), Labels.priority(s, r.priorityId()));
        }
        if (row instanceof PriorityFacts p) {
            return new Called("P" + p.number(), List.of(p.number()));
        }
        if (row instanceof KpiFacts
                || row instanceof FundFacts
                || row instanceof WorkstreamFacts
                || row instanceof SurveyFacts) {
            return new Called((String) value(row, "code"), List.of());
        }
        for (String component : BELONGS) {
            Object parent = component(row, component);
            Record other = parent instanceof UUID id ? rows.get(id) : null;
            // A row belongs to one that belongs to one: more would be a circle.
            if (other != null && depth < 3) {
                return called(s, rows, other, depth + 1);
            }
        }
        return new Called("", List.of());
    }

    /** Every stored row of a state; the look-ups beside them hold the same rows again. */
    private static void walk(Object part, Consumer<Record> row) {
        if (part instanceof Collection<?> many) {
            many.forEach(each -> walk(each, row));
        } else if (part instanceof Map<?, ?> map) {
            walk(map.values(), row);
        } else if (part instanceof Record record && !(part instanceof ProgrammeSnapshot.Index)) {
            if (record.getClass().getSimpleName().endsWith("Row")) {
                row.accept(record);
            } else if (record.getClass().getPackage() == ProgrammeSnapshot.class.getPackage()) {
                COMPONENTS.get(record.getClass()).forEach(c -> walk(value(record, c), row));
            }
        }
    }

    /** Every string in a value: a text, a list of texts, titles of links. */
    private static void texts(Object value, Consumer<String> text) {
        if (value instanceof String words) {
            text.accept(words);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> texts(each, text));
        } else if (value instanceof Record record) {
            COMPONENTS.get(record.getClass()).forEach(c -> texts(value(record, c), text));
        }
    }

    private static Object value(Record row, String component) {
        Object value = component(row, component);
        if (value == null) {
            throw new IllegalStateException(row.getClass().getSimpleName() + " has no " + component);
        }
        return value;
    }

    private static Object component(Record row, String name) {
        return COMPONENTS.get(row.getClass()).stream()
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> value(row, c))
                .orElse(null);
    }

    private static Object value(Record row, RecordComponent c) {
        try {
            return c.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(row.getClass().getSimpleName() + "." + c.getName(), e);
        }
    }
}
