import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '@/design/DataTable';
import { MomentValue } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { plural, sentenceCase } from '@/parts/words';
import { overridesQuery, type Override } from './api/overrides';
import { usePageOf } from './usePageOf';

const COLUMNS: Column<Override>[] = [
  { key: 'at', header: 'Stored', mark: true, cell: ({ at }) => <MomentValue value={at} /> },
  { key: 'reason', header: 'Why it had to stay', lead: true, share: 40, cell: ({ reason }) => reason },
  { key: 'kinds', header: 'What was found', cell: ({ kinds, texts }) => `${kinds.map(sentenceCase).join(', ')}, in ${plural(texts, 'text')}` },
  { key: 'person', header: 'By', cell: ({ person }) => person },
];

/** Where somebody stored a text although it may hold personal details, and why; the texts are not here. */
export function Overrides({ areaCode }: { areaCode: string }) {
  const part = usePageOf('overrides');
  const overrides = useQuery(overridesQuery({ areaCode, page: part.number }));
  return (
    <Panel title="Personal details stored with a reason" count={overrides.data?.page.totalItems}>
      <Answer query={overrides} what="the reasons">
        {({ items, page }) =>
          items.length === 0 ? (
            <p className="gt-quiet">Nobody has stored a text that may hold personal details.</p>
          ) : (
            <>
              <DataTable caption="Personal details stored with a reason" captionHidden columns={COLUMNS} rows={items} rowKey={({ id }) => id} />
              <Pagination page={page} to={part.to} what="reasons" />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
