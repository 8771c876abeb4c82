-- The history every other table stands on: one write transaction is one revision of its area.

GRANT USAGE ON SCHEMA app, history TO goldenthread_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO goldenthread_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA history GRANT SELECT ON TABLES TO goldenthread_app;

CREATE TABLE history.head (
    area_code text CONSTRAINT head_pk PRIMARY KEY,
    number    bigint NOT NULL,
    hash      bytea NOT NULL,
    xid       xid8
);
COMMENT ON TABLE history.head IS 'The newest revision of each area. Its row is locked from the first statement of a write until commit, so numbers are gapless and in commit order.';
COMMENT ON COLUMN history.head.area_code IS 'ONS code of the local authority area';
COMMENT ON COLUMN history.head.number IS 'Number of the newest revision; 0 before the first';
COMMENT ON COLUMN history.head.hash IS 'Hash of the newest sealed revision; 32 zero bytes before the first';
COMMENT ON COLUMN history.head.xid IS 'Transaction that has a revision open; null once sealed';

CREATE TABLE history.revision (
    area_code   text NOT NULL CONSTRAINT revision_head_fk REFERENCES history.head,
    number      bigint NOT NULL,
    at          timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text NOT NULL CONSTRAINT revision_actor_line CHECK (actor !~ E'[\\n\\r]'),
    request_id  text NOT NULL CONSTRAINT revision_request_line CHECK (request_id !~ E'[\\n\\r]'),
    prev_hash   bytea NOT NULL,
    hash        bytea,
    CONSTRAINT revision_pk PRIMARY KEY (area_code, number)
);
COMMENT ON TABLE history.revision IS 'One row for each write transaction of an area, chained by hash.';
COMMENT ON COLUMN history.revision.area_code IS 'Area the revision belongs to';
COMMENT ON COLUMN history.revision.number IS 'Gapless number within the area, from 1';
COMMENT ON COLUMN history.revision.at IS 'When it became true: the wall clock, or the effective date of a state loaded later';
COMMENT ON COLUMN history.revision.recorded_at IS 'Wall clock after the head was locked';
COMMENT ON COLUMN history.revision.actor IS 'Identifier of the person or client who wrote; never a name';
COMMENT ON COLUMN history.revision.request_id IS 'Request that wrote it, as in the logs';
COMMENT ON COLUMN history.revision.prev_hash IS 'Hash of the revision before';
COMMENT ON COLUMN history.revision.hash IS 'SHA-256 over the header and the ordered digests; set at commit';

CREATE SEQUENCE history.change_seq;
CREATE TABLE history.change (
    area_code      text NOT NULL,
    number         bigint NOT NULL,
    seq            bigint NOT NULL DEFAULT nextval('history.change_seq'),
    table_name     text NOT NULL,
    row_id         uuid NOT NULL,
    programme_id   uuid,
    op             text NOT NULL CONSTRAINT change_op CHECK (op IN ('I', 'U', 'D')),
    digest         bytea NOT NULL,
    salt           bytea,
    row            jsonb,
    stand_in       jsonb,
    schema_version integer NOT NULL,
    CONSTRAINT change_pk PRIMARY KEY (area_code, number, seq),
    CONSTRAINT change_revision_fk FOREIGN KEY (area_code, number) REFERENCES history.revision,
    CONSTRAINT change_redacted_whole CHECK ((row IS NULL) = (salt IS NULL) AND (row IS NOT NULL OR stand_in IS NOT NULL))
);
CREATE INDEX change_of_programme ON history.change (programme_id, table_name, row_id, number DESC, seq DESC);
CREATE INDEX change_of_row ON history.change (row_id, number DESC, seq DESC);
COMMENT ON TABLE history.change IS 'Every row as each revision left it. Append-only; written by triggers alone.';
COMMENT ON COLUMN history.change.area_code IS 'Area of the revision';
COMMENT ON COLUMN history.change.number IS 'Revision that made the change';
COMMENT ON COLUMN history.change.seq IS 'Order of the changes within the revision';
COMMENT ON COLUMN history.change.table_name IS 'Table of schema app';
COMMENT ON COLUMN history.change.row_id IS 'Identifier of the row';
COMMENT ON COLUMN history.change.programme_id IS 'Programme the row belongs to, if any';
COMMENT ON COLUMN history.change.op IS 'I inserted, U updated, D deleted';
COMMENT ON COLUMN history.change.digest IS 'SHA-256 of salt followed by the text of row; survives redaction';
COMMENT ON COLUMN history.change.salt IS 'Random bytes, so that a redacted row cannot be guessed from its digest';
COMMENT ON COLUMN history.change.row IS 'The row after the change (before it, when deleted)';
COMMENT ON COLUMN history.change.stand_in IS 'What readers of the past see instead of a redacted row';
COMMENT ON COLUMN history.change.schema_version IS 'Version of the row''s columns, for upcasting stored rows';

CREATE TABLE history.programme_revision (
    programme_id uuid NOT NULL,
    number       bigint NOT NULL,
    area_code    text NOT NULL,
    at           timestamptz NOT NULL,
    CONSTRAINT programme_revision_pk PRIMARY KEY (programme_id, number)
);
CREATE INDEX programme_revision_at ON history.programme_revision (programme_id, at DESC, number DESC);
COMMENT ON TABLE history.programme_revision IS 'Which revisions changed the state of a programme and when each became true: answers as-at reads.';
COMMENT ON COLUMN history.programme_revision.programme_id IS 'The programme';
COMMENT ON COLUMN history.programme_revision.number IS 'Revision of its area';
COMMENT ON COLUMN history.programme_revision.area_code IS 'Its area';
COMMENT ON COLUMN history.programme_revision.at IS 'When that revision became true; never goes backwards within a programme';

-- Who may read and write, by the settings of the transaction.
CREATE FUNCTION app.readable(area text) RETURNS boolean LANGUAGE sql STABLE
    RETURN area = ANY (string_to_array(current_setting('gt.areas', true), ','));
CREATE FUNCTION app.writable(area text) RETURNS boolean LANGUAGE sql STABLE
    RETURN area = current_setting('gt.area', true);
CREATE FUNCTION app.current_person() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('gt.person', true), '')::uuid;

ALTER TABLE history.head ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.programme_revision ENABLE ROW LEVEL SECURITY;
CREATE POLICY head_read ON history.head FOR SELECT USING (app.readable(area_code));
CREATE POLICY revision_read ON history.revision FOR SELECT USING (app.readable(area_code));
CREATE POLICY change_read ON history.change FOR SELECT USING (app.readable(area_code));
CREATE POLICY programme_revision_read ON history.programme_revision FOR SELECT USING (app.readable(area_code));

CREATE FUNCTION history.open_area(p_area text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO history.head (area_code, number, hash) VALUES (p_area, 0, decode(repeat('00', 32), 'hex'))
    ON CONFLICT DO NOTHING
$$;

-- Opens the revision of this transaction, or answers the one already open.
CREATE FUNCTION history.begin(p_area text, p_actor text, p_request text, p_effective timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    h history.head;
    moment timestamptz;
BEGIN
    IF NOT app.writable(p_area) THEN
        RAISE EXCEPTION 'area % is not the writable area of this transaction', p_area USING ERRCODE = 'GT003';
    END IF;
    SELECT * INTO h FROM history.head WHERE area_code = p_area AND xid = pg_current_xact_id_if_assigned();
    IF FOUND THEN
        RETURN h.number;
    END IF;
    UPDATE history.head SET number = number + 1, xid = pg_current_xact_id() WHERE area_code = p_area RETURNING * INTO h;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'area % has no history', p_area USING ERRCODE = 'GT004';
    END IF;
    moment := clock_timestamp();
    INSERT INTO history.revision (area_code, number, at, recorded_at, actor, request_id, prev_hash)
    VALUES (p_area, h.number, coalesce(p_effective, moment), moment, p_actor, p_request, h.hash);
    RETURN h.number;
END $$;

-- Row trigger of every tenant table.
CREATE FUNCTION history.record() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    kept jsonb;
    r history.revision;
    programme uuid;
    salt bytea := uuid_send(gen_random_uuid());
BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
        RETURN NULL;
    END IF;
    kept := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
    SELECT v.* INTO r FROM history.head h JOIN history.revision v USING (area_code, number)
        WHERE h.area_code = kept ->> 'area_code' AND h.xid = pg_current_xact_id();
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no revision of area % is open in this transaction', kept ->> 'area_code' USING ERRCODE = 'GT001';
    END IF;
    programme := (kept ->> 'programme_id')::uuid;
    -- A stocktake or a request to erase is about the programme but is no state of it: it must not stand in the way of an older paper.
    IF programme IS NOT NULL AND TG_ARGV[1]::boolean THEN
        INSERT INTO history.programme_revision (programme_id, number, area_code, at)
        VALUES (programme, r.number, r.area_code, r.at) ON CONFLICT DO NOTHING;
        IF FOUND AND EXISTS (SELECT 1 FROM history.programme_revision p WHERE p.programme_id = programme AND p.at > r.at) THEN
            RAISE EXCEPTION 'earlier than what the programme already holds' USING ERRCODE = 'GT002';
        END IF;
    END IF;
    INSERT INTO history.change (area_code, number, table_name, row_id, programme_id, op, digest, salt, row, schema_version)
    VALUES (r.area_code, r.number, TG_TABLE_NAME, (kept ->> 'id')::uuid, programme, left(TG_OP, 1),
            sha256(salt || convert_to(kept::text, 'UTF8')), salt, kept, TG_ARGV[0]::integer);
    RETURN NULL;
END $$;

CREATE FUNCTION history.instant(moment timestamptz) RETURNS text LANGUAGE sql STABLE
    RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- The hash of a revision, from its stored header and digests; the format is decision record 0002.
CREATE FUNCTION history.hash_of(r history.revision) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT sha256(convert_to(
        concat_ws(E'\n', 'golden-thread/revision/1', r.area_code, r.number::text, history.instant(r.at), history.instant(r.recorded_at),
                  r.actor, r.request_id, encode(r.prev_hash, 'hex')) || E'\n'
        || coalesce((SELECT string_agg(concat_ws(' ', c.table_name, c.row_id::text, coalesce(c.programme_id::text, '-'), c.op,
                                                 c.schema_version::text, encode(c.digest, 'hex')) || E'\n', '' ORDER BY c.seq)
                     FROM history.change c WHERE c.area_code = r.area_code AND c.number = r.number), ''), 'UTF8'))
$$;

CREATE FUNCTION history.seal() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    sealed bytea := history.hash_of(NEW);
BEGIN
    UPDATE history.revision SET hash = sealed WHERE area_code = NEW.area_code AND number = NEW.number;
    -- Without the transaction id no further change can join a revision that has its hash.
    UPDATE history.head SET hash = sealed, xid = NULL WHERE area_code = NEW.area_code;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER revision_seal AFTER INSERT ON history.revision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION history.seal();

-- Makes a table a tenant table: second fence and history in one place. is_state says whether its rows are part of what a programme is.
CREATE PROCEDURE history.keep(t regclass, schema_version integer, is_state boolean DEFAULT true) LANGUAGE plpgsql AS $$
DECLARE
    n text := (SELECT relname FROM pg_class WHERE oid = t);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR SELECT USING (app.readable(area_code))', n || '_read', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR INSERT WITH CHECK (app.writable(area_code))', n || '_insert', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR UPDATE USING (app.writable(area_code)) WITH CHECK (app.writable(area_code))', n || '_update', t);
    EXECUTE format('CREATE POLICY %I ON %s FOR DELETE USING (app.writable(area_code))', n || '_delete', t);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION history.record(%L, %L)',
                   n || '_history', t, schema_version, is_state);
END $$;

-- Whether the rows of a table are part of what a programme is: the second argument of its trigger. A table that is gone was.
CREATE FUNCTION history.is_state(p_table text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT NOT EXISTS (SELECT FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
                       WHERE g.tgfoid = 'history.record'::regproc AND c.relname = p_table AND encode(g.tgargs, 'escape') LIKE '%\\000f\\000')
$$;

-- Every fault an outsider could find in the chain of an area; no row means it holds.
CREATE FUNCTION history.verify(p_area text) RETURNS TABLE (number bigint, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH allowed AS (SELECT r.*, lag(r.hash, 1, decode(repeat('00', 32), 'hex')) OVER w AS expected_prev,
                            lag(r.number, 1, 0::bigint) OVER w AS number_before
                     FROM history.revision r WHERE r.area_code = p_area AND app.readable(p_area) WINDOW w AS (ORDER BY r.number))
    SELECT a.number, 'a revision before it is missing' FROM allowed a WHERE a.number <> a.number_before + 1
    UNION ALL
    SELECT a.number, 'does not follow from the revision before it' FROM allowed a WHERE a.prev_hash <> a.expected_prev
    UNION ALL
    SELECT r.number, 'its hash does not match its content' FROM history.revision r
        WHERE r.area_code = p_area AND app.readable(p_area) AND r.hash IS DISTINCT FROM history.hash_of(r)
    UNION ALL
    SELECT c.number, 'a stored row of ' || c.table_name || ' was altered: ' || c.row_id FROM history.change c
        WHERE c.area_code = p_area AND app.readable(p_area) AND c.row IS NOT NULL
          AND c.digest <> sha256(c.salt || convert_to(c.row::text, 'UTF8'))
    UNION ALL
    -- The index of as-at reads stands outside the digests, so it is compared with what they cover.
    SELECT coalesce(k.number, p.number), 'the dates of programme ' || coalesce(k.programme_id, p.programme_id) || ' do not match its changes'
        FROM (SELECT DISTINCT c.programme_id, c.number, r.at FROM history.change c JOIN history.revision r USING (area_code, number)
              WHERE c.area_code = p_area AND c.programme_id IS NOT NULL AND history.is_state(c.table_name)) k
        FULL JOIN (SELECT i.* FROM history.programme_revision i WHERE i.area_code = p_area) p USING (programme_id, number, at)
        WHERE app.readable(p_area) AND (k.number IS NULL OR p.number IS NULL)
    UNION ALL
    SELECT h.number, 'the head is not the last revision' FROM history.head h
        WHERE h.area_code = p_area AND app.readable(p_area) AND h.number > 0
          AND NOT EXISTS (SELECT 1 FROM history.revision r WHERE r.area_code = p_area AND r.number = h.number AND r.hash = h.hash)
    ORDER BY 1
$$;

-- Rows of today that are not what the history last recorded: an edit behind the application's back.
CREATE FUNCTION history.verify_state(p_area text) RETURNS TABLE (table_name text, row_id uuid, fault text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    t record;
BEGIN
    IF NOT app.readable(p_area) THEN
        RETURN;
    END IF;
    FOR t IN SELECT c.relname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
             WHERE g.tgfoid = 'history.record'::regproc ORDER BY 1 LOOP
        RETURN QUERY EXECUTE format($q$
            WITH kept AS (SELECT DISTINCT ON (c.row_id) c.row_id, c.op, c.row FROM history.change c
                          WHERE c.area_code = $1 AND c.table_name = %1$L ORDER BY c.row_id, c.number DESC, c.seq DESC)
            SELECT %1$L::text, coalesce(k.row_id, n.id),
                   CASE WHEN k.row_id IS NULL OR k.op = 'D' THEN 'stands in the table but not in the history'
                        WHEN n.id IS NULL THEN 'was deleted without the history'
                        ELSE 'differs from what the history last recorded' END
            FROM kept k FULL JOIN (SELECT x.id, to_jsonb(x) AS now FROM app.%1$I x WHERE x.area_code = $1) n ON n.id = k.row_id
            WHERE NOT (k.op IS NOT DISTINCT FROM 'D' AND n.id IS NULL)
              AND (k.row_id IS NULL OR n.id IS NULL OR k.op = 'D'
                   OR EXISTS (SELECT FROM jsonb_each(k.row) e WHERE e.value IS DISTINCT FROM n.now -> e.key))
        $q$, t.relname) USING p_area;
    END LOOP;
END $$;

-- Erasure: the text goes, the digest and the reason stay.
CREATE FUNCTION history.redact(p_area text, p_row_id uuid, p_columns text[], OUT rows_redacted integer, OUT stand_in_digest text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    open_number bigint;
BEGIN
    -- Only inside an open revision of the area, which records who and why in app.redaction.
    SELECT number INTO open_number FROM history.head WHERE area_code = p_area AND xid = pg_current_xact_id();
    IF NOT FOUND OR NOT app.writable(p_area) THEN
        RAISE EXCEPTION 'no revision of area % is open in this transaction', p_area USING ERRCODE = 'GT001';
    END IF;
    UPDATE history.change c
    SET stand_in = coalesce(c.row, c.stand_in) || (SELECT jsonb_object_agg(k, CASE jsonb_typeof(coalesce(c.row, c.stand_in) -> k)
                       WHEN 'string' THEN to_jsonb('[redacted]'::text) WHEN 'array' THEN '[]'::jsonb ELSE 'null'::jsonb END)
                       FROM unnest(p_columns) k),
        row = NULL, salt = NULL
    WHERE c.area_code = p_area AND c.row_id = p_row_id AND c.number < open_number;
    GET DIAGNOSTICS rows_redacted = ROW_COUNT;
    stand_in_digest := history.stand_in_digest(p_area, p_row_id);
END $$;

CREATE FUNCTION history.stand_in_digest(p_area text, p_row_id uuid) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT encode(sha256(convert_to(string_agg(c.stand_in::text, E'\n' ORDER BY c.number, c.seq), 'UTF8')), 'hex')
    FROM history.change c WHERE c.area_code = p_area AND c.row_id = p_row_id AND c.stand_in IS NOT NULL
$$;

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app, history TO goldenthread_app;
REVOKE EXECUTE ON FUNCTION history.seal(), history.record() FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE history.keep(regclass, integer, boolean) FROM PUBLIC;
