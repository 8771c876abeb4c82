import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type WorkspaceAction = components['schemas']['WorkspaceAction'];

/** Every action of these priorities, with what stood before the cycle. All at once: they are worked through on one page. */
export function workspaceQuery({ programmeId, cycleId, priority }: { programmeId: string; cycleId: string; priority: number[] }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'workspace', cycleId, { priority }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/cycles/{cycleId}/workspace', { params: { path: { cycleId }, query: { priority, size: 500 } }, signal })),
  });
}
