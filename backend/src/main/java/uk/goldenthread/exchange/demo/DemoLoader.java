package uk.goldenthread.exchange.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.goldenthread.access.AreaService;
import uk.goldenthread.access.MembershipService;
import uk.goldenthread.access.OrganisationDraft;
import uk.goldenthread.access.OrganisationKind;
import uk.goldenthread.access.Person;
import uk.goldenthread.access.Role;
import uk.goldenthread.exchange.ImportRefused;
import uk.goldenthread.exchange.ImportReport;
import uk.goldenthread.exchange.ImportService;
import uk.goldenthread.governance.BoardDraft;
import uk.goldenthread.governance.BoardService;
import uk.goldenthread.governance.BoardTier;
import uk.goldenthread.plan.CycleDraft;
import uk.goldenthread.plan.CycleService;
import uk.goldenthread.plan.CycleState;
import uk.goldenthread.plan.Cycles;
import uk.goldenthread.plan.Listings;
import uk.goldenthread.plan.Priorities;
import uk.goldenthread.plan.Priority;
import uk.goldenthread.plan.Programme;
import uk.goldenthread.plan.ProgrammeService;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.plan.SourcePapers;
import uk.goldenthread.platform.tenancy.Caller;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.DayWords;

/**
 * Loads the demonstration areas once, oldest state first, through the import that councils use. Accounts come last, all at once: an
 * area with a member is complete and left alone; one without was interrupted and is taken up where it stopped.
 */
@ApplicationScoped
public class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private final DemoFiles files;
    private final AreaService areas;
    private final MembershipService memberships;
    private final ProgrammeService service;
    private final Programmes programmes;
    private final Priorities priorities;
    private final Listings listings;
    private final SourcePapers papers;
    private final BoardService boards;
    private final CycleService cycling;
    private final Cycles cycles;
    private final ImportService imports;
    private final Transactions transactions;
    private final CurrentRequest call;
    private final String issuer;

    DemoLoader(
            DemoFiles files,
            AreaService areas,
            MembershipService memberships,
            ProgrammeService service,
            Programmes programmes,
            Priorities priorities,
            Listings listings,
            SourcePapers papers,
            BoardService boards,
            CycleService cycling,
            Cycles cycles,
            ImportService imports,
            Transactions transactions,
            CurrentRequest call,
            @ConfigProperty(name = "goldenthread.oidc.issuer") String issuer) {
        this.files = files;
        this.areas = areas;
        this.memberships = memberships;
        this.service = service;
        this.programmes = programmes;
        this.priorities = priorities;
        this.listings = listings;
        this.papers = papers;
        this.boards = boards;
        this.cycling = cycling;
        this.cycles = cycles;
        this.imports = imports;
        this.transactions = transactions;
        this.call = call;
        this.issuer = issuer;
    }

    /** Loads what is not there yet; safe to call again. */
    @ActivateRequestContext
    public void load() {
        List<Map<String, String>> rows = files.table("areas.csv");
        Set<String> codes = rows.stream().map(r -> r.get("area_code")).collect(Collectors.toSet());
        // All areas are readable at once: a person of two areas is found again in the second.
        call.caller(Caller.job("demonstration", codes));
        for (Map<String, String> row : rows) {
            area(row.get("area_code"), row.get("name"), row.get("region"));
        }
    }

    private void area(String code, String name, String region) {
        if (!memberships.of(code).isEmpty()) {
            return;
        }
        if (areas.mine().stream().noneMatch(a -> a.areaCode().equals(code))) {
            areas.createArea(code, name, region);
        }
        organisations(code);
        Map<String, String> titles = new HashMap<>();
        for (String folder : files.bundles()) {
            Bundle bundle = files.bundle(folder);
            if (bundle.programme().title() != null) {
                titles.put(bundle.programme().key(), bundle.programme().title());
            }
            if (bundle.areaCode().equals(code)) {
                bundle(name, folder, bundle, titles.get(bundle.programme().key()));
            }
        }
        accounts(code);
        LOG.infof("%s is ready", name);
    }

    private void organisations(String code) {
        transactions.write(code, () -> {
            Set<String> known = areas.organisations(code).stream()
                    .map(o -> o.asDraft().shortName())
                    .collect(Collectors.toSet());
            files.table("organisations.csv").stream()
                    .filter(r -> r.get("area_code").equals(code) && !known.contains(r.get("short_name")))
                    .forEach(r -> areas.addOrganisation(
                            code,
                            new OrganisationDraft(
                                    r.get("short_name"),
                                    r.get("name"),
                                    OrganisationKind.valueOf(r.get("kind").toUpperCase(Locale.ROOT)))));
            return null;
        });
    }

    /** A bundle is one transaction with the paper it came from, so the paper tells whether the bundle is in. */
    private void bundle(String areaName, String folder, Bundle bundle, String programmeTitle) {
        String code = bundle.areaCode();
        if (transactions.read(() -> loaded(code, programmeTitle, bundle))) {
            close(bundle, programmeTitle);
            return;
        }
        try {
            ImportReport report = imports.load(
                    code,
                    () -> {
                        Map<String, UUID> met = meetings(bundle);
                        UUID programme = programmes
                                .titled(code, programmeTitle)
                                .map(Programme::id)
                                .orElseGet(() ->
                                        service.create(code, bundle.draft()).id());
                        open(bundle, programme, met);
                        return programme;
                    },
                    files.sheets(folder),
                    bundle.options());
            close(bundle, programmeTitle);
            long listed = transactions.read(() -> programmes
                    .titled(code, programmeTitle)
                    .map(p -> listings.count("programmeId", p.id()))
                    .orElse(0L));
            LOG.infof(
                    "Loaded %s, %s, of %s: %d rows; the plan now has %d listings",
                    areaName,
                    bundle.source().title(),
                    DayWords.of(day(bundle)),
                    report.rows().size(),
                    listed);
        } catch (ImportRefused.Refusal refusal) {
            refusal.report().rows().stream()
                    .filter(r -> !r.errors().isEmpty())
                    .forEach(r -> LOG.errorf("%s, sheet %s, row %d: %s", folder, r.sheet(), r.row(), r.errors()));
            throw new IllegalStateException("the demonstration bundle " + folder + " was refused", refusal);
        }
    }

    /** The meetings at which the state was presented, held as their papers say; answers their boards by name. */
    private Map<String, UUID> meetings(Bundle bundle) {
        Map<String, BoardTier> tiers = files.table("boards.csv").stream()
                .filter(r -> r.get("area_code").equals(bundle.areaCode()))
                .collect(Collectors.toMap(
                        r -> r.get("name"), r -> BoardTier.valueOf(r.get("tier").toUpperCase(Locale.ROOT))));
        Map<String, UUID> met = new HashMap<>();
        bundle.meetings().forEach(meeting -> {
            UUID board =
                    boards.known(bundle.areaCode(), new BoardDraft(meeting.board(), tiers.get(meeting.board()), null));
            boards.held(bundle.areaCode(), board, meeting.draft());
            met.put(meeting.board(), board);
        });
        return met;
    }

    /** Part of the import's transaction, so that the statements of the state stand in its cycle. */
    private void open(Bundle bundle, UUID programme, Map<String, UUID> met) {
        if (bundle.cycle() != null
                && cycles.titled(programme, bundle.cycle().title()).isEmpty()) {
            cycling.openLoaded(
                    bundle.areaCode(),
                    programme,
                    new CycleDraft(
                            bundle.cycle().title(),
                            met.get(bundle.cycle().board()),
                            bundle.cycle().periodFrom(),
                            bundle.cycle().periodTo(),
                            bundle.effectiveDate()),
                    bundle.effectiveDate(),
                    bundle.source().title());
        }
    }

    /** Done again where the loader was interrupted after the import. */
    private void close(Bundle bundle, String programmeTitle) {
        if (bundle.cycle() == null) {
            return;
        }
        transactions
                .read(() -> programmes
                        .titled(bundle.areaCode(), programmeTitle)
                        .flatMap(p -> cycles.titled(p.id(), bundle.cycle().title()))
                        .filter(c -> c.state() == CycleState.OPEN))
                .ifPresent(c -> cycling.closeLoaded(bundle.areaCode(), c.id(), bundle.effectiveDate()));
    }

    private boolean loaded(String code, String programmeTitle, Bundle bundle) {
        return programmes
                .titled(code, programmeTitle)
                .flatMap(p -> papers.titled(p.id(), bundle.source().title(), bundle.positionDate()))
                .isPresent();
    }

    private static LocalDate day(Bundle bundle) {
        return bundle.source().date() != null ? bundle.source().date() : bundle.effectiveDate();
    }

    private void accounts(String code) {
        transactions.write(code, () -> {
            Map<String, UUID> organisations = areas.organisations(code).stream()
                    .collect(Collectors.toMap(o -> o.asDraft().shortName(), o -> o.id()));
            Map<Integer, UUID> numbers = programmes.inOrder(code).stream()
                    .limit(1)
                    .flatMap(p -> priorities.of(p.id()).stream())
                    .collect(Collectors.toMap(Priority::number, Priority::id));
            files.table("accounts.csv").stream()
                    .filter(r -> r.get("area_code").equals(code))
                    .forEach(r -> admit(code, r, organisations, numbers));
            return null;
        });
    }

    private void admit(
            String code, Map<String, String> row, Map<String, UUID> organisations, Map<Integer, UUID> numbers) {
        Person.Kind kind = Person.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        List<UUID> own = Arrays.stream(row.getOrDefault("priorities", "").split(";"))
                .filter(p -> !p.isBlank())
                .map(p -> numbers.get(Integer.valueOf(p.strip())))
                .toList();
        UUID organisation = organisations.get(row.get("organisation"));
        Role role = Role.ofWord(row.get("role"));
        if (own.isEmpty()) {
            memberships.admit(code, issuer, row.get("sub"), kind, row.get("display_name"), role, organisation, null);
        }
        own.forEach(priority -> memberships.admit(
                code, issuer, row.get("sub"), kind, row.get("display_name"), role, organisation, priority));
    }
}
