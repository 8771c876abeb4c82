import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';
import { versionTag } from '@/server/versionTag';

type Schemas = components['schemas'];
export type KeyDate = Schemas['KeyDateView'];
export type KeyDateDraft = Schemas['KeyDateDraft'];

/** The key dates of a programme, by date. */
export function keyDatesQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'key-dates', { asAt }],
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(api.GET('/api/v1/programmes/{programmeId}/key-dates', { params: { path: { programmeId }, query: { asAt, ...part } }, signal })),
      ),
  });
}

export const addKeyDate = (programmeId: string, body: KeyDateDraft) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/key-dates', { params: { path: { programmeId } }, body }));

/** What was emptied is sent as null, which takes it away. */
export const changeKeyDate = (keyDateId: string, tag: string, patch: Readonly<Record<string, unknown>>) =>
  bodyOf(
    api.PATCH('/api/v1/key-dates/{keyDateId}', {
      params: { path: { keyDateId }, header: { 'If-Match': tag } },
      body: patch as unknown as KeyDateDraft,
    }),
  );

export const takeBackKeyDate = (date: KeyDate) =>
  api.DELETE('/api/v1/key-dates/{keyDateId}', { params: { path: { keyDateId: date.id }, header: { 'If-Match': versionTag(date) } } });
