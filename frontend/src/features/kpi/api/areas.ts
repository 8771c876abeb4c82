import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { KpiParams } from './kpi';

export type AreaFigures = components['schemas']['AreaFigures'];
export type AreaFigure = components['schemas']['AreaFigure'];

/** A published measure in every area, of one year or the newest. */
export function areasQuery({ programmeId, kpiId, year, asAt }: KpiParams & { year: number | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'areas', kpiId, { year, asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/kpis/{kpiId}/areas', { params: { path: { kpiId }, query: { year, asAt } }, signal })),
  });
}
