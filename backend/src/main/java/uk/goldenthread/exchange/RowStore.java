package uk.goldenthread.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.Loading;
import uk.goldenthread.exchange.sheet.SheetImporter;
import uk.goldenthread.platform.problem.FieldError;
import uk.goldenthread.platform.problem.ProblemException;

/** Stores one row so that, when it is refused half-way, nothing of it remains and the rows around it do. */
@ApplicationScoped
public class RowStore {
    /** Fields of records whose column has another name. */
    private static final Map<String, String> COLUMNS = Map.of(
            "number",
            "priority_no",
            "priority_id",
            "priority_no",
            "organisation_ids",
            "organisations",
            "start_on",
            "start",
            "evidence",
            "evidence_url",
            "position_on",
            "progress",
            "opens_on",
            "opens",
            "closes_on",
            "closes",
            "override_reason",
            "progress");

    private final EntityManager entities;

    public RowStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The database refused a row that the rules let through: its transaction is lost and must be begun again without the row. */
    static final class Broken extends RuntimeException {
        private final transient ReadImport.Row row;

        Broken(ReadImport.Row row, Throwable cause) {
            super("the database refused a row", cause);
            this.row = row;
        }

        ReadImport.Row row() {
            return row;
        }
    }

    /** A rule refused a row while rows were stored without savepoints: begin again with them. */
    static final class Unguarded extends RuntimeException {
        Unguarded() {
            super(null, null, false, false);
        }
    }

    /**
     * Stores a row, or says why not.
     *
     * @param guarded true to set a savepoint before each row, which most imports never need
     */
    ImportReport.RowReport store(SheetImporter importer, ReadImport.Row row, Loading loading, boolean guarded) {
        if (!row.errors().isEmpty()) {
            return rejected(importer, row, row.errors());
        }
        if (guarded) {
            run("savepoint row_of_import");
        }
        try {
            SheetImporter.Applied applied = row.prepared().store().apply(loading);
            entities.flush();
            if (guarded) {
                run("release savepoint row_of_import");
            }
            // Rows do not share records; without this every flush would look at all that came before.
            entities.clear();
            return new ImportReport.RowReport(
                    importer.sheet(),
                    row.number(),
                    row.ref(),
                    ImportReport.Outcome.valueOf(applied.outcome().name()),
                    List.of(),
                    applied.notes());
        } catch (ProblemException e) {
            undo(guarded);
            List<FieldError> errors = e.errors().isEmpty() ? List.of(FieldError.at("", e.getMessage())) : e.errors();
            return rejected(
                    importer, row, errors.stream().map(f -> error(row, f)).toList());
        } catch (ConstraintViolationException e) {
            undo(guarded);
            return rejected(
                    importer,
                    row,
                    e.getConstraintViolations().stream()
                            .map(v -> new CellError(
                                    column(first(v)), row.cells().shown(column(first(v))), v.getMessage()))
                            .sorted((a, b) -> a.column().compareTo(b.column()))
                            .toList());
        } catch (PersistenceException e) {
            if (breaksRule(e)) {
                throw new Broken(row, e);
            }
            throw e;
        }
    }

    private void undo(boolean guarded) {
        if (!guarded) {
            throw new Unguarded();
        }
        entities.clear();
        run("rollback to savepoint row_of_import");
        run("release savepoint row_of_import");
    }

    private void run(String command) {
        entities.createNativeQuery(command).executeUpdate();
    }

    private static ImportReport.RowReport rejected(SheetImporter importer, ReadImport.Row row, List<CellError> errors) {
        return new ImportReport.RowReport(
                importer.sheet(), row.number(), row.ref(), ImportReport.Outcome.REJECTED, errors, List.of());
    }

    private static CellError error(ReadImport.Row row, FieldError fault) {
        String field = fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", "");
        String column = column(field);
        return new CellError(column, row.cells().shown(column), fault.message());
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

    /** A constraint (class 23) or a value the column cannot hold (class 22); anything else is not the row's fault. */
    private static boolean breaksRule(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("23") || sql.getSQLState().startsWith("22");
            }
        }
        return false;
    }
}
