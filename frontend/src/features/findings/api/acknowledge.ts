import { api, bodyOf } from '@/api/client';
import type { components } from '@/api/schema';

export function acknowledge(programmeId: string, draft: components['schemas']['AcknowledgementDraft']) {
  return bodyOf(api.POST('/api/v1/programmes/{programmeId}/finding-acknowledgements', { params: { path: { programmeId } }, body: draft }));
}
