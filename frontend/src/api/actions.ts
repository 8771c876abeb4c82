import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';
import { every } from '@/api/every';

/** The actions one may link to a measure. */
export function actionsQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'actions-to-link'],
    queryFn: async ({ signal }) =>
      (await every((part) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/actions', { params: { path: { programmeId }, query: part }, signal })))).map(
        ({ id, ref, title }) => ({ id, ref, title }),
      ),
  });
}
