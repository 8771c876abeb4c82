import { useEffect, useRef, type ReactNode } from 'react';

/** A form that opens where it was asked for. Its first field gets the focus, as it would on a page of its own. */
export function FormPlace({ name, onSubmit, children }: { name: string; onSubmit: () => void; children: ReactNode }) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, []);
  return (
    <form
      ref={box}
      className="gt-in-place"
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
