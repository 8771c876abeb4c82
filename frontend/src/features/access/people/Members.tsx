import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Tag } from '@/design/Tag';
import { roleWords } from '@/parts/words';
import { useLink } from '@/routes/links';
import type { Membership } from '../api/memberships';
import type { Person } from '../api/people';
import { usePart } from '@/parts/usePart';
import { priorityWords, type NamedPriority } from '../usePriorities';

export interface MembersProps {
  areaCode: string;
  people: readonly Person[];
  memberships: readonly Membership[];
  priorities: readonly NamedPriority[] | null;
  mayEnd: boolean;
}

interface Member {
  person: Person;
  memberships: readonly Membership[];
}

/** People and API clients by name, each with the roles they hold. */
export function Members({ areaCode, people, memberships, priorities, mayEnd }: MembersProps) {
  const members: Member[] = people.map((person) => ({
    person,
    memberships: memberships.filter(({ personId, leftOn }) => personId === person.id && leftOn === undefined),
  }));
  const part = usePart('people', members);
  const columns: Column<Member>[] = [
    { key: 'name', header: 'Name', lead: true, share: 34, cell: ({ person }) => <Name person={person} /> },
    {
      key: 'roles',
      header: 'Roles',
      cell: (member) => (
        <ul className="gt-list-plain gt-held">
          {member.memberships.map((membership) => (
            <Held key={membership.id} areaCode={areaCode} membership={membership} priorities={priorities} mayEnd={mayEnd} />
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Panel title="People" count={people.length}>
      <DataTable
        caption="People"
        captionHidden
        columns={columns}
        rows={part.items}
        rowKey={({ person }) => person.id}
        empty={<Empty title="Nobody is a member yet" />}
      />
      <Pagination page={part.page} to={part.to} what="people" />
    </Panel>
  );
}

function Name({ person }: { person: Person }) {
  return (
    <>
      <strong>{person.displayName}</strong> {person.kind === 'CLIENT' ? <Tag>API client</Tag> : null}
      {person.email === undefined ? null : <div className="gt-small gt-quiet gt-anywhere">{person.email}</div>}
    </>
  );
}

interface HeldProps {
  areaCode: string;
  membership: Membership;
  priorities: readonly NamedPriority[] | null;
  mayEnd: boolean;
}

function Held({ areaCode, membership, priorities, mayEnd }: HeldProps) {
  const link = useLink();
  const { id, role, organisation, priorityId, joinedOn, person } = membership;
  return (
    <li>
      <span>
        {roleWords(role)}
        {organisation === undefined ? null : `, ${organisation}`}
        {priorityId === undefined ? null : `, ${priorityWords(priorities, priorityId)}`}
        {joinedOn === undefined ? null : (
          <span className="gt-small gt-quiet">
            {' '}
            since <DateValue value={joinedOn} />
          </span>
        )}
      </span>
      {mayEnd ? (
        <Link to={link('leave', { areaCode, membershipId: id })}>
          End
          <span className="govuk-visually-hidden">{` the membership of ${person} as ${roleWords(role)}`}</span>
        </Link>
      ) : null}
    </li>
  );
}
