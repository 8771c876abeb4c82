import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { NO_DATE } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { useLink } from '@/routes/links';
import { actionsToLinkQuery } from '@/server/actions';
import { boardsQuery } from '@/server/meetings';
import { programmeQuery } from '@/server/programme';
import { versionTag } from '@/server/versionTag';
import type { Risk } from '../api/risk';
import { closeRisk, escalateRisk, happenRisk, reopenRisk, reviewRisk } from '../api/write';
import { stale } from '../stale';
import { STATUSES } from '../words';
import { live, type PartProps } from './partProps';

/** Reviewed, escalated, happened, closed, opened again: where it stands and what may be done from here. */
export function Standing(props: PartProps) {
  const { risk, keep } = props;
  return (
    <Panel title="Review and standing">
      <Facts facts={facts(props)} />
      {keep ? (
        <div className="gt-links gt-after">
          {live(risk) ? (
            <>
              <Review {...props} />
              <Escalate {...props} />
            </>
          ) : null}
          {risk.allowed.includes('HAPPEN') ? <Happen {...props} /> : null}
          {risk.allowed.includes('CLOSE') ? <Close {...props} /> : null}
          {risk.allowed.includes('REOPEN') ? <Reopen {...props} /> : null}
        </div>
      ) : null}
    </Panel>
  );
}

function facts({ risk, programmeId }: PartProps): { name: string; value: ReactNode }[] {
  const { status, reviewDue, reviewOverdue, reviewedOn, reviewNote } = risk;
  return [
    { name: 'Status', value: STATUSES[status] },
    {
      name: 'Next review',
      value:
        reviewDue === undefined ? (
          <span className="gt-quiet">{status === 'CLOSED' ? 'None: it is closed' : 'No date is set'}</span>
        ) : (
          <>
            <DateValue value={reviewDue} />
            {reviewOverdue ? <strong className="gt-late"> overdue</strong> : null}
          </>
        ),
    },
    {
      name: 'Last review',
      value:
        reviewedOn === undefined ? (
          <span className="gt-quiet">Never reviewed</span>
        ) : (
          <>
            <DateValue value={reviewedOn} />
            {reviewNote === undefined ? null : `: ${reviewNote}`}
          </>
        ),
    },
    ...(risk.escalatedOn === undefined
      ? [{ name: 'Escalation', value: <span className="gt-quiet">Never escalated</span> }]
      : [{ name: 'Escalated', value: <Escalated risk={risk} programmeId={programmeId} /> }]),
    ...dated(
      'Happened',
      risk.issueOn,
      risk.issueReason,
      risk.issueActionId === undefined ? null : <IssueAction risk={risk} programmeId={programmeId} />,
    ),
    ...dated('Closed', risk.closedOn, risk.closeReason),
    ...dated('Opened again', risk.reopenedOn, risk.reopenReason),
  ];
}

function dated(name: string, on: string | undefined, reason: string | undefined, more: ReactNode = null) {
  return on === undefined
    ? []
    : [
        {
          name,
          value: (
            <>
              <DateValue value={on} />
              {reason === undefined ? null : `: ${reason}`}
              {more}
            </>
          ),
        },
      ];
}

/** To whom: in words, or a board of the area. */
function Escalated({ risk: { escalatedOn, escalatedTo, escalatedBoardId, escalationReason }, programmeId }: { risk: Risk; programmeId: string }) {
  const boards = useBoards(programmeId);
  const board = boards.find(({ id }) => id === escalatedBoardId)?.name;
  const to = escalatedTo ?? board;
  return (
    <>
      <DateValue value={escalatedOn} />
      {to === undefined ? null : `, to ${to}`}
      {escalationReason === undefined ? null : `: ${escalationReason}`}
    </>
  );
}

function IssueAction({ risk: { issueActionId = '', actions }, programmeId }: { risk: Risk; programmeId: string }) {
  const link = useLink();
  const all = useQuery(actionsToLinkQuery(programmeId));
  const action = actions.find(({ actionId }) => actionId === issueActionId) ?? all.data?.find(({ id }) => id === issueActionId);
  return (
    <div className="gt-small">
      Dealt with by{' '}
      <Link to={link('action', { programmeId, actionId: issueActionId })}>
        {action === undefined ? 'this action' : `${action.ref} ${action.title}`}
      </Link>
    </div>
  );
}

function useBoards(programmeId: string) {
  const area = useQuery(programmeQuery({ programmeId, asAt: undefined })).data?.areaCode;
  return useQuery({ ...boardsQuery(area ?? ''), enabled: area !== undefined }).data ?? [];
}

function Review({ risk, programmeId, tell }: PartProps) {
  return (
    <Opener name="review" button="Record a review">
      {(close) => (
        <FieldsForm
          name="Record a review"
          what={`risk/${risk.id}/review`}
          blank={{ reviewedOn: NO_DATE, nextReview: NO_DATE, note: '' }}
          tag={versionTag(risk)}
          fields={() => [
            { id: 'reviewedOn', kind: 'date', label: 'When was it reviewed?', ask: 'Enter the day of the review' },
            { id: 'nextReview', kind: 'date', label: 'When is the next review?', hint: 'Left empty, no review is due.' },
            {
              id: 'note',
              kind: 'area',
              label: 'What was said?',
              hint: 'Without names. A new score is entered under “Assess the risk”.',
              limit: 2_000,
            },
          ]}
          button="Record the review"
          send={(values, tag) => reviewRisk(risk.id, tag, values as unknown as Parameters<typeof reviewRisk>[2])}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell('The review is recorded.');
          }}
        />
      )}
    </Opener>
  );
}

function Escalate({ risk, programmeId, tell }: PartProps) {
  const boards = useBoards(programmeId);
  return (
    <Opener name="escalate" button="Escalate">
      {(close) => (
        <FieldsForm
          name="Escalate the risk"
          what={`risk/${risk.id}/escalation`}
          blank={{ boardId: '', to: '', reason: '' }}
          tag={versionTag(risk)}
          fields={() => [
            {
              id: 'boardId',
              kind: 'select',
              label: 'To which board?',
              choices: [{ value: '', label: 'To nobody of these' }, ...boards.map(({ id, name }) => ({ value: id, label: name }))],
            },
            { id: 'to', kind: 'text', label: 'Or to whom else?', hint: 'A role, never a name: Director of Children’s Services.' },
            {
              id: 'reason',
              kind: 'area',
              label: 'Why, and what is asked of them?',
              hint: 'Without names.',
              ask: 'Say why it is escalated',
              limit: 2_000,
            },
          ]}
          button="Escalate the risk"
          send={(values, tag) => escalateRisk(risk.id, tag, values as unknown as Parameters<typeof escalateRisk>[2])}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell('The risk is escalated, with today’s date.');
          }}
        />
      )}
    </Opener>
  );
}

function Happen({ risk, programmeId, tell }: PartProps) {
  const actions = useQuery(actionsToLinkQuery(programmeId));
  return (
    <Opener name="happen" button="It has happened">
      {(close) => (
        <FieldsForm
          name="Record that it has happened"
          what={`risk/${risk.id}/issue`}
          blank={{ on: NO_DATE, reason: '', actionId: '' }}
          tag={versionTag(risk)}
          fields={() => [
            { id: 'on', kind: 'date', label: 'When did it happen?', ask: 'Enter the day it happened' },
            {
              id: 'reason',
              kind: 'area',
              label: 'What happened?',
              hint: 'Without names. The risk is then an issue.',
              ask: 'Say what happened',
              limit: 2_000,
            },
            {
              id: 'actionId',
              kind: 'select',
              label: 'Which action deals with it?',
              choices: [
                { value: '', label: 'None yet' },
                ...(actions.data ?? []).map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` })),
              ],
            },
          ]}
          button="Record the issue"
          send={(values, tag) => happenRisk(risk.id, tag, values as unknown as Parameters<typeof happenRisk>[2])}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell('The risk has become an issue.');
          }}
        />
      )}
    </Opener>
  );
}

function Close({ risk, programmeId, tell }: PartProps) {
  const tag = versionTag(risk);
  return (
    <Opener name="close" button="Close the risk">
      {(close) => (
        <ReasonInPlace
          what={`risk/${risk.id}/closure`}
          name="Close the risk"
          question="Why is it no risk any more?"
          button="Close it"
          send={(reason) => closeRisk(risk.id, tag, reason)}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell('The risk is closed.');
          }}
        >
          It leaves the heat map and the counts; it stays in the register under “Closed”, with its history, and can be opened again.
        </ReasonInPlace>
      )}
    </Opener>
  );
}

function Reopen({ risk, programmeId, tell }: PartProps) {
  const tag = versionTag(risk);
  return (
    <Opener name="reopen" button="Open it again">
      {(close) => (
        <ReasonInPlace
          what={`risk/${risk.id}/reopening`}
          name="Open the risk again"
          question="Why is it a risk again?"
          button="Open it again"
          send={(reason) => reopenRisk(risk.id, tag, reason)}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell('The risk is open again.');
          }}
        >
          It counts from now on as an open risk, with the scores it had.
        </ReasonInPlace>
      )}
    </Opener>
  );
}
