-- Money: grants and budgets, what they are for, what was spent of them, and what came of it. Amounts are whole pence.

CREATE TABLE app.fund (
    id           uuid CONSTRAINT fund_pk PRIMARY KEY,
    area_code    text NOT NULL CONSTRAINT fund_area_fk REFERENCES app.area (area_code),
    programme_id uuid NOT NULL CONSTRAINT fund_programme_fk REFERENCES app.programme,
    version      integer NOT NULL,
    code         text NOT NULL,
    CONSTRAINT fund_code_unique UNIQUE (programme_id, code)
);
COMMENT ON TABLE app.fund IS 'A grant, or a budget of the council''s or a partner''s own.';
COMMENT ON COLUMN app.fund.id IS 'Identifier';
COMMENT ON COLUMN app.fund.area_code IS 'Area it belongs to';
COMMENT ON COLUMN app.fund.programme_id IS 'Programme it belongs to';
COMMENT ON COLUMN app.fund.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.fund.code IS 'Short code, unique in the programme';
CREATE INDEX fund_programme ON app.fund (programme_id);
CALL history.keep('app.fund', 1);
