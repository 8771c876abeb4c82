import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type ShippedDefinition = components['schemas']['KpiDefinition'];

/** Definitions that come with the product. */
export const shippedDefinitionsQuery = queryOptions({
  queryKey: ['reference', 'kpi-definitions'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reference/kpi-definitions', { signal })),
  staleTime: Infinity,
});
