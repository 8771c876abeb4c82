-- Which year the periods of a measure mean: without it 2023/24 has no place in time.

ALTER TABLE app.kpi
    ADD COLUMN year_kind text CONSTRAINT kpi_year_kind_code CHECK (year_kind IN ('CALENDAR', 'FINANCIAL', 'ACADEMIC'));
COMMENT ON COLUMN app.kpi.year_kind IS 'Which year its periods such as 2023/24 mean; null where nobody said, and then they are asked about';
CALL history.columns_added('app.kpi', '{"year_kind": null}');
