import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '@/design/Button';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { grantsQuery, type Grant } from '../api/grants';
import { membershipsQuery, type Membership } from '../api/memberships';
import { peopleQuery, type Person } from '../api/people';
import { Told } from '@/design/Told';
import { AlwaysToday, AreaScreen } from '@/routes/AreaScreen';
import { usePriorities } from '../usePriorities';
import { Decisions } from './Decisions';
import { Former } from './Former';
import { Invitations } from './Invitations';
import { Members } from './Members';
import { Waiting } from './Waiting';

/** Who is a member as what, what waits for a second person, and how everybody came and went. */
export function PeoplePage() {
  const { areaCode } = useRouteParams('people');
  const me = useMe();
  const link = useLink();
  const { isPast } = useAsAt();
  const enabled = may(me, 'people:read', areaCode);
  const grants = useQuery({ ...grantsQuery(areaCode), enabled });
  const memberships = useQuery({ ...membershipsQuery(areaCode), enabled });
  const people = useQuery({ ...peopleQuery(areaCode), enabled });
  const priorities = usePriorities(areaCode);
  const mayChange = !isPast && may(me, 'membership:write', areaCode);
  return (
    <AreaScreen
      areaCode={areaCode}
      title={routes.people.title}
      permission="people:read"
      answer={
        people.data === undefined || memberships.data === undefined || grants.data === undefined
          ? undefined
          : sentence(people.data, memberships.data, grants.data)
      }
    >
      <Told />
      <AlwaysToday what="People and organisations" />
      {mayChange ? (
        <p className="gt-task">
          <ButtonLink to={link('invite', { areaCode })}>{routes.invite.title}</ButtonLink>
        </p>
      ) : null}
      <Answer query={grants} what="the proposed roles">
        {(all) => (
          <>
            <Waiting areaCode={areaCode} grants={all.filter(({ status }) => status === 'PROPOSED')} priorities={priorities} />
            <Invitations areaCode={areaCode} grants={all.filter(isOffered)} priorities={priorities} />
          </>
        )}
      </Answer>
      <Answer query={memberships} what="the members">
        {(all) => (
          <>
            <Answer query={people} what="the people">
              {(known) => <Members areaCode={areaCode} people={known} memberships={all} priorities={priorities} mayEnd={mayChange} />}
            </Answer>
            <Former memberships={all.filter(({ leftOn }) => leftOn !== undefined)} priorities={priorities} />
          </>
        )}
      </Answer>
      {grants.data === undefined ? null : <Decisions grants={grants.data.filter(isDecided)} priorities={priorities} />}
    </AreaScreen>
  );
}

function isOffered({ status }: Grant): boolean {
  return status === 'OFFERED' || status === 'EXPIRED';
}

function isDecided(grant: Grant): boolean {
  return grant.status !== 'PROPOSED' && !isOffered(grant);
}

function sentence(people: readonly Person[], memberships: readonly Membership[], grants: readonly Grant[]): string {
  const clients = people.filter(({ kind }) => kind === 'CLIENT').length;
  const roles = memberships.filter(({ leftOn }) => leftOn === undefined).length;
  const waiting = grants.filter(({ status }) => status === 'PROPOSED').length;
  const who = `${plural(people.length - clients, 'person', 'people')}${clients === 0 ? '' : ` and ${plural(clients, 'API client')}`}`;
  const wait = waiting === 0 ? 'Nothing waits' : waiting === 1 ? 'One role waits' : `${waiting} roles wait`;
  return `${who} ${people.length === 1 ? 'holds' : 'hold'} ${plural(roles, 'role')}. ${wait} for a second person.`;
}
