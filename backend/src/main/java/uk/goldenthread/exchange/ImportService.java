package uk.goldenthread.exchange;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.AreaTerms;
import uk.goldenthread.exchange.sheet.CellError;
import uk.goldenthread.exchange.sheet.Loading;
import uk.goldenthread.exchange.sheet.SheetImporter;
import uk.goldenthread.exchange.sheet.SheetSource;
import uk.goldenthread.exchange.sheet.Sheets;
import uk.goldenthread.exchange.sheet.Signs;
import uk.goldenthread.plan.Listings;
import uk.goldenthread.plan.PlanLoadService;
import uk.goldenthread.plan.Priorities;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Savepoints;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.time.TermDates;
import uk.goldenthread.record.LoadResult;

/** Loads sheets into a programme: read before the lock, stored in one transaction, which is one revision or none. */
@ApplicationScoped
public class ImportService {
    private static final int SHOWN = 60;
    private final Sheets sheets;
    private final RowStore rows;
    private final PlanLoadService plan;
    private final Priorities priorities;
    private final Listings listings;
    private final AreaService areas;
    private final AreaTerms terms;
    private final Transactions transactions;
    private final EntityManager entities;
    private final LondonTime time;
    private final CurrentRequest call;

    public ImportService(
            Sheets sheets,
            RowStore rows,
            PlanLoadService plan,
            Priorities priorities,
            Listings listings,
            AreaService areas,
            AreaTerms terms,
            Transactions transactions,
            EntityManager entities,
            LondonTime time,
            CurrentRequest call) {
        this.sheets = sheets;
        this.rows = rows;
        this.plan = plan;
        this.priorities = priorities;
        this.listings = listings;
        this.areas = areas;
        this.terms = terms;
        this.transactions = transactions;
        this.entities = entities;
        this.time = time;
        this.call = call;
    }

    /** Nothing differed: the transaction is given up, so that no empty revision is made. */
    private static final class Nothing extends RuntimeException {
        private final transient ImportReport report;

        Nothing(ImportReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    /**
     * Loads the sheets.
     *
     * @throws ImportRefused.Refusal when rows are refused and the good ones were not asked for alone
     */
    public ImportReport load(String areaCode, UUID programmeId, SheetSource source, ImportOptions options) {
        return load(areaCode, () -> programmeId, source, options);
    }

    /**
     * Loads the sheets into a programme that may have to be created in the same transaction. It begins transactions of its own, more
     * than one where rows are refused, and so cannot be part of another.
     *
     * @param programme finds or creates the programme; called once in each transaction
     */
    public ImportReport load(String areaCode, Supplier<UUID> programme, SheetSource source, ImportOptions options) {
        Instant effective = time.effective(options.effectiveDate());
        LocalDate reportedOn = options.effectiveDate() != null ? options.effectiveDate() : time.today();
        LocalDate positionOn = options.positionDate() != null ? options.positionDate() : reportedOn;
        if (positionOn.isAfter(reportedOn)) {
            throw ProblemException.invalid(
                    "/positionDate",
                    "A paper describes the day it was reported on (" + reportedOn + ") or a day before.");
        }
        ReadImport read = ReadImport.of(source, sheets, only(options), options.colours(), terms(areaCode));
        boolean guarded = false;
        for (int attempt = 0; ; attempt++) {
            ReadImport now = read;
            boolean withSavepoints = guarded;
            try {
                return transactions.write(areaCode, effective, () -> {
                    UUID programmeId = programme.get();
                    Instant newest = newest(programmeId);
                    Loading loading = begin(areaCode, programmeId, options, positionOn, reportedOn);
                    ImportReport report = report(now, loading, withSavepoints);
                    return judge(
                            report,
                            loading,
                            options,
                            effective != null && newest != null && newest.isAfter(effective) ? newest : null);
                });
            } catch (Nothing nothing) {
                return nothing.report;
            } catch (Savepoints.Unguarded unguarded) {
                guarded = true;
            } catch (Savepoints.Broken broken) {
                if (attempt >= Savepoints.MAX_RESTARTS) {
                    throw broken;
                }
                read = without(read, (ReadImport.Row) broken.step());
            }
        }
    }

    /** Asked for once, and only by a sheet that names a term. */
    private Supplier<TermDates> terms(String areaCode) {
        TermDates[] known = new TermDates[1];
        return () -> {
            if (known[0] == null) {
                known[0] = transactions.read(() -> terms.dates(areaCode));
            }
            return known[0];
        };
    }

    @Nullable
    private SheetImporter only(ImportOptions options) {
        String wanted = options.sheet();
        return wanted.isEmpty()
                ? null
                : sheets.named(wanted)
                        .orElseThrow(() -> ProblemException.unprocessable(
                                "/sheet",
                                "There is no sheet called "
                                        + (wanted.length() > SHOWN ? wanted.substring(0, SHOWN) + "…" : wanted)
                                        + ". Sheets are " + String.join(", ", sheets.names()) + "."));
    }

    private Loading begin(
            String areaCode, UUID programmeId, ImportOptions options, LocalDate positionOn, LocalDate reportedOn) {
        LoadResult paper = options.title().isEmpty()
                ? null
                : plan.paper(
                        areaCode,
                        programmeId,
                        options.title(),
                        options.sourceDate(),
                        positionOn,
                        options.effectiveDate(),
                        options.note());
        Loading loading = new Loading(
                areaCode,
                programmeId,
                new Loading.Paper(
                        paper == null ? null : paper.id(),
                        paper != null && paper.outcome() == LoadResult.Outcome.CREATED,
                        options.title(),
                        positionOn,
                        reportedOn,
                        options.yearKind()),
                organisations(areaCode),
                priorities(programmeId),
                positions(programmeId),
                ref -> listings.referred(programmeId, ref).isPresent());
        entities.clear();
        return loading;
    }

    /**
     * Decides what becomes of the transaction.
     *
     * @param later when the programme's newest state became true, if that is after this one; null otherwise
     */
    private ImportReport judge(ImportReport report, Loading loading, ImportOptions options, @Nullable Instant later) {
        boolean refused = report.count(ImportReport.Outcome.REJECTED) > 0;
        if (later != null && (report.changes() || refused)) {
            throw new ProblemException(
                    ProblemType.OUT_OF_ORDER,
                    "The programme already holds a state of " + LondonTime.dateOf(later) + ". Load the oldest first.");
        }
        if (refused && !options.skip()) {
            throw new ImportRefused.Refusal(report.notStored());
        }
        if (!report.changes() && (refused || !loading.paper().isNew())) {
            throw new Nothing(report.notStored());
        }
        return call.dryRun()
                ? report.notStored()
                : new ImportReport(
                        report.sheets(), report.rows(), report.unknownSheets(), true, transactions.revision());
    }

    private ImportReport report(ReadImport read, Loading loading, boolean guarded) {
        List<ImportReport.SheetReport> reports = new ArrayList<>();
        List<ImportReport.RowReport> all = new ArrayList<>();
        for (ReadImport.Sheet sheet : read.sheets()) {
            List<String> stored = sheet.importer().stored(loading);
            Map<String, String> titles = sheet.importer().titles(loading);
            entities.clear();
            List<ImportReport.RowReport> own = new ArrayList<>();
            for (ReadImport.Row row : sheet.rows()) {
                own.add(rows.store(sheet.importer(), row, loading, titles, guarded));
            }
            own.sort(Comparator.comparingInt(ImportReport.RowReport::row));
            Set<String> mentioned =
                    new HashSet<>(own.stream().map(ImportReport.RowReport::ref).toList());
            reports.add(new ImportReport.SheetReport(
                    sheet.importer().sheet(),
                    own.size(),
                    count(own, ImportReport.Outcome.CREATED),
                    count(own, ImportReport.Outcome.CHANGED),
                    count(own, ImportReport.Outcome.UNCHANGED),
                    count(own, ImportReport.Outcome.REJECTED),
                    sheet.unknownColumns(),
                    stored.stream()
                            .filter(ref -> !mentioned.contains(ref))
                            .sorted()
                            .toList(),
                    sheet.notes()));
            all.addAll(own);
        }
        return new ImportReport(reports, all, read.unknownSheets(), false, null);
    }

    private static int count(List<ImportReport.RowReport> rows, ImportReport.Outcome outcome) {
        return (int) rows.stream().filter(r -> r.outcome() == outcome).count();
    }

    private static ReadImport without(ReadImport read, ReadImport.Row broken) {
        CellError error = CellError.of(
                "",
                "",
                "This row contradicts what is already stored, or another row.",
                "Compare it with the row of the same reference, and correct one of them.");
        return new ReadImport(
                read.sheets().stream()
                        .map(sheet -> new ReadImport.Sheet(
                                sheet.importer(),
                                sheet.rows().stream()
                                        .map(row -> row == broken
                                                ? new ReadImport.Row(
                                                        row.number(),
                                                        row.ref(),
                                                        row.cells(),
                                                        row.prepared(),
                                                        List.of(error),
                                                        List.of())
                                                : row)
                                        .toList(),
                                sheet.unknownColumns(),
                                sheet.notes()))
                        .toList(),
                read.unknownSheets());
    }

    private Instant newest(UUID programmeId) {
        return (Instant) entities.createNativeQuery(
                        "select max(at) from history.programme_revision where programme_id = ?1", Instant.class)
                .setParameter(1, programmeId)
                .getSingleResult();
    }

    private Map<String, UUID> organisations(String areaCode) {
        Map<String, UUID> ids = new HashMap<>();
        areas.organisations(areaCode)
                .forEach(o -> ids.put(Signs.compared(o.asDraft().shortName()), o.id()));
        return ids;
    }

    private Map<Integer, UUID> priorities(UUID programmeId) {
        Map<Integer, UUID> ids = new HashMap<>();
        priorities.of(programmeId).forEach(p -> ids.put(p.number(), p.id()));
        return ids;
    }

    private Map<UUID, Integer> positions(UUID programmeId) {
        Map<UUID, Integer> last = new HashMap<>();
        listings.inProgramme(programmeId).forEach(l -> last.merge(l.priorityId(), l.position(), Integer::max));
        return last;
    }
}
