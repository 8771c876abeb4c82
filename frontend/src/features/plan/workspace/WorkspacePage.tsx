import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { dateWords } from '@/design/dates';
import { Page } from '@/design/Page';
import { Refused } from '@/design/states';
import { Answer, RecordAnswer } from '@/parts/Answer';
import { useAsAt, withAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { cycleQuery } from '../api/cycle';
import type { Cycle, Submission } from '../api/cycles';
import { draftsQuery } from '../api/statementDrafts';
import { workspaceQuery } from '../api/workspace';
import { chosen, whoseOf, type Whose } from './whose';
import { Workspace } from './Workspace';

const FILTERS = ['priority'] as const;

/** Everything somebody has to say to a cycle, on one page. */
export function WorkspacePage() {
  const { programmeId, cycleId } = useRouteParams('workspace');
  const programme = useQuery(programmeQuery({ programmeId, asAt: undefined }));
  const cycle = useQuery(cycleQuery({ programmeId, cycleId, asAt: undefined }));
  return (
    <RecordAnswer query={cycle} what="the cycle" title="This cycle cannot be shown">
      {({ data }) => (
        <Page
          title={`Report for ${data.title}`}
          titleEnd={programme.data?.areaName}
          caption={<Back cycle={data} programmeId={programmeId} />}
          answer={`Due ${dateWords(data.dueOn)}. Drafts are saved as you type; nothing is declared before a whole priority is submitted.`}
        >
          <Answer query={programme} what="the cycle">
            {({ areaCode }) => <Gate cycle={data} areaCode={areaCode} programmeId={programmeId} />}
          </Answer>
        </Page>
      )}
    </RecordAnswer>
  );
}

function Back({ cycle, programmeId }: { cycle: Cycle; programmeId: string }) {
  const link = useLink();
  return <Link to={link('cycle', { programmeId, cycleId: cycle.id })}>{cycle.title}</Link>;
}

function Gate({ cycle, areaCode, programmeId }: { cycle: Cycle; areaCode: string; programmeId: string }) {
  const link = useLink();
  const me = useMe();
  const { isPast } = useAsAt();
  const { pathname, search } = useLocation();
  const { filters } = useListParams(FILTERS);
  const whose = whoseOf(me, areaCode, cycle.submissions);
  const shown = chosen(whose, filters.priority);
  const back = <Link to={link('cycle', { programmeId, cycleId: cycle.id })}>Back to the cycle</Link>;
  if (isPast) {
    return (
      <Refused title="Nothing can be reported in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>}>
        You are looking at an earlier date. A report is made today and may describe an earlier day.
      </Refused>
    );
  }
  if (cycle.state === 'CLOSED') {
    return (
      <Refused title="This cycle is closed" action={back}>
        What you had typed is kept as your draft, and what was not said is said in the next one.
      </Refused>
    );
  }
  if (whose.mine.length + whose.others.length === 0) {
    return (
      <Refused title="None of the priorities is yours to report on" action={back}>
        Its SRO reports on a priority, and contributors propose.
      </Refused>
    );
  }
  return (
    <>
      <Choose whose={whose} shown={shown} cycle={cycle} programmeId={programmeId} />
      {shown.length === 0 ? null : (
        <Loaded
          // Other priorities are another page of work: what is typed in one must not be drawn into the next.
          key={shown.map(({ priorityId }) => priorityId).join()}
          cycle={cycle}
          shown={shown}
          whose={whose}
          programmeId={programmeId}
          person={me?.personId ?? ''}
        />
      )}
    </>
  );
}

interface ChooseProps {
  whose: Whose;
  shown: readonly Submission[];
  cycle: Cycle;
  programmeId: string;
}

function Choose({ whose, shown, cycle, programmeId }: ChooseProps) {
  const link = useLink();
  const all = [...whose.mine, ...whose.others];
  if (all.length === 1) {
    return null;
  }
  const to = (priority?: number) => link('workspace', { programmeId, cycleId: cycle.id }, { priority });
  const current = (here: boolean) => (here ? ('page' as const) : undefined);
  return (
    <nav aria-label="Priorities" className="gt-choose">
      {shown.length === 0 ? <p>Which priority?</p> : null}
      <ul>
        {whose.named && whose.mine.length > 1 ? (
          <li>
            <Link to={to()} aria-current={current(shown.length > 1)}>
              All mine
            </Link>
          </li>
        ) : null}
        {all.map((submission) => (
          <li key={submission.id}>
            <Link to={to(submission.priorityNumber)} aria-current={current(shown.length === 1 && shown[0] === submission)}>
              Priority {submission.priorityNumber}
              {shown.length === 0 ? `: ${submission.priorityTitle}` : ''}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Loaded({
  cycle,
  shown,
  whose,
  programmeId,
  person,
}: {
  cycle: Cycle;
  shown: readonly Submission[];
  whose: Whose;
  programmeId: string;
  person: string;
}) {
  const priority = shown.map(({ priorityNumber }) => priorityNumber);
  const works = useQuery(workspaceQuery({ programmeId, cycleId: cycle.id, priority }));
  const drafts = useQuery(draftsQuery(programmeId));
  return (
    <Answer query={works} what="the actions">
      {({ items }) => (
        <Answer query={drafts} what="your drafts">
          {(saved) => (
            <Workspace cycle={cycle} submissions={shown} mine={whose.mine} works={items} drafts={saved} programmeId={programmeId} person={person} />
          )}
        </Answer>
      )}
    </Answer>
  );
}
