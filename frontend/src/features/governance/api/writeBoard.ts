import { api, bodyOf } from '@/api/client';
import type { components } from '@/api/schema';

export function addBoard(areaCode: string, draft: components['schemas']['BoardDraft']) {
  return bodyOf(api.POST('/api/v1/areas/{areaCode}/boards', { params: { path: { areaCode } }, body: draft }));
}

export function addMeeting(boardId: string, draft: components['schemas']['MeetingDraft']) {
  return bodyOf(api.POST('/api/v1/boards/{boardId}/meetings', { params: { path: { boardId } }, body: draft }));
}
