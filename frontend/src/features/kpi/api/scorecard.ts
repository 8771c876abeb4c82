import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Scorecard = components['schemas']['Scorecard'];
export type ScorecardRow = components['schemas']['ScorecardRow'];

export interface ScorecardParams {
  programmeId: string;
  /** The long list too, not only headline measures. */
  all: boolean;
  asAt: string | undefined;
}

export function scorecardQuery({ programmeId, all, asAt }: ScorecardParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'scorecard', { all, asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/scorecard', { params: { path: { programmeId }, query: { all, asAt } }, signal })),
  });
}
