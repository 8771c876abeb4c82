import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';
import { versionTag } from '@/server/versionTag';

type Schemas = components['schemas'];
export type TermDates = Schemas['AreaTermView'];
export type TermDatesDraft = Schemas['AreaTermDraft'];

/** School terms of an area, the newest first. Always today's. */
export function termDatesQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'term-dates'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/term-dates', { params: { path: { areaCode }, query }, signal }))),
  });
}

export function setTermDates(areaCode: string, body: TermDatesDraft) {
  return bodyOf(api.POST('/api/v1/areas/{areaCode}/term-dates', { params: { path: { areaCode } }, body }));
}

export function changeTermDates(termDatesId: string, tag: string, body: TermDatesDraft) {
  return bodyOf(api.PATCH('/api/v1/term-dates/{termDatesId}', { params: { path: { termDatesId }, header: { 'If-Match': tag } }, body }));
}

/** What was shown in a list is taken away over the version that was shown. */
export async function removeTermDates(term: TermDates) {
  const params = { path: { termDatesId: term.id }, header: { 'If-Match': versionTag(term) } };
  await api.DELETE('/api/v1/term-dates/{termDatesId}', { params });
}
