import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SheetForm } from './SheetForm';

afterEach(() => sessionStorage.clear());

describe('pasted rows', () => {
  it('are stored once by a double click, and what is said is what was stored', async () => {
    const answers: ((stored: number) => void)[] = [];
    const store = vi.fn(
      () =>
        new Promise<number>((answer) => {
          answers.push(answer);
        }),
    );
    const done = vi.fn();
    render(
      <MemoryRouter>
        <QueryClientProvider client={new QueryClient()}>
          <SheetForm
            name="Paste figures"
            what="rows"
            hint=""
            noun={['figure', 'figures']}
            goodColumns={[]}
            rehearse={(table) =>
              Promise.resolve({ columns: [], rows: [], refusals: [], unknown: [], trouble: null, good: table.rows.map(({ line }) => ({ line })) })
            }
            store={store}
            stale={[]}
            onDone={done}
          />
        </QueryClientProvider>
      </MemoryRouter>,
    );
    await userEvent.click(screen.getByLabelText('Rows'));
    await userEvent.paste('period,value\n2024,1\n2025,2');
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
    const button = await screen.findByRole('button', { name: 'Store 2 figures' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(store).toHaveBeenCalled());
    expect(store).toHaveBeenCalledTimes(1);
    answers.forEach((answer, index) => answer(index === 0 ? 2 : 0));
    await waitFor(() => expect(done).toHaveBeenCalledWith('2 figures are stored.'));
    expect(done).toHaveBeenCalledTimes(1);
  });
});
