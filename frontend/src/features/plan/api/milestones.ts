import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import type { ActionParams } from './action';

export type Milestone = components['schemas']['MilestoneView'];

export function milestonesQuery({ programmeId, actionId, asAt }: ActionParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'milestones', actionId, { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/actions/{actionId}/milestones', {
          params: { path: { actionId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}
