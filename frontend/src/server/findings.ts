import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { every } from './every';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Finding = Schemas['FindingView'];

export interface FindingFilters {
  rule?: Schemas['FindingRule'] | undefined;
  severity?: Schemas['Severity'] | undefined;
  priority?: number | undefined;
  status?: Schemas['FindingStatus'] | undefined;
  /** Only about this record. */
  subject?: string | undefined;
}

/** Findings, the gravest first. At this floor because they stand beside what they are about, whichever room shows that. */
export function findingsQuery({ programmeId, asAt, ...filters }: FindingFilters & { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'findings', { asAt, ...filters }],
    queryFn: ({ signal }) =>
      every((part) => {
        const params = { path: { programmeId }, query: { asAt, ...filters, ...part } };
        return bodyOf(api.GET('/api/v1/programmes/{programmeId}/findings', { params, signal }));
      }),
  });
}
