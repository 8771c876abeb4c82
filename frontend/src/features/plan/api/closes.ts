import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { CycleParams } from './cycle';

export type ActionClose = components['schemas']['ActionCloseView'];

/** How every action stood when the cycle closed: all of them, because the page filters them. */
export function closesQuery({ programmeId, cycleId, asAt }: CycleParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'closes', cycleId, { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/cycles/{cycleId}/closes', { params: { path: { cycleId }, query: { asAt, size: 500 } }, signal })),
  });
}
