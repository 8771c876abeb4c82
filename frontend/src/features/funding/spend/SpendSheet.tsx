import { Tag } from '@/design/Tag';
import { SheetForm } from '@/parts/sheet/SheetForm';
import { sendLedger } from '../api/ledger';
import type { Workstream } from '../api/types';
import { goodRows, LEDGER_COLUMNS, readLedger, refusalsOf, type GoodRow } from './ledgerRows';

export interface SpendSheetProps {
  programmeId: string;
  grantCode: string;
  workstreams: readonly Workstream[];
  /** The code of the workstream rows are of that name none. */
  own: string | null;
  onDone: (done: string) => void;
}

/** A ledger pasted or uploaded: found again by its references, so that sending it twice changes nothing. */
export function SpendSheet({ programmeId, grantCode, workstreams, own, onDone }: SpendSheetProps) {
  return (
    <SheetForm<GoodRow>
      name="Paste or upload spending"
      what={`spending/${programmeId}/${grantCode}/${own ?? 'all'}`}
      noun={['record of spending', 'records of spending']}
      goodColumns={[
        { key: 'description', header: 'What for', lead: true, cell: ({ cells }) => cells.description ?? '' },
        { key: 'workstream', header: 'Workstream', cell: ({ cells }) => cells.workstream_code ?? '' },
        { key: 'day', header: 'Day', cell: ({ cells }) => cells.on_day ?? '' },
        { key: 'amount', header: 'Amount', align: 'number', cell: ({ cells }) => cells.amount ?? '' },
        { key: 'state', header: 'State', cell: ({ cells }) => (cells.state ?? '').toLowerCase() },
        { key: 'ref', header: 'Reference', cell: ({ cells }) => cells.external_ref ?? '' },
        { key: 'outcome', header: 'Would be', cell: ({ outcome }) => <Tag>{outcome === 'CREATED' ? 'added' : 'changed'}</Tag> },
      ]}
      rehearse={async (table, reason) => {
        const read = readLedger(table, grantCode, own);
        const found = { columns: LEDGER_COLUMNS, rows: read.rows, unknown: read.unknown, trouble: read.trouble };
        if (read.trouble !== null) {
          return { ...found, refusals: [], good: [] };
        }
        const report = await sendLedger(programmeId, read.rows, true, reason);
        return {
          ...found,
          refusals: refusalsOf(read.rows, report),
          good: goodRows(read.rows, report),
          unchanged: report.rows.filter(({ outcome }) => outcome === 'UNCHANGED').length,
        };
      }}
      store={async ({ good }, reason) => {
        const report = await sendLedger(programmeId, good, false, reason);
        return report.rows.filter(({ outcome }) => outcome === 'CREATED' || outcome === 'CHANGED').length;
      }}
      stale={[['programme', programmeId]]}
      onDone={onDone}
      hint={
        <>
          The first row names the columns: {own === null ? <code>workstream_code</code> : null}
          {own === null ? ', ' : ''}
          <code>external_ref</code>, <code>on_day</code>, <code>amount</code>, <code>state</code> (committed or paid) and <code>description</code>.
          Also known: <code>line</code>, <code>output</code>, and <code>kind</code> for a credit note. A row with a reference that is known is
          changed, or left as it is. For example:
          <span className="gt-example">
            {own === null ? 'workstream_code,' : ''}external_ref,on_day,amount,state,description
            <br />
            {own === null ? `${workstreams[0]?.code ?? 'behaviour'},` : ''}INV-20418,14/06/2024,&quot;£1,200.50&quot;,paid,Thrive licences
          </span>
        </>
      }
    />
  );
}
