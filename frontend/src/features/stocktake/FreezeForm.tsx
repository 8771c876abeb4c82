import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from '@/design/Button';
import { NO_DATE, readDateParts, type DateParts } from '@/design/dates';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { DateInput, TextInput } from '@/design/inputs';
import { summaryOf } from '@/parts/form/refusal';
import { freeze } from './api/freeze';

export function FreezeForm({ programmeId, onFrozen }: { programmeId: string; onFrozen: () => void }) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<DateParts>(NO_DATE);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [part, setPart] = useState<keyof DateParts | undefined>(undefined);
  const sending = useRef(false);
  const freezing = useMutation({
    mutationFn: (asAt: string | undefined) => freeze(programmeId, { reason: reason.trim(), asAt }),
    onSuccess: () => {
      setReason('');
      setDay(NO_DATE);
      onFrozen();
    },
    onError: (error) => {
      setErrors(summaryOf(error, ['reason', 'asAt']));
    },
    onSettled: () => {
      sending.current = false;
      void queries.invalidateQueries({ queryKey: ['programme', programmeId, 'stocktakes'] });
    },
  });

  const submit = () => {
    if (sending.current) {
      return;
    }
    const read = readDateParts(day, 'The day it shows');
    const found: FieldError[] = [
      ...(reason.trim() === '' ? [{ field: 'reason', message: 'Say what the stocktake is for' }] : []),
      ...(read.kind === 'error' ? [{ field: 'asAt', message: read.message }] : []),
    ];
    setPart(read.kind === 'error' ? read.part : undefined);
    setErrors(found);
    if (found.length === 0) {
      sending.current = true;
      freezing.mutate(read.kind === 'date' ? read.iso : undefined);
    }
  };

  return (
    <form
      noValidate
      aria-label="Freeze a stocktake"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <TextInput
        id="reason"
        label="What is it for?"
        hint="For example, six-monthly stocktake with DfE and NHS England."
        value={reason}
        onChange={setReason}
        error={errorOf(errors, 'reason')}
      />
      <DateInput
        id="asAt"
        label="Which day should it show?"
        hint="Leave it empty for the state now."
        optional
        value={day}
        onChange={setDay}
        error={errorOf(errors, 'asAt')}
        wrongPart={part}
      />
      <Button type="submit" busy={freezing.isPending}>
        Freeze
      </Button>
    </form>
  );
}
