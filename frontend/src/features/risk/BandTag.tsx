import type { ReactNode } from 'react';
import type { components } from '@/server/schema';
import { BANDS } from './words';

export type Band = components['schemas']['RiskBand'];

const STEPS = { LOW: 1, MODERATE: 2, HIGH: 3, EXTREME: 4 } as const;

/** A band of scores: its letter, one to four steps, and its word. No rating: it has a shape of its own. */
export function BandTag({ band, children }: { band: Band; children?: ReactNode }) {
  const { letter, word } = BANDS[band];
  return (
    <span className="gt-band">
      <svg viewBox="0 0 22 26" aria-hidden="true" focusable="false">
        <rect x="0.75" y="0.75" width="20.5" height="24.5" rx="2" fill={`var(--gt-band-${word})`} stroke="var(--gt-ink)" strokeWidth="1.5" />
        <text x="11" y="15" textAnchor="middle" fill="var(--gt-ink)">
          {letter}
        </text>
        {[0, 1, 2, 3].slice(0, STEPS[band]).map((step) => (
          <rect key={step} x={3.4 + step * 4} y="19" width="3" height="3.5" fill="var(--gt-ink)" />
        ))}
      </svg>
      <span>{children ?? word}</span>
    </span>
  );
}
