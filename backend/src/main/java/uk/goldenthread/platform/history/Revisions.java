package uk.goldenthread.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.platform.history.RevisionDetail.Op;
import uk.goldenthread.platform.history.RevisionDetail.RevisionChange;
import uk.goldenthread.platform.history.RevisionView.TableChanges;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** Queries over the history of an area. Inside a read transaction, whose settings say which areas exist for the caller. */
@ApplicationScoped
public class Revisions {
    private static final int MOST_FAULTS = 500;
    private static final String HEADER =
            "select r.number, history.instant(coalesce(r.corrected_at, r.at)), history.instant(r.recorded_at), r.actor, r.request_id, "
                    + "encode(r.prev_hash, 'hex'), encode(r.hash, 'hex'), case when r.corrected_at is not null then history.instant(r.at) end from history.revision r where r.area_code = ?1 ";

    private final EntityManager entities;

    private final Guards guards;

    public Revisions(EntityManager entities, Guards guards) {
        this.entities = entities;
        this.guards = guards;
    }

    /** Newest first. */
    public Page<RevisionView> list(String areaCode, PageQuery page) {
        long newest = number(query("select count(*) from history.revision where area_code = ?1", areaCode)
                .getSingleResult());
        List<Object[]> headers =
                rows(query(HEADER + "order by r.number desc limit ?2 offset ?3", areaCode, page.size(), offset(page)));
        Map<Long, List<TableChanges>> changes = headers.isEmpty()
                ? Map.of()
                : summaries(areaCode, number(headers.get(headers.size() - 1)[0]), number(headers.get(0)[0]));
        List<RevisionView> items = headers.stream()
                .map(r -> new RevisionView(
                        number(r[0]),
                        instant(r[1]),
                        instant(r[2]),
                        r[7] == null ? null : instant(r[7]),
                        (String) r[3],
                        (String) r[4],
                        (String) r[6],
                        changes.getOrDefault(number(r[0]), List.of())))
                .toList();
        return Page.of(items, newest, page);
    }

    public Optional<RevisionDetail> find(String areaCode, long number, PageQuery page) {
        return rows(query(HEADER + "and r.number = ?2", areaCode, number)).stream()
                .findFirst()
                .map(r -> new RevisionDetail(
                        number,
                        instant(r[1]),
                        instant(r[2]),
                        r[7] == null ? null : instant(r[7]),
                        (String) r[3],
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        changes(areaCode, number, page)));
    }

    private Page<RevisionChange> changes(String areaCode, long number, PageQuery page) {
        long total = number(
                query("select count(*) from history.change where area_code = ?1 and number = ?2", areaCode, number)
                        .getSingleResult());
        List<RevisionChange> items = rows(query(
                        "select c.table_name, c.row_id, c.programme_id, c.op, c.row is null from history.change c "
                                + "where c.area_code = ?1 and c.number = ?2 order by c.seq limit ?3 offset ?4",
                        areaCode,
                        number,
                        page.size(),
                        offset(page)))
                .stream()
                .map(c -> new RevisionChange((String) c[0], (UUID) c[1], (UUID) c[2], Op.of(c[3]), (Boolean) c[4]))
                .toList();
        return Page.of(items, total, page);
    }

    private Map<Long, List<TableChanges>> summaries(String areaCode, long oldest, long newest) {
        Map<Long, List<TableChanges>> found = new HashMap<>();
        rows(query(
                        "select c.number, c.table_name, count(*) filter (where c.op = 'I'), count(*) filter (where c.op = 'U'), count(*) filter (where c.op = 'D'), "
                                + "count(*) filter (where c.row is null) from history.change c "
                                + "where c.area_code = ?1 and c.number between ?2 and ?3 group by c.number, c.table_name order by c.number, c.table_name",
                        areaCode,
                        oldest,
                        newest))
                .forEach(c -> found.computeIfAbsent(number(c[0]), n -> new ArrayList<>())
                        .add(new TableChanges((String) c[1], number(c[2]), number(c[3]), number(c[4]), number(c[5]))));
        return found;
    }

    /** The newest revision; empty for an area that is not the caller's. */
    public Optional<HeadView> head(String areaCode) {
        return rows(query(HEADER + "order by r.number desc limit 1", areaCode)).stream()
                .findFirst()
                .map(r -> new HeadView(areaCode, number(r[0]), (String) r[6], instant(r[2])));
    }

    /** Hash of a revision that is sealed, in hexadecimal. */
    public Optional<String> hash(String areaCode, long number) {
        return rows(query(HEADER + "and r.number = ?2 and r.hash is not null", areaCode, number)).stream()
                .findFirst()
                .map(r -> (String) r[6]);
    }

    /**
     * Recomputes everything. One statement, so that all parts see the same state while others write.
     *
     * @param known heads that somebody kept, to be looked for in today's chain
     */
    public Verification verify(String areaCode, List<Head> known, Instant now) {
        List<Object[]> found = rows(query(
                "select number, fault from (select number, fault from history.verify(?1) "
                        + "union all select number, fault from history.verify_redactions(?1) "
                        + "union all select number, fault from history.verify_order(?1) "
                        + "union all select null, concat_ws(' ', table_name, row_id, fault) from history.verify_state(?1) "
                        + "union all select null, fault from history.verify_outside(?1)) f "
                        + "order by number nulls last, fault limit " + MOST_FAULTS,
                areaCode));
        Object[] sums = rows(query(
                        "select (select count(*) from history.revision where area_code = ?1), (select count(*) from history.change where area_code = ?1), "
                                + "(select count(*) from history.change where area_code = ?1 and row is null), encode(h.hash, 'hex'), h.number, "
                                + "(select count(*) from history.revision where area_code = ?1 and corrected_at is not null) "
                                + "from history.head h where h.area_code = ?1",
                        areaCode))
                .stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        List<Verification.KnownHead> looked = known.stream()
                .map(k -> new Verification.KnownHead(
                        k.number(),
                        k.hash(),
                        hash(areaCode, k.number()).filter(k.hash()::equals).isPresent()))
                .toList();
        List<Verification.Fault> faults = new ArrayList<>();
        looked.stream()
                .filter(k -> !k.contained())
                .forEach(
                        k -> faults.add(
                                new Verification.Fault(
                                        k.number(),
                                        "the revision with the hash you know is not in this history: it was changed or cut off since")));
        guards.faults().forEach(f -> faults.add(new Verification.Fault(null, f)));
        found.forEach(f -> faults.add(new Verification.Fault(f[0] == null ? null : number(f[0]), (String) f[1])));
        return new Verification(
                areaCode,
                number(sums[0]),
                number(sums[1]),
                number(sums[2]),
                number(sums[5]),
                faults.isEmpty(),
                faults.stream().limit(MOST_FAULTS).toList(),
                (String) sums[3],
                number(sums[4]),
                looked,
                now);
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static Instant instant(Object text) {
        return Instant.parse((String) text);
    }

    static long offset(PageQuery page) {
        return (long) (page.page() - 1) * page.size();
    }
}
