import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';
import { every } from '@/api/every';
import type { components } from '@/api/schema';

export type Decision = components['schemas']['DecisionView'];

/** What meetings decided about a programme, the newest first. Without names, which the decision itself has. */
export function decisionsQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'decisions', { asAt }],
    queryFn: ({ signal }) =>
      every((part) => {
        const params = { path: { programmeId }, query: { asAt, ...part } };
        return bodyOf(api.GET('/api/v1/programmes/{programmeId}/decisions', { params, signal }));
      }),
  });
}
