import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DataTable, type Column } from './DataTable';
import { around } from './Pagination';

interface Row {
  ref: string;
  title: string;
}

const columns: Column<Row>[] = [
  { key: 'ref', header: 'Ref', sort: 'ref', cell: (row) => row.ref },
  { key: 'title', header: 'Action', lead: true, cell: (row) => row.title },
];

function Sorted({ rows }: { rows: Row[] }) {
  const [sort, setSort] = useState<string | null>(null);
  return (
    <DataTable
      caption="Actions"
      total="94 actions"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.ref}
      sort={sort}
      onSort={setSort}
      empty={<p>There are none.</p>}
    />
  );
}

describe('DataTable', () => {
  it('sorts by keyboard and says which way', async () => {
    const user = userEvent.setup();
    render(<Sorted rows={[{ ref: '1.4', title: 'Joint needs assessment' }]} />);
    const header = screen.getByRole('columnheader', { name: 'Ref' });
    expect(header).not.toHaveAttribute('aria-sort');

    within(header).getByRole('button').focus();
    await user.keyboard('{Enter}');
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await user.keyboard(' ');
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(within(screen.getByRole('columnheader', { name: 'Action' })).queryByRole('button')).toBeNull();
  });

  it('offers the same sorts in a list, for where the heads are gone', async () => {
    render(<Sorted rows={[{ ref: '1.4', title: 'Joint needs assessment' }]} />);
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), '-ref');
    expect(screen.getByRole('columnheader', { name: 'Ref' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('names the table with its n and each row by its lead', () => {
    render(<Sorted rows={[{ ref: '1.4', title: 'Joint needs assessment' }]} />);
    expect(screen.getByRole('table', { name: 'Actions · 94 actions' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader')).toHaveTextContent('Joint needs assessment');
  });

  it('says why it is empty', () => {
    render(<Sorted rows={[]} />);
    expect(screen.getByText('There are none.')).toBeVisible();
  });
});

describe('pages', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [3, 24, [1, 2, 3, 4, null, 24]],
    [12, 24, [1, null, 11, 12, 13, null, 24]],
    [24, 24, [1, null, 23, 24]],
  ])('page %i of %i', (number, total, expected) => {
    expect(around(number, total)).toEqual(expected);
  });
});
