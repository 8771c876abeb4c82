import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export function addBoard(areaCode: string, draft: components['schemas']['BoardDraft']) {
  return bodyOf(api.POST('/api/v1/areas/{areaCode}/boards', { params: { path: { areaCode } }, body: draft }));
}

export function addMeeting(boardId: string, draft: components['schemas']['MeetingDraft']) {
  return bodyOf(api.POST('/api/v1/boards/{boardId}/meetings', { params: { path: { boardId } }, body: draft }));
}
