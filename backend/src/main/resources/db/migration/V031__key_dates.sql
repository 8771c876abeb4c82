-- What happens or happened to a programme on a day that no action of its plan has: a stocktake, a visit, who oversees it, that formal monitoring ended.

CREATE TABLE app.key_date (
    id              uuid CONSTRAINT key_date_pk PRIMARY KEY,
    area_code       text NOT NULL CONSTRAINT key_date_area_fk REFERENCES app.area (area_code),
    programme_id    uuid NOT NULL CONSTRAINT key_date_programme_fk REFERENCES app.programme,
    version         integer NOT NULL,
    priority_id     uuid CONSTRAINT key_date_priority_fk REFERENCES app.priority,
    kind            text NOT NULL CONSTRAINT key_date_kind_code CHECK (kind IN ('STOCKTAKE', 'MONITORING_VISIT', 'INSPECTION', 'FORMAL_MONITORING_ENDED', 'OVERSIGHT', 'SERVICE', 'POLICY', 'OTHER')),
    title           text NOT NULL,
    falls           date,
    falls_precision text CONSTRAINT key_date_falls_precision_code CHECK (falls_precision IN ('DAY', 'MONTH')),
    timing          text NOT NULL DEFAULT '',
    by_whom         text NOT NULL DEFAULT '',
    state           text NOT NULL CONSTRAINT key_date_state_code CHECK (state IN ('EXPECTED', 'HAPPENED', 'CALLED_OFF')),
    note            text NOT NULL DEFAULT '',
    source          text NOT NULL DEFAULT '',
    basis           text NOT NULL CONSTRAINT key_date_basis_code CHECK (basis IN ('ENTERED', 'PUBLISHED', 'ROW_INFERRED', 'COUNT_INFERRED')),
    CONSTRAINT key_date_falls_whole CHECK ((falls IS NULL) = (falls_precision IS NULL)),
    CONSTRAINT key_date_when CHECK (falls IS NOT NULL OR timing <> ''),
    CONSTRAINT key_date_monitoring_ended CHECK (kind <> 'FORMAL_MONITORING_ENDED' OR falls IS NOT NULL AND by_whom <> '')
);
COMMENT ON TABLE app.key_date IS 'A date of a programme that is no date of an action: a stocktake, a visit, an inspection, who oversees it, that formal monitoring ended.';
COMMENT ON COLUMN app.key_date.id IS 'Identifier';
COMMENT ON COLUMN app.key_date.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.key_date.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.key_date.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.key_date.priority_id IS 'The priority it is about; null for the programme as a whole';
COMMENT ON COLUMN app.key_date.kind IS 'STOCKTAKE, MONITORING_VISIT, INSPECTION, FORMAL_MONITORING_ENDED, OVERSIGHT, SERVICE, POLICY or OTHER';
COMMENT ON COLUMN app.key_date.title IS 'What happens, in one line; with the kind it is found by it';
COMMENT ON COLUMN app.key_date.falls IS 'The day, or the last day of the month; null where only words say when';
COMMENT ON COLUMN app.key_date.falls_precision IS 'DAY, or MONTH where only the month is known; null without a date';
COMMENT ON COLUMN app.key_date.timing IS 'When, in the words of the source; empty where the date says it';
COMMENT ON COLUMN app.key_date.by_whom IS 'Body that holds, decides or says it; empty where it is not said';
COMMENT ON COLUMN app.key_date.state IS 'EXPECTED, HAPPENED or CALLED_OFF';
COMMENT ON COLUMN app.key_date.note IS 'What a reader should know; for the end of formal monitoring, the words of the letter';
COMMENT ON COLUMN app.key_date.source IS 'Paper or letter that says it: document, date, paragraph; empty where none is named';
COMMENT ON COLUMN app.key_date.basis IS 'ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages';
-- Found by its kind and title when a sheet is loaded again; titles that were erased are all the same.
CREATE UNIQUE INDEX key_date_title_unique ON app.key_date (programme_id, kind, title) WHERE title <> '[redacted]';
CREATE INDEX key_date_programme ON app.key_date (programme_id);
CALL history.keep('app.key_date', 1);
