import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { every } from './every';

/** The actions one may link to a record. At this floor because measures and risks are both linked. */
export function actionsToLinkQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'actions-to-link'],
    queryFn: async ({ signal }) =>
      (
        await every((part) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/actions', { params: { path: { programmeId }, query: part }, signal })))
      ).map(({ id, ref, title }) => ({ id, ref, title })),
  });
}
