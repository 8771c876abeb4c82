import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { MANAGER, MATRIX, PAGE, PROGRAMME, SRO } from '../samples';
import { MatrixPage } from './MatrixPage';

const FOUR = {
  ...MATRIX,
  number: 2,
  size: 4,
  likelihoods: ['Rare', 'Possible', 'Likely', 'Certain'],
  impacts: ['Minor', 'Moderate', 'Major', 'Severe'],
  descriptors: [],
  bands: [
    { band: 'LOW', from: 1, to: 2 },
    { band: 'MODERATE', from: 3, to: 5 },
    { band: 'HIGH', from: 6, to: 11 },
    { band: 'EXTREME', from: 12, to: 16 },
  ],
  appetite: 6,
  appetites: [{ category: 'MONEY', score: 3 }],
  reason: 'The council’s own matrix.',
  setOn: '2024-09-01',
};

function server(items: unknown[], answer = (): Response => json({ id: 'm2', version: 1, revision: 9 }, 201)) {
  return serve(({ url, method }) => (method === 'GET' ? (url.includes('risk-matrix') ? json({ items, page: PAGE }) : json(PROGRAMME)) : answer()));
}

const show = (me: unknown, search = '') => open('riskTask', MatrixPage, `/programmes/p1/risks/all/matrix${search}`, me);
const fill = async (label: string | RegExp, text: string) => {
  await userEvent.clear(screen.getByLabelText(label));
  await userEvent.type(screen.getByLabelText(label), text);
};

afterEach(() => sessionStorage.clear());

describe('the matrix', () => {
  it('says how scores are read, what is accepted, and which versions there were', async () => {
    server([FOUR, { ...MATRIX, inForce: false }]);
    show(SRO);
    const accepted = await screen.findByRole('region', { name: 'Bands and what is accepted' });
    expect(accepted).toHaveTextContent('12 to 16');
    expect(accepted).toHaveTextContent('MoneyUp to 3');
    const matrix = screen.getByRole('table', { name: /Scores of likelihood/ });
    expect(within(matrix).getAllByRole('row')).toHaveLength(5);
    expect(within(matrix).getByText('E 16')).toBeVisible();
    const versions = screen.getByRole('region', { name: /^Versions/ });
    expect(versions).toHaveTextContent('Version 2, in force');
    expect(versions).toHaveTextContent('The council’s own matrix.');
    expect(screen.queryByRole('button', { name: 'Set a new version' })).toBeNull();
  });

  it('offers nothing in the past', async () => {
    server([MATRIX]);
    show(MANAGER, '?asAt=2024-07-15');
    await screen.findByRole('region', { name: /^Versions/ });
    expect(screen.queryByRole('button', { name: 'Set a new version' })).toBeNull();
  });

  it('asks for as many steps as the matrix has, and sends them with its bands and limits', async () => {
    const seen = server([MATRIX]);
    show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Set a new version' }));
    await userEvent.click(screen.getByRole('radio', { name: /^4 of likelihood/ }));
    await fill(/moderate begins at/, '3');
    await fill(/high begins at/, '6');
    await fill(/extreme begins at/, '12');
    await fill('Accepted is a score of up to', '6');
    await fill(/^Money: up to/, '3');
    for (const step of [1, 2, 3, 4]) {
      await userEvent.clear(screen.getByLabelText(new RegExp(`^People, step ${step}`)));
    }
    await userEvent.type(screen.getByLabelText(/^Why does it change/), 'The council’s own.');
    await userEvent.click(screen.getByRole('button', { name: 'Set the matrix' }));
    await waitFor(() => expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1));
    expect(await seen.find(({ method }) => method === 'POST')?.json()).toEqual({
      size: 4,
      likelihoods: ['Rare', 'Unlikely', 'Possible', 'Likely'],
      impacts: ['Negligible', 'Minor', 'Moderate', 'Major'],
      descriptors: [],
      bands: [
        { band: 'LOW', from: 1 },
        { band: 'MODERATE', from: 3 },
        { band: 'HIGH', from: 6 },
        { band: 'EXTREME', from: 12 },
      ],
      appetite: 6,
      appetites: [{ category: 'MONEY', score: 3 }],
      reason: 'The council’s own.',
    });
  });

  it('asks for every step of a category that is described at all', async () => {
    server([MATRIX]);
    show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Set a new version' }));
    await userEvent.clear(screen.getByLabelText(/^People, step 2/));
    await userEvent.click(screen.getByRole('button', { name: 'Set the matrix' }));
    expect(await screen.findByRole('link', { name: 'Say what step 2 means for people' })).toHaveAttribute('href', '#steps-PEOPLE-1');
  });
});
