package uk.goldenthread.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/** Counts what is imported: files by what became of them, and rows that were stored or refused. Rehearsals count as files alone. */
@ApplicationScoped
class ImportFigures {
    private static final String FILES = "goldenthread.imports.files";
    private static final String ROWS = "goldenthread.imports.rows";
    private final MeterRegistry metrics;
    private final CurrentRequest call;

    ImportFigures(MeterRegistry metrics, CurrentRequest call) {
        this.metrics = metrics;
        this.call = call;
        // From the start, so that a first refusal is a rise and not a new line.
        List.of("stored", "unchanged", "refused", "rehearsed").forEach(o -> metrics.counter(FILES, "outcome", o));
        List.of("stored", "refused").forEach(o -> metrics.counter(ROWS, "outcome", o));
    }

    /** The import was carried out; rows of it may have been refused. */
    void done(ImportReport report) {
        file(report.stored() ? "stored" : "unchanged");
        if (report.stored()) {
            rows("stored", report.count(ImportReport.Outcome.CREATED) + report.count(ImportReport.Outcome.CHANGED));
        }
        rows("refused", report.count(ImportReport.Outcome.REJECTED));
    }

    /** Nothing was stored because of these rows. */
    void refused(ImportReport report) {
        file("refused");
        rows("refused", report.count(ImportReport.Outcome.REJECTED));
    }

    /** Nothing was stored because of the file as a whole. */
    void refused() {
        file("refused");
    }

    private void file(String outcome) {
        metrics.counter(FILES, "outcome", call.dryRun() ? "rehearsed" : outcome).increment();
    }

    private void rows(String outcome, int rows) {
        if (!call.dryRun()) {
            metrics.counter(ROWS, "outcome", outcome).increment(rows);
        }
    }
}
