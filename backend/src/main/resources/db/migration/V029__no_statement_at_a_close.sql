-- Silence is not a report: where nobody had reported on an action, its close has no declared rating. Rows of earlier releases keep GREY
-- there; that no statement stood is in statement_id.
ALTER TABLE app.action_close ALTER COLUMN declared DROP NOT NULL;
ALTER TABLE app.action_close
    ADD CONSTRAINT action_close_declared_with_statement CHECK (declared IS NOT NULL OR statement_id IS NULL);
COMMENT ON COLUMN app.action_close.declared IS 'Progress rating declared; null where nobody had reported, which rows before version 29 of the schema kept as GREY';
