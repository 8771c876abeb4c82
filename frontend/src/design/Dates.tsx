import type { ReactNode } from 'react';
import { DateValue } from './DateValue';
import type { GivenDate } from './dates';

export interface DatedValue {
  value: GivenDate;
  /** One line below the date: "never re-dated", "re-dated twice", "5 months after the approved date". */
  note?: ReactNode;
}

export interface DatesProps {
  original: DatedValue;
  approved: DatedValue;
  forecast: DatedValue;
  actual: DatedValue;
}

const NAMES = [
  ['original', 'Original'],
  ['approved', 'Approved'],
  ['forecast', 'Forecast'],
  ['actual', 'Actual'],
] as const;

/** The four dates, always all four: a missing one is news. */
export function Dates(props: DatesProps) {
  return (
    <dl className="gt-dates">
      {NAMES.map(([key, name]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <span className="gt-dates__date">
              <DateValue value={props[key].value} />
            </span>
            {props[key].note === undefined ? null : <div className="gt-small gt-quiet">{props[key].note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
