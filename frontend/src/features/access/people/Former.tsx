import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { roleWords } from '@/parts/words';
import type { Membership } from '../api/memberships';
import { usePart } from '@/parts/usePart';
import { priorityWords, type NamedPriority } from '../usePriorities';

/** Memberships that ended, the last to leave first. They stay, because what those people wrote does. */
export function Former({ memberships, priorities }: { memberships: readonly Membership[]; priorities: readonly NamedPriority[] | null }) {
  const part = usePart('former', memberships);
  const columns: Column<Membership>[] = [
    { key: 'person', header: 'Name', lead: true, share: 26, cell: ({ person }) => person },
    {
      key: 'role',
      header: 'Role',
      cell: ({ role, priorityId }) => `${roleWords(role)}${priorityId === undefined ? '' : `, ${priorityWords(priorities, priorityId)}`}`,
    },
    { key: 'organisation', header: 'Organisation', cell: ({ organisation }) => organisation ?? <None /> },
    { key: 'left', header: 'Left on', align: 'tight', cell: ({ leftOn }) => <DateValue value={leftOn} /> },
    { key: 'reason', header: 'Reason', share: 30, cell: ({ leftReason }) => leftReason ?? <None>no reason given</None> },
  ];
  return (
    <Panel title="Former members" count={memberships.length}>
      {memberships.length === 0 ? (
        <p className="gt-quiet">No membership has ended.</p>
      ) : (
        <DataTable caption="Former members" captionHidden columns={columns} rows={part.items} rowKey={({ id }) => id} />
      )}
      <Pagination page={part.page} to={part.to} what="memberships that ended" />
    </Panel>
  );
}
