import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Cycle = components['schemas']['CycleView'];
export type Submission = components['schemas']['SubmissionView'];

/** The newest first. A programme has a dozen a year; a page holds decades of them. */
export function cyclesQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'cycles', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/cycles', {
          params: { path: { programmeId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}
