import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { ErrorSummary } from '@/design/ErrorSummary';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { useSending } from '@/parts/form/useSending';
import { sentenceCase } from '@/parts/words';
import { useTelling } from '@/routes/useTelling';
import { useMe } from '@/server/me';
import { approveErasure, askErasure, erasuresQuery, type Erasure } from './api/erasures';
import { usePageOf } from './usePageOf';

export interface ErasuresProps {
  areaCode: string;
  /** The text that is to be erased, from the address that a finding leads to; empty where none is. */
  table: string;
  row: string;
  columns: string;
  /** Takes it out of the address. */
  onDone: () => void;
}

/** Text that is erased from the record and its history: asked for by one person, carried out by another. */
export function Erasures({ areaCode, table, row, columns, onDone }: ErasuresProps) {
  const tell = useTelling();
  const part = usePageOf('erasures');
  const erasures = useQuery(erasuresQuery({ areaCode, page: part.number }));
  const stale = [['area', areaCode], ['programme']];
  const asking = table !== '' && row !== '' && columns !== '';
  return (
    <Panel title="Text erased, and asked to be" count={erasures.data?.page.totalItems}>
      {asking ? (
        <ReasonInPlace
          what={`erase ${row} ${columns}`}
          name="Ask for an erasure"
          question="Why must it be erased?"
          button="Ask for it"
          stale={stale}
          send={(reason) => askErasure(areaCode, { table, rowId: row, columns: columns.split(','), reason })}
          onDone={onDone}
          onCancel={onDone}
        >
          {`${columnsWords(columns.split(','))} of one ${sentenceCase(table).toLowerCase()}: erased from today’s record and from every stored row of it, when another person approves. It cannot be undone.`}
        </ReasonInPlace>
      ) : null}
      <Answer query={erasures} what="the erasures">
        {({ items, page }) =>
          items.length === 0 ? (
            <p className="gt-quiet">No text has been erased.</p>
          ) : (
            <>
              <DataTable
                caption="Text erased, and asked to be"
                captionHidden
                columns={[
                  ...COLUMNS,
                  {
                    key: 'status',
                    header: 'Carried out',
                    cell: (erasure) => (
                      <Status areaCode={areaCode} erasure={erasure} stale={stale} onDone={() => tell(`Erased: ${words(erasure)}.`)} />
                    ),
                  },
                ]}
                rows={items}
                rowKey={({ id }) => id}
              />
              <Pagination page={page} to={part.to} what="erasures" />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

const COLUMNS: Column<Erasure>[] = [
  { key: 'text', header: 'Text', lead: true, cell: (erasure) => words(erasure) },
  { key: 'reason', header: 'Why', share: 34, cell: ({ reason }) => reason },
  { key: 'by', header: 'Asked for by', cell: ({ requestedBy }) => requestedBy },
];

function words({ table, columns }: Erasure): string {
  return `${columnsWords(columns)} of one ${sentenceCase(table).toLowerCase()}`;
}

function columnsWords(columns: readonly string[]): string {
  const names = columns.map((column) => sentenceCase(column).toLowerCase()).join(', ');
  return names.charAt(0).toUpperCase() + names.slice(1);
}

interface StatusProps {
  areaCode: string;
  erasure: Erasure;
  stale: readonly string[][];
  onDone: () => void;
}

/** Who approved it; or, for another person than the one who asked, the button that erases, which asks once more. */
function Status({ areaCode, erasure, stale, onDone }: StatusProps) {
  const me = useMe();
  const [sure, setSure] = useState(false);
  const { errors, busy, send } = useSending({
    send: () => approveErasure(areaCode, erasure.id),
    fields: [],
    stale,
    onDone,
  });
  if (erasure.status === 'CARRIED_OUT') {
    return `Approved by ${erasure.approvedBy ?? 'another person'}`;
  }
  if (erasure.requestedBy === me?.displayName) {
    return 'Waits for another person';
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      {sure ? (
        <Button look="warning" busy={busy} onClick={() => send(undefined)}>
          Erase it for good<span className="govuk-visually-hidden">: {words(erasure)}</span>
        </Button>
      ) : (
        <Button look="link" onClick={() => setSure(true)}>
          Approve<span className="govuk-visually-hidden">: {words(erasure)}</span>
        </Button>
      )}
    </>
  );
}
