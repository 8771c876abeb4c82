import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Erasure = components['schemas']['RedactionView'];

export function erasuresQuery({ areaCode, page }: { areaCode: string; page: number }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'erasures', { page }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/areas/{areaCode}/history/redactions', { params: { path: { areaCode }, query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function askErasure(areaCode: string, body: components['schemas']['RedactionDraft']) {
  return bodyOf(api.POST('/api/v1/areas/{areaCode}/history/redactions', { params: { path: { areaCode } }, body }));
}

export function approveErasure(areaCode: string, redactionId: string) {
  return bodyOf(api.POST('/api/v1/areas/{areaCode}/history/redactions/{redactionId}/approval', { params: { path: { areaCode, redactionId } } }));
}
