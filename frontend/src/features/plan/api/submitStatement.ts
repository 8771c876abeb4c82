import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export function submitStatement(actionId: string, statement: components['schemas']['StatementDraft']) {
  return bodyOf(api.POST('/api/v1/actions/{actionId}/statements', { params: { path: { actionId } }, body: statement }));
}
