-- A risk may be for some readers only.
ALTER TABLE app.risk ADD COLUMN audience text NOT NULL DEFAULT 'AREA' CONSTRAINT risk_audience CHECK (audience IN ('AREA', 'ADVISERS'));
COMMENT ON COLUMN app.risk.audience IS 'AREA: every reader of the plan; ADVISERS: advisers, the chair and the programme manager. Today''s counts, also in a view of the past';
