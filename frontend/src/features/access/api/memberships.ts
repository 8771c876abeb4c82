import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type Membership = components['schemas']['MembershipView'];

/** Who is and was a member as what. Always today's: people are read as they are now at any date. */
export function membershipsQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'memberships'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/memberships', { params: { path: { areaCode }, query }, signal }))),
  });
}
