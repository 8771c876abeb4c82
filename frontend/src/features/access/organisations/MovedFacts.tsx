import { Facts } from '@/design/Panel';
import { plural } from '@/parts/words';
import type { Succeeded } from '../api/succession';

/** What moves or has moved, each with its count. */
export function MovedFacts({ moved }: { moved: Succeeded }) {
  return (
    <Facts
      facts={[
        { name: 'Priorities and actions', value: plural(moved.records, 'record') },
        { name: 'Memberships', value: plural(moved.memberships, 'membership') },
        { name: 'Roles not taken up yet', value: plural(moved.grants, 'proposal or invitation', 'proposals and invitations') },
      ]}
    />
  );
}
