import type { QueryKey } from '@tanstack/react-query';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { Radios, Select, TextArea } from '@/design/inputs';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import { recordDecision } from './api/recordDecision';
import { useSending } from '@/parts/form/useSending';

/** The API's limit. */
const LIMIT = 2000;

interface Pick {
  value: string;
  label: string;
}

export interface RecordFormProps {
  /** Under which name what is typed is kept in this tab. */
  what: string;
  /** One when it is known, else those to choose from. */
  meetings: readonly Pick[];
  requests: readonly Pick[];
  /** A chair's word needs no second one. */
  confirms: boolean;
  stale: readonly QueryKey[];
  onDone: (told: string) => void;
  onRefused?: () => void;
  onCancel: () => void;
}

/** What a meeting decided about a requested date, as it is minuted. */
export function RecordForm({ what, meetings, requests, confirms, stale, onDone, onRefused, onCancel }: RecordFormProps) {
  const typed = useUnsent(what, {
    meetingId: meetings.length === 1 ? (meetings[0]?.value ?? '') : '',
    subjectId: requests.length === 1 ? (requests[0]?.value ?? '') : '',
    outcome: '',
    reason: '',
  });
  const { form } = typed;
  const { errors, setErrors, busy, send } = useSending({
    send: ({ meetingId, ...draft }: { meetingId: string; subjectId: string; outcome: 'APPROVED' | 'REFUSED'; reason: string }) =>
      recordDecision(meetingId, { kind: 'DEADLINE_CHANGE', ...draft }),
    stale,
    fields: ['meetingId', 'subjectId', 'outcome', 'reason'],
    onDone: ({ subjectId, outcome }) => {
      typed.forget();
      const label = requests.find(({ value }) => value === subjectId)?.label ?? '';
      onDone(
        confirms
          ? `${outcome === 'APPROVED' ? 'Approved' : 'Refused'} and carried out: ${label}.`
          : `Recorded: ${label}. It takes effect when the chair confirms it.`,
      );
    },
    ...(onRefused === undefined ? {} : { onRefused }),
  });
  const submit = () => {
    const { meetingId, subjectId, outcome } = form;
    const reason = form.reason.trim();
    const found: FieldError[] = [
      ...(meetingId === '' ? [{ field: 'meetingId', message: 'Choose the meeting' }] : []),
      ...(subjectId === '' ? [{ field: 'subjectId', message: 'Choose what was decided' }] : []),
      ...(isOutcome(outcome) ? [] : [{ field: 'outcome', message: 'Say whether it was approved or refused' }]),
      ...(outcome === 'REFUSED' && reason === '' ? [{ field: 'reason', message: 'Say why it was refused' }] : []),
    ];
    if (found.length > 0 || !isOutcome(outcome)) {
      setErrors(found);
    } else {
      send({ meetingId, subjectId, outcome, reason });
    }
  };
  return (
    <FormPlace name="Record a decision" onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <p>
        {confirms
          ? 'As chair you confirm it with this: it is carried out at once.'
          : 'It waits for the chair, who confirms or strikes it. Until then the agreed date stays.'}
      </p>
      <Chosen
        id="meetingId"
        label="At which meeting?"
        choices={meetings}
        value={form.meetingId}
        change={(meetingId) => typed.change({ meetingId })}
        errors={errors}
      />
      <Chosen
        id="subjectId"
        label="Which requested date?"
        choices={requests}
        value={form.subjectId}
        change={(subjectId) => typed.change({ subjectId })}
        errors={errors}
      />
      <Radios
        id="outcome"
        label="What was decided?"
        choices={[
          { value: 'APPROVED', label: 'Approved' },
          { value: 'REFUSED', label: 'Refused' },
        ]}
        value={form.outcome}
        onChange={(outcome) => typed.change({ outcome })}
        error={errorOf(errors, 'outcome')}
      />
      <TextArea
        id="reason"
        label="Why, as minuted"
        hint="Without names. A refusal needs it."
        rows={3}
        limit={LIMIT}
        value={form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" busy={busy}>
          Record the decision
        </Button>
        <Button look="link" onClick={onCancel}>
          Cancel
        </Button>
      </Buttons>
    </FormPlace>
  );
}

interface ChosenProps {
  id: string;
  label: string;
  choices: readonly Pick[];
  value: string;
  change: (value: string) => void;
  errors: readonly FieldError[];
}

/** Of one there is nothing to choose. */
function Chosen({ id, label, choices, value, change, errors }: ChosenProps) {
  return choices.length === 1 && value === choices[0]?.value ? null : (
    <Select
      id={id}
      label={label}
      value={value}
      onChange={change}
      choices={[{ value: '', label: 'Choose' }, ...choices]}
      error={errorOf(errors, id)}
    />
  );
}

function isOutcome(text: string): text is 'APPROVED' | 'REFUSED' {
  return text === 'APPROVED' || text === 'REFUSED';
}
