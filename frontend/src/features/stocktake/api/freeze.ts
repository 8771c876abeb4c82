import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export function freeze(programmeId: string, draft: components['schemas']['StocktakeDraft']) {
  return bodyOf(api.POST('/api/v1/programmes/{programmeId}/stocktakes', { params: { path: { programmeId } }, body: draft }));
}
