-- A month is enough for the day of a target: its last day is kept, with the precision.

ALTER TABLE app.target
    ADD COLUMN due_precision text CONSTRAINT target_due_precision_code CHECK (due_precision IN ('DAY', 'MONTH')),
    ADD CONSTRAINT target_precision_of_a_day CHECK (due_precision IS NULL OR due IS NOT NULL);
COMMENT ON COLUMN app.target.due_precision IS 'MONTH where only the month is known, DAY or null where the day is meant';
CALL history.columns_added('app.target', '{"due_precision": null}');
