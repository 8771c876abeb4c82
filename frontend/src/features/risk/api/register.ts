import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Register = components['schemas']['RiskRegister'];
export type Part = components['schemas']['RegisterPart'];
export type Counts = components['schemas']['RegisterCounts'];

/** The whole register by priority, as it is appended to a report. */
export function registerQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risk-register', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/risk-register', { params: { path: { programmeId }, query: { asAt } }, signal })),
  });
}
