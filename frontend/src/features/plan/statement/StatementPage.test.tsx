import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { StatementPage } from './StatementPage';

// prettier-ignore
const ACTION = {
  id: 'a1', version: 1, ref: '5.7', title: 'Implement the SEND portal',
  listings: [{ id: 'l1', priorityId: 'p5', priorityNumber: 5, priorityTitle: 'Plans', ref: '5.7', basis: 'PUBLISHED' }],
  leads: [], successCriteria: [], dates: { late: false, timesRedated: 0 }, progress: 'AMBER', system: { rule: 'NO_APPROVED_DATE', sentence: 'It cannot be derived: no approved date.', thresholds: 1 }, milestones: { closed: 0, total: 2 }, source: 'Paper', basis: 'PUBLISHED',
};
// prettier-ignore
const ME = {
  personId: 'me-1', displayName: 'SRO, Halton',
  areas: [{ code: 'E06000006', name: 'Halton', roles: ['sro'], permissions: ['plan:read', 'statement:submit', 'statement:draft'], sroPriorities: ['p5'] }],
};
const ADDRESS = '/programmes/h/actions/a1/statement';

/** The server as far as this screen meets it: one draft with a version, and what it answers to a submission. */
function server({ draft = null as { body: unknown; version: number } | null, submit = () => json({ id: 's1' }, 201) } = {}) {
  const state = { draft, down: 0 };
  const seen = serve(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/statement-draft')) {
      if (state.down > 0) {
        return json({ title: 'Sign in first' }, state.down);
      }
      if (request.method === 'PUT') {
        const tag = request.headers.get('if-match');
        if (state.draft !== null && tag !== `"d.v${state.draft.version}"`) {
          return tag === null ? json({ title: 'Name the version' }, 428) : json({ title: 'Somebody changed this' }, 412);
        }
        state.draft = { body: await request.json(), version: (state.draft?.version ?? 0) + 1 };
      } else if (request.method === 'DELETE') {
        state.draft = null;
        return new Response(null, { status: 204 });
      } else if (state.draft === null) {
        return json({ title: 'There is no such record' }, 404);
      }
      return json({ ...state.draft, savedAt: '2026-11-23T10:42:00Z' }, 200, { etag: `"d.v${state.draft.version}"` });
    }
    if (pathname.endsWith('/statements')) {
      return request.method === 'POST' ? submit() : json({ items: [], page: { number: 1, size: 20, totalItems: 0, totalPages: 0 } });
    }
    return pathname.endsWith('/actions/a1') ? json(ACTION) : json({ areaCode: 'E06000006', areaName: 'Halton', title: 'Plan', papers: [] });
  });
  return { state, seen, sent: (method: string) => seen.filter((request) => request.method === method) };
}

const show = (me: unknown = ME, address = ADDRESS) => open('statement', StatementPage, address, me);
const narrative = () => screen.findByLabelText(/What happened, and what is next/);
const submitButton = () => screen.getByRole('button', { name: 'Submit the statement' });

afterEach(() => sessionStorage.clear());

describe('who may state', () => {
  it('tells the SRO of another priority whose it is, and shows no form', async () => {
    server();
    show({ ...ME, areas: [{ ...ME.areas[0], sroPriorities: ['p1'] }] });
    expect(await screen.findByRole('region', { name: /Only its SRO/ })).toHaveTextContent('listed under priority 5');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('offers no form in the past, and the way back', async () => {
    server();
    show(ME, `${ADDRESS}?asAt=2024-07-15`);
    expect(await screen.findByRole('link', { name: 'Go back to today' })).toHaveAttribute('href', ADDRESS);
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('submitting', () => {
  it('says what keeps it from being sent, with links to the fields, and sends nothing', async () => {
    const { sent } = server();
    show();
    const forecast = within(await screen.findByRole('group', { name: /expect it to be finished/ }));
    await userEvent.type(forecast.getByLabelText('Month'), '13');
    await userEvent.click(submitButton());
    const summary = within(screen.getByRole('alert'));
    expect(summary.getByRole('link', { name: 'Choose a progress rating' })).toBeVisible();
    await userEvent.click(summary.getByRole('link', { name: 'The forecast date must include a year of four figures' }));
    expect(forecast.getByLabelText('Year')).toHaveFocus();
    expect(sent('POST')).toHaveLength(0);
  });

  it('asks why it is complete without what complete needs', async () => {
    server();
    show();
    await userEvent.click(await screen.findByLabelText(/^B? ?Complete/));
    expect(screen.getByLabelText(/complete without the completion date, evidence, 2 open milestones closed/)).toBeVisible();
    expect(screen.queryByRole('group', { name: /expect it to be finished/ })).toBeNull();
  });

  it('puts the server’s words at their fields', async () => {
    const pointed = { title: 'It cannot be stored', errors: [{ pointer: '/positionOn', message: 'A statement describes today or a day before.' }] };
    server({ submit: () => json(pointed, 422) });
    show();
    await userEvent.click(await screen.findByLabelText(/Delayed/));
    await userEvent.click(submitButton());
    const error = await screen.findByRole('link', { name: 'A statement describes today or a day before.' });
    await userEvent.click(error);
    expect(within(screen.getByRole('group', { name: /Which day/ })).getByLabelText('Day')).toHaveFocus();
  });

  it('sends it once, leaves no copy behind and goes to the action', async () => {
    const { sent } = server();
    const { router } = show();
    await userEvent.click(await screen.findByLabelText(/Delayed/));
    await userEvent.type(await narrative(), 'Two of three.');
    await userEvent.dblClick(submitButton());
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/h/actions/a1'));
    expect(router.state.location.state).toEqual({ submitted: true });
    expect(sent('POST')).toHaveLength(1);
    expect(await sent('POST')[0]?.json()).toMatchObject({ progress: 'AMBER', narrative: 'Two of three.', evidence: [] });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('the draft', () => {
  const SAVED = { body: { narrative: 'From before.' }, version: 3 };

  it('comes back, is saved over its own version after a pause, and says when', async () => {
    const { sent } = server({ draft: SAVED });
    show();
    expect(await narrative()).toHaveValue('From before.');
    await userEvent.type(await narrative(), ' More.');
    expect(await screen.findByText('Draft saved 10:42', undefined, { timeout: 3000 })).toBeVisible();
    expect(sent('PUT').map((request) => request.headers.get('if-match'))).toEqual(['"d.v3"']);
    expect(await sent('PUT')[0]?.json()).toMatchObject({ narrative: 'From before. More.' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('does not overwrite what another window saved, and offers it', async () => {
    const { state, sent } = server({ draft: SAVED });
    show();
    const box = await narrative();
    state.draft = { body: { narrative: 'From the other window.' }, version: 4 };
    await userEvent.type(box, ' Mine.');
    expect(await screen.findByRole('alert', undefined, { timeout: 3000 })).toHaveTextContent('Another window has a newer draft');
    expect(box).toHaveValue('From before. Mine.');
    await userEvent.click(screen.getByRole('button', { name: 'Load the newer draft' }));
    await waitFor(() => expect(box).toHaveValue('From the other window.'));
    expect(sent('PUT')).toHaveLength(1);
    expect(state.draft.body).toEqual({ narrative: 'From the other window.' });
  });

  it('is discarded here and on the server, and can be put back until the page is left', async () => {
    const { state, sent } = server({ draft: SAVED });
    show();
    const box = await narrative();
    await userEvent.type(box, ' More.');
    await userEvent.click(screen.getByRole('button', { name: 'Discard this draft' }));
    await waitFor(() => expect(box).toHaveValue(''));
    expect(screen.getByRole('status')).toHaveTextContent(
      'The draft is discarded. Until you leave this page you can put it back; then it is gone for good.',
    );
    expect(state.draft).toBeNull();
    expect(sent('DELETE')).toHaveLength(1);
    expect(sessionStorage).toHaveLength(0);
    const back = screen.getByRole('button', { name: 'Put the draft back' });
    await waitFor(() => expect(back).toHaveFocus());

    await userEvent.click(back);
    expect(box).toHaveValue('From before. More.');
    await waitFor(() => expect(state.draft?.body).toMatchObject({ narrative: 'From before. More.' }), { timeout: 3000 });
  });

  it('is not discarded where another window has a newer one', async () => {
    const { state, sent } = server({ draft: SAVED });
    show();
    const box = await narrative();
    state.draft = { body: { narrative: 'From the other window.' }, version: 4 };
    await userEvent.click(screen.getByRole('button', { name: 'Discard this draft' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Another window has a newer draft');
    expect(box).toHaveValue('From before.');
    expect(sent('DELETE')).toHaveLength(0);
  });

  it('offers nothing to discard before anything is typed', async () => {
    server();
    show();
    await narrative();
    expect(screen.queryByRole('button', { name: 'Discard this draft' })).toBeNull();
  });

  it('can be kept instead of what another window saved', async () => {
    const { state } = server({ draft: SAVED });
    show();
    const box = await narrative();
    state.draft = { body: { narrative: 'From the other window.' }, version: 4 };
    await userEvent.type(box, ' Mine.');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep what is here instead' }, { timeout: 3000 }));
    await waitFor(() => expect(state.draft?.body).toMatchObject({ narrative: 'From before. Mine.' }));
  });

  it('survives the end of the session: the text waits in the tab for the same person only', async () => {
    const { state } = server();
    show();
    const box = await narrative();
    state.down = 401;
    await userEvent.type(box, 'Long text.');
    expect(await screen.findByRole('link', { name: 'Sign in again' }, { timeout: 3000 })).toHaveAttribute(
      'href',
      `/login?return=${encodeURIComponent(ADDRESS)}`,
    );
    expect(sessionStorage).toHaveLength(1);
    await userEvent.click(submitButton());

    document.body.replaceChildren();
    state.down = 0;
    show();
    expect(await narrative()).toHaveValue('Long text.');
    expect(screen.getByText(/What you had typed before is back/)).toBeVisible();
    await waitFor(() => expect(state.draft?.body).toMatchObject({ narrative: 'Long text.' }), { timeout: 3000 });

    document.body.replaceChildren();
    state.draft = null;
    sessionStorage.setItem('gt-unsent:me-1:statement/a1', JSON.stringify({ form: { narrative: 'Long text.' }, etag: null }));
    show({ ...ME, personId: 'somebody-else' });
    expect(await narrative()).toHaveValue('');
  });
});
