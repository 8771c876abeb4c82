import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import type { Risk } from '../api/risk';
import { ASSESSED, CONTROL, MANAGER, PAGE, PROGRAMME, READER, RISK, SRO } from '../samples';
import { RiskPage } from './RiskPage';

function server(risk: Risk = RISK, answer = (): Response => json({ id: 'r2', version: 6, revision: 9, warnings: [] })) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return answer();
    }
    const { pathname } = new URL(url);
    if (pathname.endsWith('/risks/r2')) {
      return json(risk);
    }
    if (pathname.endsWith('/p1')) {
      return json(PROGRAMME);
    }
    if (pathname.endsWith('/boards')) {
      return json({ items: [{ id: 'b1', name: 'Improvement Board' }], page: PAGE });
    }
    return json({ items: pathname.endsWith('/actions') ? [{ id: 'a1', ref: '1.2', title: 'Draft the strategy' }] : [], page: PAGE });
  });
}

const show = (me: unknown = READER, search = '') => open('risk', RiskPage, `/programmes/p1/risks/r2${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');
const part = (name: RegExp) => screen.findByRole('region', { name });

afterEach(() => sessionStorage.clear());

describe('the page of a risk', () => {
  it('says that it is not assessed, and which part of the chain is missing', async () => {
    server();
    show();
    expect(await screen.findByText('Not assessed: no score is published, and none is invented.')).toBeVisible();
    expect(screen.getByText('No consequence is written')).toBeVisible();
    expect(await part(/^Scores/)).toHaveTextContent('none is assessed');
    expect(await part(/^Who and how/)).toHaveTextContent('CategoryNot said');
    expect(screen.queryByRole('region', { name: /^Score history/ })).toBeNull();
  });

  it('says how grave it is, what is accepted, how it moved, and keeps every score with its reason', async () => {
    server(ASSESSED);
    show();
    expect(
      await screen.findByText('Likely × major: 16, extreme, above the 12 that is accepted. Better than on 20 June 2024: 16 after 20.'),
    ).toBeVisible();
    const scores = await part(/^Scores/);
    expect(within(scores).getByRole('row', { name: /Current With/ })).toHaveTextContent('Likely (4) × major (4)');
    expect(within(scores).getByRole('row', { name: /Inherent Without/ })).toHaveTextContent('Not assessed');
    const history = await part(/^Score history ?\(2\)/);
    expect(within(history).getByRole('row', { name: /4 July 2024 Score/ })).toHaveTextContent('better, from 20');
    expect(within(history).getByRole('row', { name: /10 June 2024/ })).toHaveTextContent('Nobody drafts it.');
  });

  it('warns of a control that tells of another risk, and leads to making it one', async () => {
    server();
    show(SRO);
    const controls = await part(/^Controls ?\(1\)/);
    expect(controls).toHaveTextContent('This control tells of another risk.');
    expect(controls).toHaveTextContent('Never tested');
    expect(await within(controls).findByRole('link', { name: /^Make it a risk of its own/ })).toHaveAttribute(
      'href',
      '/programmes/p1/risks/r2/promote?control=c3',
    );
  });

  it('shows what became of a control that was made a risk', async () => {
    server({ ...RISK, controls: [{ ...CONTROL, emergent: false, promotedTo: [{ id: 'r3', ref: 'P1-R3', title: 'The portal is late' }] }] });
    show();
    expect(await screen.findByRole('link', { name: 'P1-R3 The portal is late' })).toHaveAttribute('href', '/programmes/p1/risks/r3');
  });

  it('adds a control and says what the server warns of', async () => {
    const seen = server(RISK, () => json({ id: 'c4', version: 1, revision: 9, warnings: ['This control tells of another risk.'] }, 201));
    const { router } = show(SRO);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a control' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add the control' }));
    expect(await screen.findByRole('link', { name: 'Say what the control does' })).toHaveAttribute('href', '#description');
    await userEvent.type(screen.getByLabelText('What does the control do?'), 'A new risk has emerged.');
    await userEvent.click(screen.getByRole('radio', { name: 'Planned' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add the control' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The control is added. This control tells of another risk.' }));
    expect(await written(seen)[0]?.json()).toEqual({ description: 'A new risk has emerged.', status: 'PLANNED' });
  });

  it('changes a control over the version that was shown, and clears what was emptied', async () => {
    const seen = server({ ...RISK, controls: [{ ...CONTROL, owner: 'Head of SEND', due: '2024-09-01' }] });
    show(SRO);
    await userEvent.click(await screen.findByRole('button', { name: /^Change ?control 3/ }));
    expect(screen.getByLabelText('Day')).toHaveValue('1');
    await userEvent.clear(screen.getByLabelText(/Who answers for it/));
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"c3.v2"');
    expect(await written(seen)[0]?.json()).toEqual({
      description: CONTROL.description,
      status: 'IN_PLACE',
      kind: null,
      owner: null,
      due: '2024-09-01',
    });
  });

  it('offers no test of a control that is only planned', async () => {
    server({ ...RISK, controls: [{ ...CONTROL, status: 'PLANNED' }] });
    show(SRO);
    expect(await screen.findByRole('button', { name: /^Change ?control 3/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Record a test/ })).toBeNull();
  });

  it('keeps what was typed when the risk was changed meanwhile', async () => {
    const seen = server(RISK, () => json({ type: 'about:blank', title: 'Precondition failed', status: 412, errors: [] }, 412));
    show(MANAGER);
    await userEvent.click(await screen.findByRole('button', { name: 'Escalate' }));
    await userEvent.selectOptions(screen.getByLabelText(/To which board/), await screen.findByRole('option', { name: 'Improvement Board' }));
    await userEvent.type(screen.getByLabelText(/Why, and what is asked/), 'A decision on funding.');
    await userEvent.click(screen.getByRole('button', { name: 'Escalate the risk' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed this after you opened it');
    expect(screen.getByLabelText(/Why, and what is asked/)).toHaveValue('A decision on funding.');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"r2.v5"');
    expect(await written(seen)[0]?.json()).toEqual({ boardId: 'b1', reason: 'A decision on funding.' });
  });

  it('records that it has happened, with the action that deals with it', async () => {
    const seen = server();
    const { router } = show(SRO);
    await userEvent.click(await screen.findByRole('button', { name: 'It has happened' }));
    await userEvent.type(screen.getByLabelText('Day'), '2');
    await userEvent.type(screen.getByLabelText('Month'), '9');
    await userEvent.type(screen.getByLabelText('Year'), '2024');
    await userEvent.type(screen.getByLabelText('What happened?'), 'September began without it.');
    await userEvent.selectOptions(screen.getByLabelText(/Which action/), await screen.findByRole('option', { name: '1.2 Draft the strategy' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record the issue' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The risk has become an issue.' }));
    expect(await written(seen)[0]?.json()).toEqual({ on: '2024-09-02', reason: 'September began without it.', actionId: 'a1' });
  });

  it('offers of a closed risk only to open it again', async () => {
    server({ ...RISK, status: 'CLOSED', allowed: ['REOPEN'], closedOn: '2024-09-30', closeReason: 'The strategy is published.' });
    show(MANAGER);
    expect(await screen.findByRole('button', { name: 'Open it again' })).toBeVisible();
    expect(await part(/^Review and standing/)).toHaveTextContent('30 September 2024: The strategy is published.');
    expect(screen.queryByRole('button', { name: /Add|Change|Record|Escalate|Close|Link|happened/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Assess|Change|Make it/ })).toBeNull();
  });

  it.each([
    ['somebody who reads', READER, ''],
    ['the SRO of another priority', { ...SRO, areas: [{ ...SRO.areas[0], sroPriorities: ['pr5'] }] }, ''],
    ['the past', MANAGER, '?asAt=2024-07-15'],
  ])('offers nothing that changes the record to %s', async (_, me, search) => {
    server();
    show(me, search);
    await part(/^Review and standing/);
    await waitFor(() => expect(document.title).toContain('Halton'));
    expect(screen.queryByRole('button', { name: /Add|Change|Record|Escalate|Close|Link|happened/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Assess|Change|Make it/ })).toBeNull();
  });
});
