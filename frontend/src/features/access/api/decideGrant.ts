import { overtaken } from '@/parts/form/refusal';
import { api, bodyOf, taggedBodyOf } from '@/server/client';
import type { Grant } from './grants';

interface Decision {
  grantId: string;
  etag: string | null;
  reason: string;
}

/** Approves a grant as it was shown in a list, which has no tag: one that was changed since is not approved unseen. */
export async function approveGrant({ id, version }: Pick<Grant, 'id' | 'version'>) {
  const { data, etag } = await taggedBodyOf(api.GET('/api/v1/membership-grants/{grantId}', { params: { path: { grantId: id } } }));
  if (data.version !== version) {
    throw overtaken();
  }
  const params = { path: { grantId: id }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/membership-grants/{grantId}/approval', { params }));
}

export function refuseGrant({ grantId, etag, reason }: Decision) {
  const params = { path: { grantId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/membership-grants/{grantId}/refusal', { params, body: { reason } }));
}

export function withdrawGrant({ grantId, etag, reason }: Decision) {
  const params = { path: { grantId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/membership-grants/{grantId}/withdrawal', { params, body: { reason } }));
}
