import { useEffect, useRef } from 'react';
import { Button } from '@/design/Button';
import { useUnsent } from '@/parts/form/useUnsent';
import { roleWords } from '@/parts/words';
import type { Finding } from '@/server/findings';
import { BLANK } from './AcknowledgeForm';
import { unsentName } from './grouping';

export interface NoLongerFoundProps {
  about: Finding;
  /** The same finding as somebody else has answered it meanwhile. */
  now: Finding | undefined;
  close: () => void;
}

/** What somebody was answering does not stand any more. Says so with what they had typed, which may be needed elsewhere. */
export function NoLongerFound({ about, now, close }: NoLongerFoundProps) {
  const typed = useUnsent(unsentName(about), BLANK);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section ref={box} tabIndex={-1} className="govuk-inset-text" role="alert">
      <p>
        <strong>
          {now?.acknowledgement === undefined
            ? 'What you were answering is no longer open: its facts have changed, or somebody has answered it.'
            : `The ${roleWords(now.acknowledgement.role).toLowerCase()} has acknowledged this while you had it open.`}
        </strong>{' '}
        Nothing was recorded from you. It read: “{about.sentence}”
      </p>
      {typed.form.reason === '' ? null : <p>You had typed: “{typed.form.reason}”</p>}
      <Button
        look="link"
        onClick={() => {
          typed.forget();
          close();
        }}
      >
        Close this note
      </Button>
    </section>
  );
}
