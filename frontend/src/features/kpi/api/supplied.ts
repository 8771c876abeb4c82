import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type SuppliedKpi = components['schemas']['SuppliedKpiView'];
export type SuppliedFigure = components['schemas']['SuppliedFigureView'];

/** The measures one supplies figures of. Always today's. */
export function suppliedKpisQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'supplied-kpis'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/supplied-kpis', { params: { path: { areaCode }, query }, signal }))),
  });
}

/** Figures one supplied of a measure, the newest first. */
export function suppliedFiguresQuery(areaCode: string, kpiId: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'supplied-figures', kpiId],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/kpis/{kpiId}/supplied-observations', { params: { path: { kpiId }, query }, signal }))),
  });
}
