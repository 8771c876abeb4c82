import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

/** The answer may hold an invitation link, which the server tells this once and stores nowhere. */
export async function createGrant(areaCode: string, draft: components['schemas']['GrantDraft']) {
  const receipt = await bodyOf(api.POST('/api/v1/areas/{areaCode}/membership-grants', { params: { path: { areaCode } }, body: draft }));
  if (receipt.invitation === undefined || receipt.state !== 'OFFERED') {
    return { ...receipt, expiresAt: undefined };
  }
  // The receipt does not say until when; were that not to be had, the link would still have to be shown.
  const grant = await bodyOf(api.GET('/api/v1/membership-grants/{grantId}', { params: { path: { grantId: receipt.id } } })).catch(() => undefined);
  return { ...receipt, expiresAt: grant?.expiresAt };
}
