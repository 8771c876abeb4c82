import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { TextArea } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { useUnsent } from '@/parts/form/useUnsent';
import { listed } from '@/parts/words';
import type { Cycle } from '../api/cycles';
import { changeCycle, closeCycle } from '../api/writeCycle';
import { CycleForm } from './CycleForm';

export interface RunProps {
  cycle: Cycle;
  etag: string | null;
  programmeId: string;
  onDone: (done: string) => void;
}

/** The API's limit. */
const LIMIT = 1_000;

/** Ends the cycle and keeps how every action stands. Over what is owed it closes only with a reason. */
export function CloseCycle({ cycle, etag, programmeId, onDone }: RunProps) {
  const queries = useQueryClient();
  const typed = useUnsent(`close/${cycle.id}`, { reason: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useRef(false);
  const closing = useMutation({
    mutationFn: (reason: string | undefined) => closeCycle(cycle.id, etag, reason),
    onSuccess: () => {
      typed.forget();
      onDone('The cycle is closed. How every action stood is kept below.');
    },
    onError: (error) => setErrors(refusalOf(error, ['reason'])),
    onSettled: async () => {
      sending.current = false;
      await queries.invalidateQueries({ queryKey: ['programme', programmeId] });
    },
  });
  const waiting = cycle.submissions.filter(({ state }) => state === 'SUBMITTED');
  const owed = cycle.submissions.filter(({ state }) => state === 'OWED' || state === 'RETURNED');
  const numbers = (of: typeof owed) => listed(of.map(({ priorityNumber }) => priorityNumber));
  const submit = () => {
    if (sending.current) {
      return;
    }
    const reason = typed.form.reason.trim();
    setErrors([]);
    sending.current = true;
    closing.mutate(reason === '' ? undefined : reason);
  };
  return (
    <form
      noValidate
      aria-label="Close the cycle"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <p>
        Of every action is kept what was declared and what the dates say, with the rule and the version of the thresholds. A closed cycle does not
        change.
      </p>
      {waiting.length === 0 ? null : (
        <p>
          <strong>
            First accept or return the report of {waiting.length === 1 ? 'priority' : 'priorities'} {numbers(waiting)}.
          </strong>
        </p>
      )}
      {owed.length === 0 ? null : (
        <TextArea
          id="reason"
          label={`Why does it close without the report of ${owed.length === 1 ? 'priority' : 'priorities'} ${numbers(owed)}?`}
          hint="Without names. It stands with the cycle."
          rows={3}
          limit={LIMIT}
          value={typed.form.reason}
          onChange={(reason) => typed.change({ reason })}
          error={errorOf(errors, 'reason')}
        />
      )}
      <Buttons>
        <Button type="submit" look="warning" busy={closing.isPending}>
          Close the cycle
        </Button>
      </Buttons>
    </form>
  );
}

/** Another title, board or other dates, while it is open. Folded: it is seldom needed. */
export function ChangeCycle({ cycle, etag, programmeId, areaCode, onDone }: RunProps & { areaCode: string }) {
  const [shown, setShown] = useState(false);
  return shown ? (
    <CycleForm
      name="Change the cycle"
      what={`cycle/${cycle.id}`}
      areaCode={areaCode}
      programmeId={programmeId}
      cycle={cycle}
      button="Change the cycle"
      send={(draft) => changeCycle(cycle.id, etag, draft)}
      onDone={() => {
        setShown(false);
        onDone('The cycle is changed.');
      }}
    />
  ) : (
    <Button look="secondary" onClick={() => setShown(true)}>
      Change title, board or dates
    </Button>
  );
}
