import { useId, type ReactNode } from 'react';

export interface PanelProps {
  title: ReactNode;
  /** n, shown beside the title. */
  count?: number;
  /** A link or button at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page that answers one question, under a line. It is a landmark, so a screen reader can jump to it. */
export function Panel({ title, count, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className="gt-panel" aria-labelledby={id}>
      <div className="gt-panel__head">
        <h2 id={id}>
          {title}
          {count === undefined ? null : <span className="gt-panel__count"> ({count})</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The main column and what stands beside it: evidence left, what does not add up right. */
export function TwoColumns({ children }: { children: ReactNode }) {
  return <div className="gt-grid gt-grid--two">{children}</div>;
}

export interface FactsProps {
  facts: readonly { name: string; value: ReactNode }[];
}

/** Names and values of a record, as a description list. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="gt-facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
