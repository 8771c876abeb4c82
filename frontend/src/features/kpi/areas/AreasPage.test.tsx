import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { KPI, PROGRAMME, READER } from '../samples';
import { TaskPage } from '../TaskPage';

const RELEASE = { code: 'dfe', title: 'DfE open data', attribution: 'Open Government Licence.', releasedOn: '2026-04-08' };
const FIGURES = {
  measure: 'ehc-20wk-excl',
  title: 'EHC plans issued within 20 weeks',
  unit: 'PERCENT',
  period: '2024',
  note: 'Counted by person from 2023.',
  release: RELEASE,
  areas: [
    { areaCode: 'E06000006', name: 'Halton', kinship: 'OWN', value: 56.5 },
    { areaCode: 'E08000013', name: 'St Helens', kinship: 'NEIGHBOUR', value: 60 },
    { areaCode: 'E06000046', name: 'Isle of Wight', kinship: 'OTHER', symbol: 'x' },
  ],
};
const CHART = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="300"></svg>',
  sentence: '56.5% in 2024, 68th of 151, quartile B; England 46.4%.',
  table: { caption: FIGURES.title, columns: ['Area', 'Value', 'Which'], rows: [['Halton', '56.5%', 'own area']] },
};

function server(answer: (year: string | null) => object) {
  return serve(({ url }) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname.endsWith('/areas')) {
      return json(answer(searchParams.get('year')));
    }
    return json(pathname.endsWith('/k1') ? KPI : PROGRAMME);
  });
}

const show = (search = '') => open('measureTask', TaskPage, `/programmes/p1/measures/k1/areas${search}`, READER);

describe('a measure in every area', () => {
  it('says where the own area stands, and shows it among its neighbours first', async () => {
    server(() => ({ figures: FIGURES, chart: CHART }));
    show();
    expect(await screen.findAllByText(CHART.sentence)).not.toHaveLength(0);
    const table = await screen.findByRole('table', { name: /EHC plans issued within 20 weeks, 2024/ });
    expect(within(table).getByRole('row', { name: /^Halton ?own area ?56.5%/ })).toBeVisible();
    expect(within(table).getByRole('row', { name: /^St Helens ?statistical neighbour ?60.0%/ })).toBeVisible();
    expect(within(table).queryByText('Isle of Wight')).toBeNull();
    expect(screen.getByText('Counted by person from 2023.')).toBeVisible();
    expect(screen.getByText(/Open Government Licence/)).toBeVisible();
  });

  it('shows every area at a press, and why one has no figure', async () => {
    server(() => ({ figures: FIGURES, chart: CHART }));
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Show all 3 areas' }));
    expect(screen.getByRole('row', { name: 'Isle of Wight x' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Only own area and neighbours' }));
    expect(screen.queryByText('Isle of Wight')).toBeNull();
  });

  it('asks for the year that is chosen, which the address keeps', async () => {
    const seen = server((year) => ({ figures: { ...FIGURES, period: year ?? '2024' }, chart: CHART }));
    const { router } = show();
    await userEvent.selectOptions(await screen.findByLabelText('Year'), '2022');
    expect(await screen.findByRole('heading', { name: /2022$/ })).toBeVisible();
    expect(router.state.location.search).toBe('?year=2022');
    expect(
      seen
        .map(({ url }) => new URL(url))
        .filter(({ pathname }) => pathname.endsWith('/areas'))
        .map(({ searchParams }) => searchParams.get('year')),
    ).toEqual([null, '2022']);
  });

  it('says why there is nothing to compare', async () => {
    const why = 'This measure is not said to be the same as one of the open data.';
    server(() => ({ refused: why, chart: { ...CHART, sentence: why } }));
    show();
    expect(await screen.findByRole('heading', { name: 'There are no figures of other areas' })).toBeVisible();
    await waitFor(() => expect(screen.getByText(why)).toBeVisible());
    expect(screen.getByRole('link', { name: 'Back to the measure' })).toHaveAttribute('href', '/programmes/p1/measures/k1');
    expect(screen.queryByLabelText('Year')).toBeNull();
  });
});
