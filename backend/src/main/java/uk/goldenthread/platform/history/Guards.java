package uk.goldenthread.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the history rests on in the database: triggers, functions, the tables that are kept and what their stored rows are read with.
 * Compared with the list that this release brings, because whoever owns the tables can change all of it, the functions that verify included.
 */
@ApplicationScoped
public class Guards {
    /** One line a guard, of three parts parted by tabulators: kind, name, and what it is in full. */
    public static final String LIST = "history/guards.txt";

    /** The same lines of a database. Nothing of it calls a function of ours, which may be the one that was replaced. */
    public static final String OF_A_DATABASE = """
            with ours as (select oid, nspname from pg_catalog.pg_namespace where nspname in ('app', 'history')),
            tables as (select c.oid, o.nspname || '.' || c.relname as name from pg_catalog.pg_class c join ours o on o.oid = c.relnamespace where c.relkind in ('r', 'p', 'v')),
            triggers as (select g.oid, g.tgname, g.tgenabled, g.tgfoid, t.name as on_table from pg_catalog.pg_trigger g join tables t on t.oid = g.tgrelid where not g.tgisinternal),
            lines as (
                select 'trigger' as kind, g.on_table || ' ' || g.tgname as name, case g.tgenabled when 'O' then 'on ' when 'A' then 'always ' else 'off ' end || pg_catalog.pg_get_triggerdef(g.oid) as line from triggers g
                union all
                select 'function', o.nspname || '.' || p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
                    encode(pg_catalog.sha256(convert_to(pg_catalog.pg_get_functiondef(p.oid), 'UTF8')), 'hex')
                    from pg_catalog.pg_proc p join ours o on o.oid = p.pronamespace
                    where o.nspname = 'history' or p.proname in ('readable', 'writable') or p.oid in (select tgfoid from triggers)
                union all
                select 'view', t.name, encode(pg_catalog.sha256(convert_to(pg_catalog.pg_get_viewdef(t.oid), 'UTF8')), 'hex') from tables t join pg_catalog.pg_class c on c.oid = t.oid where c.relkind = 'v'
                union all
                select 'rule', t.name || ' ' || r.rulename, pg_catalog.pg_get_ruledef(r.oid) from pg_catalog.pg_rewrite r join tables t on t.oid = r.ev_class where r.rulename <> '_RETURN'
                union all
                select 'kept', k.table_name, k.row_version || ' ' || k.is_state from history.kept k
                union all
                select 'step', s.table_name || '.' || s.column_name, s.version || ' ' || cast(s.value as text) from history.column_step s)
            select kind || chr(9) || name || chr(9) || line from lines order by (kind || chr(9) || name) collate "C" """;

    private final EntityManager entities;
    private final Map<String, String> expected = parse(list());

    public Guards(EntityManager entities) {
        this.entities = entities;
    }

    /** What differs, in words. Inside a read transaction. */
    List<String> faults() {
        // Else what PostgreSQL prints would depend on which schemas this session need not name.
        entities.createNativeQuery("select set_config('search_path', 'pg_catalog', true)")
                .getSingleResult();
        @SuppressWarnings("unchecked")
        List<String> found =
                entities.createNativeQuery(OF_A_DATABASE, String.class).getResultList();
        return compare(expected, parse(found));
    }

    static List<String> compare(Map<String, String> expected, Map<String, String> found) {
        List<String> faults = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(expected.keySet());
        all.addAll(found.keySet());
        for (String guard : all) {
            String should = expected.get(guard);
            String is = found.get(guard);
            if (should == null || !should.equals(is)) {
                String[] words = guard.split("\t");
                faults.add(inWords(words[0], words[1], should, is));
            }
        }
        return faults;
    }

    private static String inWords(String kind, String name, String should, String is) {
        if (kind.equals("trigger")) {
            String[] trigger = name.split(" ");
            String of = "the trigger " + trigger[1] + " of " + trigger[0];
            return is == null
                    ? of + " is missing: changes of that table may not have been recorded"
                    : should == null
                            ? of + " is none of this release"
                            : is.startsWith("off ")
                                    ? of + " is switched off: changes of that table are not recorded"
                                    : of + " is not the one that this release brings";
        }
        String what =
                switch (kind) {
                    case "function" -> "the function " + name;
                    case "view" -> "the view " + name;
                    case "rule" -> "the rule " + name;
                    case "kept" -> "the entry of " + name + " in the list of kept tables";
                    default -> "what stored rows are read with for " + name;
                };
        return what + (is == null ? " is missing" : should == null ? " is none of this release" : " was changed");
    }

    static Map<String, String> parse(List<String> lines) {
        Map<String, String> guards = new TreeMap<>();
        for (String line : lines) {
            int second = line.indexOf('\t', line.indexOf('\t') + 1);
            guards.put(line.substring(0, second), line.substring(second + 1));
        }
        return guards;
    }

    private static List<String> list() {
        try (InputStream in = Guards.class.getClassLoader().getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
