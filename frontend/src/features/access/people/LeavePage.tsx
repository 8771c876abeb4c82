import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Refused } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { roleWords } from '@/parts/words';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { endMembership } from '../api/endMembership';
import { membershipQuery } from '../api/membership';
import type { Membership } from '../api/memberships';
import { AreaScreen } from '@/routes/AreaScreen';
import { priorityWords, usePriorities } from '../usePriorities';
import { ReasonForm } from './ReasonForm';

/** Somebody leaves, or gives up one of their roles. */
export function LeavePage() {
  const { areaCode, membershipId } = useRouteParams('leave');
  const me = useMe();
  const link = useLink();
  const membership = useQuery({
    ...membershipQuery({ areaCode, membershipId }),
    enabled: may(me, 'membership:write', areaCode),
  });
  const back = link('people', { areaCode });
  return (
    <AreaScreen areaCode={areaCode} title={routes.leave.title} permission="membership:write" from={{ to: back, title: routes.people.title }} changes>
      <Answer query={membership} what="the membership">
        {({ data, etag }) => (
          <>
            <Panel title="The membership">
              <What membership={data} areaCode={areaCode} />
            </Panel>
            {data.leftOn !== undefined ? (
              <Refused title="This membership has ended already" action={<Link to={back}>{routes.people.title}</Link>}>
                {data.leftReason === undefined ? undefined : `The reason given: ${data.leftReason}`}
              </Refused>
            ) : (
              <ReasonForm
                areaCode={areaCode}
                what={`membership/${membershipId}`}
                name={routes.leave.title}
                question="Why does it end?"
                button="End the membership"
                send={(reason) => endMembership({ membershipId, etag, reason })}
                done={`Ended: the membership of ${data.person} as ${roleWords(data.role)}.`}
              >
                <Meaning membership={data} own={data.personId === me?.personId} />
              </ReasonForm>
            )}
          </>
        )}
      </Answer>
    </AreaScreen>
  );
}

function What({ membership, areaCode }: { membership: Membership; areaCode: string }) {
  const priorities = usePriorities(areaCode);
  const { person, role, organisation, priorityId, joinedOn, leftOn } = membership;
  return (
    <Facts
      facts={[
        { name: 'Name', value: person },
        { name: 'Role', value: roleWords(role) },
        ...(organisation === undefined ? [] : [{ name: 'Organisation', value: organisation }]),
        ...(priorityId === undefined ? [] : [{ name: 'For', value: priorityWords(priorities, priorityId) }]),
        ...(joinedOn === undefined ? [] : [{ name: 'Since', value: <DateValue value={joinedOn} /> }]),
        ...(leftOn === undefined ? [] : [{ name: 'Left on', value: <DateValue value={leftOn} /> }]),
      ]}
    />
  );
}

function Meaning({ membership: { person, role }, own }: { membership: Membership; own: boolean }) {
  return (
    <>
      {own ? (
        <p className="govuk-inset-text">
          <strong>This is your own membership.</strong> You lose what it allows at once, and cannot give it back to yourself.
        </p>
      ) : null}
      <p>
        From today {own ? 'you' : person} may do nothing here as {roleWords(role)}. Other roles {own ? 'you hold' : 'they hold'} stay. What was
        written stays in the record under {own ? 'your' : 'their'} name, and the role can be given again.
      </p>
    </>
  );
}
