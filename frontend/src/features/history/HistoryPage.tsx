import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { MomentValue } from '@/design/DateValue';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { Finding } from '@/design/Finding';
import { TextInput } from '@/design/inputs';
import { Page } from '@/design/Page';
import { Pagination } from '@/design/Pagination';
import { Facts, Panel } from '@/design/Panel';
import { Refused } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { actorWords, plural, rowsWords } from '@/parts/words';
import { useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import type { components } from '@/server/schema';
import { revisionsQuery } from './api/history';
import { verificationQuery } from './api/verification';
import { Erasures } from './Erasures';
import { Overrides } from './Overrides';

type Revision = components['schemas']['RevisionView'];
type Verification = components['schemas']['Verification'];

/** A head that somebody kept, so that a check can be sent to a colleague; and the text that a finding asks to have erased. */
const FILTERS = ['known', 'table', 'row', 'columns'] as const;

const COLUMNS: Column<Revision>[] = [
  { key: 'number', header: 'Revision', mark: true, cell: (revision) => <strong>{revision.number}</strong> },
  { key: 'at', header: 'True from', lead: true, cell: (revision) => <MomentValue value={revision.at} /> },
  { key: 'recordedAt', header: 'Stored', cell: (revision) => <MomentValue value={revision.recordedAt} /> },
  { key: 'actor', header: 'By', cell: (revision) => actorWords(revision.actor) },
  { key: 'changes', header: 'Rows', share: 34, cell: (revision) => revision.changes.map(rowsOf).join(', ') },
];

function rowsOf({ table, inserted, updated, deleted }: Revision['changes'][number]): string {
  return rowsWords(inserted + updated + deleted, table);
}

/** The history of an area, and whether every row of it is still what was written. */
export function HistoryPage() {
  const { areaCode } = useRouteParams('history');
  const me = useMe();
  const list = useListParams(FILTERS);
  const area = me?.areas.find(({ code }) => code === areaCode);
  const allowed = may(me, 'history:read', areaCode);
  const verification = useQuery({ ...verificationQuery(areaCode, list.filters.known), enabled: allowed });
  const revisions = useQuery({ ...revisionsQuery({ areaCode, page: list.page }), enabled: allowed });
  return (
    <Page
      title={routes.history.title}
      titleEnd={area?.name}
      caption={area?.name}
      answer={verification.data === undefined ? undefined : sentence(verification.data)}
    >
      {!allowed ? (
        <Refused title="You cannot read the history of this area">It needs the permission history:read there.</Refused>
      ) : (
        <>
          <Told />
          <Panel title="Verification">
            <Answer query={verification} what="the verification, which reads every stored row">
              {(result) => <Result result={result} />}
            </Answer>
            <KnownHead known={list.filters.known} onCheck={(known) => list.set({ known })} />
          </Panel>
          <Panel title="Revisions" count={revisions.data?.page.totalItems}>
            <Answer query={revisions} what="the revisions">
              {({ items, page }) => (
                <>
                  <DataTable caption="Revisions" captionHidden columns={COLUMNS} rows={items} rowKey={(revision) => String(revision.number)} />
                  <Pagination page={page} to={list.toPage} what="revisions" />
                </>
              )}
            </Answer>
          </Panel>
          {may(me, 'history:redact', areaCode) ? (
            <>
              <Erasures
                areaCode={areaCode}
                table={list.filters.table}
                row={list.filters.row}
                columns={list.filters.columns}
                onDone={() => list.set({ table: '', row: '', columns: '' })}
              />
              <Overrides areaCode={areaCode} />
            </>
          ) : null}
        </>
      )}
    </Page>
  );
}

function sentence({ holds, revisions, changes, faults }: Verification): string {
  const all = `${plural(revisions, 'revision')} with ${plural(changes, 'change')}`;
  return holds ? `No: all ${all} are as they were written.` : `${plural(faults.length, 'fault was', 'faults were')} found in ${all}.`;
}

/** Whether the history still contains a revision whose number and hash somebody kept. */
function KnownHead({ known, onCheck }: { known: string; onCheck: (known: string) => void }) {
  const [text, setText] = useState(known);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <form
      noValidate
      aria-label="Check a revision you know"
      onSubmit={(event) => {
        event.preventDefault();
        const given = text.trim();
        const wrong = given !== '' && !/^[1-9][0-9]{0,17}:[0-9a-f]{64}$/.test(given);
        setErrors(wrong ? [{ field: 'known', message: 'Enter the number, a colon and the hash of 64 digits, as they were handed out' }] : []);
        if (!wrong) {
          onCheck(given);
        }
      }}
    >
      <ErrorSummary errors={errors} />
      <TextInput
        id="known"
        label="Check a revision you know"
        hint="Number and hash, as a stocktake, a copy of the database or this page gave them."
        optional
        value={text}
        onChange={setText}
        error={errorOf(errors, 'known')}
      />
      <Button type="submit">Check</Button>
    </form>
  );
}

function Result({ result }: { result: Verification }) {
  return (
    <>
      {result.faults.map((fault) => (
        <Finding
          key={`${fault.number ?? ''} ${fault.fault}`}
          severity="high"
          reason={fault.fault}
          rule={fault.number === undefined ? 'Rows of today' : `Revision ${fault.number}`}
        />
      ))}
      <Facts
        facts={[
          { name: 'Checked', value: <MomentValue value={result.checkedAt} /> },
          { name: 'Text erased', value: result.redacted === 0 ? 'None' : `${plural(result.redacted, 'row')}, each by two people; accounted for` },
          ...(result.corrected === 0
            ? []
            : [{ name: 'Dates corrected', value: `${plural(result.corrected, 'revision')} written under a wrong clock; accounted for` }]),
          {
            name: 'Newest revision',
            value: (
              <>
                <span className="gt-digest">
                  {result.headNumber}:{result.headHash}
                </span>
                <br />
                Keep this line outside Golden Thread: with it anybody can check later that nothing before it was changed.
              </>
            ),
          },
          ...result.known.map(({ number, contained }) => ({
            name: `The revision ${number} you know`,
            value: contained ? 'It is part of this history, so nothing up to it was changed.' : 'It is not part of this history.',
          })),
        ]}
      />
    </>
  );
}
