-- Risks, measures, surveys and stocktakes in their first form.

CREATE TABLE app.risk (
    id           uuid CONSTRAINT risk_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT risk_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT risk_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    priority_id  uuid CONSTRAINT risk_priority_fk REFERENCES app.priority,
    ref          text NOT NULL,
    title        text NOT NULL,
    cause        text NOT NULL DEFAULT '',
    event        text NOT NULL DEFAULT '',
    consequence  text NOT NULL DEFAULT '',
    owner        text NOT NULL DEFAULT '',
    status       text NOT NULL CONSTRAINT risk_status_code CHECK (status IN ('OPEN', 'CLOSED', 'ISSUE')),
    assessment   text NOT NULL DEFAULT '',
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT risk_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT risk_ref_unique UNIQUE (programme_id, ref)
);
COMMENT ON TABLE app.risk IS 'A risk of the programme.';
COMMENT ON COLUMN app.risk.id IS 'Identifier';
COMMENT ON COLUMN app.risk.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk.priority_id IS 'Priority it concerns; null means the whole programme';
COMMENT ON COLUMN app.risk.ref IS 'Reference, unique in the programme';
COMMENT ON COLUMN app.risk.title IS 'The risk in a line';
COMMENT ON COLUMN app.risk.cause IS 'Because of';
COMMENT ON COLUMN app.risk.event IS 'there is a risk that';
COMMENT ON COLUMN app.risk.consequence IS 'which would lead to';
COMMENT ON COLUMN app.risk.owner IS 'Owner, as a role';
COMMENT ON COLUMN app.risk.status IS 'OPEN, CLOSED, or ISSUE when it has happened';
COMMENT ON COLUMN app.risk.assessment IS 'Score in words as published; empty means not assessed';
COMMENT ON COLUMN app.risk.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.risk.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX risk_programme ON app.risk (programme_id);
CALL history.keep('app.risk', 1);

CREATE TABLE app.risk_control (
    id           uuid CONSTRAINT risk_control_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT risk_control_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT risk_control_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    risk_id      uuid NOT NULL CONSTRAINT risk_control_risk_fk REFERENCES app.risk,
    position     integer NOT NULL,
    description  text NOT NULL,
    owner        text NOT NULL DEFAULT '',
    due          date,
    status       text NOT NULL CONSTRAINT risk_control_status_code CHECK (status IN ('PLANNED', 'IN_PLACE', 'NOT_WORKING', 'RETIRED')),
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT risk_control_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT risk_control_position_unique UNIQUE (risk_id, position)
);
COMMENT ON TABLE app.risk_control IS 'A control of a risk.';
COMMENT ON COLUMN app.risk_control.id IS 'Identifier';
COMMENT ON COLUMN app.risk_control.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk_control.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk_control.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk_control.risk_id IS 'The risk';
COMMENT ON COLUMN app.risk_control.position IS 'Order';
COMMENT ON COLUMN app.risk_control.description IS 'What is done';
COMMENT ON COLUMN app.risk_control.owner IS 'Owner, as a role';
COMMENT ON COLUMN app.risk_control.due IS 'When it should be in place';
COMMENT ON COLUMN app.risk_control.status IS 'PLANNED, IN_PLACE, NOT_WORKING or RETIRED';
COMMENT ON COLUMN app.risk_control.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.risk_control.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX risk_control_programme ON app.risk_control (programme_id);
CALL history.keep('app.risk_control', 1);

CREATE TABLE app.risk_statement (
    id           uuid CONSTRAINT risk_statement_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT risk_statement_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT risk_statement_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    priority_id  uuid CONSTRAINT risk_statement_priority_fk REFERENCES app.priority,
    statement    text NOT NULL,
    stated_on    date NOT NULL,
    stated_by    text NOT NULL,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT risk_statement_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT risk_statement_unique UNIQUE NULLS NOT DISTINCT (programme_id, priority_id, stated_on)
);
COMMENT ON TABLE app.risk_statement IS 'Somebody''s dated word that a priority has no risks.';
COMMENT ON COLUMN app.risk_statement.id IS 'Identifier';
COMMENT ON COLUMN app.risk_statement.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.risk_statement.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.risk_statement.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.risk_statement.priority_id IS 'Priority it concerns; null means the whole programme';
COMMENT ON COLUMN app.risk_statement.statement IS 'What was said';
COMMENT ON COLUMN app.risk_statement.stated_on IS 'When';
COMMENT ON COLUMN app.risk_statement.stated_by IS 'By whom, as a role';
COMMENT ON COLUMN app.risk_statement.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.risk_statement.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX risk_statement_programme ON app.risk_statement (programme_id);
CALL history.keep('app.risk_statement', 1);

CREATE TABLE app.kpi (
    id                     uuid CONSTRAINT kpi_pk PRIMARY KEY,
    area_code              text NOT NULL CONSTRAINT kpi_area_fk REFERENCES app.area (area_code),
    programme_id           uuid NOT NULL CONSTRAINT kpi_programme_fk REFERENCES app.programme,
    version                integer NOT NULL,
    priority_id            uuid CONSTRAINT kpi_priority_fk REFERENCES app.priority,
    code                   text NOT NULL,
    title                  text NOT NULL,
    definition             text NOT NULL,
    numerator_definition   text NOT NULL DEFAULT '',
    denominator_definition text NOT NULL DEFAULT '',
    unit                   text NOT NULL CONSTRAINT kpi_unit_code CHECK (unit IN ('PERCENT', 'COUNT', 'RATE', 'DAYS', 'WEEKS', 'SCORE')),
    polarity               text NOT NULL CONSTRAINT kpi_polarity_code CHECK (polarity IN ('HIGH', 'LOW', 'NONE')),
    frequency              text NOT NULL CONSTRAINT kpi_frequency_code CHECK (frequency IN ('ANNUAL', 'SIX_MONTHLY', 'QUARTERLY', 'MONTHLY', 'AD_HOC')),
    population             text NOT NULL DEFAULT '',
    source_body            text NOT NULL DEFAULT '',
    statutory              text NOT NULL DEFAULT '',
    headline               boolean NOT NULL,
    caveat                 text NOT NULL DEFAULT '',
    source                 text NOT NULL DEFAULT '',
    basis                  text NOT NULL CONSTRAINT kpi_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT kpi_code_unique UNIQUE (programme_id, code)
);
COMMENT ON TABLE app.kpi IS 'A measure of whether the plan makes a difference.';
COMMENT ON COLUMN app.kpi.id IS 'Identifier';
COMMENT ON COLUMN app.kpi.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.kpi.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.kpi.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.kpi.priority_id IS 'Priority it concerns; null means the whole programme';
COMMENT ON COLUMN app.kpi.code IS 'Short code, unique in the programme';
COMMENT ON COLUMN app.kpi.title IS 'Name';
COMMENT ON COLUMN app.kpi.definition IS 'What it measures';
COMMENT ON COLUMN app.kpi.numerator_definition IS 'What is counted';
COMMENT ON COLUMN app.kpi.denominator_definition IS 'Out of what';
COMMENT ON COLUMN app.kpi.unit IS 'Unit of the value';
COMMENT ON COLUMN app.kpi.polarity IS 'Whether high or low is good';
COMMENT ON COLUMN app.kpi.frequency IS 'How often it is observed';
COMMENT ON COLUMN app.kpi.population IS 'Population and basis';
COMMENT ON COLUMN app.kpi.source_body IS 'Who publishes it';
COMMENT ON COLUMN app.kpi.statutory IS 'Statutory expectation, in words';
COMMENT ON COLUMN app.kpi.headline IS 'Shown on the dashboard';
COMMENT ON COLUMN app.kpi.caveat IS 'What a reader must know wherever the figure stands';
COMMENT ON COLUMN app.kpi.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.kpi.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX kpi_programme ON app.kpi (programme_id);
CALL history.keep('app.kpi', 1);

CREATE TABLE app.observation (
    id           uuid CONSTRAINT observation_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT observation_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT observation_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    kpi_id       uuid NOT NULL CONSTRAINT observation_kpi_fk REFERENCES app.kpi,
    period       text NOT NULL,
    period_start date,
    period_end   date,
    numerator    bigint,
    denominator  bigint,
    value        numeric,
    as_stated    text NOT NULL DEFAULT '',
    status       text NOT NULL CONSTRAINT observation_status_code CHECK (status IN ('FINAL', 'PROVISIONAL')),
    caveat       text NOT NULL DEFAULT '',
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT observation_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT observation_period_unique UNIQUE (kpi_id, period),
    CONSTRAINT observation_share CHECK (numerator IS NULL OR denominator IS NULL OR (denominator > 0 AND numerator BETWEEN 0 AND denominator)),
    CONSTRAINT observation_says_something CHECK (value IS NOT NULL OR numerator IS NOT NULL OR as_stated <> '')
);
COMMENT ON TABLE app.observation IS 'A value of a measure in a period.';
COMMENT ON COLUMN app.observation.id IS 'Identifier';
COMMENT ON COLUMN app.observation.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.observation.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.observation.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.observation.kpi_id IS 'The measure';
COMMENT ON COLUMN app.observation.period IS 'Period as people say it, e.g. 2024 or September 2024';
COMMENT ON COLUMN app.observation.period_start IS 'First day';
COMMENT ON COLUMN app.observation.period_end IS 'Last day';
COMMENT ON COLUMN app.observation.numerator IS 'Counted';
COMMENT ON COLUMN app.observation.denominator IS 'Out of';
COMMENT ON COLUMN app.observation.value IS 'Value in the measure''s unit; from numerator and denominator where both are known';
COMMENT ON COLUMN app.observation.as_stated IS 'The paper''s words, when it gives no usable figure';
COMMENT ON COLUMN app.observation.status IS 'FINAL or PROVISIONAL';
COMMENT ON COLUMN app.observation.caveat IS 'What a reader must know about this value';
COMMENT ON COLUMN app.observation.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.observation.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX observation_programme ON app.observation (programme_id);
CALL history.keep('app.observation', 1);

CREATE TABLE app.survey (
    id           uuid CONSTRAINT survey_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT survey_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT survey_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    code         text NOT NULL,
    title        text NOT NULL,
    audience     text NOT NULL,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT survey_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT survey_code_unique UNIQUE (programme_id, code)
);
COMMENT ON TABLE app.survey IS 'A survey of families, young people or practitioners.';
COMMENT ON COLUMN app.survey.id IS 'Identifier';
COMMENT ON COLUMN app.survey.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.survey.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.survey.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.survey.code IS 'Short code, unique in the programme';
COMMENT ON COLUMN app.survey.title IS 'Name';
COMMENT ON COLUMN app.survey.audience IS 'Who is asked';
COMMENT ON COLUMN app.survey.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.survey.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX survey_programme ON app.survey (programme_id);
CALL history.keep('app.survey', 1);

CREATE TABLE app.survey_round (
    id             uuid CONSTRAINT survey_round_pk PRIMARY KEY,
    area_code      text NOT NULL CONSTRAINT survey_round_area_fk REFERENCES app.area (area_code),
    programme_id   uuid NOT NULL CONSTRAINT survey_round_programme_fk REFERENCES app.programme,
    version        integer NOT NULL,
    survey_id      uuid NOT NULL CONSTRAINT survey_round_survey_fk REFERENCES app.survey,
    position       integer NOT NULL,
    title          text NOT NULL,
    opens_on       date,
    closes_on      date,
    responses      integer CONSTRAINT survey_round_responses_count CHECK (responses >= 0),
    responses_note text NOT NULL DEFAULT '',
    baseline       boolean NOT NULL,
    source         text NOT NULL DEFAULT '',
    basis          text NOT NULL CONSTRAINT survey_round_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT survey_round_position_unique UNIQUE (survey_id, position)
);
COMMENT ON TABLE app.survey_round IS 'One round of a survey.';
COMMENT ON COLUMN app.survey_round.id IS 'Identifier';
COMMENT ON COLUMN app.survey_round.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.survey_round.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.survey_round.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.survey_round.survey_id IS 'The survey';
COMMENT ON COLUMN app.survey_round.position IS 'Order';
COMMENT ON COLUMN app.survey_round.title IS 'Name of the round';
COMMENT ON COLUMN app.survey_round.opens_on IS 'First day';
COMMENT ON COLUMN app.survey_round.closes_on IS 'Last day';
COMMENT ON COLUMN app.survey_round.responses IS 'Number of responses; null when not published';
COMMENT ON COLUMN app.survey_round.responses_note IS 'Why there is no number';
COMMENT ON COLUMN app.survey_round.baseline IS 'The round later rounds are compared with';
COMMENT ON COLUMN app.survey_round.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.survey_round.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX survey_round_programme ON app.survey_round (programme_id);
CALL history.keep('app.survey_round', 1);

CREATE TABLE app.stocktake (
    id             uuid CONSTRAINT stocktake_pk PRIMARY KEY,
    area_code      text NOT NULL CONSTRAINT stocktake_area_fk REFERENCES app.area (area_code),
    programme_id   uuid NOT NULL CONSTRAINT stocktake_programme_fk REFERENCES app.programme,
    version        integer NOT NULL,
    revision       bigint NOT NULL,
    taken_at       timestamptz NOT NULL,
    as_at          date,
    reason         text NOT NULL DEFAULT '',
    schema_version integer NOT NULL,
    sha256         text NOT NULL,
    document       text NOT NULL
);
COMMENT ON TABLE app.stocktake IS 'The whole programme frozen at one revision.';
COMMENT ON COLUMN app.stocktake.id IS 'Identifier';
COMMENT ON COLUMN app.stocktake.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.stocktake.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.stocktake.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.stocktake.revision IS 'Revision of the area that made the state it holds';
COMMENT ON COLUMN app.stocktake.taken_at IS 'When it was frozen';
COMMENT ON COLUMN app.stocktake.as_at IS 'Past date it shows; null for the state when taken';
COMMENT ON COLUMN app.stocktake.reason IS 'What it was taken for';
COMMENT ON COLUMN app.stocktake.schema_version IS 'Version of the document';
COMMENT ON COLUMN app.stocktake.sha256 IS 'SHA-256 of the document in hexadecimal';
COMMENT ON COLUMN app.stocktake.document IS 'Canonical JSON (RFC 8785)';
CREATE INDEX stocktake_programme ON app.stocktake (programme_id);
CALL history.keep('app.stocktake', 1, false);

REVOKE UPDATE, DELETE ON app.stocktake FROM goldenthread_app;
