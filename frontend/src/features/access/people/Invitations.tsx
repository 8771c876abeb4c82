import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { MomentValue, None } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { plural, roleWords } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import type { Grant } from '../api/grants';
import { usePart } from '@/parts/usePart';
import { priorityWords } from '../usePriorities';
import type { WaitingProps } from './Waiting';

/** Links that were handed out and not used: those that still work, and those whose 7 days are over. */
export function Invitations({ areaCode, grants, priorities }: WaitingProps) {
  const link = useLink();
  const { isPast } = useAsAt();
  const part = usePart('invitations', grants);
  const ended = grants.filter(({ status }) => status === 'EXPIRED').length;
  if (grants.length === 0) {
    return null;
  }
  const columns: Column<Grant>[] = [
    { key: 'post', header: 'For', lead: true, share: 26, cell: ({ post }) => post },
    {
      key: 'role',
      header: 'Role',
      cell: ({ role, priorityId }) => `${roleWords(role)}${priorityId === undefined ? '' : `, ${priorityWords(priorities, priorityId)}`}`,
    },
    { key: 'organisation', header: 'Organisation', cell: ({ organisation }) => organisation ?? <None /> },
    { key: 'proposed', header: 'Invited by', cell: ({ proposedBy }) => proposedBy },
    {
      key: 'expires',
      header: 'Works until',
      cell: ({ status, expiresAt }) => (
        <>
          <MomentValue value={expiresAt} /> {status === 'EXPIRED' ? <Tag>ended</Tag> : null}
        </>
      ),
    },
    {
      key: 'withdraw',
      header: 'Change',
      align: 'tight',
      cell: ({ id, allowed, post }) =>
        allowed.includes('withdraw') && !isPast ? (
          <Link to={link('grant', { areaCode, grantId: id, verb: 'withdraw' })}>
            Withdraw<span className="govuk-visually-hidden"> the invitation for {post}</span>
          </Link>
        ) : (
          <None>nothing you may do</None>
        ),
    },
  ];
  const mayWithdraw = !isPast && grants.some(({ allowed }) => allowed.includes('withdraw'));
  return (
    <Panel title="Invitations not taken up" count={grants.length}>
      <DataTable
        caption="Invitations not taken up"
        captionHidden
        total={ended === 0 ? undefined : `${plural(grants.length - ended, 'link')} open, ${ended} ended unused`}
        dense
        columns={mayWithdraw ? columns : columns.slice(0, -1)}
        rows={part.items}
        rowKey={({ id }) => id}
      />
      <Pagination page={part.page} to={part.to} what="invitations" />
    </Panel>
  );
}
