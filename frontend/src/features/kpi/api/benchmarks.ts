import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { KpiParams } from './kpi';

export type Benchmarks = components['schemas']['Benchmarks'];
export type Comparison = components['schemas']['Comparison'];

/** A measure beside others, or why not. */
export function benchmarksQuery({ programmeId, kpiId, asAt }: KpiParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'benchmarks', kpiId, { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/kpis/{kpiId}/benchmarks', { params: { path: { kpiId }, query: { asAt } }, signal })),
  });
}
