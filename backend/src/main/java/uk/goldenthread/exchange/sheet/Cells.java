package uk.goldenthread.exchange.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.FigureText;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Basis;
import uk.goldenthread.plan.PlannedDate;
import uk.goldenthread.plan.Provenance;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.WrittenNumber;

/** One row, read cell by cell. A blank is null: not said. A faulty cell is null too, and every fault of the row is kept. */
public final class Cells {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-]+");
    private static final int LIMIT = 10_000;
    private final Map<String, Cell> cells;
    private final List<CellError> errors = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    public Cells(Map<String, Cell> cells) {
        this.cells = cells;
        cells.forEach((column, cell) -> {
            if (cell.fault() != null) {
                fault(column, cell.fault());
            }
        });
    }

    public List<CellError> errors() {
        return List.copyOf(errors);
    }

    /** What was cut or read otherwise than it stands, for the report. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    public boolean blank(String column) {
        return shown(column).isEmpty();
    }

    /** What the cell shows, for the report. */
    public String shown(String column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    public void fault(String column, String reason) {
        errors.add(new CellError(column, shown(column), reason));
    }

    public String text(String column, int limit) {
        return read(column, Cell::text, text -> {
            if (text.length() > limit) {
                throw new CellFault("This has " + text.length() + " characters; at most " + limit + " are stored.");
            }
            return text;
        });
    }

    public String text(String column) {
        return text(column, LIMIT);
    }

    /** Text without which the row cannot be placed. */
    public String reference(String column, int limit) {
        return needed(column, text(column, limit));
    }

    public <T> T needed(String column, T value) {
        if (value == null && errors.stream().noneMatch(e -> e.column().equals(column))) {
            fault(column, "This cell must not be empty.");
        }
        return value;
    }

    /** Several values in one cell, separated by semicolons or line breaks. */
    public List<String> list(String column, int each) {
        String all = text(column);
        if (all == null) {
            return null;
        }
        List<String> parts = Arrays.stream(all.split("[;\\n]"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        if (parts.stream().anyMatch(p -> p.length() > each)) {
            fault(column, "Each part of this list has at most " + each + " characters.");
        }
        return parts;
    }

    public PlannedDate date(String column) {
        return read(column, Cell::text, Dates::date);
    }

    public LocalDate day(String column) {
        return read(column, Cell::text, Dates::day);
    }

    public Rating rating(String column, Axis axis) {
        return read(column, Cell::text, text -> Ratings.rating(text, axis));
    }

    public Numbers.Amount amount(String column) {
        return number(column, Numbers::amount);
    }

    public Long whole(String column) {
        return number(column, Numbers::whole);
    }

    /** Pounds, in pence. */
    public Long pence(String column) {
        return number(column, Numbers::pence);
    }

    private <T> T number(String column, BiFunction<String, Boolean, Numbers.Read<T>> reading) {
        Numbers.Read<T> read = read(column, Function.identity(), cell -> reading.apply(exact(cell), cell.semicolons()));
        if (read != null && read.note() != null) {
            notes.add(column + ": " + read.note());
        }
        return read == null ? null : read.value();
    }

    /** A figure as papers write it, with the word or mark that stands there. */
    public FigureText figure(String column) {
        return read(column, Function.identity(), cell -> {
            try {
                return FigureText.of(exact(cell), cell.semicolons());
            } catch (WrittenNumber.Unreadable e) {
                throw new CellFault(e.getMessage());
            }
        });
    }

    /** The mark that stands in place of a number; null where there is none. */
    public StatisticalMark mark(String column) {
        return read(column, Cell::text, text -> StatisticalMark.of(text).orElse(null));
    }

    /** Whether another row says the same in every cell. */
    public boolean same(Cells other) {
        return cells.equals(other.cells);
    }

    /** A whole number between two bounds, for positions and numbers of priorities. */
    public Integer small(String column, int from, int to) {
        Long number = whole(column);
        if (number != null && (number < from || number > to)) {
            fault(column, "This must be a number from " + from + " to " + to + ".");
            return null;
        }
        return number == null ? null : number.intValue();
    }

    public Boolean yesNo(String column) {
        return read(column, Cell::text, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> true;
            case "no", "n", "false" -> false;
            default -> throw new CellFault("Write yes or no.");
        });
    }

    /** One of the words of a vocabulary: {@code in place} is {@code IN_PLACE}. */
    public <E extends Enum<E>> E choice(String column, Class<E> vocabulary) {
        return read(column, Cell::text, text -> word(text, vocabulary));
    }

    private static <E extends Enum<E>> E word(String text, Class<E> vocabulary) {
        String said = SEPARATORS.matcher(text).replaceAll("_");
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> new CellFault("“" + text + "” is not known here. Use "
                        + Arrays.stream(vocabulary.getEnumConstants())
                                .map(Cells::words)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Several of the words of a vocabulary, separated by semicolons; null when nothing is said. */
    public <E extends Enum<E>> List<E> choices(String column, Class<E> vocabulary) {
        List<String> parts = list(column, 100);
        if (parts == null) {
            return null;
        }
        try {
            return parts.stream().map(part -> word(part, vocabulary)).toList();
        } catch (CellFault e) {
            fault(column, e.getMessage());
            return null;
        }
    }

    /** Where the row says it comes from; the paper of the whole import when it says nothing. */
    public Provenance provenance(String paper) {
        String source = text("source", 2000);
        Basis basis = choice("basis", Basis.class);
        String from = source != null ? source : paper;
        return new Provenance(from, basis != null ? basis : from.isEmpty() ? Basis.ENTERED : Basis.PUBLISHED);
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String exact(Cell cell) {
        return cell.number() != null ? cell.number() : cell.text();
    }

    private <F, T> T read(String column, Function<Cell, F> form, Function<F, T> reading) {
        Cell cell = cells.get(column);
        if (cell == null || cell.fault() != null || cell.text().isEmpty()) {
            return null;
        }
        try {
            return reading.apply(form.apply(cell));
        } catch (CellFault e) {
            fault(column, e.getMessage());
            return null;
        }
    }
}
