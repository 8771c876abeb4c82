import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';
import { versionTag } from '@/server/versionTag';

type Schemas = components['schemas'];
export type AudienceRequest = Schemas['AudienceRequestView'];
export type NarrowRisk = Schemas['NarrowRiskView'];

const programme = (programmeId: string) => ({ path: { programmeId } });

/** How many records are for fewer readers than the plan has: what everybody is told. */
export function narrowRecordsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'narrow-records'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/narrow-records', { params: programme(programmeId), signal })),
  });
}

/** The narrow ones themselves, for those who read them. */
export function narrowRisksQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'narrow-risks'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/narrow-risks', { params: { ...programme(programmeId), query }, signal }))),
  });
}

/** What waits for a second person, and what became of the others. */
export function audienceRequestsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'audience-requests'],
    queryFn: ({ signal }) =>
      every((query) =>
        bodyOf(api.GET('/api/v1/programmes/{programmeId}/audience-requests', { params: { ...programme(programmeId), query }, signal })),
      ),
  });
}

export const askForFewer = (riskId: string, reason: string) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/audience-requests', { params: { path: { riskId } }, body: { audience: 'ADVISERS', reason } }));

export const askForNarrowRisk = (programmeId: string, body: Schemas['NarrowRiskDraft']) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/audience-requests', { params: programme(programmeId), body }));

const over = (request: AudienceRequest) => ({ path: { audienceRequestId: request.id }, header: { 'If-Match': versionTag(request) } });
const said = (reason: string | undefined) => (reason === undefined ? {} : { reason });

export const agree = (request: AudienceRequest, reason: string | undefined) =>
  bodyOf(api.POST('/api/v1/audience-requests/{audienceRequestId}/approval', { params: over(request), body: said(reason) }));

export const refuse = (request: AudienceRequest, reason: string) =>
  bodyOf(api.POST('/api/v1/audience-requests/{audienceRequestId}/refusal', { params: over(request), body: { reason } }));

export const takeBack = (request: AudienceRequest, reason: string) =>
  bodyOf(api.POST('/api/v1/audience-requests/{audienceRequestId}/withdrawal', { params: over(request), body: { reason } }));
