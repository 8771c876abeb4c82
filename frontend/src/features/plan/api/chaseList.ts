import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { CycleParams } from './cycle';

export type ChaseLine = components['schemas']['ChaseLine'];

/** Who owes what since when, the longest first. */
export function chaseListQuery({ programmeId, cycleId, asAt }: CycleParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'chase-list', cycleId, { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/cycles/{cycleId}/chase-list', { params: { path: { cycleId }, query: { asAt, size: 500 } }, signal })),
  });
}
