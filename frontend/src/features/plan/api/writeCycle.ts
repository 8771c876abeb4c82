import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type CycleDraft = components['schemas']['CycleDraft'];

export function openCycle(programmeId: string, draft: CycleDraft) {
  return bodyOf(api.POST('/api/v1/programmes/{programmeId}/cycles', { params: { path: { programmeId } }, body: draft }));
}

/** A board that is no longer named is cleared: a merge patch leaves what is absent as it is. */
export function changeCycle(cycleId: string, etag: string | null, { boardId, ...draft }: CycleDraft) {
  const params = { path: { cycleId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.PATCH('/api/v1/cycles/{cycleId}', { params, body: { ...draft, boardId: boardId ?? null } }));
}

export function closeCycle(cycleId: string, etag: string | null, reason: string | undefined) {
  const params = { path: { cycleId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/cycles/{cycleId}/closure', { params, body: { reason } }));
}
