import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { FIGURE, KPI, MANAGER, PROGRAMME, READER, ROW } from '../samples';
import { MeasurePage } from './MeasurePage';

const CHAIR = { ...READER, personId: 'chair', areas: [{ ...READER.areas[0], permissions: ['plan:read', 'measure:decide'] }] };
const REBASE = {
  id: 'r1',
  version: 1,
  fromDay: '2025-01-01',
  reason: 'A second team began.',
  state: 'REQUESTED',
  requestedById: 'manager',
  requestedOn: '2025-02-01',
  waitingDays: 9,
};
const CAVEAT = {
  id: 'c1',
  version: 2,
  kind: 'DEFINITION',
  text: 'Counted from two days.',
  state: 'RAISED',
  raisedOn: '2025-02-01',
  askedOf: 'ICB',
  waitingDays: 9,
  source: '',
  basis: 'ENTERED',
};
const ANALYSIS = {
  ...ROW,
  kpiId: 'k1',
  points: [],
  segments: [],
  breaks: [{ at: 1, period: '2022', kind: 'SERIES_BREAK', reason: 'Counted by person from 2022.' }],
  targets: [],
  interventions: [{ on: '2024-09-01', actionId: 'a1', text: 'Officer appointed' }],
  apart: [],
  gaps: [],
  noLimits: 'Control limits are for monthly and quarterly figures.',
};
const BENCHMARKS = {
  release: { code: 'dfe', title: 'DfE open data', attribution: 'Open Government Licence.', releasedOn: '2026-04-08' },
  period: '2024',
  value: 56.5,
  published: 55.9,
  comparisons: [
    ...ROW.comparisons,
    {
      benchmarkId: 'b1',
      benchmarkVersion: 4,
      comparator: 'OTHER',
      name: 'the minutes',
      period: '2024',
      value: 2.3,
      refused: 'x',
      sentence: 'the minutes 2.3% is not set beside it: it is a share of pupils.',
    },
  ],
  ranking: ROW.ranking,
  sentence: '',
};
const TARGET = { id: 't1', version: 2, kind: 'IMPROVEMENT', value: 66, due: '2025-12-31', note: 'Agreed in May.', source: '', basis: 'ENTERED' };
const PAGE = { number: 1, size: 500, totalItems: 1, totalPages: 1 };

const WRITTEN = (): Response => json({ id: 'x', version: 1, revision: 9, warnings: [] }, 201);

function server({ answer = WRITTEN, analysis = ANALYSIS }: { answer?: () => Response; analysis?: object } = {}) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return answer();
    }
    const { pathname } = new URL(url);
    const name = pathname.split('/').at(-1);
    const list = (...items: unknown[]) => json({ items, page: PAGE });
    switch (name) {
      case 'k1':
        return json({ ...KPI, priorityId: 'five' });
      case 'p1':
        return json(PROGRAMME);
      case 'analysis':
        return json(analysis);
      case 'chart':
        return json(ROW.sparkline);
      case 'benchmarks':
        return json(BENCHMARKS);
      case 'observations':
        return list(FIGURE, { ...FIGURE, id: 'o2', dimension: 'age group', category: '5 to 10', value: 40, numerator: 4, denominator: 10 });
      case 'targets':
        return list(TARGET);
      case 'rebases':
        return list(REBASE);
      case 'caveats':
        return list(CAVEAT);
      default:
        return list();
    }
  });
}

const show = (me: unknown = READER, search = '') => open('measure', MeasurePage, `/programmes/p1/measures/k1${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');
const part = (name: RegExp) => screen.findByRole('region', { name });

afterEach(() => sessionStorage.clear());

describe('the page of a measure', () => {
  it('says what the figures say, what happened, where the series is cut, and what must be known', async () => {
    server();
    show();
    const says = await part(/^What the figures say/);
    expect(says).toHaveTextContent('Cannot be tested.');
    expect(says).toHaveTextContent('Control limits are for monthly and quarterly figures.');
    expect(screen.getByText('First year by person: not comparable with 2022.')).toBeVisible();
    expect(screen.getByText(/Counted by person from 2022/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Officer appointed' })).toHaveAttribute('href', '/programmes/p1/actions/a1');
  });

  it('compares on the same footing only, and says why not otherwise', async () => {
    server();
    show();
    const beside = await part(/^Beside others/);
    await waitFor(() => expect(beside).toHaveTextContent('Statistical neighbours, mean of 10'));
    expect(within(beside).getByText(/is not set beside it: it is a share of pupils/)).toBeVisible();
    expect(within(beside).queryByText('2.3%')).toBeNull();
    expect(beside).toHaveTextContent('55.9%, which differs from the figure recorded here');
    expect(beside).toHaveTextContent('68th of 151 that published, quartile B');
    expect(within(beside).getByRole('link', { name: 'Show every area' })).toHaveAttribute('href', '/programmes/p1/measures/k1/areas');
  });

  it('marks a figure that is no part of the series, and names what is missing', async () => {
    server({
      analysis: {
        ...ANALYSIS,
        missing: '2 months are missing: May 2025 to June 2025.',
        apart: [{ observationId: 'o1', period: '2024', status: 'FINAL', why: 'LONGER', words: 'for a longer time than a month' }],
      },
    });
    show();
    const figures = await part(/^Figures ?\(1\)/);
    expect(within(figures).getByText('another period')).toBeVisible();
    expect(figures).toHaveTextContent('Not in the chart: it is for a longer time than a month.');
    expect(screen.getByText(/2 months are missing: May 2025 to June 2025/)).toBeVisible();
  });

  it('shows a figure with its parts beneath it, not as a figure of its own', async () => {
    server();
    show();
    const figures = await part(/^Figures ?\(1\)/);
    expect(within(figures).getAllByRole('row')).toHaveLength(2);
    expect(within(figures).getByText('By age group (1)')).toBeVisible();
    expect(figures).toHaveTextContent('5 to 10');
  });

  it.each([
    ['somebody who reads', READER, ''],
    ['the past', MANAGER, '?asAt=2024-07-15'],
  ])('offers nothing that changes the record to %s', async (_, me, search) => {
    server();
    show(me, search);
    await part(/^Caveats and queries/);
    expect(screen.queryByRole('button', { name: /Set|Add|Raise|Sign|Ask|Answer|Close|Approve|Change|Take/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Enter|Correct|Change how/ })).toBeNull();
  });

  it('opens one form at a time, and answers a question over the version that was shown', async () => {
    const seen = server({ answer: () => json({ id: 'c1', version: 3, revision: 9 }) });
    const { router } = show(MANAGER);
    const caveats = await part(/^Caveats and queries/);
    await userEvent.click(await screen.findByRole('button', { name: 'Set a target' }));
    await userEvent.click(await within(caveats).findByRole('button', { name: /^Answer/ }));
    expect(screen.getAllByRole('form')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByRole('link', { name: 'Enter the answer' })).toHaveAttribute('href', '#answer');
    await userEvent.type(screen.getByLabelText('Answer'), 'From the day of referral.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The answer stands beside the question.' }));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"c1.v2"');
  });

  it('warns of a target that is set all the same', async () => {
    const seen = server({ answer: () => json({ id: 't', version: 1, revision: 9, warnings: ['Check the decimal point.'] }, 201) });
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Set a target' }));
    await userEvent.type(screen.getByLabelText('Target'), '5.65');
    await userEvent.click(screen.getByRole('button', { name: 'Set the target' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The target is set. Check the decimal point.' }));
    expect(await written(seen)[0]?.json()).toEqual({ kind: 'IMPROVEMENT', value: 5.65 });
  });

  it('lets the chair decide about new limits, and nobody about their own request', async () => {
    const seen = server({ answer: () => json({ id: 'r1', version: 2, revision: 9 }) });
    show(CHAIR);
    const limits = await part(/^New control limits/);
    await userEvent.click(await within(limits).findByRole('button', { name: /^Approve/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Approve the new limits' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.url).toContain('/rebases/r1/approval');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"r1.v1"');
  });

  it('does not offer a decision to the one who asked', async () => {
    server();
    show({ ...CHAIR, personId: 'manager' });
    const limits = await part(/^New control limits/);
    expect(await within(limits).findByText('You asked for it, so another person decides.')).toBeVisible();
    expect(within(limits).queryByRole('button', { name: /^Approve/ })).toBeNull();
  });
});

describe('what belongs to a measure', () => {
  it('offers the correction of a part as of a whole', async () => {
    server();
    show(MANAGER);
    const figures = await part(/^Figures ?\(1\)/);
    expect(await within(figures).findByRole('link', { name: /^Correct ?2024$/ })).toHaveAttribute(
      'href',
      '/programmes/p1/measures/k1/figure?figure=o1',
    );
    await userEvent.click(within(figures).getByText('By age group (1)'));
    expect(within(figures).getByRole('link', { name: /^Correct ?2024, 5 to 10$/ })).toHaveAttribute(
      'href',
      '/programmes/p1/measures/k1/figure?figure=o2',
    );
  });

  it('changes a target over the version that was shown, and clears what was emptied', async () => {
    const seen = server({ answer: () => json({ id: 't1', version: 3, revision: 9, warnings: ['It is far from the latest figure.'] }) });
    const { router } = show(MANAGER);
    const targets = await part(/^Targets/);
    await userEvent.click(await within(targets).findByRole('button', { name: /^Change ?the target 66.0%$/ }));
    const value = screen.getByLabelText('Target');
    expect(value).toHaveValue('66');
    await userEvent.clear(value);
    await userEvent.type(value, '70');
    for (const box of ['Day', 'Month', 'Year']) {
      await userEvent.clear(screen.getByLabelText(box));
    }
    await userEvent.click(screen.getByRole('button', { name: 'Change the target' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The target was changed. It is far from the latest figure.' }));
    expect(written(seen)).toHaveLength(1);
    expect(written(seen)[0]?.method).toBe('PATCH');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"t1.v2"');
    expect(await written(seen)[0]?.json()).toEqual({ kind: 'IMPROVEMENT', value: 70, due: null, duePrecision: null, note: 'Agreed in May.' });
  });

  it('says what is stored when somebody else changed the target meanwhile, and loses nothing', async () => {
    const seen = server({
      answer: () => json({ type: 'about:blank', title: 'Changed', status: 412, detail: 'Read it again.', requestId: 'r', errors: [] }, 412),
    });
    show(MANAGER);
    const targets = await part(/^Targets/);
    await userEvent.click(await within(targets).findByRole('button', { name: /^Change ?the target/ }));
    await userEvent.clear(screen.getByLabelText('Target'));
    await userEvent.type(screen.getByLabelText('Target'), '70');
    await userEvent.click(screen.getByRole('button', { name: 'Change the target' }));
    expect(await screen.findByText(/^Stored now: 66/)).toBeVisible();
    expect(screen.getByLabelText('Target')).toHaveValue('70');
    expect(written(seen)).toHaveLength(1);
  });

  it('sets a figure of others beside it, and asks for a name only where there is one', async () => {
    const seen = server();
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a figure of others' }));
    await userEvent.click(screen.getByRole('button', { name: 'Set it beside the measure' }));
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Say whose figure it is', 'Enter their figure']);
    await userEvent.click(screen.getByLabelText('England'));
    expect(screen.queryByLabelText('Which region?')).toBeNull();
    await userEvent.click(screen.getByLabelText('A region'));
    await userEvent.type(screen.getByLabelText('Which region?'), 'North West');
    await userEvent.selectOptions(screen.getByLabelText(/^What is it a share of/), 'PLANS');
    await userEvent.type(screen.getByLabelText('Their figure'), '50.5');
    await userEvent.click(screen.getByRole('button', { name: 'Set it beside the measure' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The figure stands beside the measure.' }));
    expect(await written(seen)[0]?.json()).toEqual({ comparator: 'REGION', name: 'North West', period: '2024', base: 'PLANS', value: 50.5 });
  });

  it('takes away what somebody set beside it, and nothing of the open data', async () => {
    const seen = server({ answer: () => new Response(null, { status: 204 }) });
    const { router } = show(MANAGER);
    const beside = await part(/^Beside others/);
    // The only one: what the open data say is not ours.
    const button = await within(beside).findByRole('button', { name: /^Take away/ });
    expect(button).toHaveTextContent('Take away the minutes, 2.3%, 2024');
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Take the figure away' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The figure of others was taken away.' }));
    expect(written(seen)[0]?.url).toContain('/benchmarks/b1');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"b1.v4"');
  });

  it.each([
    ['of its priority', ['five'], true],
    ['of every priority', [], true],
    ['of another priority', ['one'], false],
  ])('is offered to the SRO %s: %s', async (_, sroPriorities, offered) => {
    server();
    const [area] = MANAGER.areas;
    show({ ...MANAGER, areas: [{ ...area, roles: ['sro'], sroPriorities }] });
    await part(/^Targets/);
    await screen.findByText('Agreed in May.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Set a target' }) !== null).toBe(offered));
    expect(screen.queryByRole('link', { name: 'Enter a figure' }) !== null).toBe(offered);
  });
});
