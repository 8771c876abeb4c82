import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { Select, TextArea } from '@/design/inputs';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import type { Meeting } from '@/server/meetings';
import type { DateRequest } from '../api/deadlineChanges';
import { decideDate, type DateVerb } from '../api/decideDate';
import { useSending } from '@/parts/form/useSending';
import { nameOf, plannedWords } from '../words';

/** The API's limit. */
const LIMIT = 2000;

interface Words {
  name: string;
  meaning: (request: DateRequest) => string;
  question: string;
  button: string;
  done: string;
}

export const VERBS: Record<DateVerb, Words> = {
  approve: {
    name: 'Approve the date',
    meaning: (request) =>
      `The agreed date of ${request.actionRef} becomes ${plannedWords(request.to)}. The original date stays in sight, and the move is counted.`,
    question: 'What is said with it?',
    button: 'Approve it',
    done: 'Approved',
  },
  refuse: {
    name: 'Refuse the date',
    meaning: (request) =>
      request.from === undefined
        ? `${request.actionRef} keeps no agreed date. The reason is shown to whoever asked.`
        : `The agreed date of ${request.actionRef} stays ${plannedWords(request.from)}. The reason is shown to whoever asked.`,
    question: 'Why is it refused?',
    button: 'Refuse it',
    done: 'Refused',
  },
  withdraw: {
    name: 'Take the request back',
    meaning: () => 'The agreed date stays. The request stays in the record as taken back, and another one can be made.',
    question: 'Why is it taken back?',
    button: 'Take it back',
    done: 'Taken back',
  },
};

export interface VerdictFormProps {
  programmeId: string;
  request: DateRequest;
  verb: DateVerb;
  /** Those that may have decided it. */
  meetings: readonly Meeting[];
  onDone: (told: string) => void;
  onRefused: () => void;
  onCancel: () => void;
}

export function unsentName({ id }: Pick<DateRequest, 'id'>): string {
  return `date/${id}`;
}

export const BLANK = { reason: '', meetingId: '' };

/** Approves or refuses a date that somebody else asked for, or takes a request back. */
export function VerdictForm({ programmeId, request, verb, meetings, onDone, onRefused, onCancel }: VerdictFormProps) {
  const words = VERBS[verb];
  // One text for all three: whoever changes from approving to refusing has not changed what they know.
  const typed = useUnsent(unsentName(request), BLANK);
  const { form } = typed;
  const { errors, setErrors, busy, send } = useSending({
    send: decideDate,
    stale: [['programme', programmeId]],
    fields: ['reason', 'meetingId'],
    onDone: () => {
      typed.forget();
      onDone(`${words.done}: ${nameOf(request)}, ${plannedWords(request.to)}.`);
    },
    onRefused,
  });
  const submit = () => {
    const reason = form.reason.trim();
    if (reason === '' && verb !== 'approve') {
      setErrors([{ field: 'reason', message: 'Say why' }]);
    } else {
      send({ request, verb, reason, meetingId: verb === 'withdraw' ? '' : form.meetingId });
    }
  };
  return (
    <FormPlace name={words.name} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <p>{words.meaning(request)}</p>
      <TextArea
        id="reason"
        label={words.question}
        hint="Without names: it stays in the record."
        optional={verb === 'approve'}
        rows={3}
        limit={LIMIT}
        value={form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      {verb === 'withdraw' ? null : (
        <Select
          id="meetingId"
          label="At which meeting was it decided?"
          value={form.meetingId}
          onChange={(meetingId) => typed.change({ meetingId })}
          choices={[{ value: '', label: 'Between meetings' }, ...meetings.map(({ id, words: label }) => ({ value: id, label }))]}
          error={errorOf(errors, 'meetingId')}
        />
      )}
      <Buttons>
        <Button type="submit" look={verb === 'approve' ? 'main' : 'warning'} busy={busy}>
          {words.button}
        </Button>
        <Button look="link" onClick={onCancel}>
          Leave it waiting
        </Button>
      </Buttons>
    </FormPlace>
  );
}
