import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink } from '@/design/Button';
import { Page } from '@/design/Page';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { OneForm } from '@/parts/form/Opener';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { programmeQuery } from '@/server/programme';
import { registerQuery, type Part, type Register } from '../api/register';
import { risksQuery } from '../api/risks';
import { useMayKeep, type MayKeep } from '../permissions';
import { NarrowLine } from '../readers/NarrowLine';
import { anyFilter, FILTERS, readFilters } from './filters';
import { HeatMapPanel } from './HeatMapPanel';
import { NoRisks } from './NoRisks';
import { RiskFilterForm } from './RiskFilterForm';
import { RiskTable } from './RiskTable';

/** The register: what could stop the plan, how grave it is, who answers for it and what is done about it. */
export function RisksPage() {
  const { programmeId } = useRouteParams('risks');
  const { asAt } = useAsAt();
  const link = useLink();
  const keep = useMayKeep(programmeId);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const register = useQuery(registerQuery({ programmeId, asAt }));
  return (
    <Page
      title="What could stop the plan?"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={register.data === undefined ? undefined : <Said register={register.data} />}
    >
      <Told />
      {keep.any ? (
        <div className="gt-task">
          <ButtonLink to={link('riskTask', { programmeId, riskId: 'new', task: 'edit' })}>Raise a risk</ButtonLink>
        </div>
      ) : null}
      <Answer query={register} what="the risk register">
        {(loaded) => <Loaded register={loaded} programmeId={programmeId} keep={keep} />}
      </Answer>
      <NarrowLine programmeId={programmeId} more={keep.readers} />
    </Page>
  );
}

function Said({ register: { sentence, lastBoard } }: { register: Register }) {
  return (
    <>
      {sentence}
      {lastBoard === undefined ? null : <span className="gt-quiet"> Movement is counted since {lastBoard.words}.</span>}
    </>
  );
}

function Loaded({ register, programmeId, keep }: { register: Register; programmeId: string; keep: MayKeep }) {
  const list = useListParams(FILTERS);
  const { priority, fund, ...rest } = readFilters(list.filters);
  const shown = register.parts.filter((part) => isOf(part, priority, fund));
  return (
    <>
      {anyFilter(rest) ? null : <HeatMapPanel register={register} part={shown.length === 1 ? shown[0] : undefined} programmeId={programmeId} />}
      <RiskFilterForm parts={register.parts} filters={{ priority, fund, ...rest }} set={list.set} />
      {anyFilter(rest) || shown.length === 0 ? (
        <Narrowed programmeId={programmeId} list={list} />
      ) : (
        <OneForm>
          {shown.map((part) => (
            <OfPart key={part.id ?? part.of} part={part} programmeId={programmeId} keep={keep} />
          ))}
        </OneForm>
      )}
    </>
  );
}

function isOf({ of, number = 0, id }: Part, priority: number | undefined, fund: string | undefined): boolean {
  return fund === undefined ? priority === undefined || (of !== 'GRANT' && number === priority) : id === fund;
}

function OfPart({ part, programmeId, keep }: { part: Part; programmeId: string; keep: MayKeep }) {
  const { of, id, number, title, risks, counts } = part;
  const link = useLink();
  const name = of === 'PRIORITY' ? `Priority ${number ?? ''}: ${title}` : title;
  const filter = of === 'GRANT' ? { fund: id } : { priority: number ?? 0 };
  return (
    <Panel
      title={name}
      count={risks.length}
      aside={
        counts.closed === 0 ? undefined : <Link to={link('risks', { programmeId }, { ...filter, status: 'CLOSED' })}>{counts.closed} closed</Link>
      }
    >
      {risks.length === 0 ? (
        <NoRisks part={part} programmeId={programmeId} mayState={keep.risksOf(of === 'PRIORITY' ? id : undefined)} />
      ) : (
        <RiskTable caption={name} programmeId={programmeId} risks={risks} />
      )}
    </Panel>
  );
}

/** A list that leaves the priorities: closed risks stand in it too. */
function Narrowed({ programmeId, list }: { programmeId: string; list: ReturnType<typeof useListParams<(typeof FILTERS)[number]>> }) {
  const { asAt } = useAsAt();
  const sort = list.sort ?? '-score';
  const risks = useQuery(risksQuery({ programmeId, asAt, page: list.page, sort, ...readFilters(list.filters) }));
  return (
    <Panel title="Risks found" count={risks.data?.page.totalItems}>
      <Answer query={risks} what="the risks">
        {({ items, page }) =>
          items.length === 0 ? (
            <Empty title="No risk is like that">Nothing in the register matches the filters above.</Empty>
          ) : (
            <>
              <RiskTable caption="Risks found" programmeId={programmeId} risks={items} sort={sort} onSort={(next) => list.set({ sort: next })} />
              <Pagination page={page} to={list.toPage} what="risks" />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
