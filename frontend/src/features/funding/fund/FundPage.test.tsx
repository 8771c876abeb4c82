import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { answerTo, CHAIR, FUND, MANAGER, PAGE, READER, SRO } from '../samples';
import { FundPage } from './FundPage';

const problem = (status: number, errors: { pointer: string; message: string }[] = []) =>
  json({ type: 'about:blank', title: 'Refused', status, detail: 'x', requestId: 'r', errors }, status);

function server({ answer = (): Response => json({ id: 'x', version: 1, revision: 9 }, 201), changed = {} } = {}) {
  return serve(({ url, method }) => (method === 'GET' ? json(answerTo(url, changed)) : answer()));
}
const show = (me: unknown = READER, search = '') => open('fund', FundPage, `/programmes/p1/grants/f1${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');
const part = (name: RegExp) => screen.findByRole('region', { name });
const CHANGES = /^(Add|Ask|Approve|Refuse|Withdraw|Record|Change|Begin|Close)/;

afterEach(() => sessionStorage.clear());

describe('the page of a grant', () => {
  it('says where the award is, in pounds that add up, and how many records that is', async () => {
    server();
    show();
    expect(await screen.findByText('£1,000,000 = £690,000 in 1 workstream + £310,000 unallocated.')).toBeVisible();
    expect(await part(/^How much is gone/)).toHaveTextContent('£300,000 in 2 records of spending');
    expect(await part(/^Outputs/)).toHaveTextContent('17 of 60 (28%) delegates');
    expect(await part(/^Outputs/)).toHaveTextContent('£250,000.50 for 17');
  });

  it('says what a payment waits for', async () => {
    server();
    show();
    const payments = await part(/^Payments/);
    expect(payments).toHaveTextContent('Payment 2: £310,000');
    expect(payments).toHaveTextContent('held back');
    expect(payments).toHaveTextContent('Overdue since 1 October 2024. It waits for condition 1 to be met.');
  });

  it.each([
    ['somebody who reads', READER, '', {}],
    ['an SRO', SRO, '', {}],
    ['the past', MANAGER, '?asAt=2024-07-15', {}],
    [
      'anybody once it is closed',
      MANAGER,
      '',
      { f1: { ...PAGE, grant: { ...FUND, state: 'CLOSED', closedOn: '2025-06-30', closeReason: 'Settled.' } } },
    ],
  ])('offers nothing that changes the grant to %s', async (_, me, search, changed) => {
    server({ changed });
    show(me, search);
    await part(/^Virements/);
    expect(screen.queryByRole('button', { name: CHANGES })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Change' })).toBeNull();
  });

  it('sends a virement out of what is unallocated in whole pence, and keeps it when it is refused', async () => {
    const seen = server({ answer: () => problem(422, [{ pointer: '/pence', message: '£310,000 is unallocated.' }]) });
    show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Ask to move money' }));
    const form = screen.getByRole('form', { name: 'Ask to move money' });
    await userEvent.click(within(form).getByRole('button', { name: 'Ask the chair' }));
    expect(
      within(within(form).getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#fromWorkstreamId', '#toWorkstreamId', '#pence', '#reason']);
    await userEvent.selectOptions(within(form).getByLabelText('From'), 'Unallocated (£310,000)');
    await userEvent.selectOptions(within(form).getByLabelText('To'), 'Behaviour Support Change Programme (£690,000)');
    await userEvent.type(within(form).getByLabelText('Amount, in pounds'), '£400,000');
    await userEvent.type(within(form).getByLabelText(/^Why/), 'More training.');
    await userEvent.click(within(form).getByRole('button', { name: 'Ask the chair' }));
    expect(await within(form).findByRole('link', { name: '£310,000 is unallocated.' })).toHaveAttribute('href', '#pence');
    expect(within(form).getByLabelText('Amount, in pounds')).toHaveValue('£400,000');
    expect(written(seen)).toHaveLength(1);
    expect(await written(seen)[0]?.json()).toEqual({ toWorkstreamId: 'w1', pence: 40_000_000, reason: 'More training.' });
  });

  it('lets the chair approve what was shown', async () => {
    const seen = server({ answer: () => json({ id: 'v1', version: 2, revision: 9 }) });
    const { router } = show(CHAIR);
    const virements = await part(/^Virements/);
    await userEvent.click(await within(virements).findByRole('button', { name: /^Approve.*£1,200.50 from what is unallocated/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Approve the virement' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: expect.stringContaining('Approved') as string }));
    expect(written(seen)[0]?.url).toContain('/virements/v1/approval');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"v1.v1"');
  });

  it('does not offer a decision to the one who asked', async () => {
    server();
    show({ ...CHAIR, personId: 'manager' });
    const virements = await part(/^Virements/);
    expect(await within(virements).findByText('You asked for it, so another person decides.')).toBeVisible();
    expect(within(virements).queryByRole('button', { name: /^Approve/ })).toBeNull();
  });

  it('begins the return that is owed, and goes to it', async () => {
    const seen = server({ answer: () => json({ id: 'r9', version: 1, revision: 9 }, 201), changed: { f1: { ...PAGE, returns: [] } } });
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin a return' }));
    expect(screen.getByLabelText('Financial year')).toHaveValue('2024-25');
    await userEvent.click(screen.getByRole('button', { name: 'Begin the return' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1/returns/r9'));
    expect(await written(seen)[0]?.json()).toEqual({ financialYear: '2024-25', quarter: 2 });
  });

  it('names every return that is overdue', async () => {
    server();
    show();
    const returns = await part(/^Returns to the funder/);
    expect(returns).toHaveTextContent('Overdue: July to September, 2024-25, due 30 October 2024.');
    expect(returns).toHaveTextContent('Overdue: October to December, 2024-25, due 30 January 2025.');
  });

  it('says when more is carried forward than the year has left', async () => {
    const warning = '£600 stands over from 2024-25, more than the £500 that is unspent of it.';
    server({ answer: () => json({ id: 'x', version: 1, revision: 9, warnings: [warning] }, 201) });
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Record a carry-forward' }));
    const form = screen.getByRole('form', { name: 'Record a carry-forward' });
    await userEvent.type(within(form).getByLabelText(/^Financial year/), '2024-25');
    await userEvent.type(within(form).getByLabelText('Amount, in pounds'), '600');
    await userEvent.type(within(form).getByLabelText('Day'), '1');
    await userEvent.type(within(form).getByLabelText('Month'), '4');
    await userEvent.type(within(form).getByLabelText('Year'), '2025');
    await userEvent.type(within(form).getByLabelText(/^Why/), 'Agreed by the funder.');
    await userEvent.click(within(form).getByRole('button', { name: 'Record it' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: `The carry-forward is recorded. ${warning}` }));
  });

  it('does not propose the quarter that is written already', async () => {
    server();
    show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin a return' }));
    expect(screen.getByLabelText('Financial year')).toHaveValue('');
    expect(screen.getByLabelText('Quarter')).toHaveValue('');
  });

  it('shows what became of a condition meanwhile, and loses nothing that was typed', async () => {
    let version = 2;
    const seen = serve(({ url, method }) => {
      if (method === 'GET') {
        return json(
          answerTo(url, { f1: { ...PAGE, conditions: [{ ...PAGE.conditions[0], version, ...(version === 3 ? { status: 'WAIVED' } : {}) }] } }),
        );
      }
      if (version === 2) {
        version = 3;
        return problem(412);
      }
      return json({ id: 'c1', version: 4, revision: 9 });
    });
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: /^Change, or say how it stands/ }));
    await userEvent.click(screen.getByLabelText('Met'));
    await userEvent.type(screen.getByLabelText(/^What shows it/), 'Minute 4.');
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Stored now' })).toHaveTextContent('Waived'));
    expect(screen.getByLabelText(/^What shows it/)).toHaveValue('Minute 4.');
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The condition was changed.' }));
    expect(written(seen).map(({ headers }) => headers.get('if-match'))).toEqual(['"c1.v2"', '"c1.v3"']);
  });
});
