import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { KpiParams } from './kpi';

export type Analysis = components['schemas']['MeasureAnalysis'];
export type IconView = components['schemas']['AnalysisIcon'];

/** What the figures of a measure say on that day. */
export function analysisQuery({ programmeId, kpiId, asAt }: KpiParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'analysis', kpiId, { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/kpis/{kpiId}/analysis', { params: { path: { kpiId }, query: { asAt } }, signal })),
  });
}
