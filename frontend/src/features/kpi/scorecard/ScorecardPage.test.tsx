import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import type { ScorecardRow } from '../api/scorecard';
import { MANAGER, PROGRAMME, READER, ROW } from '../samples';
import { ScorecardPage } from './ScorecardPage';

const RELEASE = { code: 'dfe-2026-04', title: 'DfE open data', attribution: 'Open Government Licence v3.0.', releasedOn: '2026-04-08' };

const NEWER = { ...RELEASE, code: 'dfe-2027-04', title: 'DfE open data, April 2027', releasedOn: '2027-04-07' };

function server(measures: readonly ScorecardRow[]) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return json({ id: 'p1', version: 8, revision: 9 });
    }
    if (url.includes('/releases')) {
      return json([NEWER, RELEASE]);
    }
    return json(
      url.includes('/scorecard') ? { today: '2025-06-30', release: RELEASE, sentence: '1 measure.', measures } : { ...PROGRAMME, version: 7 },
    );
  });
}

const show = (me: unknown = READER, search = '') => open('measures', ScorecardPage, `/programmes/p1/measures${search}`, me);

describe('the scorecard', () => {
  it('says of a measure its figure, base, target, others, change and caveat', async () => {
    server([ROW]);
    show();
    const row = await screen.findByRole('row', { name: /Plans issued within 20 weeks/ });
    for (const words of [
      '56.5%',
      'n not published',
      '2024',
      'better than before',
      '66% by 31 December 2025',
      'off target',
      '46.4%',
      '56.4%',
      '68th of 151 that published, quartile B',
      'no owner named',
    ]) {
      expect(row).toHaveTextContent(words);
    }
    expect(screen.getByText(/Up 30.2 percentage points .* cannot be tested: no denominators/)).toBeVisible();
    expect(screen.getByText(/First year by person/)).toBeVisible();
    expect(screen.getByText(/Open Government Licence/)).toBeVisible();
  });

  it('shows icons with their words where control limits can be drawn', async () => {
    server([
      {
        ...ROW,
        variation: { code: 'CONCERN_LOW', letter: 'L', colour: '#e46c0a', words: 'special cause, of concern: low' },
        assurance: { code: 'FAIL', letter: 'F', colour: '#e46c0a', words: 'the target will not be met' },
      },
    ]);
    show();
    expect(await screen.findByText('special cause, of concern: low')).toBeVisible();
    expect(screen.getByText('the target will not be met')).toBeVisible();
    expect(screen.queryByText('no control limits')).toBeNull();
  });

  it('says the step and the latest figure by itself, and the final target beside the one in force', async () => {
    server([
      {
        ...ROW,
        latestSays: 'Even so, the latest figure by itself shows special cause, of concern: low.',
        finalTarget: { kind: 'IMPROVEMENT', value: 80, due: '2026-12-31', words: '80.0% by 31 December 2026' },
        published: 55.9,
        benchmarkValue: 56.5,
      },
    ]);
    show();
    expect(await screen.findByText(/Even so, the latest figure by itself/)).toBeVisible();
    expect(screen.getByText('Final: 80.0% by 31 December 2026')).toBeVisible();
    expect(screen.getByText(/Published for the area: 55.9%/)).toBeVisible();
  });

  it('says why nothing stands beside it, and that there is no figure', async () => {
    const bare = Object.fromEntries(
      Object.entries(ROW).filter(([name]) => !['latest', 'change', 'target', 'rating', 'ranking'].includes(name)),
    ) as unknown as ScorecardRow;
    server([
      {
        ...bare,
        figures: 0,
        sentence: 'There is no figure yet.',
        direction: 'UNKNOWN',
        comparisons: [],
        benchmarkRefused: 'The open data are a share of residents; this measure is a share of pupils.',
      },
    ]);
    show();
    const row = await screen.findByRole('row', { name: /Plans issued/ });
    expect(row).toHaveTextContent('no figure yet');
    expect(row).toHaveTextContent('Not compared. The open data are a share of residents; this measure is a share of pupils.');
    expect(screen.getByText('There is no figure yet.')).toBeVisible();
  });

  it('asks for headline measures first and for all when the address says so, at the date one looks at', async () => {
    const seen = server([ROW, { ...ROW, kpiId: 'k2', title: 'Another', headline: false }]);
    show(READER, '?list=all&asAt=2024-07-15');
    expect(await screen.findByRole('heading', { name: /^Other measures/ })).toBeVisible();
    const asked = seen.map(({ url }) => new URL(url)).find(({ pathname }) => pathname.endsWith('/scorecard'));
    expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({ all: 'true', asAt: '2024-07-15' });
    expect(within(screen.getByRole('navigation', { name: 'Which measures' })).getByRole('link', { name: 'All measures' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('offers writing to those who may, and never in the past', async () => {
    server([ROW]);
    show(MANAGER);
    expect(await screen.findByRole('link', { name: 'Add a measure' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Paste or upload figures' })).toHaveAttribute('href', '/programmes/p1/measures/all/upload');
  });

  it.each([
    [READER, ''],
    [MANAGER, '?asAt=2024-07-15'],
  ])('offers nothing else', async (me, search) => {
    server([ROW]);
    show(me, search);
    await screen.findByRole('row', { name: /Plans issued/ });
    expect(screen.queryByRole('link', { name: /Add a measure|upload/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /release/ })).toBeNull();
  });
});

describe('the release other areas are read from', () => {
  it('says what another one changes and what it does not, and adopts it over the programme that was shown', async () => {
    const seen = server([ROW]);
    const { router } = show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Choose the release they are read from' }));
    const form = await screen.findByRole('form', { name: 'Choose the release' });
    expect(within(form).getByLabelText('DfE open data (read now)')).toBeChecked();
    expect(form).toHaveTextContent('What it changes, from today on:England, the region, the statistical neighbours');
    expect(form).toHaveTextContent('What it leaves as it is: the figures, targets and benchmarks recorded here');
    await userEvent.click(within(form).getByLabelText('DfE open data, April 2027'));
    await userEvent.click(within(form).getByRole('button', { name: 'Read them from it' }));
    await waitFor(() =>
      expect(router.state.location.state).toMatchObject({ done: 'Other areas’ figures are read from the chosen release from now on.' }),
    );
    const sent = seen.find(({ method }) => method === 'POST');
    expect(sent?.url).toContain('/programmes/p1/benchmark-release');
    expect(sent?.headers.get('if-match')).toBe('"p1.v7"');
    expect(await sent?.json()).toEqual({ code: 'dfe-2027-04' });
  });

  it('is not offered to the SRO of one priority', async () => {
    server([ROW]);
    show({ ...MANAGER, areas: [{ ...MANAGER.areas[0], roles: ['sro'], sroPriorities: ['five'] }] });
    expect(await screen.findByRole('link', { name: 'Add a measure' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /release/ })).toBeNull();
  });
});
