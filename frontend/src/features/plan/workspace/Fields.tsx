import { Button } from '@/design/Button';
import { errorOf } from '@/design/ErrorSummary';
import { DateInput, Radios, Select, TextArea } from '@/design/inputs';
import { RATING_CODES } from '@/design/ratings';
import { RatingTag } from '@/design/RatingTag';
import { Tag } from '@/design/Tag';
import type { WorkspaceAction } from '../api/workspace';
import { EvidenceRows } from '../statement/EvidenceRows';
import { lacking, saysNothing, type FormError, type StatementForm } from '../statement/form';
import { CONFIDENCE, fieldId, ImpactChoice } from '../statement/RatingChoices';
import { sameWords } from './report';

export interface FieldsProps {
  prefix: string;
  work: WorkspaceAction;
  form: StatementForm;
  errors: readonly FormError[];
  change: (part: Partial<StatementForm>) => void;
  /** Fills the form with the last statement; null where there is none. */
  startFrom: (() => void) | null;
}

const UNCHANGED = 'UNCHANGED';
const RATINGS = RATING_CODES.map((code) => ({ value: code, label: <RatingTag code={code} /> }));
const NARRATIVE_LIMIT = 10_000;
const REASON_LIMIT = 1_000;
/** Fields that are folded away until somebody needs them. */
const FOLDED = ['impact', 'impactReason', 'evidence', 'positionOn'];

/** The statement, compact: what changes every month first, the rest folded. One group of choices, so that arrows pick the rating. */
export function Fields({ prefix, work, form, errors, change, startFrom }: FieldsProps) {
  const errorFor = (field: string) => errorOf(errors, field);
  const partOf = (field: string) => errors.find((error) => error.field === field)?.part;
  const id = (field: string) => fieldId(prefix, field);
  const open = work.action.milestones.total - work.action.milestones.closed;
  const missing = lacking(form, open);
  const folded = errors.some(({ field }) => FOLDED.some((name) => field.startsWith(name)));
  const repeatable = work.previous !== undefined || work.stated;
  return (
    <div className="gt-fields">
      <Radios
        id={id('progress')}
        label="Where does it stand?"
        choices={repeatable ? [{ value: UNCHANGED, label: <strong>Nothing changed</strong> }, ...RATINGS] : RATINGS}
        value={form.unchanged ? UNCHANGED : form.progress}
        onChange={(value) => change(value === UNCHANGED ? { unchanged: true } : { unchanged: false, progress: value })}
        error={errorFor('progress')}
      />
      {form.unchanged ? (
        <p className="gt-small">Rating, dates and words of the last statement are declared again, and it is shown that nothing changed.</p>
      ) : (
        <>
          <div className="gt-fields__row">
            {form.progress === 'BLUE' ? (
              <DateInput
                id={id('actual')}
                label="Completed"
                hint="Leave the day empty if only the month is known."
                value={form.actual}
                onChange={(actual) => change({ actual })}
                error={errorFor('actual')}
                wrongPart={partOf('actual')}
              />
            ) : (
              <DateInput
                id={id('forecast')}
                label="Forecast finish"
                hint="Leave the day empty if only the month is known."
                optional
                value={form.forecast}
                onChange={(forecast) => change({ forecast })}
                error={errorFor('forecast')}
                wrongPart={partOf('forecast')}
              />
            )}
            <Select
              id={id('confidence')}
              label="How sure of that date?"
              choices={CONFIDENCE}
              value={form.confidence}
              onChange={(confidence) => change({ confidence })}
              error={errorFor('confidence')}
            />
          </div>
          <TextArea
            id={id('narrative')}
            label="What happened, and what is next?"
            rows={3}
            optional
            {...(form.narrative.length > NARRATIVE_LIMIT - 500 ? { limit: NARRATIVE_LIMIT } : {})}
            value={form.narrative}
            onChange={(narrative) => change({ narrative })}
            error={errorFor('narrative')}
          />
          {sameWords(work, form) ? (
            <p className="gt-timeline__tags" role="status">
              <Tag>Same words as last time</Tag>
            </p>
          ) : null}
          {missing.length === 0 ? null : (
            <TextArea
              id={id('overrideReason')}
              label={`Why is it complete without ${missing.join(', ')}?`}
              hint="Only if it cannot be given. Your reason is recorded and shown with the rating."
              rows={2}
              limit={REASON_LIMIT}
              optional
              value={form.overrideReason}
              onChange={(overrideReason) => change({ overrideReason })}
              error={errorFor('overrideReason')}
            />
          )}
          <details className="govuk-details gt-flat" open={folded || form.progress === 'BLUE'}>
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">Evidence, impact and the day it describes{told(form)}</span>
            </summary>
            <div className="govuk-details__text">
              <EvidenceRows prefix={prefix} rows={form.evidence} onChange={(evidence) => change({ evidence })} errorFor={errorFor} />
              <ImpactChoice
                prefix={prefix}
                value={form.impact}
                reason={form.impactReason}
                onChange={(impact) => change({ impact })}
                onReason={(impactReason) => change({ impactReason })}
                error={errorFor('impact')}
                reasonError={errorFor('impactReason')}
              />
              <DateInput
                id={id('positionOn')}
                label="Which day does this describe?"
                value={form.positionOn}
                onChange={(positionOn) => change({ positionOn })}
                error={errorFor('positionOn')}
                wrongPart={partOf('positionOn')}
              />
            </div>
          </details>
          {startFrom !== null && saysNothing(form) ? (
            <p className="gt-small">
              <Button look="link" onClick={startFrom}>
                Start from the last statement<span className="govuk-visually-hidden"> of {work.action.ref}</span>
              </Button>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

/** What is in there, for those who keep it closed. */
function told(form: StatementForm): string {
  const parts = [form.evidence.length === 0 ? null : `${form.evidence.length} linked`, form.impact === '' ? null : 'impact rated'].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
