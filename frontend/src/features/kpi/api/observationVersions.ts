import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type ObservationVersion = components['schemas']['ObservationVersionView'];

/** What a figure said before, the newest first. The history holds all of it, so there is no date to look back from. */
export function observationVersionsQuery(programmeId: string, observationId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'observation-versions', observationId],
    queryFn: ({ signal }) =>
      every((part) => bodyOf(api.GET('/api/v1/observations/{observationId}/versions', { params: { path: { observationId }, query: part }, signal }))),
  });
}
