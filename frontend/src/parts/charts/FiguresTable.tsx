import { DataTable } from '@/design/DataTable';
import type { components } from '@/server/schema';

/** The figures of a drawing; where there is no room for its columns every row becomes a card. */
export function FiguresTable({ table }: { table: components['schemas']['ChartTable'] }) {
  const { caption, columns, rows } = table;
  const named = rows.map((cells, index) => ({ id: String(index), cells }));
  return (
    <details className="govuk-details gt-figures-table">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show the figures as a table</span>
      </summary>
      <div className="govuk-details__text">
        <DataTable
          caption={caption}
          captionHidden
          dense={columns.length > 4}
          columns={columns.map((header, column) => ({
            key: String(column),
            header,
            lead: column === 0,
            cell: (row: (typeof named)[number]) => row.cells[column],
          }))}
          rows={named}
          rowKey={(row) => row.id}
        />
      </div>
    </details>
  );
}
