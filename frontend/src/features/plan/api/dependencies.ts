import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { ActionParams } from './action';

export type Dependency = components['schemas']['DependencyView'];

/** What the action needs, and what needs it. */
export function dependenciesQuery({ programmeId, actionId, asAt }: ActionParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'dependencies', actionId, { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/actions/{actionId}/dependencies', {
          params: { path: { actionId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}
