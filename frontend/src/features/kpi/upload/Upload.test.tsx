import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { PROVIDER } from '../samples';
import { SuppliedPage } from '../supplied/SuppliedPage';

const MEASURE = {
  id: 'k1',
  programmeId: 'p1',
  programmeTitle: 'Priority Action Plan',
  code: 'wait',
  title: 'Weeks waited',
  definition: 'Weeks from referral to first contact.',
  unit: 'WEEKS',
  polarity: 'LOW',
  frequency: 'MONTHLY',
  dueDays: 20,
  organisation: 'ICB',
  figures: 0,
};
const REFUSED = {
  type: 'about:blank',
  title: 'Refused',
  status: 422,
  detail: 'x',
  requestId: 'r',
  errors: [{ pointer: '/items/1/value', message: 'This cannot be less than 0.' }],
};

function server() {
  return serve(({ url, method }) => {
    if (method === 'GET') {
      return json({ items: [MEASURE], page: { number: 1, size: 500, totalItems: 1, totalPages: 1 } });
    }
    const rehearsal = url.includes('dryRun=true');
    return json(
      rehearsal
        ? {
            stored: false,
            accepted: 1,
            refused: 1,
            results: [
              { index: 0, status: 200, readAs: '1 September 2024 to 30 September 2024', notes: ['It is kept as another period.'] },
              { index: 1, status: 422, problem: REFUSED },
            ],
          }
        : { stored: true, revision: 9, accepted: 1, refused: 0, results: [{ index: 0, status: 201, id: 'o1', version: 1 }] },
    );
  });
}

const show = () => open('figures', SuppliedPage, '/areas/E06000006/figures', PROVIDER);
const written = (seen: Request[]) => seen.filter(({ method }) => method === 'POST');
const ROWS = 'kpi_code,period,value,numerator\nwait,September 2024,31,\nwait,October 2024,-1,\nwait,November 2024,,1.5\n';

afterEach(() => sessionStorage.clear());

describe('figures to supply', () => {
  it('leads from the upload to the days of terms', async () => {
    server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Paste or upload many figures' }));
    expect(screen.getByRole('link', { name: 'Term dates' })).toHaveAttribute('href', '/areas/E06000006/term-dates');
  });

  it('says what is asked for, by when, and that nothing came yet', async () => {
    server();
    show();
    expect(await screen.findByRole('heading', { name: 'Weeks waited' })).toBeVisible();
    expect(screen.getByText(/Monthly, due 20 days after the end of a period/)).toBeVisible();
    expect(screen.getByText('No figure was supplied yet.')).toBeVisible();
    expect(screen.getByText('1 measure to supply figures of; 1 without a figure yet.')).toBeVisible();
  });

  it('checks pasted rows without storing, says what is wrong with which cell, and stores the good ones', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Paste or upload many figures' }));
    await userEvent.click(screen.getByLabelText('Rows'));
    await userEvent.paste(ROWS);
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));

    const bad = await screen.findByRole('table', { name: /Rows that are not good/ });
    expect(within(bad).getByRole('row', { name: /3.*value.*-1.*cannot be less than 0/ })).toBeVisible();
    expect(within(bad).getByRole('row', { name: /4.*numerator.*1\.5.*no whole number/ })).toBeVisible();
    expect(
      within(screen.getByRole('table', { name: /Good rows/ })).getByRole('row', {
        name: /September 2024.*1 September 2024 to 30 September 2024.*It is kept as another period\./,
      }),
    ).toBeVisible();
    expect(screen.getByText('1 of 3 rows')).toBeVisible();
    expect(written(seen)).toHaveLength(1);
    expect(new URL(written(seen)[0]?.url ?? '').search).toBe('?onError=skip&dryRun=true');

    await userEvent.click(screen.getByRole('button', { name: 'Store the 1 good row' }));
    expect(await screen.findByText(/1 figure is stored. 2 rows were left out/)).toBeVisible();
    expect(new URL(written(seen)[1]?.url ?? '').search).toBe('?onError=skip&dryRun=false');
    expect(await written(seen)[1]?.json()).toEqual({
      items: [{ kpiCode: 'wait', period: 'September 2024', value: 31, status: 'FINAL', quality: [] }],
    });
    expect(screen.getByLabelText('Rows')).toHaveValue(ROWS);
  });

  it('reads a file as if it had been pasted', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Paste or upload many figures' }));
    await userEvent.upload(screen.getByLabelText('A csv file (optional)'), new File([ROWS], 'figures.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('table', { name: /Good rows/ })).toBeVisible();
    expect(written(seen)).toHaveLength(1);
  });

  it('says why nothing can be read, at the field, and asks nobody', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Paste or upload many figures' }));
    await userEvent.click(screen.getByLabelText('Rows'));
    await userEvent.paste('just words');
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
    await waitFor(() => expect(screen.getByRole('link', { name: /There is no row of figures/ })).toHaveAttribute('href', '#text'));
    expect(written(seen)).toHaveLength(0);
  });

  it('asks why rows must stay that may hold personal details, checks them with the reason and stores them with it', async () => {
    const reasonOf = (request: Request) => decodeURIComponent(request.headers.get('personal-details-reason') ?? '');
    const doubt = {
      ...REFUSED,
      type: '/api/v1/problems#personal-details',
      errors: [{ pointer: '/items/0/caveat', message: 'This holds a title with a name. Take it out, or say why it must stay.' }],
    };
    const wrong = {
      type: '/api/v1/problems#invalid',
      title: 'Not valid',
      detail: '',
      errors: [{ pointer: '?Personal-Details-Reason', message: 'The reason itself looks as if it held personal details. Give it without them.' }],
    };
    const seen = serve((request) => {
      if (request.method === 'GET') {
        return json({ items: [MEASURE], page: { number: 1, size: 500, totalItems: 1, totalPages: 1 } });
      }
      const reason = reasonOf(request);
      if (reason.includes('Mrs')) {
        return json(wrong, 400);
      }
      const stored = !request.url.includes('dryRun=true');
      return json({
        stored,
        accepted: reason === '' ? 0 : 1,
        refused: reason === '' ? 1 : 0,
        results: [reason === '' ? { index: 0, status: 422, problem: doubt } : { index: 0, status: stored ? 201 : 200, readAs: 'September 2024' }],
      });
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Paste or upload many figures' }));
    await userEvent.click(screen.getByLabelText('Rows'));
    await userEvent.paste('kpi_code,period,value,caveat\nwait,September 2024,31,Mrs Quillfeather counted\n');
    await userEvent.click(screen.getByRole('button', { name: 'Check the rows' }));
    const bad = await screen.findByRole('table', { name: /Rows that are not good/ });
    expect(within(bad).getByRole('row', { name: /2.*caveat.*a title with a name/ })).not.toHaveTextContent('Quillfeather');

    const again = () => userEvent.click(screen.getByRole('button', { name: 'Check again with this reason' }));
    await again();
    expect(screen.getByText('Say in 3 to 500 characters why it must stay', { exact: false })).toBeVisible();
    const field = screen.getByLabelText('Why must it stay?');
    await userEvent.type(field, 'Mrs Q agreed');
    await again();
    expect(await screen.findByText(wrong.errors[0]?.message ?? '', { exact: false })).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'She’s named on the public page');
    await again();
    await userEvent.click(await screen.findByRole('button', { name: 'Store 1 figure' }));
    await waitFor(() => expect(written(seen)).toHaveLength(4));
    expect(written(seen).map(reasonOf)).toEqual(['', 'Mrs Q agreed', 'She’s named on the public page', 'She’s named on the public page']);
    expect(written(seen).map(({ url }) => url.includes('dryRun=true'))).toEqual([true, true, true, false]);
  });
});
