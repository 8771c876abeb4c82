-- Measures that answer "so what?": versions of a definition, figures with cells, sign-off, targets, caveats, re-bases, benchmarks.

ALTER TABLE app.kpi
    ADD COLUMN owner text NOT NULL DEFAULT '',
    ADD COLUMN organisation_id uuid CONSTRAINT kpi_organisation_fk REFERENCES app.organisation,
    ADD COLUMN statistic text CONSTRAINT kpi_statistic_code CHECK (statistic IN ('AVERAGE', 'MEDIAN', 'LONGEST')),
    ADD COLUMN rate_per integer CONSTRAINT kpi_rate_per CHECK (rate_per IN (100, 1000, 10000, 100000)),
    ADD COLUMN base text CONSTRAINT kpi_base_code CHECK (base IN ('PLANS', 'REQUESTS', 'REVIEWS', 'PUPILS', 'POPULATION_0_24', 'POPULATION_0_25', 'APPEALABLE_DECISIONS', 'CASES_AUDITED', 'PATIENTS_WAITING', 'STAFF', 'OTHER')),
    ADD COLUMN limit_value numeric CONSTRAINT kpi_limit_value CHECK (limit_value > 0),
    ADD COLUMN limit_unit text CONSTRAINT kpi_limit_unit_code CHECK (limit_unit IN ('DAYS', 'WEEKS', 'MONTHS')),
    ADD COLUMN expected_share numeric CONSTRAINT kpi_expected_share CHECK (expected_share BETWEEN 0 AND 100),
    ADD COLUMN tolerance numeric CONSTRAINT kpi_tolerance CHECK (tolerance >= 0),
    ADD COLUMN due_days integer CONSTRAINT kpi_due_days CHECK (due_days BETWEEN 0 AND 730),
    ADD COLUMN cumulative boolean NOT NULL DEFAULT false,
    ADD COLUMN baseline_points integer CONSTRAINT kpi_baseline_points CHECK (baseline_points BETWEEN 12 AND 120),
    ADD COLUMN screened boolean NOT NULL DEFAULT true,
    ADD COLUMN reference_code text NOT NULL DEFAULT '',
    ADD COLUMN definition_number integer NOT NULL DEFAULT 1 CONSTRAINT kpi_definition_number CHECK (definition_number >= 1),
    ADD COLUMN headline_reason text NOT NULL DEFAULT '',
    ADD COLUMN headline_by uuid,
    ADD COLUMN headline_on date;
COMMENT ON COLUMN app.kpi.owner IS 'Role that answers for the measure';
COMMENT ON COLUMN app.kpi.organisation_id IS 'Organisation whose data providers supply the figures; null when only the programme''s own people enter them';
COMMENT ON COLUMN app.kpi.statistic IS 'For days and weeks: of what they are the average, median or longest; null for other units and where a paper does not say';
COMMENT ON COLUMN app.kpi.rate_per IS 'For a rate: per how many; null for other units';
COMMENT ON COLUMN app.kpi.base IS 'What it is a share of, as one of a few words: only figures on the same base are set beside each other; null where not known';
COMMENT ON COLUMN app.kpi.limit_value IS 'Statutory limit, e.g. 20; null where the law sets none';
COMMENT ON COLUMN app.kpi.limit_unit IS 'Unit of the statutory limit';
COMMENT ON COLUMN app.kpi.expected_share IS 'Share the law expects within the limit, in per cent, outside exceptions: not the improvement target';
COMMENT ON COLUMN app.kpi.tolerance IS 'How far off its target, in its unit (points for a percentage), a figure may be and still be rated amber; null means no rating by tolerance';
COMMENT ON COLUMN app.kpi.due_days IS 'Days after the end of a period by which its figure is due; null where none is agreed';
COMMENT ON COLUMN app.kpi.cumulative IS 'The figure adds up within a year and starts again: such a series has no control limits';
COMMENT ON COLUMN app.kpi.baseline_points IS 'Points of each segment the control limits are computed from; null means all';
COMMENT ON COLUMN app.kpi.screened IS 'Whether moving ranges beyond their own limit are left out of the control limits; false as in NHS England''s Excel tool';
COMMENT ON COLUMN app.kpi.reference_code IS 'Measure of the published open data that it is the same as; empty when none is';
COMMENT ON COLUMN app.kpi.definition_number IS 'Version of the definition in force, from 1';
COMMENT ON COLUMN app.kpi.headline_reason IS 'Why it was put on or taken off the shortlist; empty while nobody decided';
COMMENT ON COLUMN app.kpi.headline_by IS 'Person who decided that';
COMMENT ON COLUMN app.kpi.headline_on IS 'When';

ALTER TABLE app.kpi ADD CONSTRAINT kpi_limit_whole CHECK ((limit_value IS NULL) = (limit_unit IS NULL)), ADD CONSTRAINT kpi_rate_has_base CHECK (rate_per IS NULL OR unit = 'RATE'),
    ADD CONSTRAINT kpi_statistic_of_time CHECK (statistic IS NULL OR unit IN ('DAYS', 'WEEKS'));

ALTER TABLE app.observation
    ADD COLUMN organisation_id uuid CONSTRAINT observation_organisation_fk REFERENCES app.organisation,
    ADD COLUMN dimension text NOT NULL DEFAULT '',
    ADD COLUMN category text NOT NULL DEFAULT '',
    ADD COLUMN quality text[] NOT NULL DEFAULT '{}',
    ADD COLUMN correction text NOT NULL DEFAULT '';
COMMENT ON COLUMN app.observation.organisation_id IS 'Organisation that supplied it; null for what a paper says';
COMMENT ON COLUMN app.observation.dimension IS 'What the cell is broken down by, e.g. age group; empty for the total';
COMMENT ON COLUMN app.observation.category IS 'Which part, e.g. 5 to 10; empty for the total';
COMMENT ON COLUMN app.observation.quality IS 'Flags: SMALL_NUMBER, INCOMPLETE_RETURN, ESTIMATED, DISPUTED, SERIES_BREAK';
COMMENT ON COLUMN app.observation.correction IS 'Why it was corrected last; the history keeps what it said before';

ALTER TABLE app.observation DROP CONSTRAINT observation_period_unique, DROP CONSTRAINT observation_status_code,
    ADD CONSTRAINT observation_period_unique UNIQUE (kpi_id, period, dimension, category),
    ADD CONSTRAINT observation_dates_unique UNIQUE (kpi_id, period_start, period_end, dimension, category),
    ADD CONSTRAINT observation_status_code CHECK (status IN ('FINAL', 'PROVISIONAL', 'PROJECTION')),
    ADD CONSTRAINT observation_cell_whole CHECK ((dimension = '') = (category = '')),
    ADD CONSTRAINT observation_quality_codes CHECK (quality <@ ARRAY['SMALL_NUMBER', 'INCOMPLETE_RETURN', 'ESTIMATED', 'DISPUTED', 'SERIES_BREAK']);
COMMENT ON COLUMN app.observation.status IS 'FINAL, PROVISIONAL or PROJECTION';

ALTER TABLE app.programme
    ADD COLUMN release_code text NOT NULL DEFAULT '';
COMMENT ON COLUMN app.programme.release_code IS 'Release of the published open data that its benchmarks are read from; empty while none was adopted';

CREATE TABLE app.definition_version (
    id                     uuid CONSTRAINT definition_version_pk PRIMARY KEY,
    area_code              text NOT NULL CONSTRAINT definition_version_area_fk REFERENCES app.area (area_code),
    programme_id           uuid NOT NULL CONSTRAINT definition_version_programme_fk REFERENCES app.programme,
    version                integer NOT NULL,
    kpi_id                 uuid NOT NULL CONSTRAINT definition_version_kpi_fk REFERENCES app.kpi,
    number                 integer NOT NULL CONSTRAINT definition_version_number CHECK (number >= 1),
    applies_from           date,
    definition             text NOT NULL,
    numerator_definition   text NOT NULL DEFAULT '',
    denominator_definition text NOT NULL DEFAULT '',
    population             text NOT NULL DEFAULT '',
    reason                 text NOT NULL DEFAULT '',
    set_by                 uuid,
    set_on                 date NOT NULL,
    source                 text NOT NULL DEFAULT '',
    basis                  text NOT NULL CONSTRAINT definition_version_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT definition_version_unique UNIQUE (kpi_id, number),
    CONSTRAINT definition_version_from CHECK ((number = 1) = (applies_from IS NULL))
);
COMMENT ON TABLE app.definition_version IS 'A version of a measure''s definition. A new one breaks the series. Never changed, only followed by the next.';
COMMENT ON COLUMN app.definition_version.id IS 'Identifier';
COMMENT ON COLUMN app.definition_version.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.definition_version.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.definition_version.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.definition_version.kpi_id IS 'The measure';
COMMENT ON COLUMN app.definition_version.number IS 'Version, from 1';
COMMENT ON COLUMN app.definition_version.applies_from IS 'First day of the periods it applies to; null for the first version';
COMMENT ON COLUMN app.definition_version.definition IS 'What it measures';
COMMENT ON COLUMN app.definition_version.numerator_definition IS 'What is counted';
COMMENT ON COLUMN app.definition_version.denominator_definition IS 'Out of what';
COMMENT ON COLUMN app.definition_version.population IS 'Population and basis';
COMMENT ON COLUMN app.definition_version.reason IS 'Why it was changed; empty for the first version';
COMMENT ON COLUMN app.definition_version.set_by IS 'Person who set it; null for what a paper says';
COMMENT ON COLUMN app.definition_version.set_on IS 'When';
COMMENT ON COLUMN app.definition_version.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.definition_version.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX definition_version_programme ON app.definition_version (programme_id);
CALL history.keep('app.definition_version', 1);
REVOKE UPDATE, DELETE ON app.definition_version FROM goldenthread_app;
-- Redaction is the one change a version can see, and only in its reason.
GRANT UPDATE (reason, version) ON app.definition_version TO goldenthread_app;

CREATE TABLE app.sign_off (
    id            uuid CONSTRAINT sign_off_pk PRIMARY KEY,
    area_code     text NOT NULL CONSTRAINT sign_off_area_fk REFERENCES app.area (area_code),
    programme_id  uuid NOT NULL CONSTRAINT sign_off_programme_fk REFERENCES app.programme,
    version       integer NOT NULL,
    kpi_id        uuid NOT NULL CONSTRAINT sign_off_kpi_fk REFERENCES app.kpi,
    period        text NOT NULL,
    state         text NOT NULL CONSTRAINT sign_off_state_code CHECK (state IN ('LOCKED', 'REOPENED')),
    signed_by     uuid NOT NULL,
    signed_on     date NOT NULL,
    reopened_by   uuid,
    reopened_on   date,
    reopen_reason text NOT NULL DEFAULT '',
    CONSTRAINT sign_off_once UNIQUE (kpi_id, period)
);
COMMENT ON TABLE app.sign_off IS 'Who signed the figures of a period off. While it stands they cannot be changed.';
COMMENT ON COLUMN app.sign_off.id IS 'Identifier';
COMMENT ON COLUMN app.sign_off.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.sign_off.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.sign_off.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.sign_off.kpi_id IS 'The measure';
COMMENT ON COLUMN app.sign_off.period IS 'Period as its figures say it';
COMMENT ON COLUMN app.sign_off.state IS 'LOCKED or REOPENED';
COMMENT ON COLUMN app.sign_off.signed_by IS 'Person who signed off last';
COMMENT ON COLUMN app.sign_off.signed_on IS 'When';
COMMENT ON COLUMN app.sign_off.reopened_by IS 'Person who reopened it last';
COMMENT ON COLUMN app.sign_off.reopened_on IS 'When';
COMMENT ON COLUMN app.sign_off.reopen_reason IS 'Why';
CREATE INDEX sign_off_programme ON app.sign_off (programme_id);
CALL history.keep('app.sign_off', 1);

CREATE TABLE app.target (
    id           uuid CONSTRAINT target_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT target_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT target_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    kpi_id       uuid NOT NULL CONSTRAINT target_kpi_fk REFERENCES app.kpi,
    kind         text NOT NULL CONSTRAINT target_kind_code CHECK (kind IN ('IMPROVEMENT', 'NATIONAL')),
    due          date,
    value        numeric NOT NULL,
    note         text NOT NULL DEFAULT '',
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT target_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT target_once UNIQUE NULLS NOT DISTINCT (kpi_id, kind, due)
);
COMMENT ON TABLE app.target IS 'What a measure is to reach: a point of a trajectory, by a date, or with no date where a paper gives none.';
COMMENT ON COLUMN app.target.id IS 'Identifier';
COMMENT ON COLUMN app.target.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.target.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.target.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.target.kpi_id IS 'The measure';
COMMENT ON COLUMN app.target.kind IS 'IMPROVEMENT: the area''s own; NATIONAL: set or published for all areas. Neither is the statutory expectation';
COMMENT ON COLUMN app.target.due IS 'Day by which it is to be reached: the end of a period of a trajectory; null where no date was published';
COMMENT ON COLUMN app.target.value IS 'In the measure''s unit';
COMMENT ON COLUMN app.target.note IS 'How it was set';
COMMENT ON COLUMN app.target.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.target.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX target_programme ON app.target (programme_id);
CALL history.keep('app.target', 1);

CREATE TABLE app.caveat (
    id             uuid CONSTRAINT caveat_pk PRIMARY KEY,
    area_code      text NOT NULL CONSTRAINT caveat_area_fk REFERENCES app.area (area_code),
    programme_id   uuid NOT NULL CONSTRAINT caveat_programme_fk REFERENCES app.programme,
    version        integer NOT NULL,
    kpi_id         uuid NOT NULL CONSTRAINT caveat_kpi_fk REFERENCES app.kpi,
    observation_id uuid CONSTRAINT caveat_observation_fk REFERENCES app.observation,
    kind           text NOT NULL CONSTRAINT caveat_kind_code CHECK (kind IN ('SERIES_BREAK', 'DEFINITION', 'INCOMPLETE_RETURN', 'SMALL_NUMBER', 'OTHER')),
    text           text NOT NULL,
    asked_of       text NOT NULL DEFAULT '',
    state          text NOT NULL CONSTRAINT caveat_state_code CHECK (state IN ('RAISED', 'ANSWERED', 'CLOSED')),
    raised_by      uuid,
    raised_on      date NOT NULL,
    answer         text NOT NULL DEFAULT '',
    answered_by    uuid,
    answered_on    date,
    close_reason   text NOT NULL DEFAULT '',
    closed_by      uuid,
    closed_on      date,
    source         text NOT NULL DEFAULT '',
    basis          text NOT NULL CONSTRAINT caveat_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT caveat_answered_whole CHECK ((answered_on IS NULL) = (answer = '')),
    CONSTRAINT caveat_closed_whole CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
COMMENT ON TABLE app.caveat IS 'What a reader must know of a figure: raised, answered, closed. Printed wherever the figure is until it is closed.';
COMMENT ON COLUMN app.caveat.id IS 'Identifier';
COMMENT ON COLUMN app.caveat.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.caveat.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.caveat.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.caveat.kpi_id IS 'The measure';
COMMENT ON COLUMN app.caveat.observation_id IS 'Figure it concerns; null for the whole measure';
COMMENT ON COLUMN app.caveat.kind IS 'SERIES_BREAK, DEFINITION (disputed or unclear), INCOMPLETE_RETURN, SMALL_NUMBER or OTHER';
COMMENT ON COLUMN app.caveat.text IS 'The caveat or question';
COMMENT ON COLUMN app.caveat.asked_of IS 'Body that is to answer; empty when nobody is asked';
COMMENT ON COLUMN app.caveat.state IS 'RAISED, ANSWERED or CLOSED';
COMMENT ON COLUMN app.caveat.raised_by IS 'Person who raised it; null for what a paper says';
COMMENT ON COLUMN app.caveat.raised_on IS 'When';
COMMENT ON COLUMN app.caveat.answer IS 'The answer';
COMMENT ON COLUMN app.caveat.answered_by IS 'Person who entered the answer';
COMMENT ON COLUMN app.caveat.answered_on IS 'When';
COMMENT ON COLUMN app.caveat.close_reason IS 'Why it no longer needs saying';
COMMENT ON COLUMN app.caveat.closed_by IS 'Person who closed it';
COMMENT ON COLUMN app.caveat.closed_on IS 'When';
COMMENT ON COLUMN app.caveat.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.caveat.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX caveat_programme ON app.caveat (programme_id);
CALL history.keep('app.caveat', 1);

CREATE TABLE app.rebase (
    id              uuid CONSTRAINT rebase_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT rebase_area_fk REFERENCES app.area (area_code),
    programme_id    uuid NOT NULL CONSTRAINT rebase_programme_fk REFERENCES app.programme,
    version         integer NOT NULL,
    kpi_id          uuid NOT NULL CONSTRAINT rebase_kpi_fk REFERENCES app.kpi,
    from_day        date NOT NULL,
    reason          text NOT NULL,
    state           text NOT NULL CONSTRAINT rebase_state_code CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED')),
    requested_by    uuid NOT NULL,
    requested_on    date NOT NULL,
    decided_by      uuid,
    decided_on      date,
    decision_reason text NOT NULL DEFAULT '',
    CONSTRAINT rebase_decided_whole CHECK ((state = 'REQUESTED') = (decided_on IS NULL)),
    CONSTRAINT rebase_two_people CHECK (decided_by IS DISTINCT FROM requested_by)
);
COMMENT ON TABLE app.rebase IS 'A day from which control limits are computed anew: asked for with a reason, decided by another person.';
COMMENT ON COLUMN app.rebase.id IS 'Identifier';
COMMENT ON COLUMN app.rebase.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.rebase.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.rebase.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.rebase.kpi_id IS 'The measure';
COMMENT ON COLUMN app.rebase.from_day IS 'First day of the first period of the new limits';
COMMENT ON COLUMN app.rebase.reason IS 'The known, lasting cause';
COMMENT ON COLUMN app.rebase.state IS 'REQUESTED, APPROVED or REFUSED';
COMMENT ON COLUMN app.rebase.requested_by IS 'Person who asked';
COMMENT ON COLUMN app.rebase.requested_on IS 'When';
COMMENT ON COLUMN app.rebase.decided_by IS 'Person who decided';
COMMENT ON COLUMN app.rebase.decided_on IS 'When';
COMMENT ON COLUMN app.rebase.decision_reason IS 'Why';
-- What was refused may be asked for again.
CREATE UNIQUE INDEX rebase_once ON app.rebase (kpi_id, from_day) WHERE state <> 'REFUSED';
CREATE INDEX rebase_programme ON app.rebase (programme_id);
CALL history.keep('app.rebase', 1);

CREATE TABLE app.annotation (
    id           uuid CONSTRAINT annotation_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT annotation_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT annotation_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    kpi_id       uuid NOT NULL CONSTRAINT annotation_kpi_fk REFERENCES app.kpi,
    on_day       date NOT NULL,
    text         text NOT NULL,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT annotation_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED'))
);
COMMENT ON TABLE app.annotation IS 'Something that happened and may show in a measure.';
COMMENT ON COLUMN app.annotation.id IS 'Identifier';
COMMENT ON COLUMN app.annotation.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.annotation.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.annotation.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.annotation.kpi_id IS 'The measure';
COMMENT ON COLUMN app.annotation.on_day IS 'When it happened';
COMMENT ON COLUMN app.annotation.text IS 'What happened';
COMMENT ON COLUMN app.annotation.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.annotation.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX annotation_programme ON app.annotation (programme_id);
CALL history.keep('app.annotation', 1);

CREATE TABLE app.kpi_action (
    id           uuid CONSTRAINT kpi_action_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT kpi_action_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT kpi_action_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    kpi_id       uuid NOT NULL CONSTRAINT kpi_action_kpi_fk REFERENCES app.kpi,
    action_id    uuid NOT NULL CONSTRAINT kpi_action_action_fk REFERENCES app.action,
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT kpi_action_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT kpi_action_once UNIQUE (kpi_id, action_id)
);
COMMENT ON TABLE app.kpi_action IS 'An action that is to move a measure.';
COMMENT ON COLUMN app.kpi_action.id IS 'Identifier';
COMMENT ON COLUMN app.kpi_action.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.kpi_action.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.kpi_action.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.kpi_action.kpi_id IS 'The measure';
COMMENT ON COLUMN app.kpi_action.action_id IS 'The action';
COMMENT ON COLUMN app.kpi_action.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.kpi_action.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX kpi_action_programme ON app.kpi_action (programme_id);
CALL history.keep('app.kpi_action', 1);

CREATE TABLE app.benchmark (
    id           uuid CONSTRAINT benchmark_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT benchmark_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT benchmark_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    kpi_id       uuid NOT NULL CONSTRAINT benchmark_kpi_fk REFERENCES app.kpi,
    comparator   text NOT NULL CONSTRAINT benchmark_comparator_code CHECK (comparator IN ('ENGLAND', 'REGION', 'NEIGHBOURS', 'OTHER')),
    name         text NOT NULL DEFAULT '',
    period       text NOT NULL,
    period_end   date,
    base         text CONSTRAINT benchmark_base_code CHECK (base IN ('PLANS', 'REQUESTS', 'REVIEWS', 'PUPILS', 'POPULATION_0_24', 'POPULATION_0_25', 'APPEALABLE_DECISIONS', 'CASES_AUDITED', 'PATIENTS_WAITING', 'STAFF', 'OTHER')),
    value        numeric NOT NULL,
    note         text NOT NULL DEFAULT '',
    source       text NOT NULL DEFAULT '',
    basis        text NOT NULL CONSTRAINT benchmark_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT benchmark_once UNIQUE (kpi_id, comparator, name, period)
);
COMMENT ON TABLE app.benchmark IS 'A figure of others that somebody set beside a measure. Compared only on the same base and period.';
COMMENT ON COLUMN app.benchmark.id IS 'Identifier';
COMMENT ON COLUMN app.benchmark.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.benchmark.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.benchmark.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.benchmark.kpi_id IS 'The measure';
COMMENT ON COLUMN app.benchmark.comparator IS 'ENGLAND, REGION, NEIGHBOURS (mean of the statistical neighbours) or OTHER';
COMMENT ON COLUMN app.benchmark.name IS 'Which region or other; empty for England';
COMMENT ON COLUMN app.benchmark.period IS 'Period as people say it';
COMMENT ON COLUMN app.benchmark.period_end IS 'Last day; null where not published';
COMMENT ON COLUMN app.benchmark.base IS 'What it is a share of; null where not known';
COMMENT ON COLUMN app.benchmark.value IS 'In the measure''s unit';
COMMENT ON COLUMN app.benchmark.note IS 'What a reader must know';
COMMENT ON COLUMN app.benchmark.source IS 'Paper it was taken from: document, date, paragraph; empty when entered here';
COMMENT ON COLUMN app.benchmark.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
CREATE INDEX benchmark_programme ON app.benchmark (programme_id);
CALL history.keep('app.benchmark', 1);

CREATE TABLE app.release (
    code        text CONSTRAINT release_pk PRIMARY KEY CONSTRAINT release_code_form CHECK (code ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
    title       text NOT NULL,
    released_on date NOT NULL,
    source      text NOT NULL,
    attribution text NOT NULL,
    sha256      text NOT NULL,
    content     bytea NOT NULL,
    loaded_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE app.release IS 'A release of published open data, the same for all areas: read only, outside the history of any of them.';
COMMENT ON COLUMN app.release.code IS 'Code by which programmes name it';
COMMENT ON COLUMN app.release.title IS 'Title';
COMMENT ON COLUMN app.release.released_on IS 'When its source was published or last changed';
COMMENT ON COLUMN app.release.source IS 'Where it comes from';
COMMENT ON COLUMN app.release.attribution IS 'Words its licence asks for';
COMMENT ON COLUMN app.release.sha256 IS 'Digest of the content';
COMMENT ON COLUMN app.release.content IS 'Zip archive of its tables as CSV';
COMMENT ON COLUMN app.release.loaded_at IS 'When it was loaded here';
REVOKE UPDATE, DELETE ON app.release FROM goldenthread_app;
