import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { ActionParams } from './action';
import { versionTag } from '@/server/versionTag';

export type DeadlineChange = components['schemas']['DeadlineChangeView'];
export type DeadlineChangeDraft = components['schemas']['DeadlineChangeDraft'];
export type DeadlineCategory = components['schemas']['DeadlineCategory'];

/** Every other date that was ever asked for, the newest first. */
export function deadlineChangesQuery({ programmeId, actionId, asAt }: ActionParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'deadline-changes', actionId, { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/actions/{actionId}/deadline-changes', {
          params: { path: { actionId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}

export function askForDate(actionId: string, draft: DeadlineChangeDraft) {
  return bodyOf(api.POST('/api/v1/actions/{actionId}/deadline-changes', { params: { path: { actionId } }, body: draft }));
}

export function withdrawDate(change: DeadlineChange, reason: string) {
  const params = { path: { deadlineChangeId: change.id }, header: { 'If-Match': versionTag(change) } };
  return bodyOf(api.POST('/api/v1/deadline-changes/{deadlineChangeId}/withdrawal', { params, body: { reason } }));
}
