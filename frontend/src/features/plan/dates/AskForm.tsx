import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { NO_DATE, readDateParts, type DateParts } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { DateInput, Select, TextArea } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import { useLink } from '@/routes/links';
import { actionQuery } from '../api/action';
import type { Action } from '../api/actions';
import { askForDate, type DeadlineCategory, type DeadlineChangeDraft } from '../api/deadlineChanges';

const FIELDS = ['to', 'category', 'reason'];
/** The API's limit. */
const LIMIT = 2_000;

const CATEGORIES: readonly { value: Exclude<DeadlineCategory, 'NOT_STATED'>; label: string }[] = [
  { value: 'CAPACITY', label: 'Capacity' },
  { value: 'RECRUITMENT', label: 'Recruitment' },
  { value: 'PARTNER', label: 'Waiting for a partner' },
  { value: 'DEPENDENCY', label: 'Another action' },
  { value: 'EVIDENCE', label: 'Waiting for evidence' },
  { value: 'SCOPE', label: 'Scope changed' },
  { value: 'FUNDING', label: 'Funding' },
  { value: 'NATIONAL', label: 'Waiting for national policy' },
  { value: 'ERROR', label: 'The date was wrong' },
  { value: 'OTHER', label: 'Other' },
];

interface DateError extends FieldError {
  part?: keyof DateParts;
}

export interface AskFormProps {
  action: Action;
  redated: string;
  programmeId: string;
  onDone: () => void;
}

/** Asks for another date instead of the one that is agreed, and sends both: when that moved meanwhile, the server says so. */
export function AskForm({ action, redated, programmeId, onDone }: AskFormProps) {
  const link = useLink();
  const queries = useQueryClient();
  // As it was when the form was opened: what is asked for answers the date that was read.
  const [from, setFrom] = useState(action.dates.due);
  const typed = useUnsent(`date/${action.id}`, { to: NO_DATE, category: '', reason: '' });
  const { form, change } = typed;
  const [errors, setErrors] = useState<readonly DateError[]>([]);
  const sending = useRef(false);
  const asking = useMutation({
    mutationFn: (draft: DeadlineChangeDraft) => askForDate(action.id, draft),
    onSuccess: async () => {
      typed.forget();
      onDone();
      await queries.invalidateQueries({ queryKey: ['programme', programmeId] });
    },
    onError: async (error) => {
      setErrors(refusalOf(error, FIELDS));
      await queries.invalidateQueries({ queryKey: ['programme', programmeId] });
      const now = queries.getQueryData(actionQuery({ programmeId, actionId: action.id, asAt: undefined }).queryKey);
      setFrom(now?.dates.due ?? action.dates.due);
    },
    onSettled: () => {
      sending.current = false;
    },
  });
  const submit = () => {
    if (sending.current) {
      return;
    }
    const to = readDateParts(form.to, 'The date you ask for', true);
    const found: DateError[] = [
      ...(to.kind === 'error' ? [{ field: 'to', message: to.message, part: to.part }] : []),
      ...(to.kind === 'none' ? [{ field: 'to', message: 'Enter the date you ask for' }] : []),
      ...(form.category === '' ? [{ field: 'category', message: 'Choose the kind of reason' }] : []),
      ...(form.reason.trim() === '' ? [{ field: 'reason', message: 'Say why the date has to move' }] : []),
    ];
    setErrors(found);
    if (to.kind === 'date' && found.length === 0) {
      sending.current = true;
      asking.mutate({
        from,
        to: { date: to.iso, precision: to.precision === 'day' ? 'DAY' : 'MONTH' },
        category: form.category as DeadlineCategory,
        reason: form.reason.trim(),
      });
    }
  };
  return (
    <form
      noValidate
      aria-label="Ask for another date"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <p>
        {from === undefined ? (
          'No date is agreed yet.'
        ) : (
          <>
            Agreed now:{' '}
            <strong>
              <DateValue value={from} />
            </strong>
            , {redated}. It stays until somebody else approves the request; the original date never changes.
          </>
        )}
      </p>
      <DateInput
        id="to"
        label="Which date do you ask for?"
        hint="Later or earlier. Leave the day empty if only the month is meant."
        value={form.to}
        onChange={(to) => change({ to })}
        error={errorOf(errors, 'to')}
        wrongPart={errors.find(({ field }) => field === 'to')?.part}
      />
      <Select
        id="category"
        label="Kind of reason"
        choices={[{ value: '', label: 'Choose' }, ...CATEGORIES]}
        value={form.category}
        onChange={(category) => change({ category })}
        error={errorOf(errors, 'category')}
      />
      <TextArea
        id="reason"
        label="Why does the date have to move?"
        hint="Without names. The board reads it when it decides."
        rows={4}
        limit={LIMIT}
        value={form.reason}
        onChange={(reason) => change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" busy={asking.isPending}>
          Ask for this date
        </Button>
        <Link to={link('action', { programmeId, actionId: action.id })} onClick={typed.forget}>
          Leave it as it is
        </Link>
      </Buttons>
    </form>
  );
}
