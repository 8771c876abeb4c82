import { useState } from 'react';
import { useMe } from '@/server/me';
import { dropUnsent, keepUnsent, readUnsent } from './unsent';

/** A form whose fields are text, or groups of text such as the three boxes of a date. */
export interface TextForm {
  readonly [field: string]: string | TextForm;
}

export interface Unsent<Form> {
  form: Form;
  /** What is shown was typed before, and had not been sent when the session ended or the page was left. */
  restored: boolean;
  change: (part: Partial<Form>) => void;
  /** Sent, or no longer wanted. */
  forget: () => void;
  /** Shows the form as it opens to somebody who has typed nothing. */
  startAgain: () => void;
}

/** A form that keeps in this tab what was typed, so that a session that ends takes nothing with it. */
export function useUnsent<Form extends object>(what: string, blank: Form): Unsent<Form> {
  const person = useMe()?.personId ?? '';
  const [start] = useState(() => {
    const stored = readUnsent(person, what);
    return { form: understood(blank as TextForm, stored) as unknown as Form, restored: stored !== null };
  });
  const [form, setForm] = useState(start.form);
  const [restored, setRestored] = useState(start.restored);
  return {
    form,
    restored,
    change: (part) => {
      const next = { ...form, ...part };
      setForm(next);
      keepUnsent(person, what, next);
    },
    forget: () => dropUnsent(person, what),
    startAgain: () => {
      dropUnsent(person, what);
      setForm(blank);
      setRestored(false);
    },
  };
}

/** It may have been kept by an older version of the form: what is not understood stays blank. */
function understood(blank: TextForm, stored: unknown): TextForm {
  const from: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return Object.fromEntries(
    Object.entries(blank).map(([field, value]) => {
      const kept = from[field];
      return [field, typeof value === 'object' ? understood(value, kept) : typeof kept === 'string' ? kept : value];
    }),
  );
}
