import { useState } from 'react';
import { Button } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import type { AreaFigure, AreaFigures } from '../api/areas';
import { amount } from '../words';

const KINSHIP = { OWN: { shape: '◆', words: 'own area' }, NEIGHBOUR: { shape: '■', words: 'statistical neighbour' }, OTHER: null } as const;

/** The own area among its neighbours first, since that is what is asked; every area at a press. */
export function AreaTable({ figures }: { figures: AreaFigures }) {
  const [all, setAll] = useState(false);
  const rows = all ? figures.areas : figures.areas.filter(({ kinship }) => kinship !== 'OTHER');
  const columns: Column<AreaFigure>[] = [
    {
      key: 'area',
      header: 'Area',
      lead: true,
      cell: (row) => (row.kinship === 'OWN' ? <strong>{row.name}</strong> : row.name),
    },
    {
      key: 'which',
      header: 'Which',
      cell: ({ kinship }) =>
        KINSHIP[kinship] === null ? null : (
          <span className="gt-small">
            <span aria-hidden="true">{KINSHIP[kinship].shape} </span>
            {KINSHIP[kinship].words}
          </span>
        ),
    },
    {
      key: 'value',
      header: figures.unit === 'PERCENT' ? 'Percentage' : 'Value',
      align: 'number',
      cell: ({ value, symbol }) => (value === undefined ? <None>{symbol ?? 'no figure'}</None> : amount(value, figures.unit, '')),
    },
  ];
  return (
    <Panel
      title={all ? 'Every area' : 'Own area and neighbours'}
      count={rows.length}
      aside={
        <Button look="link" onClick={() => setAll(!all)}>
          {all ? 'Only own area and neighbours' : `Show all ${figures.areas.length} areas`}
        </Button>
      }
    >
      <DataTable caption="Areas" captionHidden columns={columns} rows={rows} rowKey={(row) => row.areaCode} />
    </Panel>
  );
}
