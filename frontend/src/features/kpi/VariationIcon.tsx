import type { IconView } from './api/analysis';

/** An icon of Making Data Count: ring, letter, and what they mean in words beside it. */
export function VariationIcon({ icon, what }: { icon: IconView; what: 'Variation' | 'Assurance' }) {
  return (
    <span className="gt-icon">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10" fill="var(--gt-paper)" stroke={icon.colour} strokeWidth="3.5" />
        <text x="12" y="16.5" textAnchor="middle" fill="var(--gt-ink)">
          {icon.letter}
        </text>
      </svg>
      <span>
        <span className="govuk-visually-hidden">{what}: </span>
        {icon.words}
      </span>
    </span>
  );
}
