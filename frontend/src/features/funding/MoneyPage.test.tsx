import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { MoneyPage } from './MoneyPage';
import { answerTo, MANAGER, READER } from './samples';

const ASK = {
  id: 'k1',
  version: 3,
  title: 'Pathways',
  askedOf: 'Integrated Care Board',
  outcome: 'AWAITED',
  askedOn: '2024-05-01',
  waitingDays: 60,
  source: '',
  basis: 'ENTERED',
};
const asks = { items: [ASK], page: { number: 1, size: 500, totalItems: 1, totalPages: 1 } };

function server(answer = (): Response => json({ id: 'x', version: 1, revision: 9 }, 201)) {
  return serve(({ url, method }) => (method === 'GET' ? json(answerTo(url, { 'funding-asks': asks })) : answer()));
}
const show = (me: unknown = READER, search = '') => open('money', MoneyPage, `/programmes/p1/grants${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');

afterEach(() => sessionStorage.clear());

describe('where the money is', () => {
  it('says award, what is gone, how it stands to the plan, and the return that is owed', async () => {
    server();
    show();
    const row = await screen.findByRole('row', { name: /Delivering Better Value/ });
    expect(row).toHaveTextContent('£1,000,000');
    expect(row).toHaveTextContent('£250,000.50');
    expect(row).toHaveTextContent('£149,999.50 (37.5%) behind plan');
    expect(row).toHaveTextContent('beyond tolerance, not explained');
    expect(row).toHaveTextContent('July to September, 2024-25');
    expect(row).toHaveTextContent('overdue since 30 October 2024');
    expect(screen.getByText('1 grant and 0 budgets; 1 request for more.')).toBeVisible();
  });

  it('leads the chair to what waits', async () => {
    server();
    show();
    expect(await screen.findByRole('link', { name: '1 virement waits for the chair' })).toHaveAttribute('href', '/programmes/p1/grants/f1#virements');
  });

  it('says of a request how long it waits, and that its amount was not published', async () => {
    server();
    show();
    const panel = await screen.findByRole('region', { name: /^Money that was asked for/ });
    await waitFor(() =>
      expect(panel).toHaveTextContent('An amount that was not published, asked of Integrated Care Board on 1 May 2024. Waiting for 60 days.'),
    );
  });

  it.each([
    ['somebody who reads', READER, ''],
    ['the past', MANAGER, '?asAt=2024-07-15'],
  ])('offers nothing that changes the record to %s', async (_, me, search) => {
    server();
    show(me, search);
    await screen.findByText('Pathways');
    expect(screen.queryByRole('link', { name: /Add a grant/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Record|Change/ })).toBeNull();
  });

  it('records the outcome of a request over the version that was shown, in whole pence, and takes away what was emptied', async () => {
    const seen = server(() => json({ id: 'k1', version: 4, revision: 9 }));
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: /^Change, or record the outcome/ }));
    const form = screen.getByRole('form', { name: 'Change Pathways' });
    await userEvent.type(within(form).getByLabelText('Amount, in pounds (optional)'), '1.200,50');
    await userEvent.click(within(form).getByLabelText('Agreed in part'));
    await userEvent.click(within(form).getByRole('button', { name: 'Save the change' }));
    expect(await within(form).findByRole('link', { name: /must be an amount in pounds and pence/ })).toHaveAttribute('href', '#pence');
    expect(written(seen)).toHaveLength(0);
    await userEvent.clear(within(form).getByLabelText('Amount, in pounds (optional)'));
    await userEvent.type(within(form).getByLabelText('Amount, in pounds (optional)'), '£1,200.50');
    await userEvent.type(within(form).getByLabelText('Agreed amount, in pounds (optional)'), '600');
    await userEvent.click(within(form).getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The request was changed.' }));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"k1.v3"');
    expect(await written(seen)[0]?.json()).toMatchObject({
      pence: 120_050,
      agreedPence: 60_000,
      outcome: 'PARTLY',
      askedOn: '2024-05-01',
      outcomeOn: null,
      note: null,
    });
  });
});
