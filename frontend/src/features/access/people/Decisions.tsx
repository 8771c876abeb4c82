import { DataTable, type Column } from '@/design/DataTable';
import { MomentValue, None } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { roleWords } from '@/parts/words';
import type { Grant } from '../api/grants';
import { usePart } from '@/parts/usePart';
import { priorityWords, type NamedPriority } from '../usePriorities';

const OUTCOMES: Partial<Record<Grant['status'], string>> = { HELD: 'Taken up', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' };

/** What became of every role that was proposed, the newest first. */
export function Decisions({ grants, priorities }: { grants: readonly Grant[]; priorities: readonly NamedPriority[] | null }) {
  const part = usePart('decisions', grants);
  const columns: Column<Grant>[] = [
    {
      key: 'offer',
      header: 'Role',
      lead: true,
      share: 28,
      cell: ({ role, post, organisation, priorityId }) => (
        <>
          <strong>{roleWords(role)}</strong>, {post}
          {organisation === undefined ? null : `, for ${organisation}`}
          {priorityId === undefined ? null : `, ${priorityWords(priorities, priorityId)}`}
        </>
      ),
    },
    {
      key: 'outcome',
      header: 'Outcome',
      share: 22,
      cell: (grant) => (
        <>
          {OUTCOMES[grant.status]}
          {grant.status === 'HELD' && grant.person !== undefined ? ` by ${grant.person}` : null}
          {grant.decisionReason === undefined ? null : <div className="gt-small gt-quiet">{grant.decisionReason}</div>}
        </>
      ),
    },
    { key: 'proposed', header: 'Proposed', cell: ({ proposedBy, proposedAt }) => <Who by={proposedBy} at={proposedAt} /> },
    { key: 'decided', header: 'Decided', cell: (grant) => <Decided grant={grant} /> },
  ];
  return (
    <Panel title="Decisions" count={grants.length}>
      {grants.length === 0 ? (
        <p className="gt-quiet">No proposed role has been taken up, refused or withdrawn yet.</p>
      ) : (
        <DataTable caption="Decisions" captionHidden columns={columns} rows={part.items} rowKey={({ id }) => id} />
      )}
      <Pagination page={part.page} to={part.to} what="decisions" />
    </Panel>
  );
}

function Decided({ grant }: { grant: Grant }) {
  if (grant.decidedBy !== undefined) {
    return <Who by={grant.decidedBy} at={grant.decidedAt} />;
  }
  return grant.needsSecondPerson ? <None /> : <span className="gt-small gt-quiet">No second person needed</span>;
}

function Who({ by, at }: { by: string; at: string | undefined }) {
  return (
    <>
      {by}
      <div className="gt-small gt-quiet">
        <MomentValue value={at} />
      </div>
    </>
  );
}
