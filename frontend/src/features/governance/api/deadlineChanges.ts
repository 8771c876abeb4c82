import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type DateRequest = components['schemas']['DeadlineChangeView'];

/** Every date that was asked for: what waits first, then the newest. */
export function deadlineChangesQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'deadline-changes', { asAt }],
    queryFn: ({ signal }) =>
      every((part) => {
        const params = { path: { programmeId }, query: { asAt, ...part } };
        return bodyOf(api.GET('/api/v1/programmes/{programmeId}/deadline-changes', { params, signal }));
      }),
  });
}
