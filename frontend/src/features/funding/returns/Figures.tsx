import { DataTable } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { pounds } from '@/parts/money';
import type { Return, ReturnFigures } from '../api/types';
import { CONDITION_WORDS, OUTPUT_WORDS } from '../words';

/** Money, outputs and conditions as the funder reads them: frozen, or of today while it is a draft. */
export function Figures({ shown }: { shown: Return }) {
  const { figures, state } = shown;
  if (figures === undefined) {
    return (
      <Panel title="Figures">
        <p>Its figures are not published here: only that it was sent, and what was said to it.</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={state === 'DRAFT' ? 'Figures as they are today' : 'Figures as they were submitted'}>
        <p className="gt-small gt-quiet">
          <DateValue value={figures.from} /> to <DateValue value={figures.to} />; amounts are those up to its last day.
        </p>
        <Facts
          facts={[
            { name: 'Award', value: pounds(figures.awardPence) },
            { name: 'Unallocated', value: pounds(figures.unallocatedPence) },
            { name: 'Received', value: pounds(figures.receivedPence) },
            { name: 'Committed or paid', value: pounds(figures.committedPence) },
            { name: 'Of that, paid', value: pounds(figures.paidPence) },
          ]}
        />
      </Panel>
      <Panel title="Workstreams" count={figures.workstreams.length}>
        {figures.workstreams.length === 0 ? <p>The grant had none.</p> : <Workstreams figures={figures} />}
      </Panel>
      <Panel title="Outputs" count={figures.outputs.length}>
        {figures.outputs.length === 0 ? <p>None was recorded.</p> : <Outputs figures={figures} />}
      </Panel>
      <Panel title="Conditions" count={figures.conditions.length}>
        {figures.conditions.length === 0 ? (
          <p>None was recorded.</p>
        ) : (
          <ul className="gt-chain">
            {figures.conditions.map((condition) => (
              <li key={condition.position}>
                <p>
                  <strong>{condition.position}</strong> {condition.text} <Tag>{CONDITION_WORDS[condition.status].toLowerCase()}</Tag>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

type Line = ReturnFigures['workstreams'][number];

function Workstreams({ figures }: { figures: ReturnFigures }) {
  return (
    <DataTable
      caption="Workstreams"
      captionHidden
      dense
      columns={[
        {
          key: 'title',
          header: 'Workstream',
          lead: true,
          share: 35,
          cell: (line: Line) => (
            <>
              {line.title}
              {line.explanations.map((text) => (
                <div key={text} className="gt-small gt-quiet">
                  {text}
                </div>
              ))}
            </>
          ),
        },
        { key: 'budget', header: 'Budget', align: 'number', cell: (line) => pounds(line.allocatedPence) },
        {
          key: 'profile',
          header: 'Planned so far',
          align: 'number',
          cell: (line) => (line.profilePence === undefined ? <None>no plan by month</None> : pounds(line.profilePence)),
        },
        { key: 'committed', header: 'Committed or paid', align: 'number', cell: (line) => pounds(line.committedPence) },
        { key: 'paid', header: 'Of that, paid', align: 'number', cell: (line) => pounds(line.paidPence) },
        { key: 'quarter', header: 'Paid in the quarter', align: 'number', cell: (line) => pounds(line.paidInQuarterPence) },
      ]}
      rows={figures.workstreams}
      rowKey={(line) => line.code}
    />
  );
}

type OutputLine = ReturnFigures['outputs'][number];

function Outputs({ figures }: { figures: ReturnFigures }) {
  return (
    <DataTable
      caption="Outputs"
      captionHidden
      columns={[
        {
          key: 'title',
          header: 'Output',
          lead: true,
          cell: (line: OutputLine) => (
            <>
              {line.title} <span className="gt-quiet">({OUTPUT_WORDS[line.kind].toLowerCase()})</span>
            </>
          ),
        },
        { key: 'planned', header: 'Planned', align: 'number', cell: (line) => line.planned ?? <None>no number was planned</None> },
        { key: 'delivered', header: 'Delivered', align: 'number', cell: (line) => line.delivered },
        { key: 'quarter', header: 'In the quarter', align: 'number', cell: (line) => line.deliveredInQuarter },
      ]}
      rows={figures.outputs}
      rowKey={(line) => `${line.workstreamCode} ${line.title}`}
    />
  );
}
