import { api, bodyOf } from '@/api/client';
import type { components } from '@/api/schema';

export function recordDecision(meetingId: string, draft: components['schemas']['DecisionDraft']) {
  return bodyOf(api.POST('/api/v1/meetings/{meetingId}/decisions', { params: { path: { meetingId } }, body: draft }));
}
