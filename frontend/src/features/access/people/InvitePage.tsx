import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { organisationsQuery } from '@/server/organisations';
import { peopleQuery } from '../api/people';
import { rolesQuery } from '../api/roles';
import { AreaScreen } from '@/routes/AreaScreen';
import { InvitationLink, type Made } from './InvitationLink';
import { InviteForm } from './InviteForm';

/** Proposes a role: for a colleague, or by a link for somebody who is not a member yet. */
export function InvitePage() {
  const { areaCode } = useRouteParams('invite');
  const me = useMe();
  const link = useLink();
  const navigate = useNavigate();
  // In memory only: the link is a secret, and it is shown once.
  const [made, setMade] = useState<Made | null>(null);
  const enabled = may(me, 'membership:write', areaCode);
  const roles = useQuery(rolesQuery);
  const people = useQuery({ ...peopleQuery(areaCode), enabled });
  const organisations = useQuery({ ...organisationsQuery(areaCode), enabled });
  const back = link('people', { areaCode });
  return (
    <AreaScreen
      areaCode={areaCode}
      title={made === null ? routes.invite.title : 'The invitation is made'}
      permission="membership:write"
      from={{ to: back, title: routes.people.title }}
      changes
    >
      {made !== null ? (
        <InvitationLink made={made} back={back} again={() => setMade(null)} />
      ) : (
        <Answer query={roles} what="the roles">
          {(table) => (
            <Answer query={people} what="the people">
              {(known) => (
                <Answer query={organisations} what="the organisations">
                  {(bodies) => (
                    <InviteForm
                      areaCode={areaCode}
                      roles={table.roles}
                      people={known.filter(({ id }) => id !== me?.personId)}
                      organisations={bodies.filter(({ successorId }) => successorId === undefined)}
                      back={back}
                      onInvited={setMade}
                      onGiven={(done) => void navigate(back, { state: { done } })}
                    />
                  )}
                </Answer>
              )}
            </Answer>
          )}
        </Answer>
      )}
    </AreaScreen>
  );
}
