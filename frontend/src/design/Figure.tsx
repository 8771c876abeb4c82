import type { ReactNode } from 'react';
import { None } from './DateValue';

export interface FigureProps {
  label: ReactNode;
  /** As the API words it, with its unit: "26.3%". Absent when there is no figure; then say why in `reason`. */
  value?: string | null;
  /** Why there is no figure: "first published for 2024". */
  reason?: ReactNode;
  /** The people or cases behind it. A share is never shown without. */
  n?: { numerator: number; denominator: number; of: string } | { stated: string };
  period?: ReactNode;
  basis?: ReactNode;
  source?: ReactNode;
  caveat?: ReactNode;
  change?: ReactNode;
  chart?: ReactNode;
}

const count = new Intl.NumberFormat('en-GB');

/** One number and what makes it honest: n, period, basis, source, caveat. */
export function Figure(props: FigureProps) {
  const { label, value, reason, n, period, basis, source, caveat, change, chart } = props;
  const known = value !== null && value !== undefined && value !== '';
  return (
    <div className="gt-figure">
      <h3>{label}</h3>
      <p className="gt-figure__value">{known ? value : <None>no figure</None>}</p>
      {known || reason === undefined ? null : <p className="gt-figure__n">{reason}</p>}
      {period === undefined && n === undefined ? null : (
        <p className="gt-figure__n">
          {n === undefined ? null : 'stated' in n ? (
            n.stated
          ) : (
            <>
              {count.format(n.numerator)} of {count.format(n.denominator)} {n.of}
            </>
          )}
          {n !== undefined && period !== undefined ? ', ' : null}
          {period}
        </p>
      )}
      {change === undefined ? null : <p className="gt-figure__n">{change}</p>}
      {chart}
      {basis === undefined && source === undefined && caveat === undefined ? null : (
        <div className="gt-figure__notes">
          {caveat === undefined ? null : <p className="gt-figure__caveat">{caveat}</p>}
          {basis === undefined ? null : <p>{basis}</p>}
          {source === undefined ? null : <p>Source: {source}</p>}
        </div>
      )}
    </div>
  );
}

export interface ChangeProps {
  from: string;
  to: string;
  /** "27.3 percentage points", without a sign: the word says the direction. */
  difference: string;
  /** "51%". Always shown labelled, because 30 points and 115% have been mistaken for each other. */
  relative?: string | null;
  direction: 'up' | 'down' | 'same';
  /** Depends on the measure: fewer late plans is better. `neither` when no one may judge. */
  meaning: 'better' | 'worse' | 'neither';
  /** "2022", the period of `from`. */
  since?: string;
}

const ARROWS = { up: '▲', down: '▼', same: '▬' } as const;

/** A change says from, to, percentage points and, labelled, the relative change. */
export function Change({ from, to, difference, relative, direction, meaning, since }: ChangeProps) {
  const words = direction === 'same' ? 'no change' : `${direction} ${difference}`;
  return (
    <>
      <span className={`gt-change gt-change--${meaning}`}>
        <span aria-hidden="true">{ARROWS[direction]} </span>
        {words}
      </span>
      {meaning === 'neither' ? null : <span className="govuk-visually-hidden">, which is {meaning}</span>} from {from}
      {since === undefined ? null : ` (${since})`} to {to}
      {relative === undefined || relative === null ? null : <span className="gt-quiet"> · relative change {relative}</span>}
    </>
  );
}

/** Figures side by side; as many in a row as fit. */
export function Figures({ children }: { children: ReactNode[] }) {
  return (
    <ul className="gt-figures">
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
