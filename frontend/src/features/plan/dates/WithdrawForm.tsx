import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { TextArea } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { useUnsent } from '@/parts/form/useUnsent';
import { withdrawDate, type DeadlineChange } from '../api/deadlineChanges';

/** The API's limit. */
const LIMIT = 500;

/** Takes a request back that nobody has decided. */
export function WithdrawForm({ change, programmeId, onDone }: { change: DeadlineChange; programmeId: string; onDone: () => void }) {
  const queries = useQueryClient();
  const typed = useUnsent(`withdraw/${change.id}`, { reason: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useRef(false);
  const withdrawing = useMutation({
    mutationFn: (reason: string) => withdrawDate(change, reason),
    onSuccess: () => {
      typed.forget();
      onDone();
    },
    onError: (error) => setErrors(refusalOf(error, ['reason'])),
    onSettled: async () => {
      sending.current = false;
      await queries.invalidateQueries({ queryKey: ['programme', programmeId] });
    },
  });
  const submit = () => {
    if (sending.current) {
      return;
    }
    const reason = typed.form.reason.trim();
    if (reason === '') {
      setErrors([{ field: 'reason', message: 'Say why' }]);
      return;
    }
    setErrors([]);
    sending.current = true;
    withdrawing.mutate(reason);
  };
  return (
    <form
      noValidate
      className="gt-inline-form"
      aria-label="Withdraw the request"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <TextArea
        id="reason"
        label="Why do you withdraw it?"
        hint="Without names: it stays in the record."
        rows={3}
        limit={LIMIT}
        value={typed.form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" look="warning" busy={withdrawing.isPending}>
          Withdraw the request
        </Button>
      </Buttons>
    </form>
  );
}
