import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

type Draft = components['schemas']['OrganisationDraft'];

export function addOrganisation(areaCode: string, draft: Draft) {
  return bodyOf(api.POST('/api/v1/areas/{areaCode}/organisations', { params: { path: { areaCode } }, body: draft }));
}

export function changeOrganisation(organisationId: string, etag: string, draft: Draft) {
  const params = { path: { organisationId }, header: { 'If-Match': etag } };
  return bodyOf(api.PATCH('/api/v1/organisations/{organisationId}', { params, body: draft }));
}
