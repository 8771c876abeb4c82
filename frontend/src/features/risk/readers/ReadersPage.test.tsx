import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { CHAIR, PAGE, PROGRAMME, SRO } from '../samples';
import { RiskTaskPage } from '../task/RiskTaskPage';

const WAITING = {
  id: 'a1',
  version: 1,
  riskId: 'r2',
  ref: 'P1-R2',
  title: 'One post is vacant',
  audience: 'ADVISERS',
  readBy: 'advisers, the chair and the programme manager only',
  reason: 'The person could be known.',
  state: 'REQUESTED',
  requestedBy: 'SRO, priority 1',
  requestedOn: '2026-11-20',
  own: false,
  allowed: ['APPROVE', 'REFUSE'],
};

function server(requests: unknown[] = [WAITING], narrow: unknown[] = []) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return json({ id: 'a1', version: 2, revision: 9 });
    }
    switch (new URL(url).pathname.split('/').at(-1)) {
      case 'narrow-records':
        return json({ items: [] });
      case 'audience-requests':
        return json({ items: requests, page: PAGE });
      case 'narrow-risks':
        return json({ items: narrow, page: PAGE });
      default:
        return json(PROGRAMME);
    }
  });
}

const show = (me: unknown) => open('riskTask', RiskTaskPage, '/programmes/p1/risks/all/readers', me);
const waiting = () => screen.findByRole('region', { name: /^Waiting for a second person/ });

afterEach(() => sessionStorage.clear());

describe('who reads which risks', () => {
  it('lets the chair agree over the version that was shown, with or without words', async () => {
    const seen = server();
    show(CHAIR);
    const region = await waiting();
    expect(region).toHaveTextContent('The person could be known.');
    expect(region).toHaveTextContent('Asked for by SRO, priority 1, 20 November 2026.');
    await userEvent.click(within(region).getByRole('button', { name: /^Agree/ }));
    await userEvent.click(await within(region).findByRole('button', { name: 'Agree' }));
    await waitFor(() => expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1));
    const sent = seen.find(({ method }) => method === 'POST');
    expect(sent?.url).toContain('/audience-requests/a1/approval');
    expect(sent?.headers.get('if-match')).toBe('"a1.v1"');
    expect(await sent?.json()).toEqual({});
  });

  it('refuses with a reason only', async () => {
    const seen = server();
    show(CHAIR);
    await userEvent.click(await screen.findByRole('button', { name: /^Refuse/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Refuse it' }));
    expect(await screen.findByRole('link', { name: 'Say why' })).toBeVisible();
    await userEvent.type(screen.getByLabelText('Why is it refused?'), 'The board has to know.');
    await userEvent.click(screen.getByRole('button', { name: 'Refuse it' }));
    await waitFor(() => expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1));
    expect(await seen.find(({ method }) => method === 'POST')?.json()).toEqual({ reason: 'The board has to know.' });
  });

  it('tells whoever asked that somebody else decides, and lets them take it back', async () => {
    server([{ ...WAITING, own: true, allowed: ['WITHDRAW'] }]);
    show(SRO);
    const region = await waiting();
    expect(region).toHaveTextContent('You asked for this. Another person');
    expect(within(region).queryByRole('button', { name: /^Agree/ })).toBeNull();
    expect(within(region).getByRole('button', { name: /^Take it back/ })).toBeVisible();
  });

  it('lists what is for fewer readers, and says where nobody on record agreed', async () => {
    server([], [{ id: 'r7', ref: 'P1-R7', title: 'From before', status: 'OPEN', audience: 'ADVISERS', readBy: WAITING.readBy }]);
    show(CHAIR);
    expect(await screen.findByRole('row', { name: /P1-R7.*From before/ })).toHaveTextContent('by nobody on record');
    expect(await waiting()).toHaveTextContent('Nothing waits');
  });

  it('does not name what the asker may not read now', async () => {
    server([
      {
        ...WAITING,
        riskId: undefined,
        ref: undefined,
        title: undefined,
        state: 'APPROVED',
        own: true,
        decidedBy: 'Chair',
        decidedOn: '2026-11-21',
        allowed: [],
      },
    ]);
    show(SRO);
    expect(await screen.findByRole('heading', { name: 'A risk that you do not read now' })).toBeVisible();
    expect(screen.getByText(/Agreed to by Chair/)).toBeVisible();
  });
});
