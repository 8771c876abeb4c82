import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DateValue } from './DateValue';

export interface PastBandProps {
  asAt: string;
  /** The same page, today. */
  today: string;
  /** Where the past came from, when it was loaded later: "Loaded from the board paper of that date on …". */
  children?: ReactNode;
}

/** The gold band over every page that shows the past. Gold, a sentence and a way back; it cannot be closed. */
export function PastBand({ asAt, today, children }: PastBandProps) {
  return (
    <section className="gt-past" aria-label="Looking back">
      <div className="gt-wrap">
        <div className="gt-past__words">
          <strong>
            You are looking at <DateValue value={asAt} />.
          </strong>{' '}
          {children ?? 'Every figure is as it was known at the end of that day.'}
        </div>
        <Link to={today}>Back to today</Link>
      </div>
    </section>
  );
}
