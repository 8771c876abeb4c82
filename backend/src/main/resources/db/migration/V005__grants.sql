-- How people become members and cease to be: invitations, a second approver, leaving and returning, bodies that succeed each other.

ALTER TABLE app.organisation
    ADD COLUMN successor_id uuid CONSTRAINT organisation_successor_fk REFERENCES app.organisation,
    ADD COLUMN succeeded_on date,
    ADD CONSTRAINT organisation_succeeded_whole CHECK ((successor_id IS NULL) = (succeeded_on IS NULL) AND successor_id <> id);
COMMENT ON COLUMN app.organisation.successor_id IS 'Body that took over what this one owned; null while it exists';
COMMENT ON COLUMN app.organisation.succeeded_on IS 'First day of the successor';

ALTER TABLE app.membership
    ADD COLUMN joined_on date,
    ADD COLUMN left_on date,
    ADD COLUMN left_reason text,
    ADD CONSTRAINT membership_left_whole CHECK ((left_on IS NULL) = (left_reason IS NULL)),
    DROP CONSTRAINT membership_unique;
-- One person may hold a role for several organisations, and hold it again after having left.
CREATE UNIQUE INDEX membership_unique ON app.membership (area_code, person_id, role, organisation_id, priority_id)
    NULLS NOT DISTINCT WHERE left_on IS NULL;
COMMENT ON COLUMN app.membership.joined_on IS 'Day it began; null for those who joined before this was kept';
COMMENT ON COLUMN app.membership.left_on IS 'Day it ended; null while it holds. A membership that ended allows nothing';
COMMENT ON COLUMN app.membership.left_reason IS 'Why it ended';

DROP POLICY draft_sro ON app.draft;
CREATE POLICY draft_sro ON app.draft FOR SELECT USING (app.readable(area_code) AND EXISTS (
    SELECT 1 FROM app.membership m WHERE m.person_id = app.current_person() AND m.area_code = draft.area_code
        AND m.role = 'SRO' AND m.priority_id = draft.priority_id AND m.left_on IS NULL));

DROP FUNCTION app.memberships_of(text, text);
CREATE FUNCTION app.memberships_of(p_iss text, p_sub text)
    RETURNS TABLE (person_id uuid, display_name text, email text, area_code text, area_name text, role text, organisation_id uuid,
                   organisation_name text, priority_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p.id, p.display_name, p.email, m.area_code, a.name, m.role, m.organisation_id, o.short_name, m.priority_id
    FROM app.person p LEFT JOIN app.membership m ON m.person_id = p.id AND m.left_on IS NULL
        LEFT JOIN app.area a ON a.area_code = m.area_code LEFT JOIN app.organisation o ON o.id = m.organisation_id
    WHERE p.iss = p_iss AND p.sub = p_sub ORDER BY m.area_code, m.role, m.priority_id
$$;

CREATE TABLE app.access_grant (
    id              uuid CONSTRAINT access_grant_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT access_grant_area_fk REFERENCES app.area (area_code),
    version         integer NOT NULL,
    role            text NOT NULL CONSTRAINT access_grant_role CHECK (role IN ('PROGRAMME_MANAGER', 'SRO', 'CONTRIBUTOR', 'DATA_PROVIDER', 'CLERK',
                        'BOARD_MEMBER', 'CHAIR', 'ADVISER', 'SCRUTINY', 'AREA_ADMIN')),
    organisation_id uuid CONSTRAINT access_grant_organisation_fk REFERENCES app.organisation,
    priority_id     uuid,
    post            text NOT NULL,
    state           text NOT NULL CONSTRAINT access_grant_state CHECK (state IN ('PROPOSED', 'OFFERED', 'HELD', 'REFUSED', 'WITHDRAWN')),
    person_id       uuid CONSTRAINT access_grant_person_fk REFERENCES app.person,
    proposed_by     uuid,
    proposed_at     timestamptz NOT NULL,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    token_hash      text CONSTRAINT access_grant_token_unique UNIQUE,
    expires_at      timestamptz,
    membership_id   uuid CONSTRAINT access_grant_membership_fk REFERENCES app.membership,
    CONSTRAINT access_grant_two_people CHECK (decided_by IS DISTINCT FROM proposed_by OR decided_by IS NULL OR state = 'WITHDRAWN'),
    CONSTRAINT access_grant_not_to_oneself CHECK (state <> 'HELD' OR (person_id IS DISTINCT FROM proposed_by AND person_id IS DISTINCT FROM decided_by)),
    CONSTRAINT access_grant_held_whole CHECK ((state = 'HELD') = (membership_id IS NOT NULL) AND (state <> 'HELD' OR person_id IS NOT NULL)),
    CONSTRAINT access_grant_known_or_invited CHECK (person_id IS NOT NULL OR token_hash IS NOT NULL)
);
COMMENT ON TABLE app.access_grant IS 'A role proposed for somebody: a colleague, or whoever holds the invitation link. The only way to a membership.';
COMMENT ON COLUMN app.access_grant.id IS 'Identifier';
COMMENT ON COLUMN app.access_grant.area_code IS 'The area';
COMMENT ON COLUMN app.access_grant.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.access_grant.role IS 'The role';
COMMENT ON COLUMN app.access_grant.organisation_id IS 'Body they will speak for';
COMMENT ON COLUMN app.access_grant.priority_id IS 'The one priority it is for; null means every priority';
COMMENT ON COLUMN app.access_grant.post IS 'For whom, as a post and never a name, so that a second person knows what they approve';
COMMENT ON COLUMN app.access_grant.state IS 'PROPOSED (waits for a second person), OFFERED (the link is open), HELD, REFUSED or WITHDRAWN';
COMMENT ON COLUMN app.access_grant.person_id IS 'The colleague, or who used the link; null while the link is open';
COMMENT ON COLUMN app.access_grant.proposed_by IS 'Person who proposed it; null for the operator';
COMMENT ON COLUMN app.access_grant.proposed_at IS 'When';
COMMENT ON COLUMN app.access_grant.decided_by IS 'Second person, or who withdrew it; null while none has decided and for the operator';
COMMENT ON COLUMN app.access_grant.decided_at IS 'When';
COMMENT ON COLUMN app.access_grant.decision_reason IS 'Why it was refused or withdrawn';
COMMENT ON COLUMN app.access_grant.token_hash IS 'SHA-256 of the link''s 128 random bits; the link itself is stored nowhere. Null for a colleague';
COMMENT ON COLUMN app.access_grant.expires_at IS 'When the link ends: 7 days after it was opened';
COMMENT ON COLUMN app.access_grant.membership_id IS 'The membership that came of it';
CALL history.keep('app.access_grant', 1);

-- Whose invitation is this: asked before the holder of the link is a member of anything.
CREATE FUNCTION app.grant_of_token(p_hash text) RETURNS TABLE (area_code text, id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT g.area_code, g.id FROM app.access_grant g WHERE g.token_hash = p_hash
$$;

GRANT EXECUTE ON FUNCTION app.memberships_of(text, text), app.grant_of_token(text) TO goldenthread_app;
