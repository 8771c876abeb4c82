import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import type { ScorecardRow } from '../api/scorecard';
import { MANAGER, PROGRAMME, READER, ROW } from '../samples';
import { ScorecardPage } from './ScorecardPage';

const RELEASE = { code: 'dfe-2026-04', title: 'DfE open data', attribution: 'Open Government Licence v3.0.', releasedOn: '2026-04-08' };

function server(measures: readonly ScorecardRow[]) {
  return serve(({ url }) =>
    url.includes('/scorecard') ? json({ today: '2025-06-30', release: RELEASE, sentence: '1 measure.', measures }) : json(PROGRAMME),
  );
}

const show = (me: unknown = READER, search = '') => open('measures', ScorecardPage, `/programmes/p1/measures${search}`, me);

describe('the scorecard', () => {
  it('says of a measure its figure, base, target, others, change and caveat', async () => {
    server([ROW]);
    show();
    const row = await screen.findByRole('row', { name: /Plans issued within 20 weeks/ });
    for (const words of ['56.5%', 'n not published', '2024', 'getting better', '66 % by 31 December 2025', 'off target', '46.4%', '56.4%', '68th of 151, quartile B', 'no owner named']) {
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
        variation: { code: 'CONCERN_LOW', letter: 'L', colour: '#e46c0a', words: 'special cause, worse: lower' },
        assurance: { code: 'FAIL', letter: 'F', colour: '#e46c0a', words: 'the target will not be met' },
      },
    ]);
    show();
    expect(await screen.findByText('special cause, worse: lower')).toBeVisible();
    expect(screen.getByText('the target will not be met')).toBeVisible();
    expect(screen.queryByText('no control limits')).toBeNull();
  });

  it('says why nothing stands beside it, and that there is no figure', async () => {
    const bare = Object.fromEntries(
      Object.entries(ROW).filter(([name]) => !['latest', 'change', 'target', 'rating', 'ranking'].includes(name)),
    ) as unknown as ScorecardRow;
    server([{ ...bare, figures: 0, direction: 'UNKNOWN', comparisons: [], benchmarkRefused: 'The open data are a share of residents; this measure is a share of pupils.' }]);
    show();
    const row = await screen.findByRole('row', { name: /Plans issued/ });
    expect(row).toHaveTextContent('no figure yet');
    expect(row).toHaveTextContent('Not compared. The open data are a share of residents; this measure is a share of pupils.');
    expect(screen.getByText('No figure yet, so nothing can be said.')).toBeVisible();
  });

  it('asks for headline measures first and for all when the address says so, at the date one looks at', async () => {
    const seen = server([ROW, { ...ROW, kpiId: 'k2', title: 'Another', headline: false }]);
    show(READER, '?list=all&asAt=2024-07-15');
    expect(await screen.findByRole('heading', { name: /^Other measures/ })).toBeVisible();
    const asked = seen.map(({ url }) => new URL(url)).find(({ pathname }) => pathname.endsWith('/scorecard'));
    expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({ all: 'true', asAt: '2024-07-15' });
    expect(within(screen.getByRole('navigation', { name: 'Which measures' })).getByRole('link', { name: 'All measures' })).toHaveAttribute('aria-current', 'page');
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
  });
});
