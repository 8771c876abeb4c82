-- A stored row keeps the columns it was written with. Each column added since is a step, so that every reader of the past sees today's columns.

CREATE TABLE history.column_step (
    table_name  text NOT NULL,
    version     integer NOT NULL CONSTRAINT column_step_version CHECK (version >= 2),
    column_name text NOT NULL,
    value       jsonb NOT NULL,
    CONSTRAINT column_step_pk PRIMARY KEY (table_name, column_name)
);
COMMENT ON TABLE history.column_step IS 'Columns that a kept table was given after its first version: what stored rows of an earlier version are read with.';
COMMENT ON COLUMN history.column_step.table_name IS 'Table of schema app';
COMMENT ON COLUMN history.column_step.version IS 'First version of its rows that has the column';
COMMENT ON COLUMN history.column_step.column_name IS 'The column';
COMMENT ON COLUMN history.column_step.value IS 'What the migration gave the rows that stood there; JSON null for a column that was left empty';

CREATE VIEW history.missing_columns AS
    SELECT s.table_name, v.version, jsonb_object_agg(s.column_name, s.value) AS added
    FROM history.column_step s CROSS JOIN LATERAL generate_series(1, s.version - 1) v (version)
    GROUP BY s.table_name, v.version;
COMMENT ON VIEW history.missing_columns IS 'What a stored row of a table lacks, by the version it was stored with. A version that lacks nothing has no row.';
COMMENT ON COLUMN history.missing_columns.table_name IS 'Table of schema app';
COMMENT ON COLUMN history.missing_columns.version IS 'Version a row was stored with';
COMMENT ON COLUMN history.missing_columns.added IS 'The columns it lacks and what they held';

-- A stored row with today's columns. What the row itself holds is never replaced: until V012 rows were stored as version 1 whatever they held.
CREATE FUNCTION history.upcast(p_table text, p_version integer, p_row jsonb) RETURNS jsonb LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT coalesce((SELECT m.added || p_row FROM history.missing_columns m WHERE m.table_name = p_table AND m.version = p_version), p_row)
$$;

-- The version that rows of a kept table are stored with today: the first argument of its trigger.
CREATE FUNCTION history.row_version(t regclass) RETURNS integer LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT split_part(encode(g.tgargs, 'escape'), '\000', 1)::integer FROM pg_trigger g
    WHERE g.tgrelid = t AND g.tgfoid = 'history.record'::regproc
$$;

-- What a migration calls after it has added columns to a kept table: the next version, and what stored rows are read with.
CREATE PROCEDURE history.columns_added(t regclass, added jsonb) LANGUAGE plpgsql AS $$
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
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION history.record(%L, %L)',
                   n || '_history', t, raised, history.is_state(n));
END $$;

-- The columns of V005 and V007 to V011.
CALL history.columns_added('app.organisation', '{"successor_id": null, "succeeded_on": null}');
CALL history.columns_added('app.membership', '{"joined_on": null, "left_on": null, "left_reason": null}');
CALL history.columns_added('app.risk', '{"audience": "AREA"}');
CALL history.columns_added('app.milestone', '{"stage_months": null, "weight": null, "overdue_said": "", "overdue_said_days": null}');
CALL history.columns_added('app.listing', '{"printed_rating": null}');
CALL history.columns_added('app.statement', '{"cycle_id": null, "unchanged": false}');
CALL history.columns_added('app.kpi', '{"owner": "", "organisation_id": null, "statistic": null, "rate_per": null, "base": null, "limit_value": null, "limit_unit": null,
    "expected_share": null, "tolerance": null, "due_days": null, "cumulative": false, "baseline_points": null, "screened": true, "reference_code": "",
    "definition_number": 1, "headline_reason": "", "headline_by": null, "headline_on": null}');
CALL history.columns_added('app.observation', '{"organisation_id": null, "dimension": "", "category": "", "quality": [], "correction": ""}');
CALL history.columns_added('app.programme', '{"release_code": ""}');
CALL history.columns_added('app.risk', '{"category": null, "organisation_id": null, "sro": "", "proximity": null, "response": null, "raised_on": null, "raised_by": "",
    "review_due": null, "reviewed_on": null, "review_note": "", "closed_on": null, "close_reason": "", "reopened_on": null, "reopen_reason": "", "issue_on": null,
    "issue_reason": "", "issue_action_id": null, "escalated_on": null, "escalated_to": "", "escalated_board_id": null, "escalation_reason": "", "fund_id": null,
    "from_control_id": null}');
CALL history.columns_added('app.risk_control', '{"kind": null, "tested_on": null, "tested_by": "", "test_result": null, "test_note": ""}');

-- A row that never had the column has nothing to erase in it, and must go on being read with what the column was given.
CREATE OR REPLACE FUNCTION history.redact(p_area text, p_row_id uuid, p_columns text[], OUT rows_redacted integer, OUT stand_in_digest text)
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
    SET stand_in = coalesce(c.row, c.stand_in) || coalesce((SELECT jsonb_object_agg(k, CASE jsonb_typeof(coalesce(c.row, c.stand_in) -> k)
                       WHEN 'string' THEN to_jsonb('[redacted]'::text) WHEN 'array' THEN '[]'::jsonb ELSE 'null'::jsonb END)
                       FROM unnest(p_columns) k WHERE coalesce(c.row, c.stand_in) ? k), '{}'),
        row = NULL, salt = NULL
    WHERE c.area_code = p_area AND c.row_id = p_row_id AND c.number < open_number;
    GET DIAGNOSTICS rows_redacted = ROW_COUNT;
    stand_in_digest := history.stand_in_digest(p_area, p_row_id);
END $$;

-- Rows of today that are not what the history last recorded, compared with today's columns. Both sides are written by the same session: a
-- stored moment may be written in another time zone than that of whoever verifies.
CREATE OR REPLACE FUNCTION history.verify_state(p_area text) RETURNS TABLE (table_name text, row_id uuid, fault text)
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
        $q$, t.relname) USING p_area;
    END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION history.upcast(text, integer, jsonb), history.row_version(regclass) TO goldenthread_app;
REVOKE EXECUTE ON PROCEDURE history.columns_added(regclass, jsonb) FROM PUBLIC;
