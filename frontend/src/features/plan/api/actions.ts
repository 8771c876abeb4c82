import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components, operations } from '@/server/schema';

export type Action = components['schemas']['ActionView'];
type Query = NonNullable<operations['listActions']['parameters']['query']>;
/** What the list can be narrowed by, as the API names it. */
export type ActionFilters = Pick<Query, 'priority' | 'progress' | 'noStatement' | 'organisation' | 'late' | 'text'>;

export interface ActionsParams extends ActionFilters {
  programmeId: string;
  asAt: string | undefined;
  page: number;
  sort: string | undefined;
}

export function actionsQuery({ programmeId, ...query }: ActionsParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'actions', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/actions', { params: { path: { programmeId }, query }, signal })),
    // While a filter is typed the last answer stays, so that the table does not jump at every letter.
    placeholderData: keepPreviousData,
  });
}
