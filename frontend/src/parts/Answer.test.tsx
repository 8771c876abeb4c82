import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { json, serve } from '@/test/server';
import { Answer } from './Answer';
import { meQuery } from '@/server/me';
import { createQueries } from '@/server/queries';

function Screen() {
  const query = useQuery({ ...meQuery, retry: false });
  return (
    <Answer query={query} what="the actions">
      {(me) => <p>Here is {me?.displayName}</p>}
    </Answer>
  );
}

const show = () =>
  render(
    <QueryClientProvider client={createQueries()}>
      <Screen />
    </QueryClientProvider>,
  );

describe('Answer', () => {
  it('waits, then shows', async () => {
    serve(() => json({ displayName: 'Chair, Halton', areas: [] }));
    show();
    expect(screen.getByRole('status')).toHaveTextContent('Loading the actions');
    expect(await screen.findByText('Here is Chair, Halton')).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says a refusal in the server’s words and does not offer to try again', async () => {
    serve(() => json({ title: 'This is not for you', detail: 'Ask the programme office.' }, 403));
    show();
    expect(await screen.findByRole('region', { name: 'This is not for you' })).toHaveTextContent('Ask the programme office.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers to try again where that can help', async () => {
    let up = false;
    serve(() => (up ? json({ displayName: 'Chair, Halton', areas: [] }) : json({ title: 'Busy', requestId: 'r1' }, 503)));
    show();
    expect(await screen.findByRole('region', { name: 'Busy' })).toHaveTextContent('quote r1');
    up = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Here is Chair, Halton')).toBeVisible();
  });
});
