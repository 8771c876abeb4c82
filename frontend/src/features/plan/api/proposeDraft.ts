import { api, taggedBodyOf } from '@/server/client';
import { draftOf, type SavedDraft } from './statementDraft';

/** Hands a draft to the SRO as it stands at that version. Typing on takes it back. */
export async function proposeDraft(actionId: string, etag: string | null): Promise<SavedDraft> {
  const params = { path: { actionId }, header: { 'If-Match': etag ?? '' } };
  return draftOf(await taggedBodyOf<unknown>(api.POST('/api/v1/actions/{actionId}/statement-draft/proposal', { params })));
}
