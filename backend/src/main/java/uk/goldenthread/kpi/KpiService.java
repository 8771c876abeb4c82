package uk.goldenthread.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.access.Organisations;
import uk.goldenthread.plan.Priorities;
import uk.goldenthread.plan.Programmes;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.MergePatch;
import uk.goldenthread.platform.web.Warned;
import uk.goldenthread.platform.web.Written;
import uk.goldenthread.record.LoadResult;
import uk.goldenthread.record.Overlay;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.Provenance;

/** Measures: what they measure, version by version, and which of them are headlines. */
@ApplicationScoped
public class KpiService {
    private final Programmes programmes;
    private final Priorities priorities;
    private final Kpis kpis;
    private final DefinitionVersions definitions;
    private final Organisations organisations;
    private final MeasureFence fence;
    private final Transactions transactions;
    private final LondonTime time;
    private final MergePatch merge;
    private final Overlay said;

    public KpiService(
            Programmes programmes,
            Priorities priorities,
            Kpis kpis,
            DefinitionVersions definitions,
            Organisations organisations,
            MeasureFence fence,
            Transactions transactions,
            LondonTime time,
            MergePatch merge,
            Overlay said) {
        this.programmes = programmes;
        this.priorities = priorities;
        this.kpis = kpis;
        this.definitions = definitions;
        this.organisations = organisations;
        this.fence = fence;
        this.transactions = transactions;
        this.time = time;
        this.merge = merge;
        this.said = said;
    }

    /**
     * What a paper says of a definition that differs from the one in force.
     *
     * @param appliesFrom first day of the periods it applies to; null when the paper does not say
     * @param reason      why it changed; null or empty when the paper does not say
     * @param reportedOn  day of the paper
     */
    public record Redefinition(
            @Nullable LocalDate appliesFrom, @Nullable String reason, LocalDate reportedOn) {}

    public Warned create(String areaCode, UUID programmeId, KpiDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            programmes.require(programmeId);
            fence.requirePriority(draft.priorityId());
            requireKnown(areaCode, programmeId, draft, null);
            if (kpis.coded(programmeId, draft.code().strip()).isPresent()) {
                throw ProblemException.conflict("/code", "The programme already has a measure with that code.");
            }
            Kpi kpi = add(new Kpi(areaCode, programmeId, draft, Provenance.ENTERED), person, time.today());
            return warned(kpi);
        });
    }

    public Warned change(String areaCode, UUID id, String ifMatch, JsonNode patch) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = read(id, ifMatch);
            KpiDraft draft = merge.apply(kpi.asDraft(), patch, KpiDraft.class);
            fence.requirePriority(draft.priorityId());
            requireKnown(areaCode, kpi.programmeId(), draft, kpi.organisationId());
            kpi.edit(draft);
            kpis.flush();
            return warned(kpi);
        });
    }

    /** The next version of the definition. It becomes the one in force at once. */
    public Warned define(String areaCode, UUID id, DefinitionDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = fence.require(id);
            define(kpi, draft, person, time.today(), Provenance.ENTERED);
            kpis.flush();
            return warned(kpi);
        });
    }

    public Written decideHeadline(String areaCode, UUID id, String ifMatch, HeadlineDraft draft, UUID person) {
        return transactions.write(areaCode, () -> {
            Kpi kpi = read(id, ifMatch);
            kpi.decideHeadline(draft.headline(), draft.reason(), person, time.today());
            kpis.flush();
            return receipt(kpi);
        });
    }

    /** Stores what a paper says of a measure, found by its code; a paper that was reported today. */
    public LoadResult load(String areaCode, UUID programmeId, KpiDraft draft, Provenance provenance) {
        return load(areaCode, programmeId, draft, new Redefinition(null, null, time.today()), provenance);
    }

    /**
     * Stores what a paper says of a measure, found by its code.
     *
     * @throws ProblemException when the definition differs from the one in force and the paper does not say from when
     */
    public LoadResult load(
            String areaCode, UUID programmeId, KpiDraft draft, Redefinition redefinition, Provenance provenance) {
        return transactions.write(areaCode, () -> {
            Optional<Kpi> stored = kpis.coded(programmeId, draft.code());
            KpiDraft whole = said.whole(
                    draft.over(stored.map(Kpi::asDraft).map(said::left).orElse(null)));
            if (stored.isEmpty()) {
                requireKnown(areaCode, programmeId, whole, null);
                return LoadResult.created(
                        add(new Kpi(areaCode, programmeId, whole, provenance), null, redefinition.reportedOn())
                                .id());
            }
            Kpi kpi = stored.get();
            if (kpi.asDraft().equals(whole)) {
                return LoadResult.unchanged(kpi.id());
            }
            requireKnown(areaCode, programmeId, whole, kpi.organisationId());
            if (!kpi.words().equals(whole.words())) {
                redefine(kpi, whole, redefinition, provenance);
            }
            kpi.shownAsHeadline(whole.headline());
            kpi.describe(whole, provenance);
            kpis.flush();
            return LoadResult.changed(kpi.id());
        });
    }

    private void redefine(Kpi kpi, KpiDraft whole, Redefinition redefinition, Provenance provenance) {
        if (redefinition.appliesFrom() == null) {
            throw ProblemException.unprocessable(
                    "/definition",
                    "The definition differs from the one in force. A new one breaks the series: say from which day it applies (definition_from).");
        }
        String reason = redefinition.reason() == null || redefinition.reason().isBlank()
                ? "As the paper shows; the reason is not known."
                : redefinition.reason();
        define(
                kpi,
                new DefinitionDraft(
                        redefinition.appliesFrom(),
                        whole.definition(),
                        whole.numeratorDefinition(),
                        whole.denominatorDefinition(),
                        whole.population(),
                        reason),
                null,
                redefinition.reportedOn(),
                provenance);
    }

    private void define(Kpi kpi, DefinitionDraft draft, @Nullable UUID person, LocalDate on, Provenance provenance) {
        Optional<DefinitionVersion> newest = definitions.newest(kpi.id());
        if (newest.isEmpty()) {
            // A measure from before definitions had versions: what it says so far becomes the first.
            definitions.add(new DefinitionVersion(kpi, null, "", null, on, provenance));
        }
        LocalDate last = newest.map(DefinitionVersion::appliesFrom).orElse(null);
        if (last != null && !draft.appliesFrom().isAfter(last)) {
            throw ProblemException.unprocessable(
                    "/appliesFrom",
                    "The definition in force applies from " + PlannedDate.words(last)
                            + "; the next one applies from a later day.");
        }
        if (draft.appliesFrom().isAfter(on)) {
            throw ProblemException.unprocessable(
                    "/appliesFrom", "A definition is recorded once it applies. Enter it on that day or later.");
        }
        kpi.define(draft.words());
        definitions.add(new DefinitionVersion(kpi, draft.appliesFrom(), draft.reason(), person, on, provenance));
    }

    private Kpi add(Kpi kpi, @Nullable UUID person, LocalDate on) {
        kpis.add(kpi);
        Provenance provenance = kpi.provenance();
        definitions.add(new DefinitionVersion(kpi, null, "", person, on, provenance));
        return kpi;
    }

    private void requireKnown(String areaCode, UUID programmeId, KpiDraft draft, @Nullable UUID before) {
        if (draft.priorityId() != null
                && priorities
                        .findByIdOptional(draft.priorityId())
                        .filter(p -> p.programmeId().equals(programmeId))
                        .isEmpty()) {
            throw ProblemException.unprocessable("/priorityId", "There is no such priority in this programme.");
        }
        if (draft.organisationId() != null && !draft.organisationId().equals(before)) {
            organisations.requireOpen(areaCode, draft.organisationId(), "/organisationId");
        }
    }

    private Kpi read(UUID id, String ifMatch) {
        Kpi kpi = fence.require(id);
        ETags.requireMatch(ifMatch, id, kpi.version());
        return kpi;
    }

    /** What looks odd about a measure; found by its code. Inside a transaction. */
    public List<String> odd(UUID programmeId, String code) {
        return kpis.coded(programmeId, code).map(KpiService::odd).orElse(List.of());
    }

    private static List<String> odd(Kpi kpi) {
        KpiDraft draft = kpi.asDraft();
        return PolarityDoubt.of(draft.title(), draft.referenceCode(), draft.polarity()).stream()
                .toList();
    }

    private Warned warned(Kpi kpi) {
        return Warned.of(receipt(kpi), odd(kpi));
    }

    private Written receipt(Kpi kpi) {
        return new Written(kpi.id(), kpi.version(), transactions.revision());
    }
}
