import type { ReactNode } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { Restored } from './Restored';
import { useUnsent } from './useUnsent';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { TextArea } from '@/design/inputs';
import { useSending } from './useSending';

export interface ReasonInPlaceProps {
  /** Under which name what is typed is kept in this tab. */
  what: string;
  name: string;
  question: string;
  button: string;
  send: (reason: string) => Promise<unknown>;
  stale: readonly QueryKey[];
  onDone: () => void;
  onRefused?: () => void;
  onCancel: () => void;
  /** What it means, before one is asked for the reason. */
  children: ReactNode;
}

/** Ends something with a reason, where it stands: what that means, why, and the button. */
export function ReasonInPlace({ what, name, question, button, send, stale, onDone, onRefused, onCancel, children }: ReasonInPlaceProps) {
  const typed = useUnsent(what, { reason: '' });
  const { errors, setErrors, busy, ...sending } = useSending({
    send,
    stale,
    fields: ['reason'],
    onDone: () => {
      typed.forget();
      onDone();
    },
    ...(onRefused === undefined ? {} : { onRefused }),
  });
  const submit = () => {
    const reason = typed.form.reason.trim();
    if (reason === '') {
      setErrors([{ field: 'reason', message: 'Say why' }]);
    } else {
      sending.send(reason);
    }
  };
  return (
    <FormPlace name={name} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <p>{children}</p>
      <TextArea
        id="reason"
        label={question}
        hint="Without names: it stays in the record."
        rows={3}
        value={typed.form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" look="warning" busy={busy}>
          {button}
        </Button>
        <Button look="link" onClick={onCancel}>
          Leave it as it is
        </Button>
      </Buttons>
    </FormPlace>
  );
}
