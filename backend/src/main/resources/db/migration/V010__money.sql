-- Money: grants and budgets, what they are for, what was spent of them, and what came of it. Amounts are whole pence.

CREATE TABLE app.fund (
    id                uuid CONSTRAINT fund_pk PRIMARY KEY,
    area_code         text NOT NULL CONSTRAINT fund_area_fk REFERENCES app.area (area_code),
    programme_id      uuid NOT NULL CONSTRAINT fund_programme_fk REFERENCES app.programme,
    version           integer NOT NULL,
    code              text NOT NULL,
    kind              text NOT NULL CONSTRAINT fund_kind_code CHECK (kind IN ('GRANT', 'BUDGET')),
    title             text NOT NULL,
    funder            text NOT NULL DEFAULT '',
    award_pence       bigint NOT NULL CONSTRAINT fund_award CHECK (award_pence BETWEEN 1 AND 10000000000000),
    unallocated_pence bigint NOT NULL CONSTRAINT fund_unallocated CHECK (unallocated_pence >= 0),
    awarded_on        date,
    starts_on         date,
    ends_on           date,
    tolerance         integer NOT NULL DEFAULT 10 CONSTRAINT fund_tolerance CHECK (tolerance BETWEEN 0 AND 100),
    return_days       integer CONSTRAINT fund_return_days CHECK (return_days BETWEEN 0 AND 120),
    state             text NOT NULL CONSTRAINT fund_state_code CHECK (state IN ('OPEN', 'CLOSED')),
    closed_on         date,
    close_reason      text NOT NULL DEFAULT '',
    notes             text NOT NULL DEFAULT '',
    source            text NOT NULL DEFAULT '',
    basis             text NOT NULL CONSTRAINT fund_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT fund_code_unique UNIQUE (programme_id, code),
    CONSTRAINT fund_dates CHECK (ends_on >= starts_on),
    CONSTRAINT fund_closed_whole CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
COMMENT ON TABLE app.fund IS 'A grant, or a budget of the council''s or a partner''s own. What is not given to a workstream is unallocated: the workstreams and the unallocated rest are the award, always.';
COMMENT ON COLUMN app.fund.id IS 'Identifier';
COMMENT ON COLUMN app.fund.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.fund.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.fund.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.fund.code IS 'Short code, unique in the programme';
COMMENT ON COLUMN app.fund.kind IS 'GRANT from a funder, or BUDGET of a partner''s own';
COMMENT ON COLUMN app.fund.title IS 'What it is called';
COMMENT ON COLUMN app.fund.funder IS 'Who gives the money; empty where a paper does not say';
COMMENT ON COLUMN app.fund.award_pence IS 'What was awarded, in pence';
COMMENT ON COLUMN app.fund.unallocated_pence IS 'What no workstream has, in pence';
COMMENT ON COLUMN app.fund.awarded_on IS 'When it was awarded; null where not known';
COMMENT ON COLUMN app.fund.starts_on IS 'First day on which money may be spent; null where not known';
COMMENT ON COLUMN app.fund.ends_on IS 'Last day on which money may be spent; null where not known';
COMMENT ON COLUMN app.fund.tolerance IS 'How far what was paid may be from the profile without an explanation, in per cent';
COMMENT ON COLUMN app.fund.return_days IS 'Days after the end of a quarter by which its return is due; null when no returns are owed, or the days are not known';
COMMENT ON COLUMN app.fund.state IS 'OPEN or CLOSED';
COMMENT ON COLUMN app.fund.closed_on IS 'When it was closed out; null while open';
COMMENT ON COLUMN app.fund.close_reason IS 'What was settled at close-out; empty while open';
COMMENT ON COLUMN app.fund.notes IS 'What a reader should know';
COMMENT ON COLUMN app.fund.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.fund.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX fund_programme ON app.fund (programme_id);
CALL history.keep('app.fund', 1);

CREATE TABLE app.workstream (
    id              uuid CONSTRAINT workstream_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT workstream_area_fk REFERENCES app.area (area_code),
    programme_id    uuid NOT NULL CONSTRAINT workstream_programme_fk REFERENCES app.programme,
    version         integer NOT NULL,
    fund_id         uuid NOT NULL CONSTRAINT workstream_fund_fk REFERENCES app.fund,
    code            text NOT NULL,
    title           text NOT NULL,
    objective       text NOT NULL DEFAULT '',
    approach        text NOT NULL DEFAULT '',
    lead            text NOT NULL DEFAULT '',
    allocated_pence bigint NOT NULL CONSTRAINT workstream_allocated CHECK (allocated_pence >= 0),
    source          text NOT NULL DEFAULT '',
    basis           text NOT NULL CONSTRAINT workstream_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT workstream_code_unique UNIQUE (fund_id, code)
);
COMMENT ON TABLE app.workstream IS 'A part of a fund: what its money is for.';
COMMENT ON COLUMN app.workstream.id IS 'Identifier';
COMMENT ON COLUMN app.workstream.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.workstream.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.workstream.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.workstream.fund_id IS 'The fund';
COMMENT ON COLUMN app.workstream.code IS 'Short code, unique in the fund';
COMMENT ON COLUMN app.workstream.title IS 'What it is called';
COMMENT ON COLUMN app.workstream.objective IS 'What it is to reach';
COMMENT ON COLUMN app.workstream.approach IS 'How';
COMMENT ON COLUMN app.workstream.lead IS 'Role that leads it';
COMMENT ON COLUMN app.workstream.allocated_pence IS 'What it has of the award, in pence; moved by virements only';
COMMENT ON COLUMN app.workstream.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.workstream.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX workstream_programme ON app.workstream (programme_id);
CALL history.keep('app.workstream', 1);

CREATE TABLE app.fund_condition (
    id                     uuid CONSTRAINT fund_condition_pk PRIMARY KEY,
    area_code              text NOT NULL CONSTRAINT fund_condition_area_fk REFERENCES app.area (area_code),
    programme_id           uuid NOT NULL CONSTRAINT fund_condition_programme_fk REFERENCES app.programme,
    version                integer NOT NULL,
    fund_id                uuid NOT NULL CONSTRAINT fund_condition_fund_fk REFERENCES app.fund,
    position               integer NOT NULL CONSTRAINT fund_condition_position CHECK (position >= 1),
    text                   text NOT NULL,
    due                    date,
    status                 text NOT NULL CONSTRAINT fund_condition_status_code CHECK (status IN ('NOT_YET_DUE', 'UNMET', 'MET', 'WAIVED')),
    status_on              date,
    evidence               text NOT NULL DEFAULT '',
    evidence_url           text NOT NULL DEFAULT '',
    protects_workstream_id uuid CONSTRAINT fund_condition_protects_fk REFERENCES app.workstream,
    minimum_pence          bigint CONSTRAINT fund_condition_minimum CHECK (minimum_pence >= 1),
    source                 text NOT NULL DEFAULT '',
    basis                  text NOT NULL CONSTRAINT fund_condition_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT fund_condition_position_unique UNIQUE (fund_id, position),
    CONSTRAINT fund_condition_protects_whole CHECK ((protects_workstream_id IS NULL) = (minimum_pence IS NULL))
);
COMMENT ON TABLE app.fund_condition IS 'What the funder asks for.';
COMMENT ON COLUMN app.fund_condition.id IS 'Identifier';
COMMENT ON COLUMN app.fund_condition.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.fund_condition.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.fund_condition.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.fund_condition.fund_id IS 'The fund';
COMMENT ON COLUMN app.fund_condition.position IS 'Place in the list, from 1';
COMMENT ON COLUMN app.fund_condition.text IS 'The condition';
COMMENT ON COLUMN app.fund_condition.due IS 'By when it is to be met; null where no day is set';
COMMENT ON COLUMN app.fund_condition.status IS 'NOT_YET_DUE, UNMET, MET or WAIVED';
COMMENT ON COLUMN app.fund_condition.status_on IS 'Since when it stands so; null while nobody said';
COMMENT ON COLUMN app.fund_condition.evidence IS 'What shows that it is met, or who waived it';
COMMENT ON COLUMN app.fund_condition.evidence_url IS 'Link to it; empty for none';
COMMENT ON COLUMN app.fund_condition.protects_workstream_id IS 'Workstream whose money it protects; null for none';
COMMENT ON COLUMN app.fund_condition.minimum_pence IS 'What that workstream must keep at least, in pence';
COMMENT ON COLUMN app.fund_condition.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.fund_condition.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX fund_condition_programme ON app.fund_condition (programme_id);
CALL history.keep('app.fund_condition', 1);

CREATE TABLE app.tranche (
    id             uuid CONSTRAINT tranche_pk PRIMARY KEY,
    area_code      text NOT NULL CONSTRAINT tranche_area_fk REFERENCES app.area (area_code),
    programme_id   uuid NOT NULL CONSTRAINT tranche_programme_fk REFERENCES app.programme,
    version        integer NOT NULL,
    fund_id        uuid NOT NULL CONSTRAINT tranche_fund_fk REFERENCES app.fund,
    position       integer NOT NULL CONSTRAINT tranche_position CHECK (position >= 1),
    pence          bigint NOT NULL CONSTRAINT tranche_pence CHECK (pence >= 1),
    due            date,
    condition_id   uuid CONSTRAINT tranche_condition_fk REFERENCES app.fund_condition,
    received_on    date,
    received_pence bigint CONSTRAINT tranche_received CHECK (received_pence >= 1),
    source         text NOT NULL DEFAULT '',
    basis          text NOT NULL CONSTRAINT tranche_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT tranche_position_unique UNIQUE (fund_id, position),
    CONSTRAINT tranche_received_whole CHECK ((received_on IS NULL) = (received_pence IS NULL))
);
COMMENT ON TABLE app.tranche IS 'A payment of an award.';
COMMENT ON COLUMN app.tranche.id IS 'Identifier';
COMMENT ON COLUMN app.tranche.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.tranche.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.tranche.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.tranche.fund_id IS 'The fund';
COMMENT ON COLUMN app.tranche.position IS 'Place in the list, from 1';
COMMENT ON COLUMN app.tranche.pence IS 'What is to be paid, in pence';
COMMENT ON COLUMN app.tranche.due IS 'When it is due; null where no day is set';
COMMENT ON COLUMN app.tranche.condition_id IS 'Condition it waits for; null for none';
COMMENT ON COLUMN app.tranche.received_on IS 'When it was received; null until then';
COMMENT ON COLUMN app.tranche.received_pence IS 'What was received, in pence; null until then';
COMMENT ON COLUMN app.tranche.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.tranche.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX tranche_programme ON app.tranche (programme_id);
CALL history.keep('app.tranche', 1);

CREATE TABLE app.budget_line (
    id            uuid CONSTRAINT budget_line_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT budget_line_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT budget_line_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    workstream_id uuid NOT NULL CONSTRAINT budget_line_workstream_fk REFERENCES app.workstream,
    kind          text NOT NULL CONSTRAINT budget_line_kind_code CHECK (kind IN ('STAFFING', 'COMMUNICATIONS', 'RESOURCE', 'TRAINING', 'EVALUATION', 'OTHER')),
    pence         bigint CONSTRAINT budget_line_pence CHECK (pence >= 0),
    CONSTRAINT budget_line_once UNIQUE (workstream_id, kind)
);
COMMENT ON TABLE app.budget_line IS 'What the money of a workstream is spent on.';
COMMENT ON COLUMN app.budget_line.id IS 'Identifier';
COMMENT ON COLUMN app.budget_line.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.budget_line.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.budget_line.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.budget_line.workstream_id IS 'The workstream';
COMMENT ON COLUMN app.budget_line.kind IS 'STAFFING, COMMUNICATIONS, RESOURCE, TRAINING, EVALUATION or OTHER';
COMMENT ON COLUMN app.budget_line.pence IS 'How much of it, in pence; null where the line is named without an amount';
CREATE INDEX budget_line_programme ON app.budget_line (programme_id);
CALL history.keep('app.budget_line', 1);

CREATE TABLE app.month_plan (
    id            uuid CONSTRAINT month_plan_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT month_plan_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT month_plan_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    workstream_id uuid NOT NULL CONSTRAINT month_plan_workstream_fk REFERENCES app.workstream,
    month         date NOT NULL CONSTRAINT month_plan_first CHECK (extract(day FROM month) = 1),
    kind          text NOT NULL CONSTRAINT month_plan_kind_code CHECK (kind IN ('PROFILE', 'FORECAST')),
    pence         bigint NOT NULL CONSTRAINT month_plan_pence CHECK (pence >= 0),
    CONSTRAINT month_plan_once UNIQUE (workstream_id, kind, month)
);
COMMENT ON TABLE app.month_plan IS 'What a workstream is to spend in a month: as profiled at the start, or as forecast now.';
COMMENT ON COLUMN app.month_plan.id IS 'Identifier';
COMMENT ON COLUMN app.month_plan.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.month_plan.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.month_plan.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.month_plan.workstream_id IS 'The workstream';
COMMENT ON COLUMN app.month_plan.month IS 'First day of the month';
COMMENT ON COLUMN app.month_plan.kind IS 'PROFILE or FORECAST';
COMMENT ON COLUMN app.month_plan.pence IS 'In pence';
CREATE INDEX month_plan_programme ON app.month_plan (programme_id);
CALL history.keep('app.month_plan', 1);

CREATE TABLE app.output (
    id            uuid CONSTRAINT output_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT output_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT output_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    workstream_id uuid NOT NULL CONSTRAINT output_workstream_fk REFERENCES app.workstream,
    kind          text NOT NULL CONSTRAINT output_kind_code CHECK (kind IN ('SETTINGS', 'DELEGATES', 'COHORTS', 'OTHER')),
    title         text NOT NULL,
    unit          text NOT NULL DEFAULT '',
    planned       integer CONSTRAINT output_planned CHECK (planned >= 1),
    due           date,
    source        text NOT NULL DEFAULT '',
    basis         text NOT NULL CONSTRAINT output_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT output_title_unique UNIQUE (workstream_id, title)
);
COMMENT ON TABLE app.output IS 'What a workstream is to deliver, in numbers.';
COMMENT ON COLUMN app.output.id IS 'Identifier';
COMMENT ON COLUMN app.output.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.output.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.output.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.output.workstream_id IS 'The workstream';
COMMENT ON COLUMN app.output.kind IS 'SETTINGS, DELEGATES, COHORTS or OTHER';
COMMENT ON COLUMN app.output.title IS 'What is counted';
COMMENT ON COLUMN app.output.unit IS 'Words for one of them, e.g. delegate';
COMMENT ON COLUMN app.output.planned IS 'How many are planned; null where no number is set';
COMMENT ON COLUMN app.output.due IS 'By when; null where no day is set';
COMMENT ON COLUMN app.output.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.output.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX output_programme ON app.output (programme_id);
CALL history.keep('app.output', 1);

CREATE TABLE app.output_delivery (
    id           uuid CONSTRAINT output_delivery_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT output_delivery_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT output_delivery_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    output_id    uuid NOT NULL CONSTRAINT output_delivery_output_fk REFERENCES app.output,
    on_day       date NOT NULL,
    number       integer NOT NULL CONSTRAINT output_delivery_number CHECK (number >= 1),
    confirmed    boolean NOT NULL,
    note         text NOT NULL DEFAULT '',
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT output_delivery_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT output_delivery_once UNIQUE (output_id, on_day)
);
COMMENT ON TABLE app.output_delivery IS 'What was delivered of an output on a day, or is confirmed for a day to come.';
COMMENT ON COLUMN app.output_delivery.id IS 'Identifier';
COMMENT ON COLUMN app.output_delivery.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.output_delivery.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.output_delivery.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.output_delivery.output_id IS 'The output';
COMMENT ON COLUMN app.output_delivery.on_day IS 'The day';
COMMENT ON COLUMN app.output_delivery.number IS 'How many';
COMMENT ON COLUMN app.output_delivery.confirmed IS 'true: confirmed for that day, not delivered yet when it was said';
COMMENT ON COLUMN app.output_delivery.note IS 'What a reader should know';
COMMENT ON COLUMN app.output_delivery.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.output_delivery.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX output_delivery_programme ON app.output_delivery (programme_id);
CALL history.keep('app.output_delivery', 1);

CREATE TABLE app.spend (
    id               uuid CONSTRAINT spend_pk PRIMARY KEY,
    area_code        text NOT NULL CONSTRAINT spend_area_fk REFERENCES app.area (area_code),
    programme_id     uuid NOT NULL CONSTRAINT spend_programme_fk REFERENCES app.programme,
    version          integer NOT NULL,
    fund_id          uuid NOT NULL CONSTRAINT spend_fund_fk REFERENCES app.fund,
    workstream_id    uuid NOT NULL CONSTRAINT spend_workstream_fk REFERENCES app.workstream,
    output_id        uuid CONSTRAINT spend_output_fk REFERENCES app.output,
    kind             text NOT NULL CONSTRAINT spend_kind_code CHECK (kind IN ('SPEND', 'CREDIT_NOTE')),
    line             text CONSTRAINT spend_line_code CHECK (line IN ('STAFFING', 'COMMUNICATIONS', 'RESOURCE', 'TRAINING', 'EVALUATION', 'OTHER')),
    on_day           date NOT NULL,
    on_day_precision text NOT NULL DEFAULT 'DAY' CONSTRAINT spend_on_day_precision_code CHECK (on_day_precision IN ('DAY', 'MONTH')),
    pence            bigint NOT NULL CONSTRAINT spend_pence CHECK (pence BETWEEN 1 AND 10000000000000),
    state            text NOT NULL CONSTRAINT spend_state_code CHECK (state IN ('COMMITTED', 'PAID')),
    external_ref     text NOT NULL DEFAULT '',
    description      text NOT NULL,
    source           text NOT NULL DEFAULT '',
    basis            text NOT NULL CONSTRAINT spend_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED'))
);
COMMENT ON TABLE app.spend IS 'Money committed or paid out of a workstream.';
COMMENT ON COLUMN app.spend.id IS 'Identifier';
COMMENT ON COLUMN app.spend.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.spend.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.spend.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.spend.fund_id IS 'The fund';
COMMENT ON COLUMN app.spend.workstream_id IS 'The workstream';
COMMENT ON COLUMN app.spend.output_id IS 'Output it pays for; null where none is named';
COMMENT ON COLUMN app.spend.kind IS 'SPEND, or CREDIT_NOTE for money that came back';
COMMENT ON COLUMN app.spend.line IS 'Budget line; null where a paper does not say';
COMMENT ON COLUMN app.spend.on_day IS 'When; the last day of the month where only the month is known';
COMMENT ON COLUMN app.spend.on_day_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.spend.pence IS 'How much, in pence, always more than 0';
COMMENT ON COLUMN app.spend.state IS 'COMMITTED: ordered, or PAID';
COMMENT ON COLUMN app.spend.external_ref IS 'Reference in the ledger it comes from; empty for none';
COMMENT ON COLUMN app.spend.description IS 'What it was for, without names of people';
COMMENT ON COLUMN app.spend.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.spend.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX spend_programme ON app.spend (programme_id);
CREATE INDEX spend_workstream ON app.spend (workstream_id);
CREATE UNIQUE INDEX spend_reference_unique ON app.spend (fund_id, external_ref) WHERE external_ref <> '';
CALL history.keep('app.spend', 1);

CREATE TABLE app.variance_note (
    id            uuid CONSTRAINT variance_note_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT variance_note_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT variance_note_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    workstream_id uuid NOT NULL CONSTRAINT variance_note_workstream_fk REFERENCES app.workstream,
    month         date NOT NULL CONSTRAINT variance_note_first CHECK (extract(day FROM month) = 1),
    text          text NOT NULL,
    noted_by      uuid,
    noted_on      date NOT NULL,
    CONSTRAINT variance_note_once UNIQUE (workstream_id, month)
);
COMMENT ON TABLE app.variance_note IS 'Why a workstream is ahead of or behind its profile.';
COMMENT ON COLUMN app.variance_note.id IS 'Identifier';
COMMENT ON COLUMN app.variance_note.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.variance_note.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.variance_note.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.variance_note.workstream_id IS 'The workstream';
COMMENT ON COLUMN app.variance_note.month IS 'First day of the month whose end it speaks of';
COMMENT ON COLUMN app.variance_note.text IS 'The explanation';
COMMENT ON COLUMN app.variance_note.noted_by IS 'Person who gave it';
COMMENT ON COLUMN app.variance_note.noted_on IS 'When';
CREATE INDEX variance_note_programme ON app.variance_note (programme_id);
CALL history.keep('app.variance_note', 1);

CREATE TABLE app.virement (
    id                 uuid CONSTRAINT virement_pk PRIMARY KEY,
    area_code          text NOT NULL CONSTRAINT virement_area_fk REFERENCES app.area (area_code),
    programme_id       uuid NOT NULL CONSTRAINT virement_programme_fk REFERENCES app.programme,
    version            integer NOT NULL,
    fund_id            uuid NOT NULL CONSTRAINT virement_fund_fk REFERENCES app.fund,
    from_workstream_id uuid CONSTRAINT virement_from_fk REFERENCES app.workstream,
    to_workstream_id   uuid CONSTRAINT virement_to_fk REFERENCES app.workstream,
    pence              bigint NOT NULL CONSTRAINT virement_pence CHECK (pence >= 1),
    reason             text NOT NULL,
    state              text NOT NULL CONSTRAINT virement_state_code CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    requested_by       uuid NOT NULL,
    requested_on       date NOT NULL,
    decided_by         uuid,
    decided_on         date,
    decision_reason    text NOT NULL DEFAULT '',
    CONSTRAINT virement_moves CHECK (from_workstream_id IS DISTINCT FROM to_workstream_id),
    CONSTRAINT virement_decided_whole CHECK ((state = 'REQUESTED') = (decided_on IS NULL))
);
COMMENT ON TABLE app.virement IS 'Money to be moved between workstreams of a fund, or from and to what is unallocated: asked for, then decided by another person.';
COMMENT ON COLUMN app.virement.id IS 'Identifier';
COMMENT ON COLUMN app.virement.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.virement.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.virement.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.virement.fund_id IS 'The fund';
COMMENT ON COLUMN app.virement.from_workstream_id IS 'Workstream that gives; null for the unallocated rest';
COMMENT ON COLUMN app.virement.to_workstream_id IS 'Workstream that gets; null for the unallocated rest';
COMMENT ON COLUMN app.virement.pence IS 'How much, in pence';
COMMENT ON COLUMN app.virement.reason IS 'Why';
COMMENT ON COLUMN app.virement.state IS 'REQUESTED, APPROVED, REFUSED or WITHDRAWN';
COMMENT ON COLUMN app.virement.requested_by IS 'Person who asked';
COMMENT ON COLUMN app.virement.requested_on IS 'When';
COMMENT ON COLUMN app.virement.decided_by IS 'Person who decided or withdrew it';
COMMENT ON COLUMN app.virement.decided_on IS 'When';
COMMENT ON COLUMN app.virement.decision_reason IS 'What was said with it';
CREATE INDEX virement_programme ON app.virement (programme_id);
CREATE INDEX virement_fund ON app.virement (fund_id);
CALL history.keep('app.virement', 1);

CREATE TABLE app.carry_forward (
    id           uuid CONSTRAINT carry_forward_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT carry_forward_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT carry_forward_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    fund_id      uuid NOT NULL CONSTRAINT carry_forward_fund_fk REFERENCES app.fund,
    from_year    text NOT NULL CONSTRAINT carry_forward_from_year CHECK (from_year ~ '^20[0-9]{2}-[0-9]{2}$'),
    pence        bigint NOT NULL CONSTRAINT carry_forward_pence CHECK (pence >= 1),
    reason       text NOT NULL,
    agreed_on    date NOT NULL,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT carry_forward_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT carry_forward_once UNIQUE (fund_id, from_year)
);
COMMENT ON TABLE app.carry_forward IS 'Money that the funder lets stand over into the next financial year.';
COMMENT ON COLUMN app.carry_forward.id IS 'Identifier';
COMMENT ON COLUMN app.carry_forward.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.carry_forward.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.carry_forward.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.carry_forward.fund_id IS 'The fund';
COMMENT ON COLUMN app.carry_forward.from_year IS 'Financial year it was not spent in, e.g. 2024-25';
COMMENT ON COLUMN app.carry_forward.pence IS 'How much, in pence';
COMMENT ON COLUMN app.carry_forward.reason IS 'Why, and who agreed to it';
COMMENT ON COLUMN app.carry_forward.agreed_on IS 'When it was agreed';
COMMENT ON COLUMN app.carry_forward.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.carry_forward.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX carry_forward_programme ON app.carry_forward (programme_id);
CALL history.keep('app.carry_forward', 1);

CREATE TABLE app.funding_ask (
    id              uuid CONSTRAINT funding_ask_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT funding_ask_area_fk REFERENCES app.area (area_code),
    programme_id    uuid NOT NULL CONSTRAINT funding_ask_programme_fk REFERENCES app.programme,
    version         integer NOT NULL,
    title           text NOT NULL,
    asked_of        text NOT NULL,
    organisation_id uuid CONSTRAINT funding_ask_organisation_fk REFERENCES app.organisation,
    pence           bigint CONSTRAINT funding_ask_pence CHECK (pence >= 1),
    asked_on        date,
    answer_due      date,
    outcome         text NOT NULL CONSTRAINT funding_ask_outcome_code CHECK (outcome IN ('AWAITED', 'AGREED', 'PARTLY', 'NOT_FORTHCOMING')),
    outcome_on      date,
    agreed_pence    bigint CONSTRAINT funding_ask_agreed CHECK (agreed_pence >= 1),
    note            text NOT NULL DEFAULT '',
    source          text NOT NULL DEFAULT '',
    basis           text NOT NULL CONSTRAINT funding_ask_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT funding_ask_title_unique UNIQUE (programme_id, title)
);
COMMENT ON TABLE app.funding_ask IS 'Money asked of somebody, and what became of it.';
COMMENT ON COLUMN app.funding_ask.id IS 'Identifier';
COMMENT ON COLUMN app.funding_ask.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.funding_ask.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.funding_ask.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.funding_ask.title IS 'What it is for';
COMMENT ON COLUMN app.funding_ask.asked_of IS 'Body that was asked';
COMMENT ON COLUMN app.funding_ask.organisation_id IS 'The same body in the area''s list; null where it does not stand there';
COMMENT ON COLUMN app.funding_ask.pence IS 'How much, in pence; null where it was not said';
COMMENT ON COLUMN app.funding_ask.asked_on IS 'When; null where it was not said';
COMMENT ON COLUMN app.funding_ask.answer_due IS 'By when an answer is expected; null where nothing was agreed';
COMMENT ON COLUMN app.funding_ask.outcome IS 'AWAITED, AGREED, PARTLY or NOT_FORTHCOMING';
COMMENT ON COLUMN app.funding_ask.outcome_on IS 'When it was known; null while awaited';
COMMENT ON COLUMN app.funding_ask.agreed_pence IS 'What was agreed, in pence; null where nothing was, or it was not said';
COMMENT ON COLUMN app.funding_ask.note IS 'What a reader should know';
COMMENT ON COLUMN app.funding_ask.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.funding_ask.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX funding_ask_programme ON app.funding_ask (programme_id);
CALL history.keep('app.funding_ask', 1);

CREATE TABLE app.output_action (
    id           uuid CONSTRAINT output_action_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT output_action_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT output_action_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    output_id    uuid NOT NULL CONSTRAINT output_action_output_fk REFERENCES app.output,
    action_id    uuid NOT NULL CONSTRAINT output_action_action_fk REFERENCES app.action,
    CONSTRAINT output_action_once UNIQUE (output_id, action_id)
);
COMMENT ON TABLE app.output_action IS 'An action that an output serves.';
COMMENT ON COLUMN app.output_action.id IS 'Identifier';
COMMENT ON COLUMN app.output_action.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.output_action.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.output_action.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.output_action.output_id IS 'The output';
COMMENT ON COLUMN app.output_action.action_id IS 'The action';
CREATE INDEX output_action_programme ON app.output_action (programme_id);
CALL history.keep('app.output_action', 1);

CREATE TABLE app.output_kpi (
    id           uuid CONSTRAINT output_kpi_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT output_kpi_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT output_kpi_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    output_id    uuid NOT NULL CONSTRAINT output_kpi_output_fk REFERENCES app.output,
    kpi_id       uuid NOT NULL CONSTRAINT output_kpi_kpi_fk REFERENCES app.kpi,
    CONSTRAINT output_kpi_once UNIQUE (output_id, kpi_id)
);
COMMENT ON TABLE app.output_kpi IS 'A measure that an output is to move.';
COMMENT ON COLUMN app.output_kpi.id IS 'Identifier';
COMMENT ON COLUMN app.output_kpi.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.output_kpi.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.output_kpi.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.output_kpi.output_id IS 'The output';
COMMENT ON COLUMN app.output_kpi.kpi_id IS 'The measure';
CREATE INDEX output_kpi_programme ON app.output_kpi (programme_id);
CALL history.keep('app.output_kpi', 1);

CREATE TABLE app.fund_return (
    id                 uuid CONSTRAINT fund_return_pk PRIMARY KEY,
    area_code          text NOT NULL CONSTRAINT fund_return_area_fk REFERENCES app.area (area_code),
    programme_id       uuid NOT NULL CONSTRAINT fund_return_programme_fk REFERENCES app.programme,
    version            integer NOT NULL,
    fund_id            uuid NOT NULL CONSTRAINT fund_return_fund_fk REFERENCES app.fund,
    financial_year     text CONSTRAINT fund_return_year CHECK (financial_year ~ '^20[0-9]{2}-[0-9]{2}$'),
    quarter            integer CONSTRAINT fund_return_quarter CHECK (quarter BETWEEN 1 AND 4),
    number             integer NOT NULL CONSTRAINT fund_return_number CHECK (number >= 1),
    state              text NOT NULL CONSTRAINT fund_return_state_code CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'SUPERSEDED')),
    narrative          text NOT NULL DEFAULT '',
    tranche_id         uuid CONSTRAINT fund_return_tranche_fk REFERENCES app.tranche,
    document           text,
    sha256             text CONSTRAINT fund_return_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    submitted_by       uuid,
    submitted_on       date,
    approved_by        uuid,
    approved_on        date,
    approval_reference text NOT NULL DEFAULT '',
    reopen_reason      text NOT NULL DEFAULT '',
    source             text NOT NULL DEFAULT '',
    basis              text NOT NULL CONSTRAINT fund_return_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT fund_return_once UNIQUE NULLS NOT DISTINCT (fund_id, financial_year, quarter, number),
    CONSTRAINT fund_return_quarter_whole CHECK ((financial_year IS NULL) = (quarter IS NULL)),
    CONSTRAINT fund_return_document_whole CHECK ((document IS NULL) = (sha256 IS NULL))
);
COMMENT ON TABLE app.fund_return IS 'A quarterly return to the funder. Frozen when it is submitted; reopened only as a new version.';
COMMENT ON COLUMN app.fund_return.id IS 'Identifier';
COMMENT ON COLUMN app.fund_return.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.fund_return.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.fund_return.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.fund_return.fund_id IS 'The fund';
COMMENT ON COLUMN app.fund_return.financial_year IS 'Financial year, e.g. 2024-25; null where a paper does not say';
COMMENT ON COLUMN app.fund_return.quarter IS 'Quarter of the financial year, 1 for April to June; null where a paper does not say';
COMMENT ON COLUMN app.fund_return.number IS 'Version, from 1';
COMMENT ON COLUMN app.fund_return.state IS 'DRAFT, SUBMITTED, APPROVED or SUPERSEDED';
COMMENT ON COLUMN app.fund_return.narrative IS 'What it says beside the figures';
COMMENT ON COLUMN app.fund_return.tranche_id IS 'Payment that its approval releases; null for none';
COMMENT ON COLUMN app.fund_return.document IS 'What was sent, as canonical JSON; null while a draft, and where only a paper says that there was one';
COMMENT ON COLUMN app.fund_return.sha256 IS 'SHA-256 of the document';
COMMENT ON COLUMN app.fund_return.submitted_by IS 'Person who submitted it; null for what a paper says';
COMMENT ON COLUMN app.fund_return.submitted_on IS 'When; null while a draft, and where a paper does not say';
COMMENT ON COLUMN app.fund_return.approved_by IS 'Person who recorded the approval; null for what a paper says';
COMMENT ON COLUMN app.fund_return.approved_on IS 'Day of the funder''s approval; null until then, and where a paper does not say';
COMMENT ON COLUMN app.fund_return.approval_reference IS 'Letter or minute that shows the approval';
COMMENT ON COLUMN app.fund_return.reopen_reason IS 'Why this version follows the one before it; empty for the first';
COMMENT ON COLUMN app.fund_return.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.fund_return.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX fund_return_programme ON app.fund_return (programme_id);
CALL history.keep('app.fund_return', 1);

-- Workstreams and the unallocated rest are the award. The service locks the fund and moves both sides; this refuses whatever would not.
CREATE FUNCTION app.fund_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    fund uuid;
    award bigint;
    rest bigint;
    given numeric;
BEGIN
    IF TG_TABLE_NAME = 'fund' THEN
        fund := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
        fund := OLD.fund_id;
    ELSE
        fund := NEW.fund_id;
    END IF;
    SELECT f.award_pence, f.unallocated_pence INTO award, rest FROM app.fund f WHERE f.id = fund;
    SELECT coalesce(sum(w.allocated_pence), 0) INTO given FROM app.workstream w WHERE w.fund_id = fund;
    IF award IS DISTINCT FROM rest + given THEN
        RAISE EXCEPTION 'the workstreams of a fund and its unallocated rest are not its award' USING ERRCODE = 'GT010', CONSTRAINT = 'fund_adds_up';
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION app.fund_adds_up() IS 'Refuses, when the transaction ends, a fund whose workstreams and unallocated rest are not its award';
CREATE CONSTRAINT TRIGGER fund_adds_up AFTER INSERT OR UPDATE ON app.fund DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.fund_adds_up();
CREATE CONSTRAINT TRIGGER workstream_adds_up AFTER INSERT OR UPDATE OR DELETE ON app.workstream DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.fund_adds_up();
