-- Texts that may hold personal details are stored only with a reason, which is kept here without the texts.
CREATE TABLE app.personal_details_override (
    id        uuid CONSTRAINT personal_details_override_pk PRIMARY KEY,
    area_code text NOT NULL CONSTRAINT personal_details_override_area_fk REFERENCES app.area (area_code),
    version   integer NOT NULL,
    person_id uuid,
    at        timestamptz NOT NULL,
    reason    text NOT NULL,
    kinds     text[] NOT NULL,
    texts     integer NOT NULL CONSTRAINT personal_details_override_texts CHECK (texts > 0)
);
CREATE INDEX personal_details_override_area ON app.personal_details_override (area_code, id DESC);
COMMENT ON TABLE app.personal_details_override IS 'That a request stored texts which may hold personal details, and why.';
COMMENT ON COLUMN app.personal_details_override.id IS 'Identifier';
COMMENT ON COLUMN app.personal_details_override.area_code IS 'Area of the records';
COMMENT ON COLUMN app.personal_details_override.version IS 'Optimistic lock, from 1';
COMMENT ON COLUMN app.personal_details_override.person_id IS 'Who sent the request; null for a job';
COMMENT ON COLUMN app.personal_details_override.at IS 'When';
COMMENT ON COLUMN app.personal_details_override.reason IS 'Why the details must stay, looked through for details itself';
COMMENT ON COLUMN app.personal_details_override.kinds IS 'What was found';
COMMENT ON COLUMN app.personal_details_override.texts IS 'How many texts it was about';
CALL history.keep('app.personal_details_override', 1, false);
