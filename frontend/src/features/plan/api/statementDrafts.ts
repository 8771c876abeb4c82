import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { SavedDraft } from './statementDraft';
import { versionTag } from '@/server/versionTag';

/** A draft with whose it is and what it is about. */
export interface ListedDraft extends SavedDraft {
  id: string;
  actionId: string;
  authorId: string;
}

/** One's own drafts and what was proposed to one, of a whole programme. */
export async function readDrafts(programmeId: string, signal?: AbortSignal): Promise<ListedDraft[]> {
  const drafts: ListedDraft[] = [];
  for (let page = 1; ; page++) {
    const { items = [], page: info } = await bodyOf(
      api.GET('/api/v1/programmes/{programmeId}/statement-drafts', {
        params: { path: { programmeId }, query: { page, size: 500 } },
        signal: signal ?? null,
      }),
    );
    for (const { id = '', version = 0, actionId = '', authorId = '', body, savedAt = '', proposedAt } of items) {
      drafts.push({ id, actionId, authorId, body, savedAt, proposedAt, etag: versionTag({ id, version }) });
    }
    if (info === undefined || page >= info.totalPages) {
      return drafts;
    }
  }
}

export const draftsKey = (programmeId: string) => ['statement-drafts', programmeId] as const;

/** Read once when the page opens, never behind the back of somebody who types. Not data of the programme: it has no date. */
export function draftsQuery(programmeId: string) {
  return queryOptions({
    queryKey: draftsKey(programmeId),
    queryFn: ({ signal }) => readDrafts(programmeId, signal),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
