import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type ThresholdsVersion = components['schemas']['ThresholdsView'];
export type ThresholdsDraft = components['schemas']['ThresholdsDraft'];

/** Every version, the newest first; version 1 is that of the product. */
export function thresholdsQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'thresholds', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/thresholds', {
          params: { path: { programmeId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}

export function setThresholds(programmeId: string, draft: ThresholdsDraft) {
  return bodyOf(api.POST('/api/v1/programmes/{programmeId}/thresholds', { params: { path: { programmeId } }, body: draft }));
}
