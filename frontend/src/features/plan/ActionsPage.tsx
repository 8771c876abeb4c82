import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Pagination } from '@/design/Pagination';
import { RatingTag } from '@/design/RatingTag';
import { Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { CONFIDENCE_WORDS, plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { programmeQuery } from '@/server/programme';
import { ActionFilterForm } from './ActionFilterForm';
import { PlannedValue } from './PlannedValue';
import { actionsQuery, type Action } from './api/actions';
import { redatedWords } from './dates/redated';
import { anyFilter, FILTERS, readFilters, readSort, type FilterName } from './filters';

/** Every action once, with all its references. Filters, sort and page live in the address. */
export function ActionsPage() {
  const { programmeId } = useRouteParams('actions');
  const { asAt } = useAsAt();
  const list = useListParams<FilterName>(FILTERS);
  const filters = readFilters(list.filters);
  const sort = readSort(list.sort);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const actions = useQuery(actionsQuery({ programmeId, asAt, page: list.page, sort, ...filters }));
  const columns = useColumns(programmeId);
  const clear = () => {
    list.set({ priority: '', progress: '', organisation: '', late: '', text: '' });
  };

  return (
    <Page
      title="Actions"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
    >
      <ActionFilterForm programmeId={programmeId} asAt={asAt} filters={filters} set={list.set} />
      <Answer query={actions} what="the actions">
        {({ items, page }) => (
          <>
            <p className="govuk-visually-hidden" role="status">
              {plural(page.totalItems, 'action')} {anyFilter(filters) ? 'match' : 'in the plan'}
            </p>
            <DataTable
              caption="Actions"
              captionHidden
              dense
              total={`${plural(page.totalItems, 'action')}${anyFilter(filters) ? ' with these filters' : ''}, each once with all its references`}
              columns={columns}
              rows={items}
              rowKey={(action) => action.id}
              sort={sort ?? 'ref'}
              onSort={(next) => list.set({ sort: next })}
              empty={<Nothing filtered={anyFilter(filters)} lastPage={page.totalItems > 0 ? list.toPage(1) : null} clear={clear} />}
            />
            <Pagination page={page} to={list.toPage} what="actions" />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Nothing({ filtered, lastPage, clear }: { filtered: boolean; lastPage: string | null; clear: () => void }) {
  if (lastPage !== null) {
    return (
      <Empty title="The list has no such page" action={<Link to={lastPage}>First page</Link>}>
        It may have become shorter since the address was kept.
      </Empty>
    );
  }
  return filtered ? (
    <Empty
      title="No action matches"
      action={
        <Button look="secondary" onClick={clear}>
          Show all actions
        </Button>
      }
    >
      Nothing in the plan has all of the above.
    </Empty>
  ) : (
    <Empty title="The plan has no actions at this date">Its actions are loaded by the programme office.</Empty>
  );
}

function useColumns(programmeId: string): Column<Action>[] {
  const link = useLink();
  return [
    { key: 'ref', header: 'Ref', sort: 'ref', mark: true, cell: (action) => <References action={action} /> },
    {
      key: 'title',
      header: 'Action',
      sort: 'title',
      lead: true,
      share: 30,
      cell: (action) => <Link to={link('action', { programmeId, actionId: action.id })}>{action.title}</Link>,
    },
    { key: 'lead', header: 'Led by', cell: (action) => leadersOf(action) ?? <None>nobody named</None> },
    {
      key: 'progress',
      header: 'Progress',
      sort: 'progress',
      align: 'tight',
      cell: (action) => (
        <>
          <RatingTag code={action.progress} />
          {action.confidence === undefined ? null : <div className="gt-small gt-quiet">{CONFIDENCE_WORDS[action.confidence]}</div>}
          {action.system.rating === undefined || action.system.rating === action.progress ? null : (
            <div className="gt-by-dates">
              <span className="gt-small gt-quiet">By its dates:</span> <RatingTag code={action.system.rating} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'impact',
      header: 'Impact',
      sort: 'impact',
      cell: (action) => <RatingTag code={action.impact} axis="impact" />,
    },
    {
      key: 'due',
      header: 'Approved',
      sort: 'due',
      align: 'tight',
      cell: (action) => (
        <>
          <PlannedValue value={action.dates.due} words={action.dates.words?.revisedDue ?? action.dates.words?.originalDue} />
          {action.dates.late && action.dates.daysLate !== undefined ? (
            <div className="gt-small gt-late">{plural(action.dates.daysLate, 'day')} late</div>
          ) : null}
          {action.dates.timesRedated === 0 ? null : <div className="gt-small gt-quiet gt-table__note">{redatedWords(action.dates)}</div>}
        </>
      ),
    },
    {
      key: 'forecast',
      header: 'Forecast',
      align: 'tight',
      cell: ({ dates }) => <PlannedValue value={dates.actual ?? dates.forecast} words={dates.words?.actual ?? dates.words?.forecast} />,
    },
    {
      key: 'milestones',
      header: 'Milestones',
      align: 'number',
      cell: ({ milestones }) => (milestones.total === 0 ? <None /> : `${milestones.closed} of ${milestones.total}`),
    },
    { key: 'statedOn', header: 'Stated for', sort: 'statedOn', align: 'tight', cell: (action) => <DateValue value={action.statedOn} none="never" /> },
  ];
}

/** All references of the one action, the first as its name. */
function References({ action }: { action: Action }) {
  const others = action.listings.map((listing) => listing.ref).filter((ref) => ref !== action.ref);
  return (
    <>
      <strong>{action.ref}</strong>
      {others.map((ref) => (
        <div key={ref} className="gt-small gt-quiet gt-also">
          {ref}
        </div>
      ))}
    </>
  );
}

function leadersOf(action: Action): string | null {
  const bodies = action.leads.flatMap((lead) => (lead.organisation === undefined ? [] : [lead.organisation.shortName]));
  const names = bodies.length > 0 ? bodies : action.leads.map((lead) => lead.role);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
