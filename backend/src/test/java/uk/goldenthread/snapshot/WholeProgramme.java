package uk.goldenthread.snapshot;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.goldenthread.plan.PlanKinds;
import uk.goldenthread.plan.ProgrammeFacts;
import uk.goldenthread.record.Fact;
import uk.goldenthread.record.Kind;
import uk.goldenthread.record.PlannedDate;

/**
 * A programme in which every component of every stored row says something, put together from the types alone: a row or a component that is
 * added to the snapshot stands in it without anybody's doing. Two rows of every kind, the second for what may refer elsewhere.
 */
public final class WholeProgramme {
    private static final List<Class<?>> KINDS =
            AllKinds.ofState().stream().<Class<?>>map(Kind::facts).toList();

    private final Map<Class<?>, List<Record>> rows = new LinkedHashMap<>();
    private final Map<String, List<Object>> given;

    /**
     * @param given by "RowType.component" its value, then other values it may have, where a type does not tell which make sense; with #2 that
     *     of the second row
     */
    public WholeProgramme(Map<String, List<Object>> given) {
        this.given = given;
        kinds().forEach(k -> rows.put(k, List.of()));
        kinds().forEach(k -> rows.put(k, List.of(row(k, 0), row(k, 1))));
    }

    private WholeProgramme(Map<String, List<Object>> given, Map<Class<?>, List<Record>> rows) {
        this.given = given;
        this.rows.putAll(rows);
    }

    /** Every kind of row a snapshot holds. */
    public static List<Class<?>> kinds() {
        return KINDS;
    }

    /** Whether words stand in it. */
    public static boolean text(Type type) {
        return type == String.class
                || type instanceof ParameterizedType list && text(list.getActualTypeArguments()[0])
                || type instanceof Class<?> c
                        && c.isRecord()
                        && Arrays.stream(c.getRecordComponents()).anyMatch(part -> text(part.getGenericType()));
    }

    public <T> T first(Class<T> kind) {
        return kind.cast(rows.get(kind).get(0));
    }

    /** With another first row of a kind. */
    public WholeProgramme with(Record row) {
        return replaced(row.getClass(), List.of(row, rows.get(row.getClass()).get(1)));
    }

    /** Without the first row of a kind. */
    public WholeProgramme without(Class<?> kind) {
        return replaced(kind, rows.get(kind).subList(1, 2));
    }

    private WholeProgramme replaced(Class<?> kind, List<Record> others) {
        Map<Class<?>, List<Record>> changed = new LinkedHashMap<>(rows);
        changed.put(kind, others);
        return new WholeProgramme(given, changed);
    }

    /** The row with another value of one component, once for each other value that makes sense. */
    public List<Record> changed(Record row, RecordComponent c) {
        return others(row.getClass(), c, value(row, c)).stream()
                .map(v -> copy(row, Map.of(c.getName(), v)))
                .toList();
    }

    public static Record copy(Record row, Map<String, Object> said) {
        return make(row.getClass(), (c, i) -> said.containsKey(c.getName()) ? said.get(c.getName()) : value(row, c));
    }

    public static Object value(Record row, RecordComponent c) {
        try {
            c.getAccessor().setAccessible(true);
            return c.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Class<?> kind, BiFunction<RecordComponent, Integer, Object> values) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] args = new Object[components.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = values.apply(components[i], i);
        }
        try {
            var constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(args);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException(kind.getSimpleName(), e);
        }
    }

    private Record row(Class<?> kind, int n) {
        return make(kind, (c, i) -> {
            String name = kind.getSimpleName() + "." + c.getName();
            List<Object> said = n == 1 && given.containsKey(name + "#2") ? given.get(name + "#2") : given.get(name);
            return said != null ? said.get(0) : plain(kind, c.getName(), c.getGenericType(), i, n);
        });
    }

    private Object plain(Class<?> kind, String name, Type type, int i, int n) {
        if (type == UUID.class) {
            return name.equals("id") ? id(kind, n) : reference(kind, name, n);
        }
        if (type == String.class) {
            return name + " " + (n + 1);
        }
        if (type == int.class || type == Integer.class) {
            return n + 1;
        }
        if (type == long.class || type == Long.class) {
            return 100L + i + n;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(20 + i + n);
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(7L * i + n);
        }
        if (type == PlannedDate.class) {
            return PlannedDate.day(LocalDate.of(2024, 6, 1).plusDays(7L * i + n));
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(plain(kind, name, list.getActualTypeArguments()[0], i, n));
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return c.getEnumConstants()[0];
        }
        if (type instanceof Class<?> c && c.isRecord()) {
            return make(c, (part, j) -> plain(kind, part.getName(), part.getGenericType(), j, n));
        }
        throw new IllegalStateException("Say what " + kind.getSimpleName() + "." + name + " may hold.");
    }

    private List<Object> others(Class<?> kind, RecordComponent c, Object was) {
        List<Object> said = given.get(kind.getSimpleName() + "." + c.getName());
        if (said != null && said.size() > 1) {
            return said.subList(1, said.size());
        }
        return other(kind, c.getName(), c.getGenericType(), was);
    }

    private List<Object> other(Class<?> kind, String name, Type type, Object was) {
        if (was instanceof UUID) {
            return List.of(
                    name.equals("id")
                            ? id(kind, 7)
                            : reference(kind, name, 1).equals(was)
                                    ? reference(kind, name, 0)
                                    : reference(kind, name, 1));
        }
        if (was instanceof String text) {
            return List.of(text + " anew");
        }
        if (was instanceof Integer number) {
            return List.of(number + 1);
        }
        if (was instanceof Long number) {
            return List.of(number + 100);
        }
        if (was instanceof BigDecimal number) {
            return List.of(number.add(BigDecimal.ONE));
        }
        if (was instanceof Boolean yes) {
            return List.of(!yes);
        }
        if (was instanceof LocalDate day) {
            return List.of(day.plusMonths(1));
        }
        if (was instanceof PlannedDate day) {
            return List.of(PlannedDate.day(day.date().plusMonths(1)));
        }
        if (was instanceof List<?> list && type instanceof ParameterizedType p) {
            return List.copyOf(other(kind, name, p.getActualTypeArguments()[0], list.get(0)).stream()
                    .map(o -> (Object) List.of(o))
                    .toList());
        }
        if (was instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants())
                    .filter(e -> e != constant)
                    .map(e -> (Object) e)
                    .toList();
        }
        if (was instanceof Record record) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .flatMap(part -> other(kind, part.getName(), part.getGenericType(), value(record, part)).stream()
                            .map(o -> (Object) copy(record, Map.of(part.getName(), o))))
                    .toList();
        }
        throw new IllegalStateException("Say what else " + kind.getSimpleName() + "." + name + " may hold.");
    }

    /** A record that is a part of the programme is one of its rows; a person, a board or the like is anybody. */
    private UUID reference(Class<?> kind, String name, int n) {
        String noun = name.replaceAll("Ids?$", "").replace("upstream", "upstreamAction");
        String[] words = noun.split("(?=[A-Z])");
        String last = words[words.length - 1].toLowerCase();
        return kinds().stream()
                .filter(k -> called(k).endsWith(last))
                .min(Comparator.comparingInt(k -> called(k).length()))
                .map(k -> id(k, noun.startsWith("to") || noun.startsWith("upstream") ? 1 - n : n))
                .orElse(SmallProgramme.id(900 + n));
    }

    private static String called(Class<?> kind) {
        return kind.getSimpleName().replaceAll("Facts$", "").toLowerCase();
    }

    public static UUID id(Class<?> kind, int n) {
        return SmallProgramme.id(1000 + 10 * kinds().indexOf(kind) + n);
    }

    public ProgrammeSnapshot build() {
        Facts facts = Facts.NONE;
        for (Kind<?> kind : AllKinds.ofState()) {
            facts = with(facts, kind);
        }
        Instant at = Instant.parse("2024-07-15T08:00:00Z");
        return new ProgrammeSnapshot(
                new ProgrammeSnapshot.Shown("E06000006", "Halton", 1, at, at, null),
                facts.with(PlanKinds.PROGRAMME, List.of(first(ProgrammeFacts.class))),
                1);
    }

    private <T extends Fact> Facts with(Facts facts, Kind<T> kind) {
        return facts.with(
                kind, rows.get(kind.facts()).stream().map(kind.facts()::cast).toList());
    }
}
