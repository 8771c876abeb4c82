package uk.goldenthread.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldenthread.platform.history.RecordRevision.FieldChange;
import uk.goldenthread.platform.history.RecordRevision.RecordChange;
import uk.goldenthread.platform.history.RevisionDetail.Op;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** The past of single records: which revisions touched them, and what each changed. */
@ApplicationScoped
public class RecordHistory {
    /** Columns that say where a row stands, not what it says. Columns that hold identifiers are left out by their ending. */
    private static final Set<String> TECHNICAL = Set.of("id", "area_code", "version");

    /** A stored row with today's columns: else a column that came later would look like a change of the first write after it. */
    private static final String UPCAST = "history.upcast(c.table_name, c.schema_version, coalesce(c.row, c.stand_in))";

    private static final String IDS = "cast(string_to_array(?1, ',') as uuid[])";

    private final EntityManager entities;
    private final Transactions transactions;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public RecordHistory(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /**
     * A record and every row that ever pointed to it, also those deleted since.
     *
     * @param column the column that points to it: {@code action_id}
     */
    public List<UUID> family(UUID programmeId, UUID record, String column) {
        return transactions.read(() -> {
            @SuppressWarnings("unchecked")
            List<UUID> found = entities.createNativeQuery(
                            "select distinct c.row_id from history.change c where c.programme_id = ?1 and (c.row_id = ?2 or coalesce(c.row, c.stand_in) ->> ?3 = ?4)")
                    .setParameter(1, programmeId)
                    .setParameter(2, record)
                    .setParameter(3, column)
                    .setParameter(4, record.toString())
                    .getResultList();
            return found;
        });
    }

    /** The revisions that touched any of the rows, newest first, one item a revision. The actor is as recorded. */
    public Page<RecordRevision> of(Collection<UUID> rowIds, PageQuery page) {
        String ids = rowIds.stream().map(UUID::toString).collect(Collectors.joining(","));
        return transactions.read(() -> {
            long total = Revisions.number(entities.createNativeQuery(
                            "select count(distinct number) from history.change where row_id = any (" + IDS + ")")
                    .setParameter(1, ids)
                    .getSingleResult());
            return Page.of(revisions(ids, page), total, page);
        });
    }

    /** What one row said over time, newest first. */
    public Page<StoredVersion> versions(UUID rowId, PageQuery page) {
        return transactions.read(() -> {
            long total = Revisions.number(entities.createNativeQuery(
                            "select count(*) from history.change where row_id = ?1 and coalesce(row, stand_in) is not null")
                    .setParameter(1, rowId)
                    .getSingleResult());
            List<Object[]> rows = Revisions.rows(entities.createNativeQuery(
                            "select c.number, history.instant(coalesce(r.corrected_at, r.at)), history.instant(r.recorded_at), r.actor, c.row is null, cast("
                                    + UPCAST + " as text) "
                                    + "from history.change c join history.revision r using (area_code, number) "
                                    + "where c.row_id = ?1 and coalesce(c.row, c.stand_in) is not null order by c.number desc, c.seq desc limit ?2 offset ?3")
                    .setParameter(1, rowId)
                    .setParameter(2, page.size())
                    .setParameter(3, Revisions.offset(page)));
            return Page.of(
                    rows.stream()
                            .map(r -> new StoredVersion(
                                    Revisions.number(r[0]),
                                    Revisions.instant(r[1]),
                                    Revisions.instant(r[2]),
                                    (String) r[3],
                                    (Boolean) r[4],
                                    parse((String) r[5])))
                            .toList(),
                    total,
                    page);
        });
    }

    private List<RecordRevision> revisions(String ids, PageQuery page) {
        List<Object[]> rows = Revisions.rows(entities.createNativeQuery(
                        "select k.number, history.instant(coalesce(r.corrected_at, r.at)), history.instant(r.recorded_at), r.actor, k.table_name, k.row_id, k.op, k.redacted, k.before, k.after "
                                + "from (select c.*, c.row is null as redacted, cast(" + UPCAST + " as text) as after, "
                                + "lag(cast(" + UPCAST
                                + " as text)) over (partition by c.row_id order by c.number, c.seq) as before "
                                + "from history.change c where c.row_id = any (" + IDS + ")) k "
                                + "join history.revision r using (area_code, number) "
                                + "where k.number in (select distinct number from history.change where row_id = any ("
                                + IDS + ") order by number desc limit ?2 offset ?3) "
                                + "order by k.number desc, k.seq")
                .setParameter(1, ids)
                .setParameter(2, page.size())
                .setParameter(3, Revisions.offset(page)));
        Map<Long, RecordRevision> found = new LinkedHashMap<>();
        for (Object[] r : rows) {
            RecordRevision revision = found.computeIfAbsent(
                    Revisions.number(r[0]),
                    n -> new RecordRevision(
                            n, Revisions.instant(r[1]), Revisions.instant(r[2]), (String) r[3], new ArrayList<>()));
            Op op = Op.of(r[6]);
            revision.records()
                    .add(new RecordChange(
                            (String) r[4],
                            (UUID) r[5],
                            op,
                            (Boolean) r[7],
                            op == Op.DELETED ? List.of() : changes(parse((String) r[8]), parse((String) r[9]))));
        }
        return List.copyOf(found.values());
    }

    private static List<FieldChange> changes(JsonNode before, JsonNode after) {
        Set<String> columns = new TreeSet<>();
        before.fieldNames().forEachRemaining(columns::add);
        after.fieldNames().forEachRemaining(columns::add);
        List<FieldChange> changes = new ArrayList<>();
        for (String column : columns) {
            if (TECHNICAL.contains(column)
                    || column.endsWith("_id")
                    || column.endsWith("_ids")
                    || column.endsWith("_precision")) {
                continue;
            }
            String from = text(before, column);
            String to = text(after, column);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(camelCase(column), from, to));
            }
        }
        return List.copyOf(changes);
    }

    /** What a column says; null when it says nothing. A date that is known to the month only is shown as the month. */
    private static String text(JsonNode row, String column) {
        JsonNode value = row.path(column);
        if (value.isMissingNode()
                || value.isNull()
                || value.isContainerNode() && value.isEmpty()
                || value.isTextual() && value.textValue().isEmpty()) {
            return null;
        }
        String text = value.isTextual() ? value.textValue() : value.toString();
        return "MONTH".equals(row.path(column + "_precision").textValue())
                ? text.substring(0, "2025-01".length())
                : text;
    }

    private static String camelCase(String column) {
        StringBuilder out = new StringBuilder();
        for (String word : column.split("_")) {
            out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }

    private JsonNode parse(String row) {
        try {
            return row == null ? MissingNode.getInstance() : json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored row is not JSON", e);
        }
    }
}
