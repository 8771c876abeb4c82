-- The plan: programme, priorities, actions and where they are listed, milestones, statements, the papers they were loaded from.

CREATE TABLE app.programme (
    id                uuid CONSTRAINT programme_pk PRIMARY KEY,
    area_code         text NOT NULL CONSTRAINT programme_area_fk REFERENCES app.area (area_code),
    version           integer NOT NULL,
    programme_id      uuid GENERATED ALWAYS AS (id) STORED,
    title             text NOT NULL,
    instrument        text NOT NULL CONSTRAINT programme_instrument_code CHECK (instrument IN ('PRIORITY_ACTION_PLAN', 'WRITTEN_STATEMENT_OF_ACTION', 'ACCELERATED_PROGRESS_PLAN', 'IMPROVEMENT_PLAN', 'IMPROVEMENT_NOTICE', 'LOCAL_REFORM_PLAN')),
    inspection_from   date,
    inspection_to     date,
    report_on         date,
    monitoring_on     date,
    next_stocktake_on date,
    ends_on           date,
    CONSTRAINT programme_title_unique UNIQUE (area_code, title),
    CONSTRAINT programme_inspection_order CHECK (inspection_to >= inspection_from)
);
COMMENT ON TABLE app.programme IS 'An improvement programme of an area under one instrument.';
COMMENT ON COLUMN app.programme.id IS 'Identifier';
COMMENT ON COLUMN app.programme.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.programme.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.programme.programme_id IS 'Itself, so that its history is found like that of its parts';
COMMENT ON COLUMN app.programme.title IS 'What people call it';
COMMENT ON COLUMN app.programme.instrument IS 'Kind of plan';
COMMENT ON COLUMN app.programme.inspection_from IS 'First day of the inspection it answers';
COMMENT ON COLUMN app.programme.inspection_to IS 'Last day of the inspection';
COMMENT ON COLUMN app.programme.report_on IS 'Publication of the inspection report';
COMMENT ON COLUMN app.programme.monitoring_on IS 'Expected monitoring inspection';
COMMENT ON COLUMN app.programme.next_stocktake_on IS 'Next six-monthly stocktake by DfE and NHS England';
COMMENT ON COLUMN app.programme.ends_on IS 'When the plan is to be delivered';
CALL history.keep('app.programme', 1);

CREATE TABLE app.source_paper (
    id           uuid CONSTRAINT source_paper_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT source_paper_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT source_paper_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    title        text NOT NULL,
    dated_on     date,
    position_on  date NOT NULL,
    effective_on date,
    note         text NOT NULL DEFAULT ''
);
COMMENT ON TABLE app.source_paper IS 'A board paper or minutes that a state of the programme was loaded from.';
COMMENT ON COLUMN app.source_paper.id IS 'Identifier';
COMMENT ON COLUMN app.source_paper.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.source_paper.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.source_paper.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.source_paper.title IS 'Title and body of the paper';
COMMENT ON COLUMN app.source_paper.dated_on IS 'Date on the paper';
COMMENT ON COLUMN app.source_paper.position_on IS 'Date the paper describes';
COMMENT ON COLUMN app.source_paper.effective_on IS 'Date from which the programme counts it as known';
COMMENT ON COLUMN app.source_paper.note IS 'What a reader must know about its dates';
CREATE INDEX source_paper_programme ON app.source_paper (programme_id);
CALL history.keep('app.source_paper', 1);

CREATE TABLE app.priority (
    id               uuid CONSTRAINT priority_pk PRIMARY KEY,
    area_code        text NOT NULL CONSTRAINT priority_area_fk REFERENCES app.area (area_code),
    programme_id     uuid NOT NULL CONSTRAINT priority_programme_fk REFERENCES app.programme,
    version          integer NOT NULL,
    number           integer NOT NULL,
    title            text NOT NULL,
    finding          text NOT NULL,
    organisation_ids uuid[] NOT NULL,
    sro              text NOT NULL DEFAULT '',
    source           text NOT NULL DEFAULT '',
    basis            text NOT NULL CONSTRAINT priority_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT priority_number_unique UNIQUE (programme_id, number)
);
COMMENT ON TABLE app.priority IS 'A priority area, tied to the inspectors'' finding it answers.';
COMMENT ON COLUMN app.priority.id IS 'Identifier';
COMMENT ON COLUMN app.priority.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.priority.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.priority.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.priority.number IS 'Number in the plan';
COMMENT ON COLUMN app.priority.title IS 'Short title';
COMMENT ON COLUMN app.priority.finding IS 'The inspectors'' words';
COMMENT ON COLUMN app.priority.organisation_ids IS 'Responsible bodies';
COMMENT ON COLUMN app.priority.sro IS 'Senior responsible owner, as a role';
COMMENT ON COLUMN app.priority.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.priority.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX priority_programme ON app.priority (programme_id);
CALL history.keep('app.priority', 1);

CREATE TABLE app.action (
    id                     uuid CONSTRAINT action_pk PRIMARY KEY,
    area_code              text NOT NULL CONSTRAINT action_area_fk REFERENCES app.area (area_code),
    programme_id           uuid NOT NULL CONSTRAINT action_programme_fk REFERENCES app.programme,
    version                integer NOT NULL,
    title                  text NOT NULL,
    leads                  jsonb NOT NULL,
    sro                    text NOT NULL DEFAULT '',
    success_criteria       text[] NOT NULL,
    co_production          text NOT NULL DEFAULT '',
    family_difference      text NOT NULL DEFAULT '',
    start_on               date,
    original_due           date,
    original_due_precision text CONSTRAINT action_original_due_precision_code CHECK (original_due_precision IN ('DAY', 'MONTH')),
    revised_due            date,
    revised_due_precision  text CONSTRAINT action_revised_due_precision_code CHECK (revised_due_precision IN ('DAY', 'MONTH')),
    forecast               date,
    forecast_precision     text CONSTRAINT action_forecast_precision_code CHECK (forecast_precision IN ('DAY', 'MONTH')),
    actual                 date,
    actual_precision       text CONSTRAINT action_actual_precision_code CHECK (actual_precision IN ('DAY', 'MONTH')),
    source                 text NOT NULL DEFAULT '',
    basis                  text NOT NULL CONSTRAINT action_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT action_forecast_open CHECK (actual IS NULL OR forecast IS NULL OR forecast = actual)
);
COMMENT ON TABLE app.action IS 'An action of the plan; where it stands is app.listing.';
COMMENT ON COLUMN app.action.id IS 'Identifier';
COMMENT ON COLUMN app.action.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.action.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.action.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.action.title IS 'What is to be done';
COMMENT ON COLUMN app.action.leads IS 'Leads: role, organisation, aspect where split; never a name';
COMMENT ON COLUMN app.action.sro IS 'Accountable SRO, as a role';
COMMENT ON COLUMN app.action.success_criteria IS 'How one will know';
COMMENT ON COLUMN app.action.co_production IS 'How families and young people shape it';
COMMENT ON COLUMN app.action.family_difference IS 'What families would notice';
COMMENT ON COLUMN app.action.start_on IS 'When it starts';
COMMENT ON COLUMN app.action.original_due IS 'Due date first agreed; set once; the last day of the month where only the month is known';
COMMENT ON COLUMN app.action.original_due_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.action.revised_due IS 'Due date after approved re-dating; the last day of the month where only the month is known';
COMMENT ON COLUMN app.action.revised_due_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.action.forecast IS 'Expected finish as last stated; the last day of the month where only the month is known';
COMMENT ON COLUMN app.action.forecast_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.action.actual IS 'When it was finished; the last day of the month where only the month is known';
COMMENT ON COLUMN app.action.actual_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.action.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.action.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX action_programme ON app.action (programme_id);
CALL history.keep('app.action', 1);

CREATE TABLE app.listing (
    id           uuid CONSTRAINT listing_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT listing_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT listing_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    priority_id  uuid NOT NULL CONSTRAINT listing_priority_fk REFERENCES app.priority,
    action_id    uuid NOT NULL CONSTRAINT listing_action_fk REFERENCES app.action,
    ref          text NOT NULL,
    position     integer NOT NULL,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT listing_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT listing_ref_unique UNIQUE (programme_id, ref),
    CONSTRAINT listing_once UNIQUE (priority_id, action_id)
);
COMMENT ON TABLE app.listing IS 'An action under a priority with the reference people use; one action may stand in several.';
COMMENT ON COLUMN app.listing.id IS 'Identifier';
COMMENT ON COLUMN app.listing.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.listing.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.listing.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.listing.priority_id IS 'The priority';
COMMENT ON COLUMN app.listing.action_id IS 'The action';
COMMENT ON COLUMN app.listing.ref IS 'Reference, e.g. 1.4; unique in the programme';
COMMENT ON COLUMN app.listing.position IS 'Order within the priority';
COMMENT ON COLUMN app.listing.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.listing.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX listing_programme ON app.listing (programme_id);
CALL history.keep('app.listing', 1);

CREATE TABLE app.milestone (
    id                     uuid CONSTRAINT milestone_pk PRIMARY KEY,
    area_code              text NOT NULL CONSTRAINT milestone_area_fk REFERENCES app.area (area_code),
    programme_id           uuid NOT NULL CONSTRAINT milestone_programme_fk REFERENCES app.programme,
    version                integer NOT NULL,
    action_id              uuid NOT NULL CONSTRAINT milestone_action_fk REFERENCES app.action,
    position               integer NOT NULL,
    kind                   text NOT NULL CONSTRAINT milestone_kind_code CHECK (kind IN ('ACTIVITY', 'MILESTONE', 'STAGE')),
    title                  text NOT NULL,
    original_due           date,
    original_due_precision text CONSTRAINT milestone_original_due_precision_code CHECK (original_due_precision IN ('DAY', 'MONTH')),
    forecast               date,
    forecast_precision     text CONSTRAINT milestone_forecast_precision_code CHECK (forecast_precision IN ('DAY', 'MONTH')),
    actual                 date,
    actual_precision       text CONSTRAINT milestone_actual_precision_code CHECK (actual_precision IN ('DAY', 'MONTH')),
    rating                 text CONSTRAINT milestone_rating_code CHECK (rating IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    confidence             text CONSTRAINT milestone_confidence_code CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW', 'NOT_AT_RISK', 'AT_RISK')),
    source                 text NOT NULL DEFAULT '',
    basis                  text NOT NULL CONSTRAINT milestone_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT milestone_position_unique UNIQUE (action_id, position)
);
COMMENT ON TABLE app.milestone IS 'A step of an action.';
COMMENT ON COLUMN app.milestone.id IS 'Identifier';
COMMENT ON COLUMN app.milestone.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.milestone.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.milestone.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.milestone.action_id IS 'The action';
COMMENT ON COLUMN app.milestone.position IS 'Order within the action';
COMMENT ON COLUMN app.milestone.kind IS 'ACTIVITY, MILESTONE, or STAGE (6, 12, 18 months)';
COMMENT ON COLUMN app.milestone.title IS 'What is reached';
COMMENT ON COLUMN app.milestone.original_due IS 'Due date first agreed; the last day of the month where only the month is known';
COMMENT ON COLUMN app.milestone.original_due_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.milestone.forecast IS 'Expected date; the last day of the month where only the month is known';
COMMENT ON COLUMN app.milestone.forecast_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.milestone.actual IS 'Date reached; the last day of the month where only the month is known';
COMMENT ON COLUMN app.milestone.actual_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.milestone.rating IS 'Progress rating, if given';
COMMENT ON COLUMN app.milestone.confidence IS 'Confidence in the forecast';
COMMENT ON COLUMN app.milestone.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.milestone.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX milestone_programme ON app.milestone (programme_id);
CALL history.keep('app.milestone', 1);

CREATE TABLE app.statement (
    id                 uuid CONSTRAINT statement_pk PRIMARY KEY,
    area_code          text NOT NULL CONSTRAINT statement_area_fk REFERENCES app.area (area_code),
    programme_id       uuid NOT NULL CONSTRAINT statement_programme_fk REFERENCES app.programme,
    version            integer NOT NULL,
    action_id          uuid NOT NULL CONSTRAINT statement_action_fk REFERENCES app.action,
    progress           text NOT NULL CONSTRAINT statement_progress_code CHECK (progress IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    impact             text CONSTRAINT statement_impact_code CHECK (impact IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    impact_reason      text NOT NULL DEFAULT '',
    confidence         text CONSTRAINT statement_confidence_code CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW', 'NOT_AT_RISK', 'AT_RISK')),
    forecast           date,
    forecast_precision text CONSTRAINT statement_forecast_precision_code CHECK (forecast_precision IN ('DAY', 'MONTH')),
    actual             date,
    actual_precision   text CONSTRAINT statement_actual_precision_code CHECK (actual_precision IN ('DAY', 'MONTH')),
    narrative          text NOT NULL DEFAULT '',
    evidence           jsonb NOT NULL,
    override_reason    text NOT NULL DEFAULT '',
    author_id          uuid,
    author_role        text NOT NULL,
    position_on        date NOT NULL,
    reported_on        date NOT NULL,
    source             text NOT NULL DEFAULT '',
    basis              text NOT NULL CONSTRAINT statement_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED'))
);
COMMENT ON TABLE app.statement IS 'A dated rating of an action with its reason; never changed, only followed by the next.';
COMMENT ON COLUMN app.statement.id IS 'Identifier';
COMMENT ON COLUMN app.statement.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.statement.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.statement.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.statement.action_id IS 'The action';
COMMENT ON COLUMN app.statement.progress IS 'Progress rating declared';
COMMENT ON COLUMN app.statement.impact IS 'Impact rating declared; null means not stated';
COMMENT ON COLUMN app.statement.impact_reason IS 'Why that impact rating, or why none';
COMMENT ON COLUMN app.statement.confidence IS 'Confidence in the forecast';
COMMENT ON COLUMN app.statement.forecast IS 'Expected finish as stated';
COMMENT ON COLUMN app.statement.forecast_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.statement.actual IS 'Finish as stated';
COMMENT ON COLUMN app.statement.actual_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.statement.narrative IS 'What happened, what is next';
COMMENT ON COLUMN app.statement.evidence IS 'Links: title and https address';
COMMENT ON COLUMN app.statement.override_reason IS 'Why a complete action lacks its date, evidence or closed milestones';
COMMENT ON COLUMN app.statement.author_id IS 'Person who stated it; null when loaded from a paper';
COMMENT ON COLUMN app.statement.author_role IS 'In which role';
COMMENT ON COLUMN app.statement.position_on IS 'Date the statement describes';
COMMENT ON COLUMN app.statement.reported_on IS 'Date it was reported';
COMMENT ON COLUMN app.statement.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.statement.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX statement_programme ON app.statement (programme_id);
CALL history.keep('app.statement', 1);

CREATE INDEX statement_of_action ON app.statement (action_id, position_on);
REVOKE UPDATE, DELETE ON app.statement FROM goldenthread_app;
-- Redaction is the one change a statement can see, and only in its free text.
GRANT UPDATE (narrative, impact_reason, override_reason, version) ON app.statement TO goldenthread_app;

CREATE TABLE app.printed_figure (
    id              uuid CONSTRAINT printed_figure_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT printed_figure_area_fk REFERENCES app.area (area_code),
    programme_id    uuid NOT NULL CONSTRAINT printed_figure_programme_fk REFERENCES app.programme,
    version         integer NOT NULL,
    source_paper_id uuid NOT NULL CONSTRAINT printed_figure_paper_fk REFERENCES app.source_paper,
    scope           text NOT NULL CONSTRAINT printed_figure_scope CHECK (scope ~ '^(overall|P[0-9]+)$'),
    rating          text NOT NULL CONSTRAINT printed_figure_rating_code CHECK (rating IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    value           numeric NOT NULL,
    decimals        integer NOT NULL,
    source          text NOT NULL DEFAULT '',
    CONSTRAINT printed_figure_unique UNIQUE (source_paper_id, scope, rating)
);
COMMENT ON TABLE app.printed_figure IS 'A figure as a paper printed it, kept beside what the records give.';
COMMENT ON COLUMN app.printed_figure.id IS 'Identifier';
COMMENT ON COLUMN app.printed_figure.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.printed_figure.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.printed_figure.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.printed_figure.source_paper_id IS 'The paper';
COMMENT ON COLUMN app.printed_figure.scope IS 'overall, or P and the number of a priority';
COMMENT ON COLUMN app.printed_figure.rating IS 'Rating it counts';
COMMENT ON COLUMN app.printed_figure.value IS 'Value in per cent as printed';
COMMENT ON COLUMN app.printed_figure.decimals IS 'Decimals printed';
COMMENT ON COLUMN app.printed_figure.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
CREATE INDEX printed_figure_programme ON app.printed_figure (programme_id);
CALL history.keep('app.printed_figure', 1);

ALTER TABLE app.membership ADD CONSTRAINT membership_priority_fk FOREIGN KEY (priority_id) REFERENCES app.priority;
ALTER TABLE app.draft ADD CONSTRAINT draft_priority_fk FOREIGN KEY (priority_id) REFERENCES app.priority;
