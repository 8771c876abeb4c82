import type { ReactNode } from 'react';

export interface ThreadStep {
  title: ReactNode;
  body: ReactNode;
  /** The record this page is about. */
  here?: boolean;
  /** Nothing written or measured yet; the knot is dotted. */
  missing?: boolean;
}

/** Finding → priority → action → milestones → measure → what families notice, on one gold line. */
export function Thread({ steps }: { steps: readonly ThreadStep[] }) {
  return (
    <ol className="gt-thread">
      {steps.map((step, index) => (
        <li
          key={index}
          className={step.here === true ? 'gt-thread__here' : step.missing === true ? 'gt-thread__missing' : undefined}
          aria-current={step.here === true ? 'step' : undefined}
        >
          <h3>{step.title}</h3>
          <div className={step.missing === true ? 'gt-quiet' : undefined}>{step.body}</div>
        </li>
      ))}
    </ol>
  );
}
