import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import type { Register } from '../api/register';
import { ASSESSED, CHAIR, HEAT_MAP, MANAGER, PAGE, PARTS, PROGRAMME, READER, REGISTER, RISK, SRO } from '../samples';
import { RisksPage } from './RisksPage';

function server({ register = REGISTER, heatMap = HEAT_MAP, answer = (): Response => json({ id: 's', version: 1, revision: 9 }, 201) } = {}) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return answer();
    }
    switch (new URL(url).pathname.split('/').at(-1)) {
      case 'risk-register':
        return json(register);
      case 'risk-heat-map':
        return json(heatMap);
      case 'audience-requests':
        return json({
          items: [
            { id: 'a1', state: 'REQUESTED' },
            { id: 'a2', state: 'REFUSED' },
          ],
          page: PAGE,
        });
      case 'narrow-records':
        return json({ items: NARROW });
      case 'risks':
        return json({ items: [{ ...ASSESSED, status: 'CLOSED', closedOn: '2024-07-10' }], page: { ...PAGE, size: 50 } });
      default:
        return json(PROGRAMME);
    }
  });
}

const NARROW = [
  {
    kind: 'RISK',
    audience: 'ADVISERS',
    roles: ['adviser', 'chair', 'programme-manager'],
    records: 2,
    live: 2,
    sentence: '2 risks of this programme are read by advisers, the chair and the programme manager only.',
  },
];

const show = (me: unknown = READER, search = '') => open('risks', RisksPage, `/programmes/p1/risks${search}`, me);
const part = (name: RegExp) => screen.findByRole('region', { name });

afterEach(() => sessionStorage.clear());

describe('the register', () => {
  it('answers in one sentence, and says since when movement is counted', async () => {
    server();
    show();
    expect(await screen.findByText(/1 open risk; all are assessed; 1 is above what is accepted/)).toBeVisible();
    expect(screen.getByText(/since the Improvement Board of 20 June 2024/)).toBeVisible();
  });

  it('shows of a risk its score in a band, its target, movement, and what is wrong with its controls', async () => {
    server();
    show();
    const row = await screen.findByRole('row', { name: /Alternative Provision Strategy/ });
    for (const words of [
      'P1-R2',
      '16 extreme',
      'above the 12 accepted',
      '8 high',
      'Better than on 20 June 2024: 16 after 20.',
      '1 in place',
      '1 never tested',
      'one tells of another risk',
      'no date',
    ]) {
      expect(row).toHaveTextContent(words);
    }
  });

  it('says how many risks it does not show, and to a reader no more than that', async () => {
    server();
    show();
    expect(await screen.findByText(/2 risks of this programme are read by advisers, the chair and the programme manager only\./)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Who reads which risks' })).toBeNull();
  });

  it('leads the chair to the list of them', async () => {
    server();
    show(CHAIR);
    expect(await screen.findByRole('link', { name: 'Who reads which risks' })).toHaveAttribute('href', '/programmes/p1/risks/all/readers');
    expect(await screen.findByText('1 request waits for a second person.')).toBeVisible();
  });

  it('never gives a score to a risk that nobody assessed', async () => {
    const counts = { ...REGISTER.counts, byBand: REGISTER.counts.byBand.map(({ band }) => ({ band, count: 0 })), notAssessed: 1, aboveAppetite: 0 };
    server({
      register: {
        ...REGISTER,
        counts,
        parts: PARTS.slice(0, 1).map((part) => ({
          ...part,
          counts,
          risks: [{ ...RISK, assessment: 'quite a high risk', published: 'quite a high risk' }],
        })),
      } satisfies Register,
      heatMap: {
        ...HEAT_MAP,
        sentence: 'No risk is scored; 1 not assessed.',
        table: { ...HEAT_MAP.table, rows: [['P1-R2', '', '', '', 'not assessed', '']] },
      },
    });
    show();
    const row = await screen.findByRole('row', { name: /Alternative Provision Strategy/ });
    expect(row).toHaveTextContent('Not assessed');
    expect(row).toHaveTextContent('in a paper: “quite a high risk”');
    expect(row).not.toHaveTextContent(/\b(low|moderate|extreme)\b/);
    expect(await screen.findByText(/No risk is scored; 1 not assessed. The heat map is drawn with the first score/)).toBeVisible();
    expect(screen.getByText(/1 not assessed: no score is published, and none is invented/)).toBeVisible();
    expect(screen.queryByText('Show the figures as a table')).toBeNull();
  });

  it('says of a priority without a risk who stated that, when, and whether it still counts; or that nobody did', async () => {
    server();
    show();
    const second = await part(/^Priority 2/);
    expect(second).toHaveTextContent('“No risks identified” stale');
    expect(second).toHaveTextContent('Stated by SRO, priority 2, 15 July 2024.');
    expect(second).toHaveTextContent('It no longer counts');
    expect(await part(/^Priority 3/)).toHaveTextContent('Neither a risk nor a statement that there is none');
  });

  it('shows the heat map with its table, and the counts by band with letter and word', async () => {
    server();
    show();
    const grave = await part(/^How grave/);
    expect(await within(grave).findByText(HEAT_MAP.sentence)).toBeVisible();
    expect(within(grave).getByRole('row', { name: /P1-R2.*4 Likely.*2 × 4 = 8/, hidden: true })).toBeInTheDocument();
    const bands = within(grave).getByRole('list', { name: /by band/ });
    expect(
      within(bands)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['E1 extreme', 'H0 high', 'M0 moderate', 'L0 low']);
    expect(within(bands).getByRole('link', { name: '1 extreme' })).toHaveAttribute('href', '/programmes/p1/risks?band=EXTREME');
    expect(grave).toHaveTextContent('1 is above what is accepted; 1 not escalated since.');
  });

  it('narrows to a list by the filters of the address, at the date one looks at', async () => {
    const seen = server();
    show(READER, '?status=CLOSED&asAt=2024-07-15');
    expect(await within(await part(/^Risks found/)).findByRole('row', { name: /P1-R2/ })).toHaveTextContent('closed');
    const asked = seen.map(({ url }) => new URL(url)).find(({ pathname }) => pathname.endsWith('/risks'));
    expect(Object.fromEntries(asked?.searchParams ?? [])).toMatchObject({ status: 'CLOSED', asAt: '2024-07-15', sort: '-score' });
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await part(/^Priority 1/)).toBeVisible();
  });

  it('shows one priority when that is all one asks for, its statement too', async () => {
    const seen = server();
    show(READER, '?priority=2');
    expect(await part(/^Priority 2/)).toHaveTextContent('No risks identified');
    expect(screen.queryByRole('region', { name: /^Priority 1/ })).toBeNull();
    expect(seen.some(({ url }) => url.includes('/risks?'))).toBe(false);
  });

  it('lets an SRO state that their own priority has no risks, and shows what the server says to it', async () => {
    let refused = true;
    const seen = server({
      answer: () => {
        if (refused) {
          refused = false;
          return json(
            {
              type: 'about:blank',
              title: 'Conflict',
              status: 409,
              detail: 'The register holds P2-R1.',
              errors: [{ pointer: '/priorityId', message: 'The register holds P2-R1.' }],
            },
            409,
          );
        }
        return json({ id: 's', version: 1, revision: 9 }, 201);
      },
    });
    const own = { ...SRO, areas: [{ ...SRO.areas[0], sroPriorities: ['pr2'] }] };
    const { router } = show(own);
    const second = await part(/^Priority 2/);
    await userEvent.click(await within(second).findByRole('button', { name: /State it again/ }));
    await userEvent.type(within(second).getByLabelText('What do you state?'), 'None at the review of 4 July.');
    await userEvent.click(within(second).getByRole('button', { name: 'State it' }));
    expect(await within(second).findByRole('alert')).toHaveTextContent('The register holds P2-R1.');
    expect(within(second).getByLabelText('What do you state?')).toHaveValue('None at the review of 4 July.');
    await userEvent.click(within(second).getByRole('button', { name: 'State it' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'It is stated, with today’s date.' }));
    expect(await seen.filter(({ method }) => method === 'POST')[1]?.json()).toEqual({
      priorityId: 'pr2',
      statement: 'None at the review of 4 July.',
    });
  });

  it('does not offer an SRO the statement of another priority, nor of the whole programme', async () => {
    server();
    show(SRO);
    expect(await screen.findByRole('link', { name: 'Raise a risk' })).toBeVisible();
    await part(/^Priority 3/);
    expect(screen.queryByRole('button', { name: /State/ })).toBeNull();
  });

  it.each([
    ['somebody who reads', READER, ''],
    ['the past', MANAGER, '?asAt=2024-07-15'],
  ])('offers nothing that changes the record to %s', async (_, me, search) => {
    server();
    show(me, search);
    await part(/^Priority 3/);
    expect(screen.queryByRole('link', { name: 'Raise a risk' })).toBeNull();
    expect(screen.queryByRole('button', { name: /State/ })).toBeNull();
  });
});
