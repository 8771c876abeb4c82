import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { TermDatesPage } from './TermDatesPage';

const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['programme-manager'],
  permissions: ['area:read', 'plan:write'],
  sroPriorities: [],
  organisations: [],
};
const ME = { personId: 'manager', displayName: 'Programme manager', areas: [AREA] };
const READER = { ...ME, areas: [{ ...AREA, permissions: ['area:read'] }] };
const AUTUMN = { id: 'a', version: 2, academicYear: '2025-26', term: 'AUTUMN', firstDay: '2025-09-03', lastDay: '2025-12-19' };
const SPRING = { id: 's', version: 1, academicYear: '2025-26', term: 'SPRING', firstDay: '2026-01-05', lastDay: '2026-03-27' };
const SUMMER = { id: 'u', version: 1, academicYear: '2024-25', term: 'SUMMER', firstDay: '2025-04-22', lastDay: '2025-07-22' };

function server({ terms = (): unknown[] => [SPRING, AUTUMN, SUMMER], answer = (): Response => json({ id: 'a', version: 3, revision: 9 }) } = {}) {
  return serve(({ method }) => {
    const items = terms();
    return method === 'GET' ? json({ items, page: { number: 1, size: 500, totalItems: items.length, totalPages: 1 } }) : answer();
  });
}

const show = (me: unknown = ME) => open('termDates', TermDatesPage, '/areas/E06000006/term-dates', me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');
const day = async (group: string, typed: readonly [string, string, string]) => {
  const boxes = within(screen.getByRole('group', { name: group }));
  for (const [i, label] of ['Day', 'Month', 'Year'].entries()) {
    await userEvent.clear(boxes.getByLabelText(label));
    await userEvent.type(boxes.getByLabelText(label), typed[i] ?? '');
  }
};

afterEach(() => sessionStorage.clear());

describe('the term dates of an area', () => {
  it('stand by year, the newest first, in the order of the year', async () => {
    server();
    show(READER);
    const year = await screen.findByRole('region', { name: 'Academic year 2025/26' });
    expect(
      within(year)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Autumn term, 3 September 2025 to 19 December 2025', 'Spring term, 5 January 2026 to 27 March 2026']);
    expect(screen.getByText('The dates of 3 terms are set. A period such as “Autumn term 2025” is placed on them.')).toBeVisible();
    // Who does not keep the plan reads them only.
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are set once, when all of it is there, the year as people write it', async () => {
    const seen = server({ terms: () => [], answer: () => json({ id: 'a', version: 1, revision: 9 }, 201) });
    show();
    expect(await screen.findByRole('heading', { name: 'No term dates are set yet' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Set the dates of a term' }));
    await userEvent.click(screen.getByRole('button', { name: 'Set the dates' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
    expect(written(seen)).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Academic year'), '2025/26');
    await userEvent.click(screen.getByLabelText('Autumn term'));
    await day('First day of the term', ['3', '9', '2025']);
    await day('Last day of the term', ['19', '12', '2025']);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Set the dates' }));
    expect(await screen.findByText('The dates of the term are set.')).toBeVisible();
    expect(written(seen)).toHaveLength(1);
    expect(await written(seen)[0]?.json()).toEqual({ academicYear: '2025-26', term: 'AUTUMN', firstDay: '2025-09-03', lastDay: '2025-12-19' });
  });

  it('show at its field what the server says to it', async () => {
    const message = 'The autumn term 2025/26 ends on 19 December 2025; the spring term 2025/26 begins after it.';
    server({ answer: () => json({ title: 'Refused', status: 422, detail: message, errors: [{ pointer: '/firstDay', message }] }, 422) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Change ?the dates of the spring term/ }));
    await day('First day of the term', ['19', '12', '2025']);
    await userEvent.click(screen.getByRole('button', { name: 'Change the dates' }));
    expect(await screen.findByRole('link', { name: message })).toBeVisible();
  });

  it('are changed over the version that was shown; what somebody stored meanwhile is shown first', async () => {
    let stored = AUTUMN;
    const seen = server({
      terms: () => [stored],
      answer: () =>
        written(seen).length === 1 ? json({ title: 'Somebody changed this after you read it' }, 412) : json({ id: 'a', version: 4, revision: 9 }),
    });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Change ?the dates of the autumn term/ }));
    await day('Last day of the term', ['18', '12', '2025']);
    stored = { ...AUTUMN, version: 3, lastDay: '2025-12-17' };
    await userEvent.click(screen.getByRole('button', { name: 'Change the dates' }));
    expect(await screen.findByText(/Stored now: autumn term 2025\/26, 3 September 2025 to 17 December 2025/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Change the dates' }));
    expect(await screen.findByText('The dates of the term were changed.')).toBeVisible();
    expect(written(seen).map(({ headers }) => headers.get('if-match'))).toEqual(['"a.v2"', '"a.v3"']);
    expect(await written(seen)[1]?.json()).toMatchObject({ academicYear: '2025-26', lastDay: '2025-12-18' });
  });

  it('are taken away after a question', async () => {
    const seen = server({ answer: () => new Response(null, { status: 204 }) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Take away ?the dates of the summer term/ }));
    expect(screen.getByText(/Figures that were entered keep theirs/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take the dates away' }));
    expect(await screen.findByText('The dates of the summer term 2024/25 were taken away.')).toBeVisible();
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.method).toBe('DELETE');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"u.v1"');
  });

  it('are not changed while one looks back', async () => {
    server();
    open('termDates', TermDatesPage, '/areas/E06000006/term-dates?asAt=2025-01-01', ME);
    expect(await screen.findByText(/Term dates are shown as they are today at any date/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
