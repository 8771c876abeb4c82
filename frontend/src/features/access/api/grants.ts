import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';

export type Grant = components['schemas']['GrantView'];

/** Every role that was ever proposed in an area: what waits first, then open invitations, then the newest. Always today's. */
export function grantsQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'grants'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/membership-grants', { params: { path: { areaCode }, query }, signal }))),
  });
}
