import type { ReactNode } from 'react';
import type { components } from '@/server/schema';

type State = components['schemas']['SubmissionState'];

const line = { fill: 'none', stroke: 'currentcolor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Ink, so that nobody takes where a report stands for how the work stands. */
const STATES: Record<State, { word: string; shape: ReactNode }> = {
  OWED: { word: 'Owed', shape: <circle cx="8" cy="8" r="6" {...line} strokeDasharray="2.2 3" /> },
  SUBMITTED: { word: 'Submitted', shape: <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" {...line} /> },
  RETURNED: { word: 'Returned', shape: <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 7H7" {...line} /> },
  ACCEPTED: { word: 'Accepted', shape: <path d="m2.5 8.5 4 4 7-9" {...line} /> },
};

function Mark({ word, children }: { word: string; children: ReactNode }) {
  return (
    <span className="gt-state-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {word}
    </span>
  );
}

export function SubmissionMark({ state }: { state: State }) {
  return <Mark word={STATES[state].word}>{STATES[state].shape}</Mark>;
}

export function CycleMark({ state }: { state: components['schemas']['CycleState'] }) {
  return (
    <Mark word={state === 'OPEN' ? 'Open' : 'Closed'}>
      <circle cx="8" cy="8" r="6" {...line} {...(state === 'OPEN' ? {} : { fill: 'currentcolor' })} />
    </Mark>
  );
}
