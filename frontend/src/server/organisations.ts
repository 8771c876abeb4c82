import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { every } from './every';
import type { components } from './schema';

export type Organisation = components['schemas']['OrganisationView'];

/** The bodies of an area by name, those that were succeeded among them. At this floor because measures name them too. Always today's. */
export function organisationsQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'organisations'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/organisations', { params: { path: { areaCode }, query }, signal }))),
  });
}
