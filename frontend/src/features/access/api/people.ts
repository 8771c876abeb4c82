import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';
import type { components } from '@/api/schema';
import { every } from '@/api/every';

export type Person = components['schemas']['PersonView'];

/** People and API clients who hold a role today, by name. */
export function peopleQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'people'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/people', { params: { path: { areaCode }, query }, signal }))),
  });
}
