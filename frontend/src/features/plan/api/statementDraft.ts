import { queryOptions } from '@tanstack/react-query';
import { api, taggedBodyOf } from '@/server/client';
import { ProblemError } from '@/server/problem';

export interface SavedDraft {
  /** The form as it was typed. */
  body: unknown;
  savedAt: string;
  /** When it was handed to the SRO; typing on takes it back. */
  proposedAt?: string | undefined;
  etag: string | null;
}

/** The author's draft, or null when there is none: 404 is an ordinary answer here. */
export async function readDraft(actionId: string, signal?: AbortSignal): Promise<SavedDraft | null> {
  try {
    return draftOf(
      await taggedBodyOf<unknown>(api.GET('/api/v1/actions/{actionId}/statement-draft', { params: { path: { actionId } }, signal: signal ?? null })),
    );
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) {
      return null;
    }
    throw error;
  }
}

/** Read once when the form opens, and never behind the back of somebody who types. Not data of the programme: it has no date. */
export function draftQuery(actionId: string) {
  return queryOptions({
    queryKey: ['statement-draft', actionId],
    queryFn: ({ signal }) => readDraft(actionId, signal),
    gcTime: 0,
    staleTime: Infinity,
  });
}

/** `etag` is the version that was typed over; null for the first save, which needs none. */
export async function saveDraft(actionId: string, etag: string | null, body: object): Promise<SavedDraft> {
  return draftOf(
    await taggedBodyOf<unknown>(
      api.PUT('/api/v1/actions/{actionId}/statement-draft', {
        params: { path: { actionId }, header: { 'If-Match': etag ?? undefined } },
        body: { ...body },
      }),
    ),
  );
}

/** Gone for good: a draft leaves no history. */
export async function discardDraft(actionId: string): Promise<void> {
  await api.DELETE('/api/v1/actions/{actionId}/statement-draft', { params: { path: { actionId } } });
}

export function draftOf({ data, etag }: { data: unknown; etag: string | null }): SavedDraft {
  const { body, savedAt, proposedAt } = data as { body?: unknown; savedAt?: unknown; proposedAt?: unknown };
  return {
    body,
    savedAt: typeof savedAt === 'string' ? savedAt : '',
    proposedAt: typeof proposedAt === 'string' ? proposedAt : undefined,
    etag,
  };
}
