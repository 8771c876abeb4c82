import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@/design/Button';
import { useUnsent } from '@/parts/form/useUnsent';

export interface OvertakenProps {
  /** Under which name what was typed is kept in this tab. */
  what: string;
  close: () => void;
  /** How it stands now. */
  children: ReactNode;
}

/** Somebody else was first. Says what happened, how it stands now, and what one had typed oneself. */
export function Overtaken({ what, close, children }: OvertakenProps) {
  const typed = useUnsent(what, { reason: '' });
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section ref={box} tabIndex={-1} className="govuk-inset-text" role="alert">
      <p>
        <strong>Somebody decided this while you had it open. Nothing was recorded from you.</strong>
      </p>
      <p>{children}</p>
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
