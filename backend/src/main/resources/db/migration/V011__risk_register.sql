-- The risk register: what a risk threatens, how likely and how grave it is by dated assessments, whether its controls work, what became of it.

ALTER TABLE app.risk
    ADD COLUMN category text CONSTRAINT risk_category_code CHECK (category IN ('SERVICE', 'PEOPLE', 'PARTNERSHIP', 'REPUTATION', 'MONEY')),
    ADD COLUMN organisation_id uuid CONSTRAINT risk_organisation_fk REFERENCES app.organisation,
    ADD COLUMN sro text NOT NULL DEFAULT '',
    ADD COLUMN proximity text CONSTRAINT risk_proximity_code CHECK (proximity IN ('IMMINENT', 'NEAR', 'MEDIUM', 'LATER')),
    ADD COLUMN response text CONSTRAINT risk_response_code CHECK (response IN ('TREAT', 'TOLERATE', 'TRANSFER', 'TERMINATE')),
    ADD COLUMN raised_on date,
    ADD COLUMN raised_by text NOT NULL DEFAULT '',
    ADD COLUMN review_due date,
    ADD COLUMN reviewed_on date,
    ADD COLUMN review_note text NOT NULL DEFAULT '',
    ADD COLUMN closed_on date,
    ADD COLUMN close_reason text NOT NULL DEFAULT '',
    ADD COLUMN reopened_on date,
    ADD COLUMN reopen_reason text NOT NULL DEFAULT '',
    ADD COLUMN issue_on date,
    ADD COLUMN issue_reason text NOT NULL DEFAULT '',
    ADD COLUMN issue_action_id uuid CONSTRAINT risk_issue_action_fk REFERENCES app.action,
    ADD COLUMN escalated_on date,
    ADD COLUMN escalated_to text NOT NULL DEFAULT '',
    ADD COLUMN escalated_board_id uuid CONSTRAINT risk_escalated_board_fk REFERENCES app.board,
    ADD COLUMN escalation_reason text NOT NULL DEFAULT '',
    ADD COLUMN fund_id uuid CONSTRAINT risk_fund_fk REFERENCES app.fund,
    ADD COLUMN from_control_id uuid CONSTRAINT risk_from_control_fk REFERENCES app.risk_control;
COMMENT ON COLUMN app.risk.category IS 'What it would hit first: SERVICE, PEOPLE, PARTNERSHIP, REPUTATION or MONEY; the appetite may differ by it; null where nobody said';
COMMENT ON COLUMN app.risk.organisation_id IS 'Organisation of the owner; null where not known';
COMMENT ON COLUMN app.risk.sro IS 'Senior responsible officer, as a role; empty where not said';
COMMENT ON COLUMN app.risk.proximity IS 'How soon it could happen: IMMINENT within a month, NEAR within three, MEDIUM within twelve, LATER; null where nobody said';
COMMENT ON COLUMN app.risk.response IS 'What is done about it: TREAT, TOLERATE, TRANSFER or TERMINATE; null where nobody said';
COMMENT ON COLUMN app.risk.raised_on IS 'Day on which it was raised; null for papers that do not say';
COMMENT ON COLUMN app.risk.raised_by IS 'Role that raised it';
COMMENT ON COLUMN app.risk.review_due IS 'Day of the next review; null where none is agreed';
COMMENT ON COLUMN app.risk.reviewed_on IS 'Day of the last review';
COMMENT ON COLUMN app.risk.review_note IS 'What the last review found';
COMMENT ON COLUMN app.risk.closed_on IS 'When it was closed; null while it is not';
COMMENT ON COLUMN app.risk.close_reason IS 'Why it was closed';
COMMENT ON COLUMN app.risk.reopened_on IS 'When it was opened again last';
COMMENT ON COLUMN app.risk.reopen_reason IS 'Why it was opened again';
COMMENT ON COLUMN app.risk.issue_on IS 'Day on which it happened; null while it is only a risk';
COMMENT ON COLUMN app.risk.issue_reason IS 'What happened';
COMMENT ON COLUMN app.risk.issue_action_id IS 'Action that deals with what happened';
COMMENT ON COLUMN app.risk.escalated_on IS 'When it was escalated last';
COMMENT ON COLUMN app.risk.escalated_to IS 'To whom, in words';
COMMENT ON COLUMN app.risk.escalated_board_id IS 'To which board, where it is one of the area';
COMMENT ON COLUMN app.risk.escalation_reason IS 'Why it was escalated';
COMMENT ON COLUMN app.risk.fund_id IS 'Grant or budget it concerns; null for none';
COMMENT ON COLUMN app.risk.from_control_id IS 'Control in whose text it was found; null for a risk raised by itself';

ALTER TABLE app.risk ADD CONSTRAINT risk_happened CHECK (status <> 'ISSUE' OR closed_on IS NULL);

ALTER TABLE app.risk_control
    ADD COLUMN kind text CONSTRAINT risk_control_kind_code CHECK (kind IN ('PREVENTIVE', 'DETECTIVE', 'CORRECTIVE')),
    ADD COLUMN tested_on date,
    ADD COLUMN tested_by text NOT NULL DEFAULT '',
    ADD COLUMN test_result text CONSTRAINT risk_control_test_result_code CHECK (test_result IN ('EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE')),
    ADD COLUMN test_note text NOT NULL DEFAULT '';
COMMENT ON COLUMN app.risk_control.kind IS 'PREVENTIVE makes it less likely, DETECTIVE shows it early, CORRECTIVE makes it less grave; null where nobody said';
COMMENT ON COLUMN app.risk_control.tested_on IS 'When it was tested last; null while never';
COMMENT ON COLUMN app.risk_control.tested_by IS 'Role that tested it';
COMMENT ON COLUMN app.risk_control.test_result IS 'What the test found';
COMMENT ON COLUMN app.risk_control.test_note IS 'How it was tested and what was seen';

ALTER TABLE app.risk_control ADD CONSTRAINT risk_control_test_whole CHECK ((tested_on IS NULL) = (test_result IS NULL));

CREATE TABLE app.risk_assessment (
    id            uuid CONSTRAINT risk_assessment_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT risk_assessment_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT risk_assessment_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    risk_id       uuid NOT NULL CONSTRAINT risk_assessment_risk_fk REFERENCES app.risk,
    kind          text NOT NULL CONSTRAINT risk_assessment_kind_code CHECK (kind IN ('INHERENT', 'CURRENT', 'EXPECTED', 'TARGET')),
    likelihood    integer NOT NULL CONSTRAINT risk_assessment_likelihood CHECK (likelihood BETWEEN 1 AND 5),
    impact        integer NOT NULL CONSTRAINT risk_assessment_impact CHECK (impact BETWEEN 1 AND 5),
    matrix        integer NOT NULL CONSTRAINT risk_assessment_matrix CHECK (matrix >= 1),
    assessed_on   date NOT NULL,
    assessed_by   uuid,
    assessed_role text NOT NULL DEFAULT '',
    reason        text NOT NULL,
    source        text NOT NULL DEFAULT '',
    basis         text NOT NULL CONSTRAINT risk_assessment_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED'))
);
COMMENT ON TABLE app.risk_assessment IS 'A dated score of a risk. Never changed, only followed by the next one.';
COMMENT ON COLUMN app.risk_assessment.id IS 'Identifier';
COMMENT ON COLUMN app.risk_assessment.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk_assessment.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk_assessment.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk_assessment.risk_id IS 'The risk';
COMMENT ON COLUMN app.risk_assessment.kind IS 'INHERENT: without any control; CURRENT: with the controls in place; EXPECTED: once the planned controls are in place; TARGET: what one would accept';
COMMENT ON COLUMN app.risk_assessment.likelihood IS 'From 1, on the matrix named here';
COMMENT ON COLUMN app.risk_assessment.impact IS 'From 1, on the matrix named here';
COMMENT ON COLUMN app.risk_assessment.matrix IS 'Version of the matrix it was scored on; 1 is that of the product';
COMMENT ON COLUMN app.risk_assessment.assessed_on IS 'Day of the assessment';
COMMENT ON COLUMN app.risk_assessment.assessed_by IS 'Person who assessed; null for what a paper says';
COMMENT ON COLUMN app.risk_assessment.assessed_role IS 'Role that assessed';
COMMENT ON COLUMN app.risk_assessment.reason IS 'Why this score';
COMMENT ON COLUMN app.risk_assessment.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.risk_assessment.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX risk_assessment_programme ON app.risk_assessment (programme_id);
CALL history.keep('app.risk_assessment', 1);
REVOKE UPDATE, DELETE ON app.risk_assessment FROM goldenthread_app;
-- Redaction is the one change it can see, and only in its reason.
GRANT UPDATE (reason, version) ON app.risk_assessment TO goldenthread_app;

CREATE TABLE app.risk_action (
    id           uuid CONSTRAINT risk_action_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT risk_action_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT risk_action_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    risk_id      uuid NOT NULL CONSTRAINT risk_action_risk_fk REFERENCES app.risk,
    action_id    uuid NOT NULL CONSTRAINT risk_action_action_fk REFERENCES app.action,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT risk_action_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT risk_action_once UNIQUE (risk_id, action_id)
);
COMMENT ON TABLE app.risk_action IS 'An action that a risk concerns.';
COMMENT ON COLUMN app.risk_action.id IS 'Identifier';
COMMENT ON COLUMN app.risk_action.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk_action.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk_action.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk_action.risk_id IS 'The risk';
COMMENT ON COLUMN app.risk_action.action_id IS 'The action';
COMMENT ON COLUMN app.risk_action.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.risk_action.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX risk_action_programme ON app.risk_action (programme_id);
CALL history.keep('app.risk_action', 1);

CREATE TABLE app.risk_kpi (
    id           uuid CONSTRAINT risk_kpi_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT risk_kpi_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT risk_kpi_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    risk_id      uuid NOT NULL CONSTRAINT risk_kpi_risk_fk REFERENCES app.risk,
    kpi_id       uuid NOT NULL CONSTRAINT risk_kpi_kpi_fk REFERENCES app.kpi,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT risk_kpi_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT risk_kpi_once UNIQUE (risk_id, kpi_id)
);
COMMENT ON TABLE app.risk_kpi IS 'A measure that a risk would show in.';
COMMENT ON COLUMN app.risk_kpi.id IS 'Identifier';
COMMENT ON COLUMN app.risk_kpi.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk_kpi.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk_kpi.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk_kpi.risk_id IS 'The risk';
COMMENT ON COLUMN app.risk_kpi.kpi_id IS 'The measure';
COMMENT ON COLUMN app.risk_kpi.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.risk_kpi.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX risk_kpi_programme ON app.risk_kpi (programme_id);
CALL history.keep('app.risk_kpi', 1);

CREATE TABLE app.risk_matrix (
    id           uuid CONSTRAINT risk_matrix_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT risk_matrix_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT risk_matrix_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    number       integer NOT NULL CONSTRAINT risk_matrix_number CHECK (number >= 2),
    size         integer NOT NULL CONSTRAINT risk_matrix_size CHECK (size IN (4, 5)),
    likelihoods  text[] NOT NULL,
    impacts      text[] NOT NULL,
    descriptors  jsonb NOT NULL,
    bands        jsonb NOT NULL,
    appetite     integer NOT NULL CONSTRAINT risk_matrix_appetite CHECK (appetite BETWEEN 0 AND 25),
    appetites    jsonb NOT NULL,
    reason       text NOT NULL,
    set_by       uuid NOT NULL,
    set_on       date NOT NULL,
    CONSTRAINT risk_matrix_unique UNIQUE (programme_id, number),
    CONSTRAINT risk_matrix_whole CHECK (cardinality(likelihoods) = size AND cardinality(impacts) = size)
);
COMMENT ON TABLE app.risk_matrix IS 'A programme''s own matrix of likelihood and impact. Never changed, only followed by the next version.';
COMMENT ON COLUMN app.risk_matrix.id IS 'Identifier';
COMMENT ON COLUMN app.risk_matrix.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk_matrix.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk_matrix.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk_matrix.number IS 'Version; 1 is that of the product';
COMMENT ON COLUMN app.risk_matrix.size IS 'Steps of likelihood and of impact';
COMMENT ON COLUMN app.risk_matrix.likelihoods IS 'Words of each step of likelihood, the least first';
COMMENT ON COLUMN app.risk_matrix.impacts IS 'Words of each step of impact, the least first';
COMMENT ON COLUMN app.risk_matrix.descriptors IS 'By category: what each step of impact means for it';
COMMENT ON COLUMN app.risk_matrix.bands IS 'By band: the score from which it begins';
COMMENT ON COLUMN app.risk_matrix.appetite IS 'Highest score one accepts where the category has none of its own';
COMMENT ON COLUMN app.risk_matrix.appetites IS 'By category: the highest score one accepts';
COMMENT ON COLUMN app.risk_matrix.reason IS 'Why it was set';
COMMENT ON COLUMN app.risk_matrix.set_by IS 'Person who set it';
COMMENT ON COLUMN app.risk_matrix.set_on IS 'When';
CREATE INDEX risk_matrix_programme ON app.risk_matrix (programme_id);
CALL history.keep('app.risk_matrix', 1);
REVOKE UPDATE, DELETE ON app.risk_matrix FROM goldenthread_app;
-- Redaction is the one change it can see, and only in its reason.
GRANT UPDATE (reason, version) ON app.risk_matrix TO goldenthread_app;
