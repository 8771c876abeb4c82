package uk.goldenthread.findings;

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
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.funding.WorkstreamFacts;
import uk.goldenthread.kpi.KpiFacts;
import uk.goldenthread.plan.ActionFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.platform.privacy.Detail;
import uk.goldenthread.platform.privacy.DetailKind;
import uk.goldenthread.platform.privacy.PersonalDetails;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.snapshot.ProgrammeSnapshot;
import uk.goldenthread.survey.SurveyFacts;

/**
 * Texts stored before they were looked through, or with a reason, that may point to a private person: every text of a stored row that can be
 * erased. What was found is named by its kind, never by its words.
 */
final class PrivacyRules {
    /** A column of text that should hold a post. */
    private static final String POST = "escalated_to";

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
        Map<UUID, Fact> rows = new HashMap<>();
        s.kinds().forEach(kind -> s.all(kind).forEach(row -> rows.put(row.id(), row)));
        return s.kinds().stream()
                .filter(kind -> !kind.erasable().isEmpty())
                .flatMap(kind -> s.all(kind).stream().flatMap(row -> found(s, rows, kind, row)))
                .toList();
    }

    private static Stream<FindingBuilder> found(
            ProgrammeSnapshot s, Map<UUID, Fact> rows, Kind<? extends Fact> kind, Fact row) {
        List<String> columns = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (RecordComponent c : COMPONENTS.get(row.getClass())) {
            String column = Kind.column(c.getName());
            if (kind.erasable().containsKey(column)) {
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
        Called called = called(s, rows, row, 0);
        String words =
                kind.called() + (called.ref().isEmpty() ? "" : own(row) ? " " + called.ref() : " of " + called.ref());
        return Stream.of(FindingBuilder.about(
                        kind.word(),
                        row.id(),
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
    private static boolean own(Fact row) {
        return row instanceof ActionFacts
                || row instanceof RiskFacts
                || row instanceof KpiFacts
                || row instanceof FundFacts
                || row instanceof WorkstreamFacts;
    }

    private static Called called(ProgrammeSnapshot s, Map<UUID, Fact> rows, Fact row, int depth) {
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
            Fact other = parent instanceof UUID id ? rows.get(id) : null;
            // A row belongs to one that belongs to one: more would be a circle.
            if (other != null && depth < 3) {
                return called(s, rows, other, depth + 1);
            }
        }
        return new Called("", List.of());
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

    private static Object value(Fact row, String component) {
        Object value = component(row, component);
        if (value == null) {
            throw new IllegalStateException(row.getClass().getSimpleName() + " has no " + component);
        }
        return value;
    }

    private static Object component(Fact row, String name) {
        return COMPONENTS.get(row.getClass()).stream()
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> value(row, c))
                .orElse(null);
    }

    private static Object value(Object row, RecordComponent c) {
        try {
            return c.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(row.getClass().getSimpleName() + "." + c.getName(), e);
        }
    }
}
