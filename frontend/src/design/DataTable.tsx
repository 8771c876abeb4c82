/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   As cards the rows are `display: block`, which takes the table's meaning away from screen readers; the roles give it back. */
import { useId, type ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The name the API sorts by. Absent: not sortable. */
  sort?: string;
  /** Numbers stand right; tight columns take no more room than they need. */
  align?: 'number' | 'tight';
  /** Per cent of the table's width, for columns that hold a chart. */
  share?: number;
  /** The cell that names the row: row header in the table, title of the card. */
  lead?: boolean;
  /** The short reference before it ("5.7"); on a card it stands in the title's line. Put it right before the lead. */
  mark?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The panel's title says it already; then only `total` is shown and the caption is for screen readers. */
  captionHidden?: boolean;
  /** How many there are in all: "94 actions, 98 listings". */
  total?: ReactNode;
  /** The API's form: `due`, or `-due` for the other way. */
  sort?: string | null;
  onSort?: (sort: string) => void;
  /** Nine columns turn into cards earlier than four. */
  dense?: boolean;
  /** Shown instead of rows. Says why there is nothing and what to do. */
  empty?: ReactNode;
}

/** A table that sorts by button, says n, and turns into cards where it would have to scroll sideways. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, total, captionHidden = false, sort = null, onSort, dense = false, empty } = props;
  const sortable = onSort === undefined ? [] : columns.filter((column) => column.sort !== undefined);
  const heading = captionHidden ? (
    <>
      <span className="govuk-visually-hidden">{caption}:</span> {total}
    </>
  ) : (
    <>
      <strong>{caption}</strong>
      {total === undefined ? null : <> · {total}</>}
    </>
  );
  // A table of no rows is no table: as cards it would be an empty one to a screen reader.
  if (rows.length === 0) {
    return (
      <div className="gt-table-box">
        {captionHidden && total === undefined ? null : <p className="gt-small gt-quiet">{heading}</p>}
        {empty}
      </div>
    );
  }
  return (
    <div className="gt-table-box">
      <div className={dense ? 'gt-table-fit gt-table-fit--dense' : 'gt-table-fit'}>
        {onSort === undefined || sortable.length === 0 ? null : <SortBy columns={sortable} sort={sort} onSort={onSort} />}
        <table className="gt-table" role="table">
          <caption className={captionHidden && total === undefined ? 'govuk-visually-hidden' : undefined}>{heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Header key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function className(column: { align?: 'number' | 'tight'; lead?: boolean; mark?: boolean }): string | undefined {
  const names = [
    column.align === 'number' ? 'gt-number' : null,
    column.align === 'tight' ? 'gt-tight' : null,
    column.lead === true ? 'gt-table__lead' : null,
    column.mark === true ? 'gt-table__mark gt-tight' : null,
  ].filter((name) => name !== null);
  return names.length === 0 ? undefined : names.join(' ');
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="gt-table__label">{column.header}</span>
      <div>{column.cell(row)}</div>
    </>
  );
  return column.lead === true ? (
    <th scope="row" role="rowheader" className={className(column)}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className(column)}>
      {content}
    </td>
  );
}

type Order = 'ascending' | 'descending' | undefined;

function orderOf(name: string | undefined, sort: string | null): Order {
  if (name === undefined || sort === null) {
    return undefined;
  }
  // Several keys are possible in the address ("-due,ref"); the first is the one people see.
  const first = sort.split(',')[0];
  return first === name ? 'ascending' : first === `-${name}` ? 'descending' : undefined;
}

function Header<Row>({ column, sort, onSort }: { column: Column<Row>; sort: string | null; onSort: ((sort: string) => void) | undefined }) {
  const name = column.sort;
  const order = orderOf(name, sort);
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={order}
      className={className(column)}
      style={column.share === undefined ? undefined : { width: `${column.share}%` }}
    >
      {name === undefined || onSort === undefined ? (
        column.header
      ) : (
        <button
          type="button"
          className="gt-table__sort"
          onClick={() => {
            onSort(order === 'ascending' ? `-${name}` : name);
          }}
        >
          {column.header}
          <svg viewBox="0 0 9 13" aria-hidden="true" focusable="false">
            <path d="M4.5 0 9 5H0Z" fill="currentcolor" opacity={order === 'descending' ? 0.25 : order ? 1 : 0.45} />
            <path d="M4.5 13 0 8h9Z" fill="currentcolor" opacity={order === 'ascending' ? 0.25 : order ? 1 : 0.45} />
          </svg>
        </button>
      )}
    </th>
  );
}

/** Cards have no column heads to press, so there the same sorts are in a list. */
function SortBy<Row>({ columns, sort, onSort }: { columns: readonly Column<Row>[]; sort: string | null; onSort: (sort: string) => void }) {
  const id = useId();
  const first = sort?.split(',')[0] ?? '';
  const known = columns.some((column) => column.sort === first || `-${column.sort ?? ''}` === first);
  return (
    <div className="gt-table__sort-by">
      <label htmlFor={id}>Sort by</label>
      <select
        id={id}
        className="govuk-select"
        value={known ? first : ''}
        onChange={(event) => {
          onSort(event.target.value);
        }}
      >
        {known ? null : <option value="">Choose</option>}
        {columns.map((column) => (
          <option key={column.key} value={column.sort}>
            {column.header}
          </option>
        ))}
        {columns.map((column) => (
          <option key={`-${column.key}`} value={`-${column.sort ?? ''}`}>
            {column.header}, last first
          </option>
        ))}
      </select>
    </div>
  );
}
