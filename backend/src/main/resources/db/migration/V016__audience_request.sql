-- That fewer people read a record is asked for by one person and decided by another.
CREATE TABLE app.audience_request (
    id              uuid CONSTRAINT audience_request_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT audience_request_area_fk REFERENCES app.area (area_code),
    programme_id    uuid NOT NULL CONSTRAINT audience_request_programme_fk REFERENCES app.programme,
    version         integer NOT NULL,
    risk_id         uuid CONSTRAINT audience_request_risk_fk REFERENCES app.risk,
    draft           text NOT NULL DEFAULT '',
    audience        text NOT NULL CONSTRAINT audience_request_audience CHECK (audience IN ('ADVISERS')),
    reason          text NOT NULL,
    state           text NOT NULL CONSTRAINT audience_request_state_code CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    requested_by    uuid NOT NULL,
    requested_role  text NOT NULL,
    requested_on    date NOT NULL,
    decided_by      uuid,
    decided_role    text NOT NULL DEFAULT '',
    decided_on      date,
    decision_reason text NOT NULL DEFAULT '',
    CONSTRAINT audience_request_about CHECK (risk_id IS NOT NULL OR draft <> ''),
    CONSTRAINT audience_request_decided_whole CHECK ((state = 'REQUESTED') = (decided_on IS NULL)),
    CONSTRAINT audience_request_two_people CHECK (state IN ('REQUESTED', 'WITHDRAWN') OR decided_by IS NOT NULL AND decided_by <> requested_by),
    CONSTRAINT audience_request_stored CHECK (state <> 'APPROVED' OR risk_id IS NOT NULL AND draft = '')
);
COMMENT ON TABLE app.audience_request IS 'A request that fewer people read a risk, or that a new one be stored for fewer: asked for with a reason, decided by another person. Until then an existing risk stays as it is, and a new one is in no register.';
COMMENT ON COLUMN app.audience_request.id IS 'Identifier';
COMMENT ON COLUMN app.audience_request.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.audience_request.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.audience_request.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.audience_request.risk_id IS 'The risk; null while a new one waits to be stored, and where it never was';
COMMENT ON COLUMN app.audience_request.draft IS 'The new risk as it was typed, as JSON, until it is stored; empty for a risk that is in the register';
COMMENT ON COLUMN app.audience_request.audience IS 'For whom it is to be: ADVISERS';
COMMENT ON COLUMN app.audience_request.reason IS 'Why fewer people are to read it';
COMMENT ON COLUMN app.audience_request.state IS 'REQUESTED, APPROVED, REFUSED or WITHDRAWN';
COMMENT ON COLUMN app.audience_request.requested_by IS 'Person who asked';
COMMENT ON COLUMN app.audience_request.requested_role IS 'In which role they asked';
COMMENT ON COLUMN app.audience_request.requested_on IS 'When';
COMMENT ON COLUMN app.audience_request.decided_by IS 'Person who decided or withdrew it';
COMMENT ON COLUMN app.audience_request.decided_role IS 'In which role';
COMMENT ON COLUMN app.audience_request.decided_on IS 'When';
COMMENT ON COLUMN app.audience_request.decision_reason IS 'Why';
-- One risk has one request that waits.
CREATE UNIQUE INDEX audience_request_once ON app.audience_request (risk_id) WHERE state = 'REQUESTED';
CREATE INDEX audience_request_programme ON app.audience_request (programme_id);
-- Who asked and what was decided is no part of the plan: views of the past read today's audience.
CALL history.keep('app.audience_request', 1, false);
