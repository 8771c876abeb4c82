import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { ActionParams } from './action';

export type Statement = components['schemas']['StatementView'];

/** Newest first, a page at a time: an action of a long plan has a statement for every board. */
export function statementsQuery({ programmeId, actionId, asAt }: ActionParams) {
  return infiniteQueryOptions({
    queryKey: ['programme', programmeId, 'statements', actionId, { asAt }],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/actions/{actionId}/statements', {
          params: { path: { actionId }, query: { asAt, page: pageParam, size: 20 } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page }) => (page.number < page.totalPages ? page.number + 1 : undefined),
  });
}
