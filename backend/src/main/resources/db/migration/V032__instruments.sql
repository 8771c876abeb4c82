-- The kinds of plan are a list that comes with the product (reference/instruments.csv): the table asks only for the form of a code.
ALTER TABLE app.programme
    DROP CONSTRAINT programme_instrument_code,
    ADD CONSTRAINT programme_instrument_form CHECK (instrument ~ '^[A-Z][A-Z_]{2,59}$');
COMMENT ON COLUMN app.programme.instrument IS 'Code of the kind of plan';
