import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel } from '@/design/Panel';
import { Refused } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { useAsAt, withAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { useMe, type Me } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { actionQuery } from '../api/action';
import type { Action } from '../api/actions';
import { deadlineChangesQuery, type DeadlineChange } from '../api/deadlineChanges';
import { AskForm } from './AskForm';
import { mayAsk } from './mayAsk';
import { redatedWords } from './redated';
import { movedWords, stateWords } from './stateWords';
import { WithdrawForm } from './WithdrawForm';

/** Where another date is asked for, or the request that waits is taken back. */
export function DatePage() {
  const { programmeId, actionId } = useRouteParams('date');
  const { isPast } = useAsAt();
  const link = useLink();
  const me = useMe();
  const { pathname, search } = useLocation();
  const programme = useQuery(programmeQuery({ programmeId, asAt: undefined }));
  const action = useQuery(actionQuery({ programmeId, actionId, asAt: undefined }));
  const changes = useQuery(deadlineChangesQuery({ programmeId, actionId, asAt: undefined }));
  return (
    <Page
      title={routes.date.title}
      titleEnd={programme.data?.areaName}
      caption={
        action.data === undefined ? undefined : (
          <Link to={link('action', { programmeId, actionId })}>
            {action.data.ref} {action.data.title}
          </Link>
        )
      }
    >
      {isPast ? (
        <Refused title="Nothing can be asked for in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>} />
      ) : (
        <Answer query={programme} what="the action">
          {({ areaCode }) => (
            <Answer query={action} what="the action">
              {(loaded) => (
                <Answer query={changes} what="the requested dates">
                  {({ items }) => (
                    <Loaded
                      action={loaded}
                      waiting={items.find(({ state }) => state === 'REQUESTED') ?? null}
                      me={me}
                      areaCode={areaCode}
                      programmeId={programmeId}
                    />
                  )}
                </Answer>
              )}
            </Answer>
          )}
        </Answer>
      )}
    </Page>
  );
}

interface LoadedProps {
  action: Action;
  waiting: DeadlineChange | null;
  me: Me | null;
  areaCode: string;
  programmeId: string;
}

function Loaded({ action, waiting, me, areaCode, programmeId }: LoadedProps) {
  const link = useLink();
  const tell = useTelling();
  const back = <Link to={link('action', { programmeId, actionId: action.id })}>Back to the action</Link>;
  if (!mayAsk(me, areaCode, action)) {
    return (
      <Refused title="Another date is not yours to ask for" action={back}>
        The SRO of a priority that lists the action asks for it, or the programme manager.
      </Refused>
    );
  }
  const manager = me?.areas.find(({ code }) => code === areaCode)?.roles.includes('programme-manager') === true;
  const mine = waiting !== null && (manager || (waiting.requestedById !== undefined && waiting.requestedById === me?.personId));
  return (
    <>
      <Told />
      {waiting !== null ? (
        <Panel title="The request that waits">
          <Facts
            facts={[
              { name: 'Date asked for', value: <DateValue value={waiting.to} /> },
              {
                name: 'Instead of',
                value:
                  waiting.from === undefined ? (
                    'No date was agreed'
                  ) : (
                    <>
                      <DateValue value={waiting.from} />, {movedWords(waiting)}
                    </>
                  ),
              },
              { name: 'Why', value: waiting.reason },
              { name: 'Kind of reason', value: waiting.categoryWords },
              { name: 'Where it stands', value: stateWords(waiting) },
            ]}
          />
          {mine ? (
            <WithdrawForm
              key={waiting.id}
              change={waiting}
              programmeId={programmeId}
              onDone={() => tell('The request is withdrawn. The agreed date stays.')}
            />
          ) : (
            <p>Whoever asked for it, or the programme manager, can withdraw it. Until then no other date can be asked for.</p>
          )}
        </Panel>
      ) : action.dates.actual !== undefined ? (
        <Refused title="The action is finished" action={back}>
          A finished action keeps its dates.
        </Refused>
      ) : (
        <AskForm
          action={action}
          redated={redatedWords(action.dates)}
          programmeId={programmeId}
          onDone={() => tell('Another date is asked for. The agreed date stays until somebody else approves it.')}
        />
      )}
    </>
  );
}
