import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Risk = components['schemas']['RiskView'];
export type Control = components['schemas']['ControlView'];
export type Score = components['schemas']['RiskScoreView'];

export interface RiskParams {
  programmeId: string;
  riskId: string;
  asAt: string | undefined;
}

export function riskQuery({ programmeId, riskId, asAt }: RiskParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risk', riskId, { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/risks/{riskId}', { params: { path: { riskId }, query: { asAt } }, signal })),
  });
}
