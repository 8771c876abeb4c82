import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';

/** Cycles that have closed, the newest first: what has changed since one can be asked. */
export function closedCyclesQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'cycles', 'closed'],
    queryFn: async ({ signal }) => {
      const cycles = await every((query) =>
        bodyOf(api.GET('/api/v1/programmes/{programmeId}/cycles', { params: { path: { programmeId }, query }, signal })),
      );
      return cycles.flatMap(({ id, title, state, closedOn }) => (state === 'CLOSED' && closedOn !== undefined ? [{ id, title, closedOn }] : []));
    },
  });
}
