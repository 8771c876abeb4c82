import { queryOptions } from '@tanstack/react-query';
import { api, taggedBodyOf } from '@/server/client';

export interface CycleParams {
  programmeId: string;
  cycleId: string;
  asAt: string | undefined;
}

/** One cycle with its tag, which changing and closing it need. */
export function cycleQuery({ programmeId, cycleId, asAt }: CycleParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'cycle', cycleId, { asAt }],
    queryFn: ({ signal }) => taggedBodyOf(api.GET('/api/v1/cycles/{cycleId}', { params: { path: { cycleId }, query: { asAt } }, signal })),
  });
}
