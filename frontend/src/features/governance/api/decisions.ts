import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

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
