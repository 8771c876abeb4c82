import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { KeyDatesPage } from './KeyDatesPage';

const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['programme-manager'],
  permissions: ['plan:read', 'plan:write'],
  sroPriorities: [],
  organisations: [],
};
const ME = { personId: 'manager', displayName: 'Programme manager', areas: [AREA] };
const READER = { ...ME, areas: [{ ...AREA, permissions: ['plan:read'] }] };
const STOCKTAKE = {
  id: 'k',
  version: 2,
  kind: 'STOCKTAKE',
  kindName: 'Stocktake',
  title: 'Next stocktake',
  falls: { date: '2024-11-30', precision: 'MONTH' },
  timing: 'on the November agenda',
  byWhom: 'Department for Education',
  state: 'EXPECTED',
  passed: true,
  sentence: 'Next stocktake, by Department for Education: expected in November 2024.',
  source: 'Minutes, item 6',
  basis: 'PUBLISHED',
};
const PRIORITY = {
  id: 'p4',
  version: 1,
  number: 4,
  title: 'Health pathways',
  finding: 'Improve.',
  organisations: [],
  actions: 1,
  source: '',
  basis: 'ENTERED',
};

function server({ dates = (): unknown[] => [STOCKTAKE], answer = (): Response => json({ id: 'k', version: 3, revision: 9 }) } = {}) {
  const list = (items: unknown[]) => json({ items, page: { number: 1, size: 500, totalItems: items.length, totalPages: 1 } });
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return answer();
    }
    return url.includes('/key-dates')
      ? list(dates())
      : url.includes('/priorities')
        ? list([PRIORITY])
        : json({ id: 'p1', version: 1, areaCode: 'E06000006', areaName: 'Halton', title: 'Plan' });
  });
}

const show = (me: unknown = ME, search = '') => open('keyDates', KeyDatesPage, `/programmes/p1/key-dates${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');

afterEach(() => sessionStorage.clear());

describe('the key dates of a programme', () => {
  it('say when, in whose words, by whom and where that is said, and that nobody said what became of one', async () => {
    server();
    show(READER);
    const item = within(await screen.findByRole('region', { name: /^Key dates/ })).getByRole('listitem');
    expect(item).toHaveTextContent('November 2024, “on the November agenda”; by Department for Education.');
    expect(item).toHaveTextContent('The date has passed, and nobody has said what became of it.');
    expect(item).toHaveTextContent('Source: Minutes, item 6.');
    expect(screen.getByText('1 of 1 key date is expected. Of these, 1 has passed, and nobody has said what became of it.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('take the end of formal monitoring of a priority, with its date and who ended it', async () => {
    const seen = server({ dates: () => [], answer: () => json({ id: 'k', version: 1, revision: 9 }, 201) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a key date' }));
    await userEvent.selectOptions(screen.getByLabelText(/^What is it\?/), 'Formal monitoring ended');
    await userEvent.type(screen.getByLabelText(/^What happens\?/), 'Health pathways');
    await userEvent.click(screen.getByRole('button', { name: 'Add the date' }));
    expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Enter the date on which formal monitoring ended' })).toBeVisible();
    expect(written(seen)).toHaveLength(0);
    await userEvent.selectOptions(screen.getByLabelText(/^Priority/), '4 Health pathways');
    const when = within(screen.getByRole('group', { name: /^When did it end\?/ }));
    await userEvent.type(when.getByLabelText('Day'), '4');
    await userEvent.type(when.getByLabelText('Month'), '9');
    await userEvent.type(when.getByLabelText('Year'), '2025');
    await userEvent.type(screen.getByLabelText(/^Who ended it\?/), 'Department for Education');
    await userEvent.click(screen.getByLabelText('Happened'));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Add the date' }));
    expect(await screen.findByText('The key date is added.')).toBeVisible();
    expect(written(seen)).toHaveLength(1);
    expect(await written(seen)[0]?.json()).toEqual({
      kind: 'FORMAL_MONITORING_ENDED',
      title: 'Health pathways',
      priorityId: 'p4',
      falls: { date: '2025-09-04', precision: 'DAY' },
      byWhom: 'Department for Education',
      state: 'HAPPENED',
    });
  });

  it('are changed over the version that was shown; what was emptied is taken away', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Change ?Next stocktake/ }));
    await userEvent.clear(screen.getByLabelText(/^When, in the words of the source/));
    await userEvent.click(screen.getByLabelText('Happened'));
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(await screen.findByText('The key date was changed.')).toBeVisible();
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"k.v2"');
    expect(await written(seen)[0]?.json()).toMatchObject({ state: 'HAPPENED', timing: null, falls: { date: '2024-11-30', precision: 'MONTH' } });
  });

  it('are taken back after a question and can be put back', async () => {
    let there = [STOCKTAKE];
    const seen = server({
      dates: () => there,
      answer: () => {
        there = [];
        return written(seen).length === 1 ? new Response(null, { status: 204 }) : json({ id: 'n', version: 1, revision: 10 }, 201);
      },
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Take back ?Next stocktake/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('Next stocktake was taken back.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: /^Put back ?Next stocktake/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(written(seen).map(({ method }) => method)).toEqual(['DELETE', 'POST']));
    expect(await written(seen)[1]?.json()).toEqual({
      kind: 'STOCKTAKE',
      title: 'Next stocktake',
      falls: { date: '2024-11-30', precision: 'MONTH' },
      timing: 'on the November agenda',
      byWhom: 'Department for Education',
      state: 'EXPECTED',
      source: 'Minutes, item 6',
    });
  });

  it('are not changed while one looks back', async () => {
    server();
    show(ME, '?asAt=2025-01-01');
    expect(await screen.findByText('Next stocktake')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
