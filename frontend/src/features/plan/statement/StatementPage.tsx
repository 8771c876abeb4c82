import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { Page } from '@/design/Page';
import { Panel, TwoColumns } from '@/design/Panel';
import { Refused } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { listed } from '@/parts/words';
import { useAsAt, withAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { actionQuery } from '../api/action';
import type { Action } from '../api/actions';
import { draftQuery } from '../api/statementDraft';
import { statementsQuery } from '../api/statements';
import { mayState } from '../mayState';
import { StatementEntry } from '../Statements';
import { StatementForm } from './StatementForm';

/** Where an SRO says how an action stands. The last statement stands beside it, so that the new one answers it. */
export function StatementPage() {
  const { programmeId, actionId } = useRouteParams('statement');
  const { isPast } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt: undefined }));
  const action = useQuery(actionQuery({ programmeId, actionId, asAt: undefined }));
  return (
    <Page
      title={routes.statement.title}
      titleEnd={programme.data?.areaName}
      caption={action.data === undefined ? undefined : <Back action={action.data} programmeId={programmeId} />}
    >
      {isPast ? (
        <LookingBack />
      ) : (
        <Answer query={programme} what="the action">
          {({ areaCode }) => (
            <Answer query={action} what="the action">
              {(loaded) => <Gate action={loaded} areaCode={areaCode} programmeId={programmeId} />}
            </Answer>
          )}
        </Answer>
      )}
    </Page>
  );
}

function Back({ action, programmeId }: { action: Action; programmeId: string }) {
  const link = useLink();
  return (
    <Link to={link('action', { programmeId, actionId: action.id })}>
      {action.ref} {action.title}
    </Link>
  );
}

function LookingBack() {
  const { pathname, search } = useLocation();
  return (
    <Refused title="Nothing can be stated in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>}>
      You are looking at an earlier date. A statement is made today and may describe an earlier day.
    </Refused>
  );
}

function Gate({ action, areaCode, programmeId }: { action: Action; areaCode: string; programmeId: string }) {
  const link = useLink();
  const me = useMe();
  if (!mayState(me, areaCode, action)) {
    const numbers = action.listings.map((listing) => listing.priorityNumber);
    return (
      <Refused
        title="Only its SRO can declare how this action stands"
        action={<Link to={link('action', { programmeId, actionId: action.id })}>Back to the action</Link>}
      >
        It is listed under {numbers.length === 1 ? 'priority' : 'priorities'} {listed(numbers)}, and you are not the senior responsible officer of{' '}
        {numbers.length === 1 ? 'that priority' : 'any of them'}.
      </Refused>
    );
  }
  return <Draft action={action} programmeId={programmeId} person={me?.personId ?? ''} />;
}

function Draft({ action, programmeId, person }: { action: Action; programmeId: string; person: string }) {
  const draft = useQuery(draftQuery(action.id));
  const statements = useInfiniteQuery(statementsQuery({ programmeId, actionId: action.id, asAt: undefined }));
  const last = statements.data?.pages[0]?.items[0];
  return (
    <TwoColumns>
      <Panel title="Your statement">
        <Answer query={draft} what="your draft">
          {(saved) => <StatementForm key={action.id} action={action} programmeId={programmeId} person={person} saved={saved} />}
        </Answer>
      </Panel>
      <div className="gt-beside">
        <Panel title="Last statement">
          {last === undefined ? (
            <p className="gt-quiet">{statements.isPending ? '…' : 'There is none yet: yours will be the first.'}</p>
          ) : (
            <StatementEntry statement={last} />
          )}
        </Panel>
      </div>
    </TwoColumns>
  );
}
