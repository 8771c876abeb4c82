import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { components } from './schema';

export type Priority = components['schemas']['PriorityView'];

/** The priorities of a programme. At this floor because a role may be held for one of them. */
export function prioritiesQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'priorities', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/priorities', {
          params: { path: { programmeId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}
