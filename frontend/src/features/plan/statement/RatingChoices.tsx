import { Radios, TextArea } from '@/design/inputs';
import { RATING_CODES, RATINGS, type RatingAxis } from '@/design/ratings';
import { RatingTag } from '@/design/RatingTag';
import { CONFIDENCE_WORDS } from '@/parts/words';

interface ChoiceProps {
  /** Before the ids, where several statements stand on one page. */
  prefix?: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

const choices = (axis: RatingAxis) =>
  RATING_CODES.map((code) => {
    const { short, full } = RATINGS[code][axis];
    return { value: code, label: <RatingTag code={code} axis={axis} />, hint: short === full ? undefined : full };
  });

/** The id of a field: its name in the request, after the statement it belongs to where there are several. */
export function fieldId(prefix: string | undefined, field: string): string {
  return prefix === undefined ? field : `${prefix}-${field}`;
}

const NOT_STATED = { value: '', label: 'Not stated this time' };
const PROGRESS = choices('progress');
const IMPACT = [NOT_STATED, ...choices('impact')];
export const CONFIDENCE = [NOT_STATED, ...Object.entries(CONFIDENCE_WORDS).map(([value, label]) => ({ value, label }))];

export function ProgressChoice(props: Omit<ChoiceProps, 'prefix'>) {
  return (
    <Radios id="progress" label="Where does the work stand?" hint="Progress only: whether it helped is asked below." choices={PROGRESS} {...props} />
  );
}

export function ConfidenceChoice(props: Omit<ChoiceProps, 'prefix'>) {
  return <Radios id="confidence" label="How sure are you of that date?" optional choices={CONFIDENCE} {...props} />;
}

const REASON_LIMIT = 2_000;

/** Impact needs its reason beside it: "too early" is an answer, an empty box is not. */
export function ImpactChoice({
  prefix,
  reason,
  onReason,
  reasonError,
  ...props
}: ChoiceProps & { reason: string; onReason: (reason: string) => void; reasonError: string | undefined }) {
  return (
    <>
      <Radios
        id={fieldId(prefix, 'impact')}
        label="Has it made a difference?"
        hint="Measured by what children and families experience."
        optional
        choices={IMPACT}
        {...props}
      />
      {props.value === '' ? null : (
        <TextArea
          id={fieldId(prefix, 'impactReason')}
          label="How do you know, or why can it not be said yet?"
          rows={3}
          limit={REASON_LIMIT}
          optional
          value={reason}
          onChange={onReason}
          error={reasonError}
        />
      )}
    </>
  );
}
