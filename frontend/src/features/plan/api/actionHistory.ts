import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type RecordRevision = components['schemas']['RecordRevision'];

/** Every write that touched the action. It takes no date: which of them a past day knew is told by when each became true. */
export function actionHistoryQuery({ programmeId, actionId }: { programmeId: string; actionId: string }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'action-history', actionId],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/actions/{actionId}/history', { params: { path: { actionId }, query: { size: 500 } }, signal })),
  });
}
