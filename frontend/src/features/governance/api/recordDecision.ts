import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export function recordDecision(meetingId: string, draft: components['schemas']['DecisionDraft']) {
  return bodyOf(api.POST('/api/v1/meetings/{meetingId}/decisions', { params: { path: { meetingId } }, body: draft }));
}
