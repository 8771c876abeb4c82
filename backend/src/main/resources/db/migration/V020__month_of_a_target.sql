-- A month is enough for the day of a target: its last day is kept, and how exactly it is known. The column is not called due_precision: with
-- that name a stored day and its precision are read as one date, and the targets of before have no precision.

ALTER TABLE app.target
    ADD COLUMN due_known text CONSTRAINT target_due_known_code CHECK (due_known IN ('DAY', 'MONTH')),
    ADD CONSTRAINT target_due_known_of_a_day CHECK (due_known IS NULL OR due IS NOT NULL);
COMMENT ON COLUMN app.target.due_known IS 'MONTH where only the month is known, DAY or null where the day is meant';
CALL history.columns_added('app.target', '{"due_known": null}');
