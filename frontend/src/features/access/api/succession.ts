import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Succeeded = components['schemas']['Succeeded'];

export interface Succession {
  organisationId: string;
  etag: string | null;
  draft: components['schemas']['SuccessionDraft'];
}

/** What would move; nothing is stored. */
export function rehearse(succession: Succession) {
  return send(succession, true);
}

export function handOver(succession: Succession) {
  return send(succession, undefined);
}

function send({ organisationId, etag, draft }: Succession, dryRun: true | undefined) {
  const params = { path: { organisationId }, header: { 'If-Match': etag ?? '' }, query: { dryRun } };
  return bodyOf(api.POST('/api/v1/organisations/{organisationId}/succession', { params, body: draft }));
}
