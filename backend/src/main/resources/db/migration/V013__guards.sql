-- What the owner of these tables could do unseen: verification no longer asks the triggers which tables to look at, and people and releases
-- of open data, which belong to no area, have a chain of digests of their own.

CREATE TABLE history.kept (
    table_name  text CONSTRAINT kept_pk PRIMARY KEY,
    row_version integer NOT NULL,
    is_state    boolean NOT NULL
);
COMMENT ON TABLE history.kept IS 'The tables whose rows stand in the history, whether or not their trigger is still there.';
COMMENT ON COLUMN history.kept.table_name IS 'Table of schema app';
COMMENT ON COLUMN history.kept.row_version IS 'Version its rows are stored with today';
COMMENT ON COLUMN history.kept.is_state IS 'Whether its rows are part of what a programme is';
INSERT INTO history.kept SELECT c.relname, history.row_version(c.oid), history.is_state(c.relname)
    FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid WHERE g.tgfoid = 'history.record'::regproc;

CREATE OR REPLACE FUNCTION history.is_state(p_table text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT coalesce((SELECT k.is_state FROM history.kept k WHERE k.table_name = p_table), true)
$$;
CREATE OR REPLACE FUNCTION history.row_version(t regclass) RETURNS integer LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT k.row_version FROM history.kept k JOIN pg_class c ON c.relname = k.table_name WHERE c.oid = t AND c.relnamespace = 'app'::regnamespace
$$;

CREATE OR REPLACE PROCEDURE history.keep(t regclass, schema_version integer, is_state boolean DEFAULT true) LANGUAGE plpgsql AS $$
DECLARE
    n text := (SELECT relname FROM pg_class WHERE oid = t);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR SELECT USING (app.readable(area_code))', n || '_read', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR INSERT WITH CHECK (app.writable(area_code))', n || '_insert', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR UPDATE USING (app.writable(area_code)) WITH CHECK (app.writable(area_code))', n || '_update', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR DELETE USING (app.writable(area_code))', n || '_delete', t);
    INSERT INTO history.kept VALUES (n, schema_version, is_state);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION history.record(%L, %L)',
                   n || '_history', t, schema_version, is_state);
END $$;

CREATE OR REPLACE PROCEDURE history.columns_added(t regclass, added jsonb) LANGUAGE plpgsql AS $$
DECLARE
    n text := (SELECT relname FROM pg_class WHERE oid = t);
    raised integer := history.row_version(t) + 1;
    wrong text := (SELECT string_agg(k, ', ') FROM jsonb_object_keys(added) k
                   WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t AND a.attname = k AND a.attnum > 0 AND NOT a.attisdropped));
BEGIN
    IF raised IS NULL THEN
        RAISE EXCEPTION '% is not in the history', t;
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION '% has no such column: %', t, wrong;
    END IF;
    INSERT INTO history.column_step (table_name, version, column_name, value) SELECT n, raised, e.key, e.value FROM jsonb_each(added) e;
    UPDATE history.kept SET row_version = raised WHERE table_name = n;
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION history.record(%L, %L)',
                   n || '_history', t, raised, history.is_state(n));
END $$;

-- Rows of today that are not what the history last recorded, in every kept table, compared with today's columns. Both sides are written by
-- the same session: a stored moment may be written in another time zone than that of whoever verifies.
CREATE OR REPLACE FUNCTION history.verify_state(p_area text) RETURNS TABLE (table_name text, row_id uuid, fault text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    t record;
BEGIN
    IF NOT app.readable(p_area) THEN
        RETURN;
    END IF;
    FOR t IN SELECT k.table_name AS name FROM history.kept k ORDER BY 1 LOOP
        IF to_regclass('app.' || quote_ident(t.name)) IS NULL THEN
            RETURN QUERY SELECT t.name, NULL::uuid, 'is gone, with all its rows';
            CONTINUE;
        END IF;
        RETURN QUERY EXECUTE format($q$
            WITH kept AS (SELECT DISTINCT ON (c.row_id) c.row_id, c.op, coalesce(m.added || coalesce(c.row, c.stand_in), c.row, c.stand_in) AS row
                          FROM history.change c LEFT JOIN history.missing_columns m ON m.table_name = c.table_name AND m.version = c.schema_version
                          WHERE c.area_code = $1 AND c.table_name = %1$L ORDER BY c.row_id, c.number DESC, c.seq DESC),
            compared AS (SELECT coalesce(k.row_id, n.id) AS id, k.row_id IS NULL OR k.op = 'D' AS unknown, n.id IS NULL AS gone,
                                to_jsonb(jsonb_populate_record(NULL::app.%1$I, k.row)) IS DISTINCT FROM n.now AS other,
                                (SELECT string_agg(x.key, ', ' ORDER BY x.key) FROM jsonb_object_keys(n.now) x (key) WHERE NOT k.row ? x.key) AS columns
                         FROM kept k FULL JOIN (SELECT x.id, to_jsonb(x) AS now FROM app.%1$I x WHERE x.area_code = $1) n ON n.id = k.row_id
                         WHERE k.op IS DISTINCT FROM 'D' OR n.id IS NOT NULL)
            SELECT %1$L::text, c.id,
                   CASE WHEN c.unknown THEN 'stands in the table but not in the history'
                        WHEN c.gone THEN 'was deleted without the history'
                        WHEN c.columns IS NOT NULL THEN 'has columns that the history never recorded: ' || c.columns
                        ELSE 'differs from what the history last recorded' END
            FROM compared c WHERE c.unknown OR c.gone OR c.other OR c.columns IS NOT NULL
        $q$, t.name) USING p_area;
    END LOOP;
END $$;

-- Rows whose history does not begin with their making or goes on after their end: what came between was not recorded.
CREATE FUNCTION history.verify_order(p_area text) RETURNS TABLE (number bigint, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT o.number, o.table_name || ' ' || o.row_id || CASE WHEN o.op = 'I' THEN ' is made here, and stood there already: its deletion was not recorded'
                                                             ELSE ' is changed here, and nothing recorded that it was made' END
    FROM (SELECT c.number, c.table_name, c.row_id, c.op, lag(c.op) OVER (PARTITION BY c.table_name, c.row_id ORDER BY c.number, c.seq) AS before
          FROM history.change c WHERE c.area_code = p_area AND app.readable(p_area)) o
    WHERE (o.op = 'I') <> (o.before IS NULL OR o.before = 'D')
$$;

-- People and releases. Only digests are kept, each with a salt: nothing personal is stored twice, and without its salt nobody can test a guess.
CREATE TABLE history.outside (
    number      bigint CONSTRAINT outside_pk PRIMARY KEY,
    at          timestamptz NOT NULL,
    actor       text NOT NULL CONSTRAINT outside_actor_line CHECK (actor !~ E'[\\n\\r]'),
    table_name  text NOT NULL CONSTRAINT outside_table_name CHECK (table_name IN ('person', 'release')),
    row_key     text NOT NULL,
    op          text NOT NULL CONSTRAINT outside_op CHECK (op IN ('I', 'U', 'D', 'E')),
    reason      text NOT NULL DEFAULT '' CONSTRAINT outside_reason_line CHECK (reason !~ E'[\\n\\r]'),
    columns     text[] NOT NULL,
    digest      bytea NOT NULL,
    salt        bytea,
    prev_hash   bytea NOT NULL,
    hash        bytea NOT NULL
);
CREATE INDEX outside_of_row ON history.outside (table_name, row_key, number DESC);
COMMENT ON TABLE history.outside IS 'Every change of a person or of a release of open data, as digests chained by hash. Append-only; written by triggers alone.';
COMMENT ON COLUMN history.outside.number IS 'Gapless number, from 1';
COMMENT ON COLUMN history.outside.at IS 'Wall clock';
COMMENT ON COLUMN history.outside.actor IS 'Identifier of the person who wrote; empty for the person''s own sign-in, the operator and migrations';
COMMENT ON COLUMN history.outside.table_name IS 'person or release';
COMMENT ON COLUMN history.outside.row_key IS 'Identifier of the person, or code of the release';
COMMENT ON COLUMN history.outside.op IS 'I inserted, U updated, D deleted, E erased: the salts of the entries before are gone, with a reason';
COMMENT ON COLUMN history.outside.reason IS 'Why a person was erased';
COMMENT ON COLUMN history.outside.columns IS 'Columns that the digest covers';
COMMENT ON COLUMN history.outside.digest IS 'SHA-256 of salt followed by the text of those columns as jsonb';
COMMENT ON COLUMN history.outside.salt IS 'Random bytes; null once the person was erased';
COMMENT ON COLUMN history.outside.prev_hash IS 'Hash of the entry before';
COMMENT ON COLUMN history.outside.hash IS 'SHA-256 over the entry; the format is decision record 0002';

CREATE TABLE history.outside_head (
    one    boolean CONSTRAINT outside_head_pk PRIMARY KEY DEFAULT true CONSTRAINT outside_head_one CHECK (one),
    number bigint NOT NULL,
    hash   bytea NOT NULL
);
COMMENT ON TABLE history.outside_head IS 'The newest entry of history.outside; its row is locked while one is appended.';
COMMENT ON COLUMN history.outside_head.one IS 'There is one row';
COMMENT ON COLUMN history.outside_head.number IS 'Number of the newest entry';
COMMENT ON COLUMN history.outside_head.hash IS 'Its hash; 32 zero bytes before the first';
INSERT INTO history.outside_head (number, hash) VALUES (0, decode(repeat('00', 32), 'hex'));
REVOKE SELECT ON history.outside FROM goldenthread_app;

CREATE FUNCTION history.outside_digest(p_salt bytea, p_row jsonb, p_columns text[]) RETURNS bytea LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT sha256(p_salt || convert_to((SELECT jsonb_object_agg(k, p_row -> k) FROM unnest(p_columns) k)::text, 'UTF8'))
$$;

CREATE FUNCTION history.outside_hash(e history.outside) RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT sha256(convert_to(concat_ws(E'\n', 'golden-thread/outside/1', e.number::text, history.instant(e.at), e.actor, e.table_name || ' ' || e.row_key || ' ' || e.op,
                                       e.reason, array_to_string(e.columns, ' '), encode(e.digest, 'hex'), encode(e.prev_hash, 'hex')) || E'\n', 'UTF8'))
$$;

CREATE FUNCTION history.append_outside(p_table text, p_key text, p_op text, p_reason text, p_row jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET TimeZone = 'UTC' AS $$
DECLARE
    h history.outside_head;
    e history.outside;
BEGIN
    SELECT * INTO h FROM history.outside_head FOR UPDATE;
    e.number := h.number + 1;
    e.at := clock_timestamp();
    e.actor := coalesce(current_setting('gt.person', true), '');
    e.table_name := p_table;
    e.row_key := p_key;
    e.op := p_op;
    e.reason := p_reason;
    e.columns := ARRAY(SELECT k FROM jsonb_object_keys(p_row) k ORDER BY k);
    e.salt := uuid_send(gen_random_uuid());
    e.digest := history.outside_digest(e.salt, p_row, e.columns);
    e.prev_hash := h.hash;
    e.hash := history.outside_hash(e);
    INSERT INTO history.outside SELECT e.*;
    UPDATE history.outside_head SET number = e.number, hash = e.hash;
END $$;

-- Deferred to the commit, so that its lock is the last one a transaction takes.
CREATE FUNCTION history.record_outside() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET TimeZone = 'UTC' AS $$
DECLARE
    kept jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
        RETURN NULL;
    END IF;
    -- Nothing of this application changes either, but for the erasure of a person.
    IF TG_OP = 'UPDATE' AND kept ->> 'sub' IS DISTINCT FROM 'erased:' || (kept ->> 'id') THEN
        RAISE EXCEPTION 'people and releases are not changed' USING ERRCODE = 'GT001';
    END IF;
    PERFORM history.append_outside(TG_TABLE_NAME, kept ->> TG_ARGV[0], left(TG_OP, 1), '', kept);
    RETURN NULL;
END $$;

DO $$
DECLARE
    r record;
BEGIN
    SET LOCAL TimeZone = 'UTC';
    FOR r IN SELECT to_jsonb(p) AS row FROM app.person p ORDER BY id LOOP
        PERFORM history.append_outside('person', r.row ->> 'id', 'I', '', r.row);
    END LOOP;
    FOR r IN SELECT to_jsonb(p) AS row FROM app.release p ORDER BY code LOOP
        PERFORM history.append_outside('release', r.row ->> 'code', 'I', '', r.row);
    END LOOP;
END $$;

CREATE CONSTRAINT TRIGGER person_history AFTER INSERT OR UPDATE OR DELETE ON app.person
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION history.record_outside('id');
CREATE CONSTRAINT TRIGGER release_history AFTER INSERT OR UPDATE OR DELETE ON app.release
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION history.record_outside('code');

-- Faults of that chain. A person who is no member of the area is not named to it.
CREATE FUNCTION history.verify_outside(p_area text) RETURNS TABLE (fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog SET TimeZone = 'UTC' AS $$
    WITH chain AS (SELECT o.*, lag(o.hash, 1, decode(repeat('00', 32), 'hex')) OVER w AS expected_prev, lag(o.number, 1, 0::bigint) OVER w AS number_before
                   FROM history.outside o WHERE app.readable(p_area) WINDOW w AS (ORDER BY o.number)),
    newest AS (SELECT DISTINCT ON (o.table_name, o.row_key) o.* FROM history.outside o WHERE app.readable(p_area) ORDER BY o.table_name, o.row_key, o.number DESC),
    live AS (SELECT 'person' AS table_name, p.id::text AS row_key, to_jsonb(p) AS now,
                    CASE WHEN EXISTS (SELECT FROM app.membership m WHERE m.person_id = p.id AND m.area_code = p_area)
                         THEN 'the person ' || p.id ELSE 'a person who is no member of this area' END AS who FROM app.person p WHERE app.readable(p_area)
             UNION ALL
             SELECT 'release', r.code, to_jsonb(r), 'the release of open data ' || r.code FROM app.release r WHERE app.readable(p_area))
    SELECT 'people and open data: an entry before entry ' || c.number || ' is missing' FROM chain c WHERE c.number <> c.number_before + 1
    UNION ALL
    SELECT 'people and open data: entry ' || c.number || ' does not follow from the one before it' FROM chain c WHERE c.prev_hash <> c.expected_prev
    UNION ALL
    SELECT 'people and open data: the hash of entry ' || o.number || ' does not match its content' FROM history.outside o
        WHERE app.readable(p_area) AND o.hash <> history.outside_hash(o)
    UNION ALL
    SELECT 'people and open data: the head is not the last entry' FROM history.outside_head h
        WHERE app.readable(p_area) AND h.number > 0 AND NOT EXISTS (SELECT FROM history.outside o WHERE o.number = h.number AND o.hash = h.hash)
    UNION ALL
    SELECT 'people and open data: entry ' || o.number || ' was erased without a reason' FROM history.outside o
        WHERE app.readable(p_area) AND o.salt IS NULL
          AND NOT EXISTS (SELECT FROM history.outside x WHERE x.table_name = o.table_name AND x.row_key = o.row_key AND x.number > o.number AND x.op = 'E')
    UNION ALL
    SELECT coalesce(l.who, CASE n.table_name WHEN 'release' THEN 'the release of open data ' || n.row_key ELSE 'a person' END)
           || CASE WHEN n.number IS NULL OR n.op = 'D' THEN ' stands in the table, and nothing recorded it'
                   WHEN l.row_key IS NULL THEN ' was deleted without a record'
                   WHEN l.table_name = 'person' THEN ' is not as last recorded: sign-in identity, name or e-mail address were changed behind the application''s back'
                   ELSE ' is not as it was loaded: its figures or its description were changed' END
        FROM newest n FULL JOIN live l USING (table_name, row_key)
        WHERE NOT (n.op IS NOT DISTINCT FROM 'D' AND l.row_key IS NULL)
          AND (n.number IS NULL OR n.op = 'D' OR l.row_key IS NULL OR n.digest IS DISTINCT FROM history.outside_digest(n.salt, l.now, n.columns))
$$;

-- Erasure of a person: name and address go, the salts go, the digests and the reason stay. Whoever is still a member must leave first.
CREATE FUNCTION history.forget_person(p_who text, p_reason text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET TimeZone = 'UTC' AS $$
DECLARE
    who uuid;
    forgotten integer;
BEGIN
    SELECT p.id INTO STRICT who FROM app.person p WHERE p.id::text = p_who OR p.email = p_who;
    IF EXISTS (SELECT FROM app.membership m WHERE m.person_id = who AND m.left_on IS NULL) THEN
        RAISE EXCEPTION 'still a member' USING ERRCODE = 'GT006';
    END IF;
    UPDATE app.person SET display_name = '[erased]', email = NULL, sub = 'erased:' || id WHERE id = who;
    UPDATE history.outside SET salt = NULL WHERE table_name = 'person' AND row_key = who::text AND salt IS NOT NULL;
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    PERFORM history.append_outside('person', who::text, 'E', p_reason, (SELECT to_jsonb(p) FROM app.person p WHERE p.id = who));
    RETURN forgotten;
END $$;

REVOKE EXECUTE ON FUNCTION history.append_outside(text, text, text, text, jsonb), history.record_outside(), history.outside_hash(history.outside),
    history.outside_digest(bytea, jsonb, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION history.verify_order(text), history.verify_outside(text), history.forget_person(text, text) TO goldenthread_app;
