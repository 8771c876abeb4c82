import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Observation } from '@/server/measures';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { FIGURE, KPI, MANAGER, PROGRAMME, READER } from '../samples';
import { TaskPage } from '../TaskPage';

const problem = (status: number, detail: string, errors: { pointer: string; message: string }[] = []) =>
  json({ type: 'about:blank', title: 'Refused', status, detail, requestId: 'r', errors }, status);

function server({
  figure = (): Observation => FIGURE,
  answer = (): Response => json({ id: 'o2', version: 1, revision: 9, warnings: [] }, 201),
} = {}) {
  return serve(({ url, method }) => {
    const { pathname } = new URL(url);
    if (method !== 'GET') {
      return answer();
    }
    if (pathname.endsWith('/observations')) {
      return json({ items: [figure()], page: { number: 1, size: 500, totalItems: 1, totalPages: 1 } });
    }
    return json(pathname.endsWith('/k1') ? KPI : PROGRAMME);
  });
}

const show = (search = '', me: unknown = MANAGER) => open('measureTask', TaskPage, `/programmes/p1/measures/k1/figure${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');

afterEach(() => sessionStorage.clear());

describe('entering a figure', () => {
  it('sends how many of how many, once', async () => {
    const seen = server();
    const { router } = show();
    await userEvent.type(await screen.findByLabelText('Period'), '2025');
    await userEvent.type(screen.getByLabelText('Counted (n)'), '1,012');
    await userEvent.type(screen.getByLabelText('Out of (d)'), '1800');
    await userEvent.click(screen.getByLabelText(/^Provisional/));
    await userEvent.click(screen.getByLabelText(/^Small number/));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Enter the figure' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The figure was entered.' }));
    expect(written(seen)).toHaveLength(1);
    expect(await written(seen)[0]?.json()).toEqual({
      period: '2025',
      numerator: 1012,
      denominator: 1800,
      status: 'PROVISIONAL',
      quality: ['SMALL_NUMBER'],
    });
  });

  it.each(['<5', 'est. 40', 'c', '85.7 (projected)'])('sends %s as it is written, and says as what the server read it', async (figure) => {
    const seen = server({ answer: () => json({ id: 'o2', version: 1, revision: 9, warnings: ['Read as what it is.'] }, 201) });
    const { router } = show();
    await userEvent.type(await screen.findByLabelText('Period'), 'May 2025');
    await userEvent.click(screen.getByLabelText('The value alone'));
    await userEvent.type(screen.getByLabelText('Percentage'), figure);
    await userEvent.click(screen.getByRole('button', { name: 'Enter the figure' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The figure was entered. Read as what it is.' }));
    expect(await written(seen)[0]?.json()).toEqual({ period: 'May 2025', written: figure, status: 'FINAL', quality: [] });
  });

  it('says all that is missing at once, each leading to its field', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Enter the figure' }));
    const said = within(screen.getByRole('alert')).getAllByRole('link');
    expect(said.map((link) => link.getAttribute('href'))).toEqual(['#period', '#numerator', '#denominator']);
    expect(written(seen)).toHaveLength(0);
  });

  it('shows a refusal at its field and loses nothing', async () => {
    server({ answer: () => problem(422, 'x', [{ pointer: '/numerator', message: 'The numerator must be between 0 and the denominator (8).' }]) });
    show();
    await userEvent.type(await screen.findByLabelText('Period'), '2025');
    await userEvent.type(screen.getByLabelText('Counted (n)'), '9');
    await userEvent.type(screen.getByLabelText('Out of (d)'), '8');
    await userEvent.click(screen.getByRole('button', { name: 'Enter the figure' }));
    expect(await screen.findByRole('link', { name: /must be between 0 and the denominator/ })).toHaveAttribute('href', '#numerator');
    expect(screen.getByLabelText('Counted (n)')).toHaveValue('9');
    expect(screen.getByLabelText('Counted (n)')).toBeInvalid();
  });

  it('asks whether an odd figure is meant only when the server finds it odd', async () => {
    let tries = 0;
    const seen = server({
      answer: () =>
        ++tries === 1
          ? problem(422, 'x', [{ pointer: '/value', message: '0.56% is far from the other figures. If it is right, confirm it.' }])
          : json({ id: 'o2', version: 1, revision: 9, warnings: ['It is lower than the one before.'] }, 201),
    });
    const { router } = show();
    await userEvent.type(await screen.findByLabelText('Period'), '2025');
    await userEvent.click(screen.getByLabelText('The value alone'));
    await userEvent.type(screen.getByLabelText('Percentage'), '0.56');
    expect(screen.queryByLabelText(/meant so/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Enter the figure' }));
    await userEvent.click(await screen.findByLabelText(/meant so/));
    await userEvent.click(screen.getByRole('button', { name: 'Enter the figure' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The figure was entered. It is lower than the one before.' }));
    expect(await written(seen)[1]?.json()).toMatchObject({ value: 0.56, confirmed: true });
  });

  it.each([
    ['', READER, 'You cannot change this here'],
    ['?asAt=2024-07-15', MANAGER, 'Nothing can be changed in the past'],
  ])('is refused%s', async (search, me, title) => {
    server();
    show(search, me);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('correcting a figure', () => {
  it('replaces it as a whole, over the version that was shown, with the reason', async () => {
    const seen = server({ answer: () => json({ id: 'o1', version: 2, revision: 9, warnings: [] }) });
    show('?figure=o1');
    const value = await screen.findByLabelText('Percentage');
    expect(value).toHaveValue('56.5');
    await userEvent.clear(value);
    await userEvent.type(value, '57.1');
    await userEvent.type(screen.getByLabelText(/^Why is the figure corrected/), 'A late return.');
    await userEvent.click(screen.getByRole('button', { name: 'Correct the figure' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    const sent = written(seen)[0];
    expect(sent?.headers.get('if-match')).toBe('"o1.v1"');
    expect(await sent?.json()).toEqual({
      period: '2024',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      numerator: null,
      denominator: null,
      value: 57.1,
      written: null,
      mark: null,
      asStated: null,
      status: 'FINAL',
      quality: [],
      caveat: null,
      dimension: null,
      category: null,
      correction: 'A late return.',
    });
  });

  it('shows what somebody else stored meanwhile, keeps what was typed, and then goes over that', async () => {
    let version = 1;
    const seen = server({
      figure: () => ({ ...FIGURE, version, value: version === 1 ? 56.5 : 55 }),
      answer: () => {
        if (version === 1) {
          version = 2;
          return problem(412, 'Read it again.');
        }
        return json({ id: 'o1', version: 3, revision: 9, warnings: [] });
      },
    });
    const { router } = show('?figure=o1');
    const value = await screen.findByLabelText('Percentage');
    await userEvent.clear(value);
    await userEvent.type(value, '57.1');
    await userEvent.click(screen.getByRole('button', { name: 'Correct the figure' }));
    expect(await screen.findByRole('region', { name: 'Stored now' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('region', { name: 'Stored now' })).toHaveTextContent('55'));
    expect(screen.getByLabelText('Percentage')).toHaveValue('57.1');
    await userEvent.click(screen.getByRole('button', { name: 'Correct the figure' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The figure was corrected.' }));
    expect(written(seen).map(({ headers }) => headers.get('if-match'))).toEqual(['"o1.v1"', '"o1.v2"']);
  });

  it('is not offered for a period that is signed off', async () => {
    server({ figure: () => ({ ...FIGURE, locked: true }) });
    show('?figure=o1');
    expect(await screen.findByText(/2024 is signed off/)).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });
});
