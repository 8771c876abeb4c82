-- Areas, organisations, people and who is a member of what.

CREATE TABLE app.area (
    id        uuid CONSTRAINT area_pk PRIMARY KEY,
    area_code text NOT NULL CONSTRAINT area_code_unique UNIQUE CONSTRAINT area_code_ons CHECK (area_code ~ '^E[0-9]{8}$'),
    version   integer NOT NULL,
    name      text NOT NULL,
    region    text NOT NULL
);
COMMENT ON TABLE app.area IS 'A local area: one local authority and its partners.';
COMMENT ON COLUMN app.area.id IS 'Identifier';
COMMENT ON COLUMN app.area.area_code IS 'ONS code of the local authority, e.g. E06000006';
COMMENT ON COLUMN app.area.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.area.name IS 'Name of the local authority area';
COMMENT ON COLUMN app.area.region IS 'ONS region';
CALL history.keep('app.area', 1);

CREATE TABLE app.organisation (
    id         uuid CONSTRAINT organisation_pk PRIMARY KEY,
    area_code  text NOT NULL CONSTRAINT organisation_area_fk REFERENCES app.area (area_code),
    version    integer NOT NULL,
    short_name text NOT NULL,
    name       text NOT NULL,
    kind       text NOT NULL CONSTRAINT organisation_kind CHECK (kind IN ('COUNCIL', 'ICB', 'TRUST', 'SCHOOL', 'FORUM', 'GOVERNMENT', 'OTHER')),
    CONSTRAINT organisation_short_name_unique UNIQUE (area_code, short_name)
);
COMMENT ON TABLE app.organisation IS 'A body of the partnership.';
COMMENT ON COLUMN app.organisation.id IS 'Identifier';
COMMENT ON COLUMN app.organisation.area_code IS 'Its area';
COMMENT ON COLUMN app.organisation.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.organisation.short_name IS 'What people call it, unique in the area; imports refer to it';
COMMENT ON COLUMN app.organisation.name IS 'Full name';
COMMENT ON COLUMN app.organisation.kind IS 'COUNCIL, ICB, TRUST, SCHOOL, FORUM (parent carer forum), GOVERNMENT or OTHER';
CALL history.keep('app.organisation', 1);

CREATE TABLE app.access_version (
    number bigint NOT NULL
);
COMMENT ON TABLE app.access_version IS 'One row; grows with every change to people or memberships, so that cached permissions are never stale.';
COMMENT ON COLUMN app.access_version.number IS 'The version';
INSERT INTO app.access_version VALUES (1);
REVOKE INSERT, UPDATE, DELETE ON app.access_version FROM goldenthread_app;
CREATE FUNCTION app.access_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE app.access_version SET number = number + 1;
    RETURN NULL;
END $$;

CREATE TABLE app.person (
    id           uuid CONSTRAINT person_pk PRIMARY KEY,
    iss          text NOT NULL,
    sub          text NOT NULL,
    kind         text NOT NULL CONSTRAINT person_kind CHECK (kind IN ('PERSON', 'CLIENT')),
    display_name text NOT NULL,
    email        text,
    CONSTRAINT person_identity_unique UNIQUE (iss, sub)
);
COMMENT ON TABLE app.person IS 'Someone who signs in, or an API client. The only place for names and e-mail addresses; outside the history so that they can be erased.';
COMMENT ON COLUMN app.person.id IS 'Identifier, the actor of revisions';
COMMENT ON COLUMN app.person.iss IS 'Issuer of the identity';
COMMENT ON COLUMN app.person.sub IS 'Subject at that issuer';
COMMENT ON COLUMN app.person.kind IS 'PERSON, or CLIENT (service account)';
COMMENT ON COLUMN app.person.display_name IS 'How others see them';
COMMENT ON COLUMN app.person.email IS 'E-mail address, if known';

CREATE TABLE app.membership (
    id              uuid CONSTRAINT membership_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT membership_area_fk REFERENCES app.area (area_code),
    version         integer NOT NULL,
    person_id       uuid NOT NULL CONSTRAINT membership_person_fk REFERENCES app.person,
    role            text NOT NULL CONSTRAINT membership_role CHECK (role IN ('PROGRAMME_MANAGER', 'SRO', 'CONTRIBUTOR', 'DATA_PROVIDER', 'CLERK',
                        'BOARD_MEMBER', 'CHAIR', 'ADVISER', 'SCRUTINY', 'AREA_ADMIN')),
    organisation_id uuid CONSTRAINT membership_organisation_fk REFERENCES app.organisation,
    priority_id     uuid,
    CONSTRAINT membership_unique UNIQUE NULLS NOT DISTINCT (area_code, person_id, role, priority_id)
);
COMMENT ON TABLE app.membership IS 'A person''s role in an area, for an SRO or contributor in one priority.';
COMMENT ON COLUMN app.membership.id IS 'Identifier';
COMMENT ON COLUMN app.membership.area_code IS 'The area';
COMMENT ON COLUMN app.membership.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.membership.person_id IS 'The person or client';
COMMENT ON COLUMN app.membership.role IS 'What they may do; roles and permissions are listed by GET /reference/permissions';
COMMENT ON COLUMN app.membership.organisation_id IS 'Body they speak for';
COMMENT ON COLUMN app.membership.priority_id IS 'The one priority it holds for; null means every priority';
CALL history.keep('app.membership', 1);
CREATE TRIGGER membership_access AFTER INSERT OR UPDATE OR DELETE ON app.membership
    FOR EACH STATEMENT EXECUTE FUNCTION app.access_changed();
CREATE TRIGGER person_access AFTER INSERT OR UPDATE OR DELETE ON app.person
    FOR EACH STATEMENT EXECUTE FUNCTION app.access_changed();

-- A person is seen by those who share an area with them, and by themselves.
ALTER TABLE app.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_read ON app.person FOR SELECT
    USING (id = app.current_person() OR EXISTS (SELECT 1 FROM app.membership m WHERE m.person_id = person.id));
-- The row of the person who is signing in carries no area yet; what it may do comes from memberships alone.
CREATE POLICY person_insert ON app.person FOR INSERT WITH CHECK (true);
CREATE POLICY person_update ON app.person FOR UPDATE
    USING (id = app.current_person() OR EXISTS (SELECT 1 FROM app.membership m WHERE m.person_id = person.id AND app.writable(m.area_code)));

-- Who is this, and where are they a member: asked before any area is known.
CREATE FUNCTION app.memberships_of(p_iss text, p_sub text)
    RETURNS TABLE (person_id uuid, display_name text, email text, area_code text, area_name text, role text, organisation_id uuid, priority_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p.id, p.display_name, p.email, m.area_code, a.name, m.role, m.organisation_id, m.priority_id
    FROM app.person p LEFT JOIN app.membership m ON m.person_id = p.id LEFT JOIN app.area a ON a.area_code = m.area_code
    WHERE p.iss = p_iss AND p.sub = p_sub ORDER BY m.area_code, m.role, m.priority_id
$$;

-- All heads in one look-up; shared by every reader that waits for it.
CREATE FUNCTION history.heads() RETURNS TABLE (area_code text, number bigint, access bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT h.area_code, h.number, v.number FROM app.access_version v LEFT JOIN history.head h ON true
$$;

CREATE TABLE app.draft (
    id          uuid CONSTRAINT draft_pk PRIMARY KEY,
    area_code   text NOT NULL CONSTRAINT draft_area_fk REFERENCES app.area (area_code),
    version     integer NOT NULL,
    author_id   uuid NOT NULL CONSTRAINT draft_author_fk REFERENCES app.person,
    kind        text NOT NULL,
    subject_id  uuid NOT NULL,
    priority_id uuid,
    body        jsonb NOT NULL,
    saved_at    timestamptz NOT NULL,
    CONSTRAINT draft_unique UNIQUE (author_id, kind, subject_id)
);
COMMENT ON TABLE app.draft IS 'What someone has typed and not yet submitted. The one table outside history, snapshot and export.';
COMMENT ON COLUMN app.draft.id IS 'Identifier';
COMMENT ON COLUMN app.draft.area_code IS 'Area of the subject';
COMMENT ON COLUMN app.draft.version IS 'Own version, so that two tabs do not overwrite each other';
COMMENT ON COLUMN app.draft.author_id IS 'Who is writing';
COMMENT ON COLUMN app.draft.kind IS 'What it will become, e.g. STATEMENT';
COMMENT ON COLUMN app.draft.subject_id IS 'Record it is about';
COMMENT ON COLUMN app.draft.priority_id IS 'Priority whose SRO may read it too';
COMMENT ON COLUMN app.draft.body IS 'The unfinished form';
COMMENT ON COLUMN app.draft.saved_at IS 'When it was last saved';
ALTER TABLE app.draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY draft_author ON app.draft USING (app.readable(area_code) AND author_id = app.current_person())
    WITH CHECK (app.writable(area_code) AND author_id = app.current_person());
CREATE POLICY draft_sro ON app.draft FOR SELECT USING (app.readable(area_code) AND EXISTS (
    SELECT 1 FROM app.membership m WHERE m.person_id = app.current_person() AND m.area_code = draft.area_code
        AND m.role = 'SRO' AND m.priority_id = draft.priority_id));

CREATE TABLE app.redaction (
    id           uuid CONSTRAINT redaction_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT redaction_area_fk REFERENCES app.area (area_code),
    programme_id uuid,
    version      integer NOT NULL,
    table_name   text NOT NULL,
    row_id       uuid NOT NULL,
    columns      text[] NOT NULL,
    reason       text NOT NULL,
    requested_by uuid NOT NULL,
    approved_by  uuid,
    rows_redacted integer,
    stand_in_digest text,
    CONSTRAINT redaction_two_people CHECK (approved_by IS NULL OR approved_by <> requested_by)
);
COMMENT ON TABLE app.redaction IS 'A request to erase text from a record and its history: two people and a reason.';
COMMENT ON COLUMN app.redaction.id IS 'Identifier';
COMMENT ON COLUMN app.redaction.area_code IS 'Area of the record';
COMMENT ON COLUMN app.redaction.programme_id IS 'Programme of the record';
COMMENT ON COLUMN app.redaction.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.redaction.table_name IS 'Table that holds the record';
COMMENT ON COLUMN app.redaction.row_id IS 'The record';
COMMENT ON COLUMN app.redaction.columns IS 'Columns to erase';
COMMENT ON COLUMN app.redaction.reason IS 'Why';
COMMENT ON COLUMN app.redaction.requested_by IS 'Person who asked';
COMMENT ON COLUMN app.redaction.approved_by IS 'Another person, who carried it out; null while waiting';
COMMENT ON COLUMN app.redaction.rows_redacted IS 'How many stored rows lost the text';
COMMENT ON COLUMN app.redaction.stand_in_digest IS 'SHA-256 of what stands in for them, so that verification can tell a redaction from tampering';
CALL history.keep('app.redaction', 1, false);

-- Redacted rows are accounted for, or they are a fault.
CREATE FUNCTION history.verify_redactions(p_area text) RETURNS TABLE (number bigint, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT ON (c.row_id) c.number, 'a stored row of ' || c.table_name || ' was erased or its stand-in altered: ' || c.row_id
    FROM history.change c
    WHERE c.area_code = p_area AND app.readable(p_area) AND c.row IS NULL
      AND history.stand_in_digest(p_area, c.row_id) IS DISTINCT FROM (
          SELECT k.row ->> 'stand_in_digest' FROM history.change k
          WHERE k.area_code = p_area AND k.table_name = 'redaction' AND k.row ->> 'row_id' = c.row_id::text
            AND k.row ->> 'stand_in_digest' IS NOT NULL
          ORDER BY k.number DESC, k.seq DESC LIMIT 1)
    ORDER BY c.row_id, c.number
$$;

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app, history TO goldenthread_app;
