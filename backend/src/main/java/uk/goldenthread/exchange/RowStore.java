package uk.goldenthread.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.CellRead;
import uk.goldenthread.exchange.sheet.Cells;
import uk.goldenthread.exchange.sheet.Loading;
import uk.goldenthread.exchange.sheet.Note;
import uk.goldenthread.exchange.sheet.SheetImporter;
import uk.goldenthread.platform.privacy.DetailKind;
import uk.goldenthread.platform.privacy.Doubts;
import uk.goldenthread.platform.privacy.PersonalDetails;
import uk.goldenthread.platform.privacy.Verdict;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Savepoints;
import uk.goldenthread.record.TakenBack;

/** Stores one row so that, when it is refused half-way, nothing of it remains and the rows around it do. */
@ApplicationScoped
public class RowStore {
    private static final Pattern WORD = Pattern.compile("_([a-z])");
    /** Fields of records whose column has another name. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("number", "priority_no"),
            Map.entry("priority_id", "priority_no"),
            Map.entry("organisation_ids", "organisations"),
            Map.entry("start_on", "start"),
            Map.entry("family_difference", "expected_difference"),
            Map.entry("evidence", "evidence_url"),
            Map.entry("position_on", "progress"),
            Map.entry("opens_on", "opens"),
            Map.entry("closes_on", "closes"),
            Map.entry("override_reason", "progress"),
            Map.entry("upstream_id", "upstream_ref"),
            Map.entry("organisation_id", "organisation"),
            Map.entry("applies_from", "definition_from"),
            Map.entry("award_pence", "award"),
            Map.entry("allocated_pence", "allocated"),
            Map.entry("pence", "amount"),
            Map.entry("agreed_pence", "agreed"));

    private final Savepoints steps;
    private final Doubts doubts;
    private final TakenBack takenBack;

    public RowStore(Savepoints steps, Doubts doubts, TakenBack takenBack) {
        this.steps = steps;
        this.doubts = doubts;
        this.takenBack = takenBack;
    }

    /**
     * Stores a row, or says why not.
     *
     * @param titles  those the programme held before, by reference
     * @param guarded true to set a savepoint before each row, which most imports never need
     */
    ImportReport.RowReport store(
            SheetImporter importer, ReadImport.Row row, Loading loading, Map<String, String> titles, boolean guarded) {
        List<CellError> errors = new ArrayList<>(row.errors());
        row.asked().stream().filter(asked -> asked.isMeant(loading)).forEach(asked -> errors.add(asked.question()));
        if (errors.isEmpty()) {
            OtherTitle.of(importer, row, titles).ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            return rejected(importer, row, List.copyOf(errors));
        }
        return steps.take(
                row,
                guarded,
                () -> {
                    doubts.takenSince();
                    SheetImporter.Applied applied = takenBack.during(
                            fields(row.cells().removed()),
                            () -> row.prepared().store().apply(loading));
                    return new ImportReport.RowReport(
                            importer.sheet(),
                            row.number(),
                            row.ref(),
                            ImportReport.Outcome.valueOf(applied.outcome().name()),
                            List.of(),
                            understood(row, applied),
                            notes(row, applied));
                },
                failure -> rejected(importer, row, errors(row, failure)));
    }

    private static List<CellRead> understood(ReadImport.Row row, SheetImporter.Applied applied) {
        return Stream.concat(
                        row.cells().understood().stream(),
                        applied.notes().stream()
                                .filter(n -> n.column() != null)
                                .map(n -> new CellRead(n.column(), row.cells().shown(n.column()), n.words())))
                .toList();
    }

    /** Names of the fields that columns may stand for. */
    private static Set<String> fields(Set<String> columns) {
        return columns.stream()
                .flatMap(column -> Stream.concat(
                        Stream.of(column),
                        COLUMNS.entrySet().stream()
                                .filter(e -> e.getValue().equals(column))
                                .map(Map.Entry::getKey)))
                .map(RowStore::camel)
                .collect(Collectors.toSet());
    }

    private static String camel(String column) {
        Matcher m = WORD.matcher(column);
        return m.replaceAll(r -> r.group(1).toUpperCase(Locale.ROOT));
    }

    private List<String> notes(ReadImport.Row row, SheetImporter.Applied applied) {
        Set<DetailKind> taken = doubts.takenSince();
        return Stream.of(
                        row.cells().notes(),
                        applied.notes().stream().map(Note::whole).toList(),
                        taken.isEmpty()
                                ? List.<String>of()
                                : List.of("Stored with " + PersonalDetails.words(taken) + ", for the reason given."))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<CellError> errors(ReadImport.Row row, RuntimeException failure) {
        if (failure instanceof ConstraintViolationException invalid) {
            return invalid.getConstraintViolations().stream()
                    .map(v -> CellError.told(
                            column(first(v)),
                            row.cells().shown(column(first(v))),
                            v.getMessage(),
                            Verdict.of(v).filter(w -> w == Verdict.DOUBTED).isPresent() ? Boolean.TRUE : null))
                    .sorted((a, b) -> a.column().compareTo(b.column()))
                    .toList();
        }
        List<FieldError> errors = failure instanceof ProblemException e ? e.errors() : List.of();
        return (errors.isEmpty() ? List.of(FieldError.at("", failure.getMessage())) : errors)
                .stream().map(fault -> error(row, fault)).toList();
    }

    private static ImportReport.RowReport rejected(SheetImporter importer, ReadImport.Row row, List<CellError> errors) {
        // The row that stands for the fault of a whole sheet has no cells.
        Cells cells = row.cells();
        return new ImportReport.RowReport(
                importer.sheet(),
                row.number(),
                row.ref(),
                ImportReport.Outcome.REJECTED,
                errors,
                cells == null ? List.of() : cells.understood(),
                cells == null ? List.of() : cells.notes());
    }

    private static CellError error(ReadImport.Row row, FieldError fault) {
        String field = fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
        String column = column(field);
        return CellError.told(column, row.cells().shown(column), fault.message(), null);
    }

    private static String column(String field) {
        String snake = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return COLUMNS.getOrDefault(snake, snake);
    }

    private static String first(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            return String.valueOf(node.getName());
        }
        return "";
    }
}
