-- When the school terms of an area begin and end: without it "Autumn term 2025" has no place in time.

CREATE TABLE app.area_term (
    id          uuid CONSTRAINT area_term_pk PRIMARY KEY,
    area_code   text NOT NULL CONSTRAINT area_term_area_fk REFERENCES app.area (area_code),
    version     integer NOT NULL,
    year_begins integer NOT NULL CONSTRAINT area_term_year CHECK (year_begins BETWEEN 1990 AND 2099),
    term        text NOT NULL CONSTRAINT area_term_term_code CHECK (term IN ('AUTUMN', 'SPRING', 'SUMMER')),
    first_day   date NOT NULL,
    last_day    date NOT NULL,
    CONSTRAINT area_term_once UNIQUE (area_code, year_begins, term),
    CONSTRAINT area_term_days CHECK (last_day > first_day)
);
COMMENT ON TABLE app.area_term IS 'First and last day of a school term, as the council of the area publishes them. Periods that name a term are placed on them when a figure is entered.';
COMMENT ON COLUMN app.area_term.id IS 'Identifier';
COMMENT ON COLUMN app.area_term.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.area_term.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.area_term.year_begins IS 'Calendar year in which the academic year begins: 2025 for 2025/26';
COMMENT ON COLUMN app.area_term.term IS 'AUTUMN, SPRING or SUMMER';
COMMENT ON COLUMN app.area_term.first_day IS 'First day of the term';
COMMENT ON COLUMN app.area_term.last_day IS 'Last day of the term';
-- No part of a programme: a figure keeps the days it was placed on, and views of the past ask no term again.
CALL history.keep('app.area_term', 1, false);
