import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type Matrix = components['schemas']['RiskMatrixView'];

/** Every version of the matrix, the newest first; that of the product last. */
export function matricesQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risk-matrix', { asAt }],
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(api.GET('/api/v1/programmes/{programmeId}/risk-matrix', { params: { path: { programmeId }, query: { asAt, ...part } }, signal })),
      ),
  });
}
