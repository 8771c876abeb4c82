import { api, bodyOf } from '@/api/client';
import type { components } from '@/api/schema';

export function freeze(programmeId: string, draft: components['schemas']['StocktakeDraft']) {
  return bodyOf(api.POST('/api/v1/programmes/{programmeId}/stocktakes', { params: { path: { programmeId } }, body: draft }));
}
