-- A clock that steps back does not stop a programme, and a moment written under a wrong clock can be corrected without touching what is hashed.

-- The one clock of the history.
CREATE FUNCTION history.clock() RETURNS timestamptz LANGUAGE sql VOLATILE SET search_path = pg_catalog AS 'SELECT clock_timestamp()';

ALTER TABLE history.revision ADD COLUMN corrected_at timestamptz;
COMMENT ON COLUMN history.revision.corrected_at IS 'When it became true, where the clock it was written under was wrong; stands outside the hash and is compared with app.revision_correction';

ALTER TABLE history.head ADD COLUMN last_at timestamptz;
COMMENT ON COLUMN history.head.last_at IS 'The latest moment that a revision of the area carries, corrections followed; null before the first';
UPDATE history.head h SET last_at = (SELECT max(r.at) FROM history.revision r WHERE r.area_code = h.area_code);

CREATE TABLE app.revision_correction (
    id        uuid CONSTRAINT revision_correction_pk PRIMARY KEY,
    area_code text NOT NULL CONSTRAINT revision_correction_area_fk REFERENCES app.area (area_code),
    version   integer NOT NULL,
    number    bigint NOT NULL,
    at        timestamptz NOT NULL,
    reason    text NOT NULL CONSTRAINT revision_correction_reason CHECK (reason <> '')
);
COMMENT ON TABLE app.revision_correction IS 'A revision was written under a wrong clock: when it really became true, and why that is known. Never changed; the newest of a revision holds.';
COMMENT ON COLUMN app.revision_correction.id IS 'Identifier';
COMMENT ON COLUMN app.revision_correction.area_code IS 'The area';
COMMENT ON COLUMN app.revision_correction.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.revision_correction.number IS 'The revision it corrects';
COMMENT ON COLUMN app.revision_correction.at IS 'When that revision became true';
COMMENT ON COLUMN app.revision_correction.reason IS 'Why the operator says so';
CALL history.keep('app.revision_correction', 1, false);
REVOKE INSERT, UPDATE, DELETE ON app.revision_correction FROM goldenthread_app;

CREATE OR REPLACE FUNCTION history.begin(p_area text, p_actor text, p_request text, p_effective timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    h history.head;
    moment timestamptz;
    became timestamptz;
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
    moment := history.clock();
    -- A clock that was set back a little is waited for; one that is far behind would date everything wrong.
    IF p_effective IS NULL AND h.last_at > moment + interval '1 minute' THEN
        RAISE EXCEPTION 'the clock is behind the last revision of %', p_area USING ERRCODE = 'GT005';
    END IF;
    became := coalesce(p_effective, greatest(moment, h.last_at));
    INSERT INTO history.revision (area_code, number, at, recorded_at, actor, request_id, prev_hash)
    VALUES (p_area, h.number, became, moment, p_actor, p_request, h.hash);
    UPDATE history.head SET last_at = greatest(last_at, became) WHERE area_code = p_area;
    RETURN h.number;
END $$;

-- Says of revisions that were written under a wrong clock when they became true. What is hashed stays; the index of as-at reads follows.
CREATE FUNCTION history.correct_clock(p_area text, p_from bigint, p_to bigint, p_at timestamptz, p_reason text, p_actor text, p_request text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    corrected bigint;
BEGIN
    IF NOT app.writable(p_area) THEN
        RAISE EXCEPTION 'area % is not the writable area of this transaction', p_area USING ERRCODE = 'GT003';
    END IF;
    PERFORM FROM history.head WHERE area_code = p_area FOR UPDATE;
    IF p_at > history.clock() OR p_from > p_to
            OR (SELECT count(*) FROM history.revision WHERE area_code = p_area AND number BETWEEN p_from AND p_to AND hash IS NOT NULL) <> p_to - p_from + 1 THEN
        RAISE EXCEPTION 'no such revisions, or a moment that is still to come' USING ERRCODE = 'GT007';
    END IF;
    UPDATE history.revision SET corrected_at = p_at WHERE area_code = p_area AND number BETWEEN p_from AND p_to;
    UPDATE history.programme_revision SET at = p_at WHERE area_code = p_area AND number BETWEEN p_from AND p_to;
    IF EXISTS (SELECT FROM (SELECT p.at, lag(p.at) OVER (PARTITION BY p.programme_id ORDER BY p.number) AS before
                            FROM history.programme_revision p WHERE p.area_code = p_area) o WHERE o.before > o.at) THEN
        RAISE EXCEPTION 'not between the revisions before and after' USING ERRCODE = 'GT008';
    END IF;
    UPDATE history.head SET last_at = (SELECT max(coalesce(r.corrected_at, r.at)) FROM history.revision r WHERE r.area_code = p_area) WHERE area_code = p_area;
    corrected := history.begin(p_area, p_actor, p_request, NULL);
    INSERT INTO app.revision_correction (id, area_code, version, number, at, reason)
        SELECT uuidv7(), p_area, 1, n, p_at, p_reason FROM generate_series(p_from, p_to) n;
    RETURN corrected;
END $$;

-- As in V001, but dates are those after correction, and each correction has to stand in the history.
CREATE FUNCTION history.verify_dates(p_area text) RETURNS TABLE (number bigint, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT coalesce(k.number, p.number), 'the dates of programme ' || coalesce(k.programme_id, p.programme_id) || ' do not match its changes'
        FROM (SELECT DISTINCT c.programme_id, c.number, coalesce(r.corrected_at, r.at) AS at FROM history.change c JOIN history.revision r USING (area_code, number)
              WHERE c.area_code = p_area AND c.programme_id IS NOT NULL AND history.is_state(c.table_name)) k
        FULL JOIN (SELECT i.* FROM history.programme_revision i WHERE i.area_code = p_area) p USING (programme_id, number, at)
        WHERE app.readable(p_area) AND (k.number IS NULL OR p.number IS NULL)
    UNION ALL
    SELECT coalesce(r.number, k.number), 'its date was moved, and no correction in the history says so'
        FROM (SELECT x.number, x.corrected_at FROM history.revision x WHERE x.area_code = p_area AND x.corrected_at IS NOT NULL) r
        FULL JOIN (SELECT DISTINCT ON (c.row ->> 'number') (c.row ->> 'number')::bigint AS number, (c.row ->> 'at')::timestamptz AS at FROM history.change c
                   WHERE c.area_code = p_area AND c.table_name = 'revision_correction' AND c.op <> 'D'
                   ORDER BY c.row ->> 'number', c.number DESC, c.seq DESC) k USING (number)
        WHERE app.readable(p_area) AND r.corrected_at IS DISTINCT FROM k.at
    UNION ALL
    SELECT h.number, 'the head does not carry the latest moment of the area' FROM history.head h
        WHERE h.area_code = p_area AND app.readable(p_area)
          AND h.last_at IS DISTINCT FROM (SELECT max(coalesce(r.corrected_at, r.at)) FROM history.revision r WHERE r.area_code = p_area)
$$;

CREATE OR REPLACE FUNCTION history.verify(p_area text) RETURNS TABLE (number bigint, fault text)
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
    SELECT d.number, d.fault FROM history.verify_dates(p_area) d
    UNION ALL
    SELECT h.number, 'the head is not the last revision' FROM history.head h
        WHERE h.area_code = p_area AND app.readable(p_area) AND h.number > 0
          AND NOT EXISTS (SELECT 1 FROM history.revision r WHERE r.area_code = p_area AND r.number = h.number AND r.hash = h.hash)
    ORDER BY 1
$$;

-- What whoever runs the installation notes down: the newest revision of every area, and how far its last moment lies ahead of the clock.
CREATE FUNCTION history.noted() RETURNS TABLE (area_code text, number bigint, hash text, ahead interval)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT h.area_code, h.number, encode(h.hash, 'hex'), greatest(h.last_at - history.clock(), interval '0') FROM history.head h ORDER BY 1
$$;
GRANT EXECUTE ON FUNCTION history.noted(), history.correct_clock(text, bigint, bigint, timestamptz, text, text, text), history.clock(), history.verify_dates(text)
    TO goldenthread_app;
