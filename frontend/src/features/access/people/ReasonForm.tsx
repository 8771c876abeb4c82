import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { TextArea } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import { useLink } from '@/routes/links';
import { ME_KEY } from '@/server/queries';

/** The API's limit. */
const LIMIT = 500;

export interface ReasonFormProps {
  areaCode: string;
  /** Under which name what is typed is kept in this tab. */
  what: string;
  name: string;
  question: string;
  button: string;
  send: (reason: string) => Promise<unknown>;
  /** What the page of people says afterwards. */
  done: string;
  /** What it means, before one is asked for the reason. */
  children: ReactNode;
}

/** Ends something in the record of members: what that means, why, and the button. */
export function ReasonForm({ areaCode, what, name, question, button, send, done, children }: ReasonFormProps) {
  const link = useLink();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const typed = useUnsent(what, { reason: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // A double click comes before the button has been drawn busy.
  const sending = useRef(false);
  const back = link('people', { areaCode });
  const ending = useMutation({
    mutationFn: send,
    onSuccess: () => {
      typed.forget();
      // It may have been one's own.
      void queries.invalidateQueries({ queryKey: ME_KEY });
      void navigate(back, { state: { done } });
    },
    onError: (error) => {
      sending.current = false;
      setErrors(refusalOf(error, ['reason']));
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['area', areaCode] });
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
    ending.mutate(reason);
  };
  return (
    <form
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      {children}
      <TextArea
        id="reason"
        label={question}
        hint="Without names: it stays in the record."
        rows={3}
        limit={LIMIT}
        value={typed.form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" look="warning" busy={ending.isPending}>
          {button}
        </Button>
        <Link to={back} onClick={typed.forget}>
          Leave it as it is
        </Link>
      </Buttons>
    </form>
  );
}
