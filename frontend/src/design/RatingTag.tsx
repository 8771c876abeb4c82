import type { ReactNode } from 'react';
import { meaningOf, type RatingAxis, type RatingCode } from './ratings';

interface Shape {
  shape: ReactNode;
  letterY: number;
  letterFill: string;
}

/** The shapes differ so that a rating survives a black-and-white printer and any eye. */
const SHAPES: Record<RatingCode, Shape> = {
  BLUE: {
    shape: <rect x="1" y="1" width="20" height="20" rx="2" fill="var(--gt-blue)" />,
    letterY: 15.4,
    letterFill: '#fff',
  },
  GREEN: { shape: <circle cx="11" cy="11" r="10.5" fill="var(--gt-green)" />, letterY: 15.4, letterFill: '#fff' },
  AMBER: {
    shape: <path d="M11 .5 21.8 21H.2Z" fill="var(--gt-amber)" stroke="var(--gt-ink)" strokeWidth="0.75" />,
    letterY: 18.4,
    letterFill: 'var(--gt-ink)',
  },
  RED: { shape: <path d="M11 0 22 11 11 22 0 11Z" fill="var(--gt-red)" />, letterY: 15.4, letterFill: '#fff' },
  GREY: {
    shape: <rect x="0" y="3.5" width="22" height="15" rx="7.5" fill="var(--gt-grey)" />,
    letterY: 15.4,
    letterFill: '#fff',
  },
  WHITE: {
    shape: <rect x="1.5" y="1.5" width="19" height="19" rx="2" fill="var(--gt-white)" stroke="var(--gt-ink)" strokeWidth="2" />,
    letterY: 15.4,
    letterFill: 'var(--gt-ink)',
  },
};
const NO_STATEMENT: Shape = {
  shape: <rect x="2" y="2" width="18" height="18" fill="var(--gt-white)" stroke="var(--gt-ink)" strokeWidth="2" strokeDasharray="4 3" />,
  letterY: 15.4,
  letterFill: 'var(--gt-ink)',
};

export interface RatingTagProps {
  /** Undefined where nobody has rated: that is shown, and is none of the ratings. */
  code: RatingCode | undefined;
  axis?: RatingAxis;
  /** `short` for tables, `full` for keys and forms, `letter` where there is no room (the word is still read out). */
  words?: 'short' | 'full' | 'letter';
  /** Said after the word and a comma: "as declared", "by its dates". What nobody has rated is neither. */
  note?: string;
  /** Instead of the word, when it says the word itself: "17 complete". With `letter`: after the symbol. */
  children?: ReactNode;
}

/** Letter, shape and word, so the colour is never the only carrier. */
export function RatingTag({ code, axis = 'progress', words = 'short', note, children }: RatingTagProps) {
  const { shape, letterY, letterFill } = code === undefined ? NO_STATEMENT : SHAPES[code];
  const { letter, [axis]: word } = meaningOf(code);
  return (
    <span className="gt-rating">
      <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        {shape}
        <text x="11" y={letterY} textAnchor="middle" fill={letterFill}>
          {letter}
        </text>
      </svg>
      <span>
        {words === 'letter' ? <span className="govuk-visually-hidden">{word.short} </span> : null}
        {children ?? (words === 'letter' ? null : word[words])}
        {note === undefined || code === undefined ? null : `, ${note}`}
      </span>
    </span>
  );
}
