import { api, bodyOf } from '@/api/client';
import type { components } from '@/api/schema';

export function submitStatement(actionId: string, statement: components['schemas']['StatementDraft']) {
  return bodyOf(api.POST('/api/v1/actions/{actionId}/statements', { params: { path: { actionId } }, body: statement }));
}
