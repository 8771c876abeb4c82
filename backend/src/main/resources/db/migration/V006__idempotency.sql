-- Idempotency-Key: which POST was carried out under which key, and what was answered.

CREATE TABLE app.idempotency (
    person_id    uuid NOT NULL CONSTRAINT idempotency_person_fk REFERENCES app.person ON DELETE CASCADE,
    target       text NOT NULL,
    key          text NOT NULL CONSTRAINT idempotency_key_printable CHECK (key ~ '^[\x20-\x7e]{8,128}$'),
    request_hash bytea NOT NULL,
    request_id   text NOT NULL,
    revision     bigint,
    claimed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    status       integer,
    location     text,
    etag         text,
    body         text,
    CONSTRAINT idempotency_pk PRIMARY KEY (person_id, target, key)
);
CREATE INDEX idempotency_age ON app.idempotency (claimed_at);
COMMENT ON TABLE app.idempotency IS 'A POST that was carried out under an Idempotency-Key. Written in the transaction of the write itself; outside the history; removed when its lifetime is over.';
COMMENT ON COLUMN app.idempotency.person_id IS 'Who sent it; nobody else can read or use the row';
COMMENT ON COLUMN app.idempotency.target IS 'Method and path, e.g. POST /api/v1/areas/E06000006/organisations';
COMMENT ON COLUMN app.idempotency.key IS 'The key as the caller chose it';
COMMENT ON COLUMN app.idempotency.request_hash IS 'SHA-256 over query, media type and body, so that the key serves one request only';
COMMENT ON COLUMN app.idempotency.request_id IS 'Request that carried it out, as in the logs';
COMMENT ON COLUMN app.idempotency.revision IS 'Revision of the area''s history that it made; null for a write outside the history';
COMMENT ON COLUMN app.idempotency.claimed_at IS 'When it was carried out';
COMMENT ON COLUMN app.idempotency.status IS 'HTTP status that was answered; null when the answer was not kept';
COMMENT ON COLUMN app.idempotency.location IS 'Location header of the answer, as a path';
COMMENT ON COLUMN app.idempotency.etag IS 'ETag header of the answer';
COMMENT ON COLUMN app.idempotency.body IS 'JSON body of the answer';

ALTER TABLE app.idempotency ENABLE ROW LEVEL SECURITY;
CREATE POLICY idempotency_own ON app.idempotency USING (person_id = app.current_person()) WITH CHECK (person_id = app.current_person());

-- Each new key takes away some that are over, whoever's they were: so the table holds a lifetime's worth and no job is needed.
CREATE FUNCTION app.forget_keys(p_lifetime interval) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DELETE FROM app.idempotency WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM app.idempotency WHERE claimed_at < clock_timestamp() - p_lifetime
        ORDER BY claimed_at LIMIT 100 FOR UPDATE SKIP LOCKED))
$$;
REVOKE EXECUTE ON FUNCTION app.forget_keys(interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.forget_keys(interval) TO goldenthread_app;
