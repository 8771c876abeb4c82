import { useId, type ReactNode } from 'react';

/** Waiting. Appears after a moment, so that quick answers do not flicker. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="gt-state gt-state--loading" role="status">
      <svg viewBox="0 0 44 10" aria-hidden="true" focusable="false">
        <path d="M5 5h34" stroke="var(--gt-line)" strokeWidth="3" strokeLinecap="round" />
        <circle cx="5" cy="5" r="5" fill="var(--gt-thread)" />
      </svg>
      <span>Loading {what}</span>
    </div>
  );
}

export interface StateProps {
  title: string;
  children?: ReactNode;
  /** What to do now: a link or a button. */
  action?: ReactNode;
}

/** Nothing there, and why. An empty list is an answer too. */
export function Empty({ title, children, action }: StateProps) {
  return <State kind="empty" title={title} action={action} children={children} />;
}

/** Not allowed, not found, not reachable: what happened, in the server's words, and the way on. */
export function Refused({ title, children, action }: StateProps) {
  return <State kind="refused" title={title} action={action} children={children} />;
}

function State({ kind, title, children, action }: StateProps & { kind: 'empty' | 'refused' }) {
  const id = useId();
  return (
    <section className={`gt-state gt-state--${kind}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </section>
  );
}

/** What was just done, at the top of the page it leads to. */
export function Done({ children }: { children: ReactNode }) {
  const id = useId();
  return (
    <div className="govuk-notification-banner govuk-notification-banner--success" role="status" aria-labelledby={id}>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          Done
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
