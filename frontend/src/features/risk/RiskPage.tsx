import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { RecordAnswer } from '@/api/Answer';
import { programmeQuery } from '@/api/programme';
import type { components } from '@/api/schema';
import { Source } from '@/api/Source';
import { sentenceCase } from '@/api/words';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel, TwoColumns } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { riskQuery } from './api/risk';

type Risk = components['schemas']['RiskView'];
type Control = Risk['controls'][number];

const COLUMNS: Column<Control>[] = [
  { key: 'position', header: 'No.', mark: true, cell: (control) => control.position },
  {
    key: 'description',
    header: 'Control',
    lead: true,
    share: 50,
    cell: (control) => (
      <>
        {control.description}
        <Source source={control.source} basis={control.basis} />
      </>
    ),
  },
  { key: 'owner', header: 'Owner', cell: (control) => control.owner ?? <None>nobody named</None> },
  { key: 'due', header: 'Due', cell: (control) => <DateValue value={control.due} /> },
  { key: 'status', header: 'Status', cell: (control) => sentenceCase(control.status) },
];

/** One risk: because of what, what might happen, with what result, and what is done about it. */
export function RiskPage() {
  const { programmeId, riskId } = useRouteParams('risk');
  const { asAt } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const risk = useQuery(riskQuery({ programmeId, riskId, asAt }));
  return (
    <RecordAnswer query={risk} what="the risk" title="This risk cannot be shown">
      {(loaded) => (
        <Page
          title={`${loaded.ref} ${loaded.title}`}
          titleEnd={programme.data?.areaName}
          caption={<Caption risk={loaded} programmeId={programmeId} />}
          marks={
            <>
              <Tag>{sentenceCase(loaded.status)}</Tag>
              <Tag>{sentenceCase(loaded.assessment)}</Tag>
            </>
          }
        >
          <TwoColumns>
            <Panel title="The risk">
              <Chain risk={loaded} />
            </Panel>
            <Panel title="Who and how">
              <Facts
                facts={[
                  ...(loaded.audience === 'ADVISERS' ? [{ name: 'For', value: 'Advisers, the chair and the programme manager only' }] : []),
                  { name: 'Owner', value: loaded.owner ?? <span className="gt-quiet">Nobody named</span> },
                  {
                    name: 'Assessment',
                    value: loaded.assessment === 'not assessed' ? 'Not assessed: no score is published and none is invented' : loaded.assessment,
                  },
                ]}
              />
              <Source source={loaded.source} basis={loaded.basis} />
            </Panel>
          </TwoColumns>
          <Panel title="Controls" count={loaded.controls.length}>
            {loaded.controls.length === 0 ? (
              <p>No control is recorded: nothing is said to be done about it.</p>
            ) : (
              <DataTable caption="Controls" captionHidden columns={COLUMNS} rows={loaded.controls} rowKey={(control) => control.id} />
            )}
          </Panel>
        </Page>
      )}
    </RecordAnswer>
  );
}

function Caption({ risk, programmeId }: { risk: Risk; programmeId: string }) {
  const link = useLink();
  return (
    <>
      <Link to={link('risks', { programmeId })}>Risks</Link> ·{' '}
      {risk.priorityNumber === undefined ? (
        'Whole plan'
      ) : (
        <Link to={link('actions', { programmeId }, { priority: risk.priorityNumber })}>Priority {risk.priorityNumber}</Link>
      )}
    </>
  );
}

const LINKS = [
  ['cause', 'Because'],
  ['event', 'This might happen, or has'],
  ['consequence', 'And then'],
] as const;

/** Cause, event, consequence: a part that is missing is shown missing, because a risk without one cannot be managed. */
function Chain({ risk }: { risk: Risk }) {
  return (
    <ol className="gt-chain">
      {LINKS.map(([part, title]) => (
        <li key={part}>
          <h3>{title}</h3>
          <p className={risk[part] === undefined ? 'gt-quiet' : undefined}>{risk[part] ?? `No ${part} is written`}</p>
        </li>
      ))}
    </ol>
  );
}
