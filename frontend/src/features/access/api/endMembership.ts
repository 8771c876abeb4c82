import { api, bodyOf } from '@/server/client';

export function endMembership({ membershipId, etag, reason }: { membershipId: string; etag: string | null; reason: string }) {
  const params = { path: { membershipId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/memberships/{membershipId}/end', { params, body: { reason } }));
}
