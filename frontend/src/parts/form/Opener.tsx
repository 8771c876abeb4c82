import { createContext, useContext, useState, type ReactNode } from 'react';
import { Button } from '@/design/Button';

interface Opened {
  name: string | null;
  open: (name: string | null) => void;
}

const Context = createContext<Opened>({ name: null, open: () => undefined });

/** One form at a time on a page: two of them could have fields of the same name, and an error would lead to the wrong one. */
export function OneForm({ children }: { children: ReactNode }) {
  const [name, open] = useState<string | null>(null);
  return <Context value={{ name, open }}>{children}</Context>;
}

export interface OpenerProps {
  /** Unique on the page. */
  name: string;
  button: string;
  look?: 'secondary' | 'link';
  /** What the button is about, for those who do not see where it stands. */
  about?: string;
  /** The form; it gets what closes it. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens its form where it stands. */
export function Opener({ name, button, look = 'secondary', about, children }: OpenerProps) {
  const { name: opened, open } = useContext(Context);
  return opened === name ? (
    children(() => open(null))
  ) : (
    <Button look={look} onClick={() => open(name)}>
      {button}
      {about === undefined ? null : <span className="govuk-visually-hidden"> {about}</span>}
    </Button>
  );
}
