import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/api/Answer';
import { programmeQuery } from '@/api/programme';
import type { components } from '@/api/schema';
import { plural, sentenceCase } from '@/api/words';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { risksQuery } from './api/risks';
import { riskStatementsQuery } from './api/riskStatements';

type Risk = components['schemas']['RiskView'];

/** The register: what could stop the plan, who owns it and what is done about it. */
export function RisksPage() {
  const { programmeId } = useRouteParams('risks');
  const { asAt } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const risks = useQuery(risksQuery({ programmeId, asAt }));
  return (
    <Page
      title="What could stop the plan?"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={risks.data === undefined ? undefined : sentence(risks.data.items)}
    >
      <Answer query={risks} what="the risks">
        {({ items }) => (
          <Panel title="Risk register" count={items.length}>
            {items.length === 0 ? (
              <Empty title="No risk was recorded at this date">That is not the same as a statement that there is none.</Empty>
            ) : (
              <Register risks={items} programmeId={programmeId} />
            )}
          </Panel>
        )}
      </Answer>
      <NoneIdentified programmeId={programmeId} />
    </Page>
  );
}

function sentence(risks: readonly Risk[]): string | undefined {
  if (risks.length === 0) {
    return undefined;
  }
  const open = risks.filter((risk) => risk.status === 'OPEN').length;
  const bare = risks.filter((risk) => risk.controls.length === 0).length;
  return `${open} of ${plural(risks.length, 'risk')} ${open === 1 ? 'is' : 'are'} open; ${bare === 0 ? 'each has a control' : `${bare} ${bare === 1 ? 'has' : 'have'} no control`}.`;
}

function Register({ risks, programmeId }: { risks: readonly Risk[]; programmeId: string }) {
  const link = useLink();
  const columns: Column<Risk>[] = [
    { key: 'ref', header: 'Ref', mark: true, cell: (risk) => <strong className="gt-nowrap">{risk.ref}</strong> },
    {
      key: 'title',
      header: 'Risk',
      lead: true,
      share: 36,
      cell: (risk) => <Link to={link('risk', { programmeId, riskId: risk.id })}>{risk.title}</Link>,
    },
    { key: 'priority', header: 'Priority', cell: (risk) => risk.priorityNumber ?? 'Whole plan' },
    { key: 'owner', header: 'Owner', cell: (risk) => risk.owner ?? <None>nobody named</None> },
    { key: 'status', header: 'Status', cell: (risk) => (risk.audience === 'ADVISERS' ? `${sentenceCase(risk.status)} · advisers only` : sentenceCase(risk.status)) },
    { key: 'assessment', header: 'Assessment', cell: (risk) => sentenceCase(risk.assessment) },
    { key: 'controls', header: 'Controls', align: 'number', cell: (risk) => risk.controls.length },
  ];
  return <DataTable caption="Risks" captionHidden columns={columns} rows={risks} rowKey={(risk) => risk.id} dense />;
}

function NoneIdentified({ programmeId }: { programmeId: string }) {
  const { asAt } = useAsAt();
  const statements = useQuery(riskStatementsQuery({ programmeId, asAt }));
  return (
    <Panel title="Where none was identified" count={statements.data?.page.totalItems}>
      <Answer query={statements} what="the statements">
        {({ items }) =>
          items.length === 0 ? (
            <p>Nobody has stated that a priority has no risks.</p>
          ) : (
            <ul className="gt-list-plain">
              {items.map((statement) => (
                <li key={statement.id} className="gt-entry">
                  <h3>{statement.priorityNumber === undefined ? 'Whole plan' : `Priority ${statement.priorityNumber}`}</h3>
                  <p className="gt-tight-below">
                    “{statement.statement}”, stated by {statement.statedBy}, <DateValue value={statement.statedOn} />.
                  </p>
                  <p className="gt-small gt-quiet">Source: {statement.source}.</p>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Panel>
  );
}
