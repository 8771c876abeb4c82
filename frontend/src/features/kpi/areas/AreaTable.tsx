import { useState } from 'react';
import { Button } from '@/design/Button';
import { None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import type { AreaFigure, AreaFigures } from '../api/areas';
import { amount } from '../words';

const KINSHIP = { OWN: { shape: '◆', words: 'own area' }, NEIGHBOUR: { shape: '■', words: 'statistical neighbour' }, OTHER: null } as const;

/** The own area among its neighbours first, since that is what is asked; every area at a press. Two columns fit in any width. */
export function AreaTable({ figures }: { figures: AreaFigures }) {
  const [all, setAll] = useState(false);
  const rows = all ? figures.areas : figures.areas.filter(({ kinship }) => kinship !== 'OTHER');
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
      <table className="gt-area-table">
        <caption className="govuk-visually-hidden">
          {figures.title}, {figures.period}
        </caption>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col" className="gt-number">
              {figures.unit === 'PERCENT' ? 'Percentage' : 'Value'}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.areaCode} row={row} unit={figures.unit} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ row: { kinship, name, value, symbol }, unit }: { row: AreaFigure; unit: AreaFigures['unit'] }) {
  const kin = KINSHIP[kinship];
  return (
    <tr className={kinship === 'OWN' ? 'gt-area-table__own' : undefined}>
      <th scope="row">
        {kinship === 'OWN' ? <strong>{name}</strong> : name}
        {kin === null ? null : (
          <span className="gt-small gt-quiet">
            {' '}
            <span aria-hidden="true">{kin.shape} </span>
            {kin.words}
          </span>
        )}
      </th>
      <td className="gt-number">{value === undefined ? <None>{symbol ?? 'no figure'}</None> : amount(value, unit, '')}</td>
    </tr>
  );
}
