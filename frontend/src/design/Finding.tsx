import type { ReactNode } from 'react';

export interface FindingProps {
  severity: 'high' | 'mid' | 'low';
  /** The reason, in a sentence. It comes first. */
  reason: ReactNode;
  /** "Rule F03". It comes second. */
  rule?: ReactNode;
  children?: ReactNode;
}

const SAID = { high: 'Serious: ', mid: '', low: 'Note: ' } as const;

/** What does not add up: beside the picture it concerns, reason first, record and rule second. */
export function Finding({ severity, reason, rule, children }: FindingProps) {
  return (
    <div className={`gt-finding gt-finding--${severity}`}>
      <p className="gt-finding__reason">
        {SAID[severity] === '' ? null : <span className="govuk-visually-hidden">{SAID[severity]}</span>}
        {reason}
      </p>
      {children === undefined && rule === undefined ? null : (
        <p className="gt-small gt-quiet">
          {children} {rule}
        </p>
      )}
    </div>
  );
}
