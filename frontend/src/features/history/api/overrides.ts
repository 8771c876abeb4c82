import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Override = components['schemas']['PersonalDetailsOverrideView'];

export function overridesQuery({ areaCode, page }: { areaCode: string; page: number }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'overrides', { page }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/areas/{areaCode}/history/personal-details-overrides', { params: { path: { areaCode }, query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}
