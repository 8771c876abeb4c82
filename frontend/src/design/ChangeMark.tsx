import type { ReactNode } from 'react';

const SHAPES = {
  better: <path d="M7 2 13 12H1Z" fill="currentcolor" />,
  worse: <path d="M7 12 1 2h12Z" fill="currentcolor" />,
  added: <path d="M7 1.5v11M1.5 7h11" stroke="currentcolor" strokeWidth="2.5" />,
  gone: <path d="M1.5 7h11" stroke="currentcolor" strokeWidth="2.5" />,
  moved: <path d="M1 7h11M8 3l4 4-4 4" fill="none" stroke="currentcolor" strokeWidth="2" />,
  noted: <circle cx="7" cy="7" r="3" fill="currentcolor" />,
} as const;

/** What kind of change it is: a shape and a word. Better points up and worse points down; the colour only repeats it. */
export function ChangeMark({ tone, children }: { tone: keyof typeof SHAPES; children: ReactNode }) {
  return (
    <span className={`gt-mark gt-mark--${tone}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {SHAPES[tone]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
