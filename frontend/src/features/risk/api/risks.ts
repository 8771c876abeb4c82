import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

type Schemas = components['schemas'];

export interface RiskFilters {
  /** 0: of no priority. */
  priority?: number | undefined;
  fund?: string | undefined;
  status?: Schemas['RiskStatus'] | undefined;
  category?: Schemas['RiskCategory'] | undefined;
  band?: Schemas['RiskBand'] | undefined;
  aboveAppetite?: boolean | undefined;
}

export interface RisksParams extends RiskFilters {
  programmeId: string;
  asAt: string | undefined;
  page: number;
  sort: string | undefined;
}

const SIZE = 50;

/** Risks as a list, narrowed down; closed ones too. */
export function risksQuery({ programmeId, ...query }: RisksParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risks', query],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/risks', { params: { path: { programmeId }, query: { ...query, size: SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });
}
