import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { PROVIDER, READER } from '../samples';
import { SuppliedPage } from './SuppliedPage';

const TOTAL = {
  id: 'o1',
  version: 3,
  period: 'September 2024',
  periodStart: '2024-09-01',
  periodEnd: '2024-09-30',
  numerator: 60,
  denominator: 96,
  value: 62.5,
  status: 'FINAL',
  quality: [],
  locked: false,
};
const CELL = { ...TOTAL, id: 'o2', version: 1, dimension: 'age group', category: '5 to 10', numerator: 6, denominator: 12, value: 50 };
const SIGNED = { ...TOTAL, id: 'o3', period: 'August 2024', locked: true };
const MEASURE = {
  id: 'k1',
  programmeId: 'p1',
  programmeTitle: 'Priority Action Plan',
  code: 'salt-wait',
  title: 'Seen within 18 weeks',
  definition: 'Children seen within 18 weeks of referral.',
  unit: 'PERCENT',
  polarity: 'HIGH',
  frequency: 'MONTHLY',
  dueDays: 20,
  organisation: 'ICB',
  figures: 3,
  latest: TOTAL,
};
const PAGE = { number: 1, size: 500, totalItems: 3, totalPages: 1 };

function server(answer = () => json({ id: 'o2', version: 2, revision: 9, warnings: [] })) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return answer();
    }
    const items = url.includes('/supplied-kpis') ? [MEASURE] : [TOTAL, CELL, SIGNED];
    return json({ items, page: { ...PAGE, totalItems: items.length } });
  });
}

const show = (me: unknown = PROVIDER) => open('figures', SuppliedPage, '/areas/E06000006/figures', me);

async function supplied() {
  await userEvent.click(await screen.findByText(/^Figures supplied \(3\)/));
  await screen.findByRole('button', { name: /^Correct ?Seen within 18 weeks, September 2024$/ });
}

afterEach(() => sessionStorage.clear());

describe('the figures of a supplier', () => {
  it('offers the correction of a figure and of each of its parts, but not of a period that is signed off', async () => {
    server();
    show();
    await supplied();
    expect(screen.getAllByRole('button', { name: /^Correct/ }).map(({ textContent }) => textContent)).toEqual([
      'Correct Seen within 18 weeks, September 2024',
      'Correct Seen within 18 weeks, September 2024, 5 to 10',
    ]);
  });

  it('corrects a part as a whole, over the version that was shown, with the reason', async () => {
    const seen = server();
    const { router } = show();
    await supplied();
    await userEvent.click(screen.getByRole('button', { name: /5 to 10$/ }));
    const form = screen.getByRole('form', { name: 'Correct September 2024' });
    const counted = within(form).getByLabelText('Counted (n)');
    expect(counted).toHaveValue('6');
    expect(within(form).getByLabelText(/^Which part/)).toHaveValue('5 to 10');
    await userEvent.clear(counted);
    await userEvent.type(counted, '7');
    await userEvent.type(within(form).getByLabelText(/^Why is the figure corrected/), 'A late return.');
    await userEvent.click(within(form).getByRole('button', { name: 'Correct the figure' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'Seen within 18 weeks: The figure was corrected.' }));
    const sent = seen.find(({ method }) => method === 'PATCH');
    expect(sent?.url).toContain('/observations/o2');
    expect(sent?.headers.get('if-match')).toBe('"o2.v1"');
    expect(await sent?.json()).toMatchObject({
      numerator: 7,
      denominator: 12,
      value: null,
      dimension: 'age group',
      category: '5 to 10',
      correction: 'A late return.',
    });
  });

  it('shows a refusal as the server says it, and loses nothing', async () => {
    server(() =>
      json(
        {
          type: 'about:blank',
          title: 'Not allowed',
          status: 403,
          detail: 'Another body supplied this figure. Ask it to correct it.',
          requestId: 'r',
          errors: [],
        },
        403,
      ),
    );
    show();
    await supplied();
    await userEvent.click(screen.getByRole('button', { name: /5 to 10$/ }));
    await userEvent.clear(screen.getByLabelText('Counted (n)'));
    await userEvent.type(screen.getByLabelText('Counted (n)'), '7');
    await userEvent.click(screen.getByRole('button', { name: 'Correct the figure' }));
    expect(await screen.findByText(/Another body supplied this figure/)).toBeVisible();
    expect(screen.getByLabelText('Counted (n)')).toHaveValue('7');
  });

  it('asks nobody for a person who supplies nothing', () => {
    const seen = server();
    show(READER);
    expect(seen.filter(({ url }) => url.includes('/supplied'))).toHaveLength(0);
    expect(screen.queryByText('Seen within 18 weeks')).toBeNull();
  });
});
