import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Release = components['schemas']['Release'];

/** Releases of open data that are loaded here, the newest first. */
export const releasesQuery = queryOptions({
  queryKey: ['reference', 'releases'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reference/releases', { signal })),
});

/** From now on the programme is compared with that release. */
export const adoptRelease = (programmeId: string, tag: string, code: string) =>
  bodyOf(
    api.POST('/api/v1/programmes/{programmeId}/benchmark-release', {
      params: { path: { programmeId }, header: { 'If-Match': tag } },
      body: { code },
    }),
  );
