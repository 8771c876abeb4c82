import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export function acknowledge(programmeId: string, draft: components['schemas']['AcknowledgementDraft']) {
  return bodyOf(api.POST('/api/v1/programmes/{programmeId}/finding-acknowledgements', { params: { path: { programmeId } }, body: draft }));
}
