-- A month of the plan: boards, meetings and decisions; stages of long actions; requested dates; cycles and what each close found.

ALTER TABLE app.milestone
    ADD COLUMN stage_months integer CONSTRAINT milestone_stage_months CHECK (stage_months IS NULL OR stage_months BETWEEN 1 AND 60 AND kind = 'STAGE'),
    ADD COLUMN weight integer CONSTRAINT milestone_weight CHECK (weight BETWEEN 1 AND 100),
    ADD COLUMN overdue_said text NOT NULL DEFAULT '',
    ADD COLUMN overdue_said_days integer CONSTRAINT milestone_overdue_said_days CHECK (overdue_said_days IS NULL OR overdue_said_days >= 0 AND overdue_said <> '');
COMMENT ON COLUMN app.milestone.stage_months IS 'For a stage counted in months from the start of the action, e.g. 6, 12, 18; null for a named stage';
COMMENT ON COLUMN app.milestone.weight IS 'Share of the action it stands for, relative to its other milestones; null counts as 1';
COMMENT ON COLUMN app.milestone.overdue_said IS 'Words of a paper that says it is overdue without giving its date; empty otherwise';
COMMENT ON COLUMN app.milestone.overdue_said_days IS 'Days overdue as that paper says; null where it does not';
ALTER TABLE app.listing ADD COLUMN printed_rating text CONSTRAINT listing_printed_rating_code CHECK (printed_rating IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE'));
COMMENT ON COLUMN app.listing.printed_rating IS 'Progress rating a paper printed at this place; null when it printed none. The action itself has one rating';

CREATE TABLE app.board (
    id        uuid CONSTRAINT board_pk PRIMARY KEY,
    area_code text NOT NULL CONSTRAINT board_area_fk REFERENCES app.area (area_code),
    version   integer NOT NULL,
    name      text NOT NULL,
    tier      text NOT NULL CONSTRAINT board_tier_code CHECK (tier IN ('DELIVERY', 'STRATEGIC', 'EXECUTIVE', 'SCRUTINY')),
    ended_on  date,
    CONSTRAINT board_name_unique UNIQUE (area_code, name)
);
COMMENT ON TABLE app.board IS 'A board or group of the partnership, by tier.';
COMMENT ON COLUMN app.board.id IS 'Identifier';
COMMENT ON COLUMN app.board.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.board.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.board.name IS 'Name';
COMMENT ON COLUMN app.board.tier IS 'DELIVERY, STRATEGIC, EXECUTIVE or SCRUTINY';
COMMENT ON COLUMN app.board.ended_on IS 'Last day it existed; null while it does';
CALL history.keep('app.board', 1);

CREATE TABLE app.meeting (
    id           uuid CONSTRAINT meeting_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT meeting_area_fk REFERENCES app.area (area_code),
    version      integer NOT NULL,
    board_id     uuid NOT NULL CONSTRAINT meeting_board_fk REFERENCES app.board,
    title        text NOT NULL DEFAULT '',
    date_from    date NOT NULL,
    date_to      date NOT NULL,
    date_note    text NOT NULL DEFAULT '',
    state        text NOT NULL CONSTRAINT meeting_state_code CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    state_reason text NOT NULL DEFAULT '',
    CONSTRAINT meeting_days CHECK (date_to >= date_from),
    CONSTRAINT meeting_once UNIQUE (board_id, date_from, date_to)
);
COMMENT ON TABLE app.meeting IS 'A meeting of a board.';
COMMENT ON COLUMN app.meeting.id IS 'Identifier';
COMMENT ON COLUMN app.meeting.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.meeting.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.meeting.board_id IS 'The board';
COMMENT ON COLUMN app.meeting.title IS 'What it is called beside its date; empty for an ordinary meeting';
COMMENT ON COLUMN app.meeting.date_from IS 'Day it is held, or first day it can have been held where papers disagree';
COMMENT ON COLUMN app.meeting.date_to IS 'The same day, or the last day it can have been held';
COMMENT ON COLUMN app.meeting.date_note IS 'Why the day is not certain';
COMMENT ON COLUMN app.meeting.state IS 'PLANNED, HELD or CANCELLED';
COMMENT ON COLUMN app.meeting.state_reason IS 'Why it was cancelled';
CALL history.keep('app.meeting', 1);

CREATE TABLE app.decision (
    id            uuid CONSTRAINT decision_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT decision_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT decision_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    meeting_id    uuid NOT NULL CONSTRAINT decision_meeting_fk REFERENCES app.meeting,
    kind          text NOT NULL,
    subject_id    uuid NOT NULL,
    outcome       text NOT NULL CONSTRAINT decision_outcome_code CHECK (outcome IN ('APPROVED', 'REFUSED')),
    reason        text NOT NULL DEFAULT '',
    state         text NOT NULL CONSTRAINT decision_state_code CHECK (state IN ('RECORDED', 'CONFIRMED', 'STRUCK')),
    recorded_by   uuid,
    recorded_on   date NOT NULL,
    confirmed_by  uuid,
    confirmed_on  date,
    struck_reason text NOT NULL DEFAULT '',
    CONSTRAINT decision_confirmed_whole CHECK ((state = 'RECORDED') = (confirmed_on IS NULL))
);
COMMENT ON TABLE app.decision IS 'What a meeting decided about a record; it takes effect when the chair confirms it.';
COMMENT ON COLUMN app.decision.id IS 'Identifier';
COMMENT ON COLUMN app.decision.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.decision.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.decision.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.decision.meeting_id IS 'The meeting';
COMMENT ON COLUMN app.decision.kind IS 'What is decided, e.g. DEADLINE_CHANGE';
COMMENT ON COLUMN app.decision.subject_id IS 'The record it is about';
COMMENT ON COLUMN app.decision.outcome IS 'APPROVED or REFUSED';
COMMENT ON COLUMN app.decision.reason IS 'Why, as minuted';
COMMENT ON COLUMN app.decision.state IS 'RECORDED (waits for the chair), CONFIRMED (carried out) or STRUCK (the chair says it was not decided so)';
COMMENT ON COLUMN app.decision.recorded_by IS 'Person who recorded it; null when loaded from a paper';
COMMENT ON COLUMN app.decision.recorded_on IS 'When it was recorded';
COMMENT ON COLUMN app.decision.confirmed_by IS 'Chair who confirmed or struck it';
COMMENT ON COLUMN app.decision.confirmed_on IS 'When';
COMMENT ON COLUMN app.decision.struck_reason IS 'Why it was struck';
CREATE INDEX decision_programme ON app.decision (programme_id);
CALL history.keep('app.decision', 1);
CREATE UNIQUE INDEX decision_one_waiting ON app.decision (subject_id) WHERE state = 'RECORDED';

CREATE TABLE app.dependency (
    id           uuid CONSTRAINT dependency_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT dependency_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT dependency_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    action_id    uuid NOT NULL CONSTRAINT dependency_action_fk REFERENCES app.action,
    upstream_id  uuid NOT NULL CONSTRAINT dependency_upstream_fk REFERENCES app.action,
    kind         text NOT NULL CONSTRAINT dependency_kind_code CHECK (kind IN ('FINISH_START', 'INTERDEPENDENT')),
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT dependency_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT dependency_once UNIQUE (action_id, upstream_id),
    CONSTRAINT dependency_not_itself CHECK (action_id <> upstream_id)
);
COMMENT ON TABLE app.dependency IS 'One action needs another: what slips if it slips.';
COMMENT ON COLUMN app.dependency.id IS 'Identifier';
COMMENT ON COLUMN app.dependency.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.dependency.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.dependency.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.dependency.action_id IS 'The action that waits';
COMMENT ON COLUMN app.dependency.upstream_id IS 'The action it waits for';
COMMENT ON COLUMN app.dependency.kind IS 'FINISH_START: the one starts when the other is finished; INTERDEPENDENT: they are made together';
COMMENT ON COLUMN app.dependency.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.dependency.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX dependency_programme ON app.dependency (programme_id);
CALL history.keep('app.dependency', 1);

CREATE TABLE app.deadline_change (
    id                 uuid CONSTRAINT deadline_change_pk PRIMARY KEY,
    area_code          text NOT NULL CONSTRAINT deadline_change_area_fk REFERENCES app.area (area_code),
    programme_id       uuid NOT NULL CONSTRAINT deadline_change_programme_fk REFERENCES app.programme,
    version            integer NOT NULL,
    action_id          uuid NOT NULL CONSTRAINT deadline_change_action_fk REFERENCES app.action,
    from_due           date,
    from_due_precision text CONSTRAINT deadline_change_from_due_precision_code CHECK (from_due_precision IN ('DAY', 'MONTH')),
    to_due             date NOT NULL,
    to_due_precision   text NOT NULL CONSTRAINT deadline_change_to_due_precision_code CHECK (to_due_precision IN ('DAY', 'MONTH')),
    reason             text NOT NULL,
    category           text NOT NULL CONSTRAINT deadline_change_category_code CHECK (category IN ('CAPACITY', 'RECRUITMENT', 'PARTNER', 'DEPENDENCY', 'EVIDENCE', 'SCOPE', 'FUNDING', 'NATIONAL', 'ERROR', 'OTHER', 'NOT_STATED')),
    state              text NOT NULL CONSTRAINT deadline_change_state_code CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    imported           boolean NOT NULL DEFAULT false,
    requested_by       uuid,
    requested_role     text NOT NULL DEFAULT '',
    requested_on       date NOT NULL,
    decided_by         uuid,
    decided_on         date,
    decision_reason    text NOT NULL DEFAULT '',
    meeting_id         uuid CONSTRAINT deadline_change_meeting_fk REFERENCES app.meeting,
    source             text NOT NULL DEFAULT '',
    basis              text NOT NULL CONSTRAINT deadline_change_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT deadline_change_decided_whole CHECK ((state = 'REQUESTED') = (decided_on IS NULL)),
    CONSTRAINT deadline_change_two_people CHECK (state IN ('REQUESTED', 'WITHDRAWN') OR decided_by IS DISTINCT FROM requested_by OR decided_by IS NULL),
    CONSTRAINT deadline_change_moves CHECK (from_due IS DISTINCT FROM to_due OR from_due_precision IS DISTINCT FROM to_due_precision)
);
COMMENT ON TABLE app.deadline_change IS 'A request to move the agreed date of an action. Only its approval moves it.';
COMMENT ON COLUMN app.deadline_change.id IS 'Identifier';
COMMENT ON COLUMN app.deadline_change.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.deadline_change.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.deadline_change.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.deadline_change.action_id IS 'The action';
COMMENT ON COLUMN app.deadline_change.from_due IS 'Agreed date it would replace; null when none was agreed; the last day of the month where only the month is known';
COMMENT ON COLUMN app.deadline_change.from_due_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.deadline_change.to_due IS 'Date asked for; the last day of the month where only the month is known';
COMMENT ON COLUMN app.deadline_change.to_due_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.deadline_change.reason IS 'Why';
COMMENT ON COLUMN app.deadline_change.category IS 'Kind of reason; NOT_STATED only for what a paper says';
COMMENT ON COLUMN app.deadline_change.state IS 'REQUESTED, APPROVED, REFUSED or WITHDRAWN';
COMMENT ON COLUMN app.deadline_change.imported IS 'Found as a different date in an imported sheet: the decision is not known';
COMMENT ON COLUMN app.deadline_change.requested_by IS 'Person who asked; null when loaded from a paper';
COMMENT ON COLUMN app.deadline_change.requested_role IS 'In which role';
COMMENT ON COLUMN app.deadline_change.requested_on IS 'When it was asked for';
COMMENT ON COLUMN app.deadline_change.decided_by IS 'Person who decided or withdrew it';
COMMENT ON COLUMN app.deadline_change.decided_on IS 'When';
COMMENT ON COLUMN app.deadline_change.decision_reason IS 'Why it was decided so';
COMMENT ON COLUMN app.deadline_change.meeting_id IS 'Meeting that decided it; null when the chair did between meetings';
COMMENT ON COLUMN app.deadline_change.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.deadline_change.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX deadline_change_programme ON app.deadline_change (programme_id);
CALL history.keep('app.deadline_change', 1);
CREATE UNIQUE INDEX deadline_change_one_waiting ON app.deadline_change (action_id) WHERE state = 'REQUESTED';

CREATE TABLE app.thresholds (
    id                    uuid CONSTRAINT thresholds_pk PRIMARY KEY,
    area_code             text NOT NULL CONSTRAINT thresholds_area_fk REFERENCES app.area (area_code),
    programme_id          uuid NOT NULL CONSTRAINT thresholds_programme_fk REFERENCES app.programme,
    version               integer NOT NULL,
    number                integer NOT NULL,
    red_overdue_days      integer NOT NULL,
    amber_cycles          integer NOT NULL,
    impact_unrated_months integer NOT NULL,
    redated_times         integer NOT NULL,
    redated_days          integer NOT NULL,
    better_cycles         integer NOT NULL,
    forecast_jump_days    integer NOT NULL,
    decision_days         integer NOT NULL,
    reason                text NOT NULL,
    set_by                uuid,
    set_on                date NOT NULL,
    CONSTRAINT thresholds_number_unique UNIQUE (programme_id, number),
    CONSTRAINT thresholds_positive CHECK (least(red_overdue_days, amber_cycles, impact_unrated_months, redated_times, redated_days, better_cycles, forecast_jump_days, decision_days) >= 1)
);
COMMENT ON TABLE app.thresholds IS 'From what number on a rule speaks: a version of a programme. Never changed, only followed by the next.';
COMMENT ON COLUMN app.thresholds.id IS 'Identifier';
COMMENT ON COLUMN app.thresholds.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.thresholds.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.thresholds.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.thresholds.number IS 'Version, from 2; version 1 is that of the product';
COMMENT ON COLUMN app.thresholds.red_overdue_days IS 'Days a milestone is overdue from which the system rating is red';
COMMENT ON COLUMN app.thresholds.amber_cycles IS 'Closed cycles in a row declared amber that are too many';
COMMENT ON COLUMN app.thresholds.impact_unrated_months IS 'Months after completion in which an impact rating is expected';
COMMENT ON COLUMN app.thresholds.redated_times IS 'Approved re-datings that are too many';
COMMENT ON COLUMN app.thresholds.redated_days IS 'Days of slip by re-dating that are too many';
COMMENT ON COLUMN app.thresholds.better_cycles IS 'Closed cycles in a row declared better than the system rating that are too many';
COMMENT ON COLUMN app.thresholds.forecast_jump_days IS 'Days a forecast moves within a cycle that are too many';
COMMENT ON COLUMN app.thresholds.decision_days IS 'Days a request or a recorded decision may wait';
COMMENT ON COLUMN app.thresholds.reason IS 'Why they were changed';
COMMENT ON COLUMN app.thresholds.set_by IS 'Person who set them';
COMMENT ON COLUMN app.thresholds.set_on IS 'When';
CREATE INDEX thresholds_programme ON app.thresholds (programme_id);
CALL history.keep('app.thresholds', 1);
REVOKE UPDATE, DELETE ON app.thresholds FROM goldenthread_app;

CREATE TABLE app.cycle (
    id           uuid CONSTRAINT cycle_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT cycle_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT cycle_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    board_id     uuid CONSTRAINT cycle_board_fk REFERENCES app.board,
    title        text NOT NULL,
    period_from  date NOT NULL,
    period_to    date NOT NULL,
    due_on       date NOT NULL,
    state        text NOT NULL CONSTRAINT cycle_state_code CHECK (state IN ('OPEN', 'CLOSED')),
    opened_on    date NOT NULL,
    closed_on    date,
    closed_by    uuid,
    close_reason text NOT NULL DEFAULT '',
    source       text NOT NULL DEFAULT '',
    CONSTRAINT cycle_days CHECK (period_to >= period_from AND due_on >= period_from),
    CONSTRAINT cycle_closed_whole CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT cycle_title_unique UNIQUE (programme_id, title)
);
COMMENT ON TABLE app.cycle IS 'A reporting cycle: from opening to close, every priority says where it stands.';
COMMENT ON COLUMN app.cycle.id IS 'Identifier';
COMMENT ON COLUMN app.cycle.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.cycle.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.cycle.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.cycle.board_id IS 'Board it reports to; null when not said';
COMMENT ON COLUMN app.cycle.title IS 'What it is called, e.g. September 2024';
COMMENT ON COLUMN app.cycle.period_from IS 'First day it reports on';
COMMENT ON COLUMN app.cycle.period_to IS 'Last day it reports on: the position date';
COMMENT ON COLUMN app.cycle.due_on IS 'Day by which every priority is to be submitted';
COMMENT ON COLUMN app.cycle.state IS 'OPEN or CLOSED';
COMMENT ON COLUMN app.cycle.opened_on IS 'When it was opened';
COMMENT ON COLUMN app.cycle.closed_on IS 'When it was closed';
COMMENT ON COLUMN app.cycle.closed_by IS 'Person who closed it; null when loaded from a paper';
COMMENT ON COLUMN app.cycle.close_reason IS 'Why it closed without a priority''''s report; empty when none was owed';
COMMENT ON COLUMN app.cycle.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
CREATE INDEX cycle_programme ON app.cycle (programme_id);
CALL history.keep('app.cycle', 1);
CREATE UNIQUE INDEX cycle_one_open ON app.cycle (programme_id) WHERE state = 'OPEN';

CREATE TABLE app.submission (
    id            uuid CONSTRAINT submission_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT submission_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT submission_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    cycle_id      uuid NOT NULL CONSTRAINT submission_cycle_fk REFERENCES app.cycle,
    priority_id   uuid NOT NULL CONSTRAINT submission_priority_fk REFERENCES app.priority,
    state         text NOT NULL CONSTRAINT submission_state_code CHECK (state IN ('OWED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    since         date NOT NULL,
    submitted_by  uuid,
    submitted_on  date,
    decided_by    uuid,
    return_reason text NOT NULL DEFAULT '',
    CONSTRAINT submission_once UNIQUE (cycle_id, priority_id)
);
COMMENT ON TABLE app.submission IS 'What a priority owes to a cycle, and where that stands.';
COMMENT ON COLUMN app.submission.id IS 'Identifier';
COMMENT ON COLUMN app.submission.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.submission.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.submission.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.submission.cycle_id IS 'The cycle';
COMMENT ON COLUMN app.submission.priority_id IS 'The priority';
COMMENT ON COLUMN app.submission.state IS 'OWED, SUBMITTED, RETURNED (with a reason) or ACCEPTED';
COMMENT ON COLUMN app.submission.since IS 'Since when it stands so';
COMMENT ON COLUMN app.submission.submitted_by IS 'SRO who submitted it last';
COMMENT ON COLUMN app.submission.submitted_on IS 'When it was submitted last';
COMMENT ON COLUMN app.submission.decided_by IS 'Person who returned or accepted it last';
COMMENT ON COLUMN app.submission.return_reason IS 'Why it was returned';
CREATE INDEX submission_programme ON app.submission (programme_id);
CALL history.keep('app.submission', 1);

CREATE TABLE app.action_close (
    id                 uuid CONSTRAINT action_close_pk PRIMARY KEY,
    area_code          text NOT NULL CONSTRAINT action_close_area_fk REFERENCES app.area (area_code),
    programme_id       uuid NOT NULL CONSTRAINT action_close_programme_fk REFERENCES app.programme,
    version            integer NOT NULL,
    cycle_id           uuid NOT NULL CONSTRAINT action_close_cycle_fk REFERENCES app.cycle,
    action_id          uuid NOT NULL CONSTRAINT action_close_action_fk REFERENCES app.action,
    statement_id       uuid CONSTRAINT action_close_statement_fk REFERENCES app.statement,
    stated_in_cycle    boolean NOT NULL,
    declared           text NOT NULL CONSTRAINT action_close_declared_code CHECK (declared IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    impact             text CONSTRAINT action_close_impact_code CHECK (impact IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    system             text CONSTRAINT action_close_system_code CHECK (system IN ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE')),
    rule               text NOT NULL,
    thresholds         integer NOT NULL,
    due                date,
    due_precision      text CONSTRAINT action_close_due_precision_code CHECK (due_precision IN ('DAY', 'MONTH')),
    forecast           date,
    forecast_precision text CONSTRAINT action_close_forecast_precision_code CHECK (forecast_precision IN ('DAY', 'MONTH')),
    narrative_hash     text NOT NULL DEFAULT '',
    CONSTRAINT action_close_once UNIQUE (cycle_id, action_id)
);
COMMENT ON TABLE app.action_close IS 'How an action stood when a cycle closed: what was declared, what the dates said, and by which thresholds. Never changed.';
COMMENT ON COLUMN app.action_close.id IS 'Identifier';
COMMENT ON COLUMN app.action_close.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.action_close.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.action_close.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.action_close.cycle_id IS 'The cycle';
COMMENT ON COLUMN app.action_close.action_id IS 'The action';
COMMENT ON COLUMN app.action_close.statement_id IS 'Statement that stood; null when nothing was ever stated';
COMMENT ON COLUMN app.action_close.stated_in_cycle IS 'Whether it was stated in this cycle';
COMMENT ON COLUMN app.action_close.declared IS 'Progress rating declared';
COMMENT ON COLUMN app.action_close.impact IS 'Impact rating declared; null means not stated';
COMMENT ON COLUMN app.action_close.system IS 'System rating; null means that none can be derived';
COMMENT ON COLUMN app.action_close.rule IS 'Rule that gave the system rating, or why there is none';
COMMENT ON COLUMN app.action_close.thresholds IS 'Version of the thresholds it was judged by';
COMMENT ON COLUMN app.action_close.due IS 'Agreed date then; the last day of the month where only the month is known';
COMMENT ON COLUMN app.action_close.due_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.action_close.forecast IS 'Expected finish then; the last day of the month where only the month is known';
COMMENT ON COLUMN app.action_close.forecast_precision IS 'DAY or MONTH';
COMMENT ON COLUMN app.action_close.narrative_hash IS 'Tells whether the words changed; empty when nothing was stated';
CREATE INDEX action_close_programme ON app.action_close (programme_id);
CALL history.keep('app.action_close', 1);
REVOKE UPDATE, DELETE ON app.action_close FROM goldenthread_app;

CREATE TABLE app.acknowledgement (
    id                uuid CONSTRAINT acknowledgement_pk PRIMARY KEY,
    area_code         text NOT NULL CONSTRAINT acknowledgement_area_fk REFERENCES app.area (area_code),
    programme_id      uuid NOT NULL CONSTRAINT acknowledgement_programme_fk REFERENCES app.programme,
    version           integer NOT NULL,
    rule              text NOT NULL,
    subject_id        uuid NOT NULL,
    fingerprint       text NOT NULL,
    reason            text NOT NULL,
    review_on         date NOT NULL,
    acknowledged_by   uuid NOT NULL,
    acknowledged_role text NOT NULL,
    acknowledged_on   date NOT NULL,
    CONSTRAINT acknowledgement_review CHECK (review_on > acknowledged_on)
);
COMMENT ON TABLE app.acknowledgement IS 'A finding that somebody has seen and explained; it comes back when the facts change or the review date passes.';
COMMENT ON COLUMN app.acknowledgement.id IS 'Identifier';
COMMENT ON COLUMN app.acknowledgement.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.acknowledgement.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.acknowledgement.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.acknowledgement.rule IS 'Rule of the finding, e.g. F03';
COMMENT ON COLUMN app.acknowledgement.subject_id IS 'Record the finding is about';
COMMENT ON COLUMN app.acknowledgement.fingerprint IS 'The facts at the time: when they differ, the finding is back';
COMMENT ON COLUMN app.acknowledgement.reason IS 'Why it stands';
COMMENT ON COLUMN app.acknowledgement.review_on IS 'When it is looked at again';
COMMENT ON COLUMN app.acknowledgement.acknowledged_by IS 'Person who acknowledged it';
COMMENT ON COLUMN app.acknowledgement.acknowledged_role IS 'In which role';
COMMENT ON COLUMN app.acknowledgement.acknowledged_on IS 'When';
CREATE INDEX acknowledgement_programme ON app.acknowledgement (programme_id);
CALL history.keep('app.acknowledgement', 1);

ALTER TABLE app.statement
    ADD COLUMN cycle_id uuid CONSTRAINT statement_cycle_fk REFERENCES app.cycle,
    ADD COLUMN unchanged boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN app.statement.cycle_id IS 'Cycle it was stated in; null when none was open';
COMMENT ON COLUMN app.statement.unchanged IS 'The SRO said: as at the last statement';
CREATE INDEX statement_of_cycle ON app.statement (cycle_id);

-- A contributor proposes; the SRO of any priority the action stands in reads it, and it is gone when they declare.
ALTER TABLE app.draft ADD COLUMN proposed_at timestamptz;
COMMENT ON COLUMN app.draft.proposed_at IS 'When its author handed it to the SRO; null while they are still writing';
DROP POLICY draft_sro ON app.draft;
CREATE FUNCTION app.sro_of(p_area text, p_subject uuid) RETURNS boolean LANGUAGE sql STABLE
    RETURN EXISTS (SELECT 1 FROM app.membership m WHERE m.person_id = app.current_person() AND m.area_code = p_area AND m.role = 'SRO' AND m.left_on IS NULL
        AND (m.priority_id IS NULL OR m.priority_id IN (SELECT l.priority_id FROM app.listing l WHERE l.action_id = p_subject)));
CREATE POLICY draft_sro ON app.draft FOR SELECT USING (proposed_at IS NOT NULL AND app.readable(area_code) AND app.sro_of(area_code, subject_id));
CREATE POLICY draft_taken_up ON app.draft FOR DELETE USING (proposed_at IS NOT NULL AND app.writable(area_code) AND app.sro_of(area_code, subject_id));
GRANT EXECUTE ON FUNCTION app.sro_of(text, uuid) TO goldenthread_app;
