package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.goldenthread.kpi.FigureText;
import uk.goldenthread.kpi.StatisticalMark;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.Rating;
import uk.goldenthread.plan.WrittenNumber;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.record.Basis;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** One row, read cell by cell. A blank is null: not said. A faulty cell is null too, and every fault of the row is kept. */
public final class Cells {
    private static final Pattern PARTS = Pattern.compile("[;\\n]");
    private static final int LIMIT = 10_000;
    private static final int LONGEST_WORD = 20;
    private static final String REMOVE = "remove";
    private static final Set<String> BLANKS = Set.of("-", "--", "n/a", "n.a.");
    /** As they were read; those that stand in the file are left as they are. */
    private Map<String, Cell> cells;

    private final RowNotes report;
    private final Supplier<TermDates> terms;
    private final boolean colours;
    private final Set<String> removed = new LinkedHashSet<>();

    public Cells(Map<String, Cell> cells) {
        this(cells, false, () -> TermDates.NONE);
    }

    /**
     * @param colours whether the colour of a cell without a word is its rating
     * @param terms   the area's term dates, asked only where a term is named
     */
    public Cells(Map<String, Cell> cells, boolean colours, Supplier<TermDates> terms) {
        this.report = new RowNotes(cells);
        this.terms = terms;
        this.cells = cells;
        this.colours = colours;
        cells.forEach((column, cell) -> {
            if (cell.fault() != null) {
                fault(column, cell.fault());
            }
        });
    }

    public List<CellError> errors() {
        return report.errors();
    }

    /**
     * Reads the words that stand for something else than themselves: a dash or “n/a” is a blank, and “remove” takes back what is stored.
     *
     * @param dashes    whether a dash is a blank here, so that it leaves what is stored
     * @param removable columns of which something may be taken back
     */
    public void understand(boolean dashes, Set<String> removable) {
        Map<String, Cell> read = null;
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            Cell cell = mayBeWord(entry.getValue().text())
                    ? understood(entry.getKey(), entry.getValue(), dashes, removable)
                    : entry.getValue();
            if (cell != entry.getValue()) {
                read = read == null ? new LinkedHashMap<>(cells) : read;
                read.put(entry.getKey(), cell);
            }
        }
        if (read != null) {
            cells = read;
        }
    }

    /** Nearly no cell may be, and there are very many. */
    private static boolean mayBeWord(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_WORD && !Character.isDigit(text.charAt(0));
    }

    private Cell understood(String column, Cell cell, boolean dashes, Set<String> removable) {
        String text = Signs.compared(cell.text());
        if (dashes && BLANKS.contains(text)) {
            report.note(column, "“" + cell.text() + "” was read as a blank, which leaves what is stored.");
            return cell.emptied();
        }
        if (text.equals(REMOVE)) {
            if (removable.contains(column)) {
                removed.add(column);
                return Cell.BLANK;
            }
            fault(
                    column,
                    "This cannot be taken back by a sheet.",
                    "Leave the cell blank where nothing is to change"
                            + (removable.isEmpty()
                                    ? "."
                                    : "; “remove” can stand in "
                                            + removable.stream().sorted().collect(Collectors.joining(", ")) + "."));
        }
        return cell;
    }

    /** Of the notes those that are of one cell, with what stood there. */
    public List<CellRead> understood() {
        return report.understood();
    }

    /** Columns of which the row takes back what is stored. */
    public Set<String> removed() {
        return Set.copyOf(removed);
    }

    /** Whether the row takes back what is stored there. */
    public boolean removed(String column) {
        return removed.contains(column);
    }

    /** Whether the cell holds a number, of which a spreadsheet keeps no last nought. */
    public boolean isNumber(String column) {
        Cell cell = cells.get(column);
        return cell != null && cell.number() != null;
    }

    /** What was cut or read otherwise than it stands, for the report. */
    public List<String> notes() {
        return report.notes();
    }

    public boolean blank(String column) {
        return shown(column).isEmpty();
    }

    /** What the cell shows, for the report. */
    public String shown(String column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** Something a reader of the report should know of the row. */
    public void note(String words) {
        report.note(null, words);
    }

    public void note(Note note) {
        report.note(note.column(), note.words());
    }

    public void fault(String column, String reason) {
        fault(column, reason, null);
    }

    /** @param remedy the sentence that says what to do */
    public void fault(String column, String reason, @Nullable String remedy) {
        report.fault(column, shown(column), reason, remedy);
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

    /** Text without which the row cannot be placed, without the quotation marks that may stand around it. */
    public String reference(String column, int limit) {
        return needed(column, referred(column, limit));
    }

    /** A reference to another row, where there is one. What a spreadsheet made a date of is none. */
    public String referred(String column, int limit) {
        String text = text(column, limit);
        boolean isReference = References.isReference(column);
        if (text != null && isReference && References.isDateOrTime(text)) {
            fault(column, References.DATE_OR_TIME_REASON, References.AS_TEXT);
            return null;
        }
        return text == null ? null : Signs.bare(text);
    }

    public <T> T needed(String column, T value) {
        if (value == null && !report.faulty(column)) {
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
        List<String> parts = PARTS.splitAsStream(all)
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        if (parts.stream().anyMatch(p -> p.length() > each)) {
            fault(column, "Each part of this list has at most " + each + " characters.");
        }
        return parts;
    }

    public PlannedDate date(String column) {
        return date(column, text -> Dates.read(text, terms, false));
    }

    public LocalDate day(String column) {
        PlannedDate day = date(column, Dates::readDay);
        return day == null ? null : day.date();
    }

    /**
     * A date of the plan, or the words that stand there where none is known.
     *
     * @param first whether a term that is named stands for its first day; else for its last
     */
    PlanDates.Planned planned(String column, boolean first) {
        String text = shown(column);
        if (Dates.isNone(text)) {
            report.note(
                    column, "“" + text + "” is kept as these words. It is no date, so nothing is compared with it.");
            return new PlanDates.Planned(null, text);
        }
        PlannedDate date = date(column, t -> Dates.read(t, terms, first));
        return date == null ? PlanDates.Planned.BLANK : new PlanDates.Planned(date, null);
    }

    private PlannedDate date(String column, Function<String, Dates.Written> reading) {
        Dates.Written written = read(column, Cell::text, reading);
        if (written != null && written.note() != null) {
            report.note(column, written.note());
        }
        return written == null ? null : written.date();
    }

    public Rating rating(String column, Axis axis) {
        Cell cell = cells.get(column);
        Integer colour =
                cell == null || !cell.text().isEmpty() ? null : cell.look().colour();
        if (colour != null && cell.fault() == null && RatingColours.isSeen(colour)) {
            return coloured(column, axis, RatingColours.rating(colour));
        }
        return read(column, Cell::text, text -> Ratings.rating(text, axis));
    }

    /** A rating said by colour alone is taken where the import asks for it, and else lost, which is said. */
    private Rating coloured(String column, Axis axis, Rating meant) {
        if (meant == null) {
            report.note(
                    column,
                    "the cell is coloured and holds no word, and its colour is none of the ratings. Write the rating.");
            return null;
        }
        String word = axis.word(meant) + " (" + Vocabulary.words(meant) + ")";
        report.note(
                column,
                "the cell holds no word; its colour "
                        + (colours
                                ? "was read as " + word + "."
                                : "could mean " + word
                                        + ". It was not read: write the rating, or import with colours=ratings."));
        return colours ? meant : null;
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
            report.note(column, read.note());
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
        return cells.keySet().equals(other.cells.keySet())
                && cells.entrySet().stream().allMatch(e -> e.getValue().says(other.cells.get(e.getKey())));
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
        return read(column, Cell::text, text -> switch (Signs.compared(text)) {
            case "yes", "y", "true" -> true;
            case "no", "n", "false" -> false;
            default -> throw new CellFault("This is neither yes nor no.", "Write yes or no.");
        });
    }

    /** One of the words of a vocabulary: {@code in place} is {@code IN_PLACE}. */
    public <E extends Enum<E>> E choice(String column, Class<E> vocabulary) {
        return read(column, Cell::text, text -> Vocabulary.word(text, vocabulary));
    }

    /** Several of the words of a vocabulary, separated by semicolons; null when nothing is said. */
    public <E extends Enum<E>> List<E> choices(String column, Class<E> vocabulary) {
        List<String> parts = list(column, 100);
        if (parts == null) {
            return null;
        }
        try {
            return parts.stream().map(part -> Vocabulary.word(part, vocabulary)).toList();
        } catch (CellFault e) {
            fault(column, e.reason(), e.remedy());
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
            fault(column, e.reason(), e.remedy());
            return null;
        }
    }
}
