-- What a plan writes where it knows no date: a season, “tbc”, “ongoing”. The words are kept as they are written, beside the dates and never among them, so that nothing
-- compares them: {"start", "originalDue", "revisedDue", "forecast", "actual"}, as far as the record has that date and words stand for it.

ALTER TABLE app.action
    ADD COLUMN date_words jsonb CONSTRAINT action_date_words_object CHECK (jsonb_typeof(date_words) = 'object');
COMMENT ON COLUMN app.action.date_words IS 'Words in the place of dates that are not known, by the name of the date; null where none stand';
CALL history.columns_added('app.action', '{"date_words": null}');

ALTER TABLE app.milestone
    ADD COLUMN date_words jsonb CONSTRAINT milestone_date_words_object CHECK (jsonb_typeof(date_words) = 'object');
COMMENT ON COLUMN app.milestone.date_words IS 'Words in the place of dates that are not known, by the name of the date; null where none stand';
CALL history.columns_added('app.milestone', '{"date_words": null}');

ALTER TABLE app.statement
    ADD COLUMN date_words jsonb CONSTRAINT statement_date_words_object CHECK (jsonb_typeof(date_words) = 'object');
COMMENT ON COLUMN app.statement.date_words IS 'Words in the place of dates that are not known, by the name of the date; null where none stand';
CALL history.columns_added('app.statement', '{"date_words": null}');
