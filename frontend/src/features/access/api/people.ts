import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type Person = components['schemas']['PersonView'];

/** People and API clients who hold a role today, by name. */
export function peopleQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'people'],
    queryFn: ({ signal }) => every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/people', { params: { path: { areaCode }, query }, signal }))),
  });
}
