export type SeverityLevel = 'HIGH' | 'MEDIUM' | 'LOW';

const LEVELS: Record<SeverityLevel, { bars: number; word: string }> = {
  HIGH: { bars: 3, word: 'High severity' },
  MEDIUM: { bars: 2, word: 'Medium severity' },
  LOW: { bars: 1, word: 'Low severity' },
};

/** How much a finding should trouble a board: rising bars and a word. Neither the shapes nor the colours of a rating, because it is none. */
export function Severity({ level }: { level: SeverityLevel }) {
  const { bars, word } = LEVELS[level];
  return (
    <span className="gt-severity">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={0.75 + bar * 5.25}
            y={10.25 - bar * 4.75}
            width="4"
            height={5 + bar * 4.75}
            fill={bar < bars ? 'currentcolor' : 'none'}
            stroke="currentcolor"
            strokeWidth="1"
          />
        ))}
      </svg>
      {word}
    </span>
  );
}
