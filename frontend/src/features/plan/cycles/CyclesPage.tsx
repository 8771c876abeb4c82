import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { cyclesQuery, type Cycle } from '../api/cycles';
import { openCycle } from '../api/writeCycle';
import { CycleForm } from './CycleForm';
import { CycleMark } from './marks';

/** Every reporting cycle, the newest first, and the form that opens the next. */
export function CyclesPage() {
  const { programmeId } = useRouteParams('cycles');
  const { asAt, isPast } = useAsAt();
  const link = useLink();
  const me = useMe();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const cycles = useQuery(cyclesQuery({ programmeId, asAt }));
  const open = cycles.data?.items.find(({ state }) => state === 'OPEN');
  const { areaCode } = programme.data ?? {};
  return (
    <Page
      title={routes.cycles.title}
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={
        cycles.data === undefined ? undefined : open === undefined ? 'No cycle is open, so nobody owes a report.' : `${open.title}: ${open.sentence}`
      }
    >
      <Answer query={cycles} what="the cycles">
        {({ items }) => (
          <Panel title="Cycles" count={items.length} aside={<Link to={link('thresholds', { programmeId })}>Thresholds of the rules</Link>}>
            <List cycles={items} programmeId={programmeId} />
          </Panel>
        )}
      </Answer>
      {areaCode !== undefined && cycles.data !== undefined && may(me, 'cycle:run', areaCode) ? (
        <Panel title="Open a cycle">
          {isPast ? (
            <p>You are looking back, so nothing can be opened here.</p>
          ) : open === undefined ? (
            <OpenForm programmeId={programmeId} areaCode={areaCode} />
          ) : (
            <p>
              <Link to={link('cycle', { programmeId, cycleId: open.id })}>{open.title}</Link> is open. Close it before the next one opens.
            </p>
          )}
        </Panel>
      ) : null}
    </Page>
  );
}

function OpenForm({ programmeId, areaCode }: { programmeId: string; areaCode: string }) {
  const link = useLink();
  const navigate = useNavigate();
  return (
    <CycleForm
      name="Open a cycle"
      what={`cycle/${programmeId}`}
      areaCode={areaCode}
      programmeId={programmeId}
      button="Open the cycle"
      send={(draft) => openCycle(programmeId, draft)}
      onDone={({ id }) =>
        void navigate(link('cycle', { programmeId, cycleId: id }), { state: { done: 'The cycle is open. Every priority owes its report.' } })
      }
    >
      <p>Every priority that lists an action owes it a report. One cycle is open at a time.</p>
    </CycleForm>
  );
}

function List({ cycles, programmeId }: { cycles: readonly Cycle[]; programmeId: string }) {
  const link = useLink();
  const columns: Column<Cycle>[] = [
    {
      key: 'title',
      header: 'Cycle',
      lead: true,
      share: 18,
      cell: (cycle) => <Link to={link('cycle', { programmeId, cycleId: cycle.id })}>{cycle.title}</Link>,
    },
    { key: 'state', header: 'State', align: 'tight', cell: (cycle) => <CycleMark state={cycle.state} /> },
    {
      key: 'period',
      header: 'Reports on',
      cell: ({ periodFrom, periodTo }) => (
        <>
          <DateValue value={periodFrom} /> to <DateValue value={periodTo} />
        </>
      ),
    },
    { key: 'due', header: 'Due', align: 'tight', cell: (cycle) => <DateValue value={cycle.dueOn} /> },
    { key: 'sentence', header: 'Reports', share: 36, cell: (cycle) => cycle.sentence },
  ];
  return (
    <DataTable
      caption="Cycles"
      captionHidden
      columns={columns}
      rows={cycles}
      rowKey={({ id }) => id}
      empty={
        <Empty title="No cycle has been opened yet">
          A cycle asks every priority for its report by a day, and keeps how every action stood when it closes.
        </Empty>
      }
    />
  );
}
