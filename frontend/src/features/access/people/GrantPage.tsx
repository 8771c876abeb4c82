import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MomentValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Refused } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { roleWords } from '@/parts/words';
import { useLink, useRouteParams } from '@/routes/links';
import { may, useMe } from '@/server/me';
import { refuseGrant, withdrawGrant } from '../api/decideGrant';
import { grantQuery } from '../api/grant';
import type { Grant } from '../api/grants';
import { AreaScreen } from '@/routes/AreaScreen';
import { whyNot } from '../words';
import { ReasonForm } from './ReasonForm';

const VERBS = {
  refuse: {
    title: 'Refuse a proposed role',
    meaning:
      'The role is not given. An invitation link that was handed out never opens. The reason is kept and shown to those who keep and decide memberships.',
    question: 'Why do you refuse it?',
    send: refuseGrant,
    button: 'Refuse it',
    done: 'Refused',
  },
  withdraw: {
    title: 'Withdraw a proposed role',
    meaning:
      'The proposal ends, and an invitation link stops working at once. The reason is kept and shown to those who keep and decide memberships.',
    question: 'Why do you withdraw it?',
    send: withdrawGrant,
    button: 'Withdraw it',
    done: 'Withdrawn',
  },
} as const;

type Verb = keyof typeof VERBS;

/** Ends a proposal, with the reason: a second person refuses it, or those who keep memberships withdraw it. */
export function GrantPage() {
  const { areaCode, grantId, verb } = useRouteParams('grant');
  const me = useMe();
  const link = useLink();
  const grant = useQuery({ ...grantQuery({ areaCode, grantId }), enabled: may(me, 'people:read', areaCode) });
  const known: Verb = verb === 'refuse' ? 'refuse' : 'withdraw';
  const back = link('people', { areaCode });
  return (
    <AreaScreen areaCode={areaCode} title={VERBS[known].title} permission="people:read" from={{ to: back, title: 'People and roles' }} changes>
      <Answer query={grant} what="the proposed role">
        {({ data, etag }) => (
          <>
            <Panel title="What was proposed">
              <Offer grant={data} />
            </Panel>
            {data.allowed.includes(known) ? (
              <ReasonForm
                key={known}
                areaCode={areaCode}
                what={`grant/${grantId}/${known}`}
                name={VERBS[known].title}
                question={VERBS[known].question}
                button={VERBS[known].button}
                send={(reason) => VERBS[known].send({ grantId, etag, reason })}
                done={`${VERBS[known].done}: ${roleWords(data.role)}, ${data.post}.`}
              >
                <p>{VERBS[known].meaning}</p>
              </ReasonForm>
            ) : (
              <Refused
                title={data.status === 'PROPOSED' ? 'You cannot decide this one' : 'Nothing is left to decide'}
                action={<Link to={back}>People and roles</Link>}
              >
                <p>{data.status === 'PROPOSED' ? whyNot(data, me, may(me, 'grant:decide', areaCode)) : STANDS[data.status]}</p>
              </Refused>
            )}
          </>
        )}
      </Answer>
    </AreaScreen>
  );
}

const STANDS: Record<Grant['status'], string> = {
  PROPOSED: 'It waits for a second person.',
  OFFERED: 'It is an open invitation.',
  EXPIRED: 'The invitation ended unused.',
  HELD: 'The role has been taken up. To end it, end the membership.',
  REFUSED: 'It was refused.',
  WITHDRAWN: 'It was withdrawn.',
};

function Offer({ grant }: { grant: Grant }) {
  return (
    <Facts
      facts={[
        { name: 'Role', value: roleWords(grant.role) },
        { name: 'Post', value: grant.post },
        ...(grant.organisation === undefined ? [] : [{ name: 'Organisation', value: grant.organisation }]),
        { name: 'For', value: grant.person ?? 'Whoever holds the invitation link' },
        {
          name: 'Proposed',
          value: (
            <>
              {grant.proposedBy}, <MomentValue value={grant.proposedAt} />
            </>
          ),
        },
        ...(grant.expiresAt === undefined ? [] : [{ name: 'Link works until', value: <MomentValue value={grant.expiresAt} /> }]),
      ]}
    />
  );
}
