import type { ReactNode } from 'react';

/** A small word about a record that is not a rating: "baseline", "inferred", "confidence at risk". Grey on purpose. */
export function Tag({ children }: { children: ReactNode }) {
  return <strong className="govuk-tag govuk-tag--grey gt-tag">{children}</strong>;
}
