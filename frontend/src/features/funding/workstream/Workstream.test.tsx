import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { answerTo, MANAGER, READER, SRO } from '../samples';
import { WorkstreamPage } from './WorkstreamPage';
import { WorkstreamTaskPage } from './WorkstreamTaskPage';

const problem = (status: number, errors: { pointer: string; message: string }[] = []) =>
  json({ type: 'about:blank', title: 'Refused', status, detail: 'x', requestId: 'r', errors }, status);

function server(answer: (request: Request) => Response = () => json({ id: 'x', version: 1, revision: 9 }, 201)) {
  return serve((request) => (request.method === 'GET' ? json(answerTo(request.url)) : answer(request)));
}
const show = (me: unknown = READER, search = '') => open('workstream', WorkstreamPage, `/programmes/p1/workstreams/w1${search}`, me);
const task = (name: string, me: unknown = MANAGER) => open('workstreamTask', WorkstreamTaskPage, `/programmes/p1/workstreams/w1/${name}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');
const part = (name: RegExp) => screen.findByRole('region', { name });

afterEach(() => sessionStorage.clear());

describe('the page of a workstream', () => {
  it('says what it is for, what is gone, and that nobody explained the difference', async () => {
    server();
    show();
    expect(await screen.findByText('£690,000: £250,000.50 paid, £49,999.50 committed, £390,000 left.')).toBeVisible();
    const variance = await part(/^Ahead of or behind/);
    await waitFor(() => expect(variance).toHaveTextContent('beyond the tolerance of 10%'));
    expect(variance).toHaveTextContent('payments are £149,999.50 (37.5%) behind plan');
    expect(variance).toHaveTextContent('It is not explained yet.');
    expect(await screen.findByRole('row', { name: /Thrive licences.*June 2024.*INV-2.*Committed.*£49,999.50/ })).toBeVisible();
    expect(await screen.findByText('25 June 2024')).toBeVisible();
  });

  it('asks the server for one kind of spending, and keeps it in the address', async () => {
    const seen = server();
    const { router } = show();
    await userEvent.selectOptions(await screen.findByLabelText('State'), 'Committed');
    await waitFor(() => expect(seen.some(({ url }) => url.includes('/spend?state=COMMITTED'))).toBe(true));
    expect(router.state.location.search).toBe('?state=COMMITTED');
  });

  it.each([
    ['somebody who reads', READER, ''],
    ['the past', MANAGER, '?asAt=2024-07-15'],
  ])('offers nothing that changes the record to %s', async (_, me, search) => {
    server();
    show(me, search);
    await screen.findByText('Thrive licences');
    await screen.findByRole('heading', { name: 'Delegates on Thrive training' });
    expect(screen.queryByRole('button', { name: /^(Add|Explain|Record|Link|Change|Take)/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /^(Enter|Paste|Change|Paid)/ })).toBeNull();
  });

  it('offers an SRO spending, and nothing else', async () => {
    server();
    show(SRO);
    expect(await screen.findByRole('link', { name: 'Enter spending' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Paste or upload many' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Explain the difference' })).toBeNull();
  });

  it('explains the difference for the month that is compared', async () => {
    const seen = server();
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Explain the difference' }));
    expect(screen.getByLabelText('To the end of which month?')).toHaveDisplayValue('September 2024');
    await userEvent.type(screen.getByLabelText(/^Why is it ahead/), 'Posts were filled late.');
    await userEvent.click(screen.getByRole('button', { name: 'Record the explanation' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The explanation is recorded.' }));
    expect(await written(seen)[0]?.json()).toEqual({ month: '2024-09', text: 'Posts were filled late.' });
  });

  it('records what is confirmed for a day to come as that', async () => {
    const seen = server();
    show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: /^Record a delivery/ }));
    const form = screen.getByRole('form', { name: /^Record a delivery/ });
    await userEvent.type(within(form).getByLabelText('Day'), '25');
    await userEvent.type(within(form).getByLabelText('Month'), 'June');
    await userEvent.type(within(form).getByLabelText('Year'), '2024');
    await userEvent.type(within(form).getByLabelText('How many?'), '5');
    await userEvent.click(within(form).getByLabelText('Confirmed for that day'));
    await userEvent.click(within(form).getByRole('button', { name: 'Record the delivery' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(await written(seen)[0]?.json()).toEqual({ onDay: '2024-06-25', number: 5, confirmed: true });
  });
});

describe('spending', () => {
  it('says all that is missing at once, and takes pounds and a month', async () => {
    const seen = server();
    const { router } = task('spend', SRO);
    await userEvent.click(await screen.findByRole('button', { name: 'Enter the spending' }));
    const said = within(screen.getByRole('alert')).getAllByRole('link');
    expect(said.map((link) => link.getAttribute('href'))).toEqual(['#description', '#pence', '#state', '#onDay']);
    await userEvent.type(screen.getByLabelText('What for?'), 'Thrive licences');
    await userEvent.type(screen.getByLabelText('Amount, in pounds'), '£1,200.50');
    await userEvent.click(screen.getByLabelText('Paid'));
    await userEvent.type(screen.getByLabelText('Month'), '6');
    await userEvent.type(screen.getByLabelText('Year'), '2024');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Enter the spending' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The spending was entered.' }));
    expect(written(seen)).toHaveLength(1);
    expect(await written(seen)[0]?.json()).toEqual({
      kind: 'SPEND',
      description: 'Thrive licences',
      pence: 120_050,
      state: 'PAID',
      onDay: { date: '2024-06-30', precision: 'MONTH' },
    });
  });

  it('shows a day outside the grant at its field, and loses nothing', async () => {
    server(() => problem(422, [{ pointer: '/onDay', message: 'Money of this grant may be spent from 1 April 2024.' }]));
    task('spend?spend=s1');
    await userEvent.click(await screen.findByLabelText('Paid'));
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(await screen.findByRole('link', { name: /may be spent from/ })).toHaveAttribute('href', '#onDay');
    expect(screen.getByLabelText('Amount, in pounds')).toHaveValue('49,999.50');
    expect(screen.getByLabelText('Paid')).toBeChecked();
  });

  it('is paid over the version that was shown', async () => {
    const seen = server(() => json({ id: 's1', version: 8, revision: 9 }));
    task('spend?spend=s1');
    await userEvent.click(await screen.findByLabelText('Paid'));
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"s1.v7"');
    expect(await written(seen)[0]?.json()).toMatchObject({
      state: 'PAID',
      pence: 4_999_950,
      onDay: { date: '2024-06-30', precision: 'MONTH' },
      outputId: null,
    });
  });

  it.each([
    ['', READER, 'You cannot change this here'],
    ['?asAt=2024-07-15', MANAGER, 'Nothing can be changed in the past'],
  ])('is refused%s', async (search, me, title) => {
    server();
    task(`spend${search}`, me);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('a ledger', () => {
  const ROWS =
    'external_ref,on_day,amount,state,description\nINV-1,14/06/2024,"£1,200.50",paid,Licences\nINV-2,2024-06-30,x,paid,Travel\nINV-3,2024-06-30,3,paid,Room\n';
  const report = (dry: boolean) => ({
    sheets: [],
    unknownSheets: [],
    stored: !dry,
    rows: dry
      ? [
          { sheet: 'spend', row: 2, ref: 'INV-1', outcome: 'CREATED', errors: [], notes: [] },
          {
            sheet: 'spend',
            row: 3,
            ref: 'INV-2',
            outcome: 'REJECTED',
            errors: [{ column: 'amount', value: 'x', reason: 'This is no amount.' }],
            notes: [],
          },
          { sheet: 'spend', row: 4, ref: 'INV-3', outcome: 'UNCHANGED', errors: [], notes: [] },
        ]
      : [{ sheet: 'spend', row: 2, ref: 'INV-1', outcome: 'CREATED', errors: [], notes: [] }],
  });

  it('is rehearsed, says what is known already and what is wrong, and stores what is new', async () => {
    const seen = server(({ url }) => json(report(url.includes('dryRun=true'))));
    task('spending');
    await userEvent.click(await screen.findByLabelText('Rows'));
    await userEvent.paste(ROWS);
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
    expect(await screen.findByText(/new or different; 1 row says what is stored already; 1 row cannot be stored as it stands/)).toBeVisible();
    expect(within(screen.getByRole('table', { name: /not good/ })).getByRole('row', { name: /3.*amount.*x.*no amount/ })).toBeVisible();
    expect(within(screen.getByRole('table', { name: /Good rows/ })).getByRole('row', { name: /2.*Licences.*£1,200.50.*INV-1.*added/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Store the 1 good row' }));
    expect(await screen.findByText(/1 record of spending is stored/)).toBeVisible();
    expect(written(seen).map(({ url }) => new URL(url).search)).toEqual(['?onError=skip&dryRun=true', '?onError=skip&dryRun=false']);
  });

  it('says which column is missing, and asks nobody', async () => {
    const seen = server();
    task('spending');
    await userEvent.click(await screen.findByLabelText('Rows'));
    await userEvent.paste('external_ref,on_day,state\nINV-1,2024-06-14,paid');
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
    expect(await screen.findByRole('link', { name: /No column is called amount, nor description/ })).toHaveAttribute('href', '#text');
    expect(written(seen)).toHaveLength(0);
  });
});

describe('lines, plan and forecast', () => {
  it('are sent whole over the version that was shown, and a pasted column fills the boxes below', async () => {
    const seen = server(() => json({ id: 'w1', version: 3, revision: 9 }));
    const { router } = task('budget');
    const april = await screen.findByLabelText('April 2024, planned, in pounds');
    expect(april).toHaveValue('100,000');
    await userEvent.click(screen.getByLabelText('May 2024, planned, in pounds'));
    await userEvent.paste('£1,000\n2000.50\n');
    await userEvent.type(screen.getByLabelText('Staffing, in pounds (optional)'), '5,000');
    await userEvent.click(screen.getByRole('button', { name: 'Save lines, plan and forecast' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The budget was changed.' }));
    expect(written(seen)[0]?.method).toBe('PUT');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"w1.v2"');
    expect(await written(seen)[0]?.json()).toEqual({
      lines: [
        { kind: 'STAFFING', pence: 500_000 },
        { kind: 'TRAINING', pence: 30_000_000 },
      ],
      profile: [
        { month: '2024-04', pence: 10_000_000 },
        { month: '2024-05', pence: 100_000 },
        { month: '2024-06', pence: 200_050 },
      ],
      forecast: [{ month: '2024-10', pence: 5_000_000 }],
    });
  });

  it('show a refusal at the month it is about', async () => {
    server(() => problem(422, [{ pointer: '/forecast/0/pence', message: 'That is too much.' }]));
    task('budget');
    await userEvent.click(await screen.findByRole('button', { name: 'Save lines, plan and forecast' }));
    expect(await screen.findByRole('link', { name: 'That is too much.' })).toHaveAttribute('href', '#forecast-2024-10');
    expect(screen.getByLabelText('October 2024, expected now, in pounds')).toBeInvalid();
  });
});
