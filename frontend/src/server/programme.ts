import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { components } from './schema';

export type Programme = components['schemas']['ProgrammeView'];

/**
 * One programme. It stands at this floor because the header names it on every page and most rooms need it too. Its key is
 * the beginning of every key of the programme: after a write, `invalidateQueries({ queryKey: ['programme', id] })`.
 */
export function programmeQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'self', { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/programmes/{programmeId}', { params: { path: { programmeId }, query: { asAt } }, signal })),
  });
}
