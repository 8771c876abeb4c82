import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** The key of "who am I". It stands here because a 401 to any request means it must be asked again. */
export const ME_KEY = ['me'] as const;

/** A refusal stays a refusal however often one asks; a dropped connection or a restarting server may not. */
export function worthAnotherTry(failures: number, error: unknown): boolean {
  const lasting = error instanceof ProblemError && error.status >= 400 && error.status < 500 && error.status !== 429;
  return !lasting && failures < 2;
}

export function createQueries(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignedOut }),
    mutationCache: new MutationCache({ onError: noticeSignedOut }),
    defaultOptions: {
      queries: {
        // Reads are cheap at the server (a head number and a 304), and a board must not argue over an old figure.
        staleTime: 15_000,
        retry: worthAnotherTry,
        // Without this a query waits in silence when offline; we would rather say so.
        networkMode: 'always',
        throwOnError: false,
      },
      // A write is never sent twice by itself.
      mutations: { retry: false, networkMode: 'always' },
    },
  });

  function noticeSignedOut(error: unknown) {
    if (error instanceof ProblemError && error.status === 401) {
      client.setQueryData(ME_KEY, null);
    }
  }

  return client;
}
