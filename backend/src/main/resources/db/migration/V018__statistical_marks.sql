-- A mark in place of a figure: why a table gives none. It is never a zero.

ALTER TABLE app.observation
    ADD COLUMN mark text CONSTRAINT observation_mark_code CHECK (mark IN ('NOT_APPLICABLE', 'UNAVAILABLE', 'SUPPRESSED', 'LOW', 'LOW_RELIABILITY', 'NOT_GIVEN')),
    ADD CONSTRAINT observation_mark_alone CHECK (mark IS NULL OR (value IS NULL AND numerator IS NULL AND denominator IS NULL)),
    DROP CONSTRAINT observation_says_something,
    ADD CONSTRAINT observation_says_something CHECK (value IS NOT NULL OR numerator IS NOT NULL OR mark IS NOT NULL OR as_stated <> '');
COMMENT ON COLUMN app.observation.mark IS 'Why there is no figure, where a table gives a mark in its place (z, x, c, low, u, *, <5); null where it gives a figure or words';
CALL history.columns_added('app.observation', '{"mark": null}');
