import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Invitation = components['schemas']['InvitationView'];

/** What a link offers to whoever is signed in. Asked anew each time: it can be used or withdrawn at any moment. */
export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/invitations/preview', { body: { token }, signal })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function acceptInvitation(token: string) {
  return bodyOf(api.POST('/api/v1/invitations/acceptance', { body: { token } }));
}
