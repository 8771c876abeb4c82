import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button, Buttons, ButtonLink } from '@/design/Button';
import { MomentValue } from '@/design/DateValue';
import { ErrorSummary, type FieldError } from '@/design/ErrorSummary';
import { Panel } from '@/design/Panel';
import { roleWords } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { may, useMe } from '@/server/me';
import { approveGrant } from '../api/decideGrant';
import type { Grant } from '../api/grants';
import { refusalOf } from '@/parts/form/refusal';
import { priorityWords, type NamedPriority } from '../usePriorities';
import { whyNot } from '../words';

export interface WaitingProps {
  areaCode: string;
  grants: readonly Grant[];
  priorities: readonly NamedPriority[] | null;
}

/** Roles that one person proposed and another must decide. Shown first, because somebody is waiting. */
export function Waiting({ areaCode, grants, priorities }: WaitingProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // A double click comes before the button has been drawn busy, and a card stays until the list has been read again.
  const sent = useRef(new Set<string>());
  const approval = useMutation({
    mutationFn: approveGrant,
    onMutate: () => setErrors([]),
    onSuccess: (_, grant: Grant) => void navigate(`${pathname}${search}`, { replace: true, state: { done: approved(grant), here: true } }),
    onError: (error, { id }) => {
      sent.current.delete(id);
      setErrors(refusalOf(error, []));
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['area', areaCode] }),
  });
  const approve = (grant: Grant) => {
    if (!sent.current.has(grant.id)) {
      sent.current.add(grant.id);
      approval.mutate(grant);
    }
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {grants.length === 0 ? null : (
        <Panel title="Waiting for a second person" count={grants.length}>
          <ul className="gt-chain gt-waiting">
            {grants.map((grant) => (
              <Card
                key={grant.id}
                areaCode={areaCode}
                grant={grant}
                priorities={priorities}
                busy={approval.isPending}
                approve={() => approve(grant)}
              />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function approved({ role, post, byLink, person }: Grant): string {
  const what = `Approved: ${roleWords(role)}, ${post}.`;
  return byLink ? `${what} The invitation link works now, once, for 7 days.` : `${what} ${person ?? 'The colleague'} holds the role from now on.`;
}

interface CardProps {
  areaCode: string;
  grant: Grant;
  priorities: readonly NamedPriority[] | null;
  busy: boolean;
  approve: () => void;
}

function Card({ areaCode, grant, priorities, busy, approve }: CardProps) {
  const link = useLink();
  const me = useMe();
  const { isPast } = useAsAt();
  const allowed = (verb: string) => !isPast && grant.allowed.includes(verb);
  const named = <span className="govuk-visually-hidden">: {`${roleWords(grant.role)}, ${grant.post}`}</span>;
  return (
    <li>
      <h3>
        {roleWords(grant.role)} · {grant.post}
      </h3>
      <p>
        {grant.person ?? 'Somebody new, by invitation link'}
        {grant.organisation === undefined ? null : `, for ${grant.organisation}`}
        {grant.priorityId === undefined ? null : `, ${priorityWords(priorities, grant.priorityId)}`}
      </p>
      <p className="gt-small gt-quiet">
        Proposed by {grant.proposedBy} on <MomentValue value={grant.proposedAt} />
      </p>
      {isPast || allowed('approve') ? null : <p className="gt-small">{whyNot(grant, me, may(me, 'grant:decide', areaCode))}</p>}
      {allowed('approve') || allowed('refuse') || allowed('withdraw') ? (
        <Buttons>
          {allowed('approve') ? (
            <Button busy={busy} onClick={approve}>
              Approve{named}
            </Button>
          ) : null}
          {allowed('refuse') ? (
            <ButtonLink look="secondary" to={link('grant', { areaCode, grantId: grant.id, verb: 'refuse' })}>
              Refuse{named}
            </ButtonLink>
          ) : null}
          {allowed('withdraw') ? (
            <ButtonLink look="secondary" to={link('grant', { areaCode, grantId: grant.id, verb: 'withdraw' })}>
              Withdraw{named}
            </ButtonLink>
          ) : null}
        </Buttons>
      ) : null}
    </li>
  );
}
