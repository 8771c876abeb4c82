import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { components } from './schema';

export type Dashboard = components['schemas']['DashboardView'];
export type PriorityRollup = components['schemas']['PriorityRollup'];

/** The dashboard. At this floor because an action's page shows the counts of its priorities, which are counted there and nowhere else. */
export function dashboardQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'dashboard', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/dashboard', { params: { path: { programmeId }, query: { asAt } }, signal })),
  });
}
