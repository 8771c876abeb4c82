package uk.goldenthread.record;

import jakarta.annotation.Nullable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of stored record: plain data that says once what all who handle records need to know of it. The snapshot loads its table,
 * redaction erases its texts; none of them has a list of its own.
 */
public final class Kind<T extends Fact> {
    private final String table;
    private final Class<T> facts;
    private final Comparator<? super T> order;
    private final boolean ofProgramme;
    private final List<String> texts;
    private final @Nullable RecordKind word;
    private final String called;
    private final List<Told<T>> told;
    /** Worked out once: the finding about personal details asks for it at every record. */
    private final Map<String, StandIn> erasable;

    private Kind(
            String table,
            Class<T> facts,
            Comparator<? super T> order,
            boolean ofProgramme,
            List<String> texts,
            @Nullable RecordKind word,
            String called,
            List<Told<T>> told) {
        this.table = table;
        this.facts = facts;
        this.order = order;
        this.ofProgramme = ofProgramme;
        this.texts = List.copyOf(texts);
        this.word = word;
        this.called = called;
        this.told = List.copyOf(told);
        this.erasable = this.texts.stream()
                .collect(Collectors.toUnmodifiableMap(Kind::column, field -> StandIn.of(type(field))));
    }

    /** Records of a programme, in the order they were added. */
    public static <T extends Fact> Kind<T> of(String table, Class<T> facts) {
        return new Kind<>(
                table,
                facts,
                Comparator.comparing(Fact::id, References.UUID_ORDER),
                true,
                List.of(),
                null,
                "",
                List.of());
    }

    /** Records of the area: a state of a programme shows them as they are today. */
    public static <T extends Fact> Kind<T> ofArea(String table, Class<T> facts) {
        return new Kind<>(
                table,
                facts,
                Comparator.comparing(Fact::id, References.UUID_ORDER),
                false,
                List.of(),
                null,
                "",
                List.of());
    }

    /** A table of which nothing is shown in any state, with its columns of text that people typed. */
    public static Kind<Fact> ofTexts(String table, String... fields) {
        return new Kind<>(table, Fact.class, (a, b) -> 0, false, List.of(fields), null, "", List.of());
    }

    public Kind<T> inOrder(Comparator<? super T> other) {
        return new Kind<>(table, facts, other, ofProgramme, texts, word, called, told);
    }

    /**
     * Where text that people typed stands: the only fields that can be erased. Ratings, dates, figures, references and the inspectors'
     * published words are the record itself and stay.
     *
     * @param fields by their names in the facts
     */
    public Kind<T> erasable(String... fields) {
        return new Kind<>(table, facts, order, ofProgramme, List.of(fields), word, called, told);
    }

    /**
     * How the contract and people call one.
     *
     * @param name in a sentence: "the risk" where it has a reference of its own, "a score" where it is one of something
     */
    public Kind<T> called(RecordKind kind, String name) {
        return new Kind<>(table, facts, order, ofProgramme, texts, kind, name, told);
    }

    /** A field whose change is told by its words alone. */
    public Kind<T> told(String words, Function<T, ?> value) {
        return told(new Told<>(words, value, false, (was, now) -> true));
    }

    /** As {@link #told(String, Function)}, where no sentence of its own tells it. */
    public Kind<T> told(String words, Function<T, ?> value, BiPredicate<T, T> when) {
        return told(new Told<>(words, value, false, when));
    }

    /** A field whose change is told with both values: "code (B instead of A)". */
    public Kind<T> toldFromTo(String words, Function<T, ?> value) {
        return told(new Told<>(words, value, true, (was, now) -> true));
    }

    /** As {@link #toldFromTo(String, Function)}, where no sentence of its own tells it. */
    public Kind<T> toldFromTo(String words, Function<T, ?> value, BiPredicate<T, T> when) {
        return told(new Told<>(words, value, true, when));
    }

    /** The place among them of what only the two states can tell, as the name of what it belongs to. */
    public Kind<T> toldByChanges(String words) {
        return told(new Told<>(words, fact -> null, false, (was, now) -> true));
    }

    private Kind<T> told(Told<T> more) {
        return new Kind<>(
                table,
                facts,
                order,
                ofProgramme,
                texts,
                word,
                called,
                Stream.concat(told.stream(), Stream.of(more)).toList());
    }

    /** The records under what they belong to, in the order of the kind. */
    public Grouping<T> by(Function<T, UUID> owner) {
        return new Grouping<>(this, owner, order);
    }

    public Grouping<T> by(Function<T, UUID> owner, Comparator<? super T> other) {
        return new Grouping<>(this, owner, other);
    }

    public String table() {
        return table;
    }

    public Class<T> facts() {
        return facts;
    }

    public Comparator<? super T> order() {
        return order;
    }

    /** Whether they belong to a programme, so that a past state has them as they were. */
    public boolean ofProgramme() {
        return ofProgramme;
    }

    /** Null for what is only a part of another record. */
    @Nullable
    public RecordKind word() {
        return word;
    }

    /**
     * What differs between two versions of a record, in words and in the order of the kind.
     *
     * @param own  by their words, what the changes say of fields that only they can tell
     * @param said how a value is said
     */
    public List<String> told(T was, T now, Map<String, List<String>> own, Function<Object, String> said) {
        return told.stream()
                .flatMap(t -> own.containsKey(t.words()) ? own.get(t.words()).stream() : t.of(was, now, said).stream())
                .toList();
    }

    public String called() {
        return called;
    }

    /** Columns that can be erased, each with what stands in for its text. */
    public Map<String, StandIn> erasable() {
        return erasable;
    }

    /** A column that no state shows holds plain text. */
    private Type type(String field) {
        return facts == Fact.class
                ? String.class
                : Arrays.stream(facts.getRecordComponents())
                        .filter(c -> c.getName().equals(field))
                        .findFirst()
                        .<Type>map(RecordComponent::getGenericType)
                        .orElse(String.class);
    }

    /** The column of a field: {@code reviewNote} stands in {@code review_note}. */
    public static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return table;
    }

    /** What stands where a text was erased, by what the column holds. */
    public enum StandIn {
        TEXT("'" + Text.ERASED + "'"),
        TEXT_LIST("'{}'"),
        /** Titles and addresses of links. */
        LINKS("'[]'"),
        /** Several texts as one value. */
        NOTHING("null");

        private final String sql;

        StandIn(String sql) {
            this.sql = sql;
        }

        static StandIn of(Type type) {
            if (type == String.class) {
                return TEXT;
            }
            return !(type instanceof ParameterizedType list)
                    ? NOTHING
                    : list.getActualTypeArguments()[0] == String.class ? TEXT_LIST : LINKS;
        }

        public String sql() {
            return sql;
        }
    }
}
