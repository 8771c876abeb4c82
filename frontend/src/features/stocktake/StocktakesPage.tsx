import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { dateWords, londonDay } from '@/design/dates';
import { DateValue, MomentValue, None } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Done, Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { stocktakesQuery, type Stocktake } from './api/stocktakes';
import { FreezeForm } from './FreezeForm';

const COLUMNS: Column<Stocktake>[] = [
  {
    key: 'taken',
    header: 'Taken',
    lead: true,
    share: 18,
    cell: (stocktake) => (
      // A plain link: the document is the server's, byte for byte as it was frozen.
      <a href={`/api/v1/stocktakes/${stocktake.id}`}>
        <MomentValue value={stocktake.takenAt} />
        <span className="govuk-visually-hidden">, the document (JSON)</span>
      </a>
    ),
  },
  {
    key: 'asAt',
    header: 'Shows',
    align: 'tight',
    cell: (stocktake) => (stocktake.asAt === undefined ? 'The state when taken' : <DateValue value={stocktake.asAt} />),
  },
  { key: 'reason', header: 'For', share: 26, cell: (stocktake) => stocktake.reason ?? <None>no reason given</None> },
  { key: 'since', header: 'What changed', align: 'tight', cell: (stocktake) => <Since stocktake={stocktake} /> },
  { key: 'revision', header: 'Revision', align: 'number', cell: (stocktake) => stocktake.revision },
  {
    key: 'revisionHash',
    header: 'Hash of the revision',
    cell: (stocktake) => <span className="gt-digest">{stocktake.revisionHash}</span>,
  },
  { key: 'sha256', header: 'SHA-256 of the document', cell: (stocktake) => <span className="gt-digest">{stocktake.sha256}</span> },
];

function Since({ stocktake }: { stocktake: Stocktake }) {
  const { programmeId } = useRouteParams('stocktakes');
  const link = useLink();
  return (
    <Link to={link('changes', { programmeId }, { from: `stocktake:${stocktake.id}` })}>
      Since then
      <span className="govuk-visually-hidden">
        , the stocktake taken <MomentValue value={stocktake.takenAt} />
      </span>
    </Link>
  );
}

/** What was frozen, when and why. The digest lets anybody check that a document is the one that was frozen. */
export function StocktakesPage() {
  const { programmeId } = useRouteParams('stocktakes');
  const { asAt, isPast } = useAsAt();
  const me = useMe();
  const [frozen, setFrozen] = useState(false);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const stocktakes = useQuery(stocktakesQuery({ programmeId, asAt }));
  const mayFreeze = programme.data !== undefined && may(me, 'stocktake:freeze', programme.data.areaCode);
  return (
    <Page
      title="Stocktakes"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer="A stocktake is the whole plan, frozen. It can never be changed; two of the same state have the same digest."
    >
      <Answer query={stocktakes} what="the stocktakes">
        {({ items }) => <Taken stocktakes={asAt === undefined ? items : items.filter(({ takenAt }) => londonDay(takenAt) <= asAt)} asAt={asAt} />}
      </Answer>
      {!mayFreeze ? null : (
        <Panel title="Freeze a stocktake">
          {frozen ? (
            <Done>
              <p className="govuk-notification-banner__heading">Stocktake frozen</p>
              <p>It stands first in the list above.</p>
            </Done>
          ) : null}
          {isPast ? (
            <p>You are looking back, so nothing can be frozen here. Go back to today; a stocktake of a past day can be frozen from there.</p>
          ) : (
            <FreezeForm programmeId={programmeId} onFrozen={() => setFrozen(true)} />
          )}
        </Panel>
      )}
    </Page>
  );
}

function Taken({ stocktakes, asAt }: { stocktakes: readonly Stocktake[]; asAt: string | undefined }) {
  return (
    <Panel title="Taken" count={stocktakes.length}>
      {stocktakes.length === 0 ? (
        <Empty title={asAt === undefined ? 'No stocktake has been taken yet' : `No stocktake had been taken by ${dateWords(asAt)}`} />
      ) : (
        <DataTable
          caption="Stocktakes"
          captionHidden
          total={plural(stocktakes.length, 'stocktake')}
          columns={COLUMNS}
          rows={stocktakes}
          rowKey={(stocktake) => stocktake.id}
        />
      )}
    </Panel>
  );
}
