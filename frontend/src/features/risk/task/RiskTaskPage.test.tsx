import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import type { Risk } from '../api/risk';
import { ASSESSED, MANAGER, MATRIX, PAGE, PROGRAMME, READER, REGISTER, RISK, SRO } from '../samples';
import { RiskTaskPage } from './RiskTaskPage';

function server(risk: Risk = RISK, answer = (): Response => json({ id: 'new', version: 1, revision: 9, warnings: [] }, 201)) {
  return serve(({ url, method }) => {
    if (method !== 'GET') {
      return answer();
    }
    const { pathname } = new URL(url);
    switch (pathname.split('/').at(-1)) {
      case 'r2':
        return json(risk);
      case 'p1':
        return json(PROGRAMME);
      case 'risk-register':
        return json(REGISTER);
      case 'risk-matrix':
        return json({ items: [MATRIX], page: PAGE });
      default:
        return json({ items: [{ id: 'o1', name: 'Halton Borough Council' }], page: PAGE });
    }
  });
}

const show = (address: string, me: unknown = SRO) => open('riskTask', RiskTaskPage, `/programmes/p1/risks/${address}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');

afterEach(() => sessionStorage.clear());

describe('raising a risk', () => {
  it('asks for what is missing, offers an SRO only their own priority, and sends what was typed', async () => {
    const seen = server();
    const { router } = show('new/edit');
    await userEvent.click(await screen.findByRole('button', { name: 'Raise the risk' }));
    expect(await screen.findByRole('link', { name: 'Enter a title' })).toHaveAttribute('href', '#title');
    const concerns = screen.getByLabelText('What does it concern?');
    expect([...concerns.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Choose', 'Priority 1: Leadership']);
    await userEvent.type(screen.getByLabelText('Title'), 'The portal is late');
    await userEvent.selectOptions(concerns, 'Priority 1: Leadership');
    await userEvent.click(screen.getByRole('radio', { name: 'Service' }));
    await userEvent.click(screen.getByRole('button', { name: 'Raise the risk' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1/risks/new'));
    expect(await written(seen)[0]?.json()).toEqual({ title: 'The portal is late', category: 'SERVICE', priorityId: 'pr1', audience: 'AREA' });
  });

  it('asks for one for advisers only with a reason, because another person decides', async () => {
    const seen = server();
    const { router } = show('new/edit', MANAGER);
    await userEvent.type(await screen.findByLabelText('Title'), 'Merger');
    await userEvent.selectOptions(screen.getByLabelText('What does it concern?'), 'The programme as a whole');
    await userEvent.click(screen.getByRole('radio', { name: /Advisers, the chair/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Raise the risk' }));
    expect(await screen.findByRole('link', { name: 'Say why fewer people are to read it' })).toHaveAttribute('href', '#reason');
    expect(document.title).toMatch(/^Error: Raise a risk/);
    await userEvent.type(screen.getByLabelText('Why are fewer people to read it?'), 'It tells how one service is staffed.');
    await userEvent.click(screen.getByRole('button', { name: 'Raise the risk' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1/risks/all/readers'));
    expect(written(seen)[0]?.url).toContain('/programmes/p1/audience-requests');
    expect(await written(seen)[0]?.json()).toEqual({
      risk: { title: 'Merger', audience: 'ADVISERS' },
      reason: 'It tells how one service is staffed.',
    });
  });

  it('changes what a risk says over the version that was shown; what the form does not ask for stays', async () => {
    const seen = server({ ...ASSESSED, published: 'quite a high risk' });
    show('r2/edit');
    await userEvent.clear(await screen.findByLabelText(/Because of what/));
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"r2.v5"');
    const sent = (await written(seen)[0]?.json()) as Record<string, unknown>;
    expect(sent).toMatchObject({ title: ASSESSED.title, cause: null, category: 'PEOPLE', priorityId: 'pr1', fundId: null });
    expect(sent).not.toHaveProperty('assessment');
    expect(sent).not.toHaveProperty('audience');
  });

  it.each([
    ['a reader', 'new/edit', READER, 'You cannot change this here'],
    ['the SRO of another priority', 'r2/edit', { ...SRO, areas: [{ ...SRO.areas[0], sroPriorities: ['pr5'] }] }, 'You cannot change this here'],
    ['the past', 'r2/assess?asAt=2024-07-15', MANAGER, 'Nothing can be changed in the past'],
  ])('refuses %s', async (_, address, me, title) => {
    server();
    show(address, me);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('says that a task does not exist', async () => {
    server();
    show('r2/burn');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  });
});

describe('who reads a risk', () => {
  it('is asked for with the reason, and changes nothing by itself', async () => {
    const seen = server();
    const { router } = show('r2/readers');
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for it' }));
    expect(await screen.findByRole('link', { name: 'Say why fewer people are to read it' })).toBeVisible();
    await userEvent.type(screen.getByLabelText('Why are fewer people to read it?'), 'One post.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for it' }));
    await waitFor(() =>
      expect(router.state.location.state).toMatchObject({ done: expect.stringContaining('until then everybody reads the risk as before') as string }),
    );
    expect(written(seen)[0]?.url).toContain('/risks/r2/audience-requests');
    expect(await written(seen)[0]?.json()).toEqual({ audience: 'ADVISERS', reason: 'One post.' });
  });
});

describe('assessing a risk', () => {
  it('is done with the arrow keys, says what the field means for its category, and shows the warning', async () => {
    const seen = server(ASSESSED, () => json({ id: 'h3', version: 1, revision: 9, warnings: ['Look at both.'] }, 201));
    const { router } = show('r2/assess');
    await userEvent.click(await screen.findByRole('button', { name: 'Record the score' }));
    expect(await screen.findByRole('link', { name: 'Say which score it is' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose a field of the matrix' })).toHaveAttribute('href', '#likelihood');
    await userEvent.click(screen.getByRole('radio', { name: 'Current' }));
    screen.getByRole('radio', { name: 'Rare and negligible: 1, low' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Likely and moderate: 12, high' })).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Likely and moderate: 12, high' })).toBeChecked();
    const said = screen.getByRole('status');
    expect(said).toHaveTextContent('Likely (4) × moderate (3)');
    expect(said).toHaveTextContent('Within what is accepted, which is up to 12. Moderate impact on people: Vacant for a term.');
    await userEvent.type(screen.getByLabelText('Why this score?'), 'A draft exists.');
    await userEvent.click(screen.getByRole('button', { name: 'Record the score' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The score is recorded. Look at both.' }));
    expect(await written(seen)[0]?.json()).toEqual({ kind: 'CURRENT', likelihood: 4, impact: 3, reason: 'A draft exists.' });
  });

  it('asks whether a score that contradicts another is meant so, and only then', async () => {
    const message = 'With its controls the risk scores 16, more than the 9 without any. Look at both, or confirm that it is meant so.';
    const answers = [
      json({ type: 'about:blank', title: 'Unprocessable', status: 422, detail: message, errors: [{ pointer: '/confirmed', message }] }, 422),
      json({ id: 'h4', version: 1, revision: 9, warnings: ['Stored.'] }, 201),
    ];
    const seen = server(ASSESSED, () => answers.shift() ?? json({}, 500));
    const { router } = show('r2/assess');
    await userEvent.click(await screen.findByRole('radio', { name: 'Current' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Likely and major: 16, extreme' }));
    await userEvent.type(screen.getByLabelText('Why this score?'), 'Two more left.');
    expect(screen.queryByRole('checkbox', { name: /^Yes, although/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Record the score' }));
    expect(await screen.findByRole('link', { name: message })).toHaveAttribute('href', '#confirmed');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Yes, although/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Record the score' }));
    await waitFor(() => expect(router.state.location.state).toMatchObject({ done: 'The score is recorded. Stored.' }));
    expect(await written(seen)[1]?.json()).toEqual({ kind: 'CURRENT', likelihood: 4, impact: 4, reason: 'Two more left.', confirmed: true });
  });

  it('keeps what was chosen when the server refuses it, at the question it is about', async () => {
    const message = 'Expected 4 after 16 needs a planned control.';
    server(ASSESSED, () =>
      json({ type: 'about:blank', title: 'Unprocessable', status: 422, detail: message, errors: [{ pointer: '/kind', message }] }, 422),
    );
    show('r2/assess');
    await userEvent.click(await screen.findByRole('radio', { name: 'Expected' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Unlikely and minor: 4, moderate' }));
    await userEvent.type(screen.getByLabelText('Why this score?'), 'Hope.');
    await userEvent.click(screen.getByRole('button', { name: 'Record the score' }));
    expect(await screen.findByRole('link', { name: message })).toHaveAttribute('href', '#kind');
    expect(screen.getByRole('radio', { name: 'Unlikely and minor: 4, moderate' })).toBeChecked();
  });

  it('says that what is chosen is above what is accepted', async () => {
    server();
    show('r2/assess');
    await userEvent.click(await screen.findByRole('radio', { name: 'Almost certain and severe: 25, extreme' }));
    expect(screen.getByRole('status')).toHaveTextContent('Above what is accepted, which is up to 12.');
  });
});

describe('making a control a risk of its own', () => {
  it('starts from the risk and the control, sends both in one step, and warns when the control still tells of it', async () => {
    const seen = server(RISK, () => json({ id: 'r3', version: 1, revision: 9, warnings: ['This control tells of another risk.'] }, 201));
    const { router } = show('r2/promote?control=c3');
    expect(await screen.findByLabelText('What is left of the control?')).toHaveValue('A further risk has emerged: the portal is late.');
    expect(screen.getByLabelText('What does it concern?')).toHaveDisplayValue('Priority 1: Leadership');
    await userEvent.click(screen.getByRole('button', { name: 'Make it a risk of its own' }));
    expect(await screen.findByRole('link', { name: 'Enter a title' })).toHaveAttribute('href', '#risk-title');
    await userEvent.type(screen.getByLabelText('Title'), 'The portal is late');
    await userEvent.clear(screen.getByLabelText('What is left of the control?'));
    await userEvent.type(screen.getByLabelText('What is left of the control?'), 'The strategy is drafted.');
    await userEvent.click(screen.getByRole('button', { name: 'Make it a risk of its own' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1/risks/r3'));
    expect(router.state.location.state).toMatchObject({ done: expect.stringContaining('This control tells of another risk.') as string });
    expect(written(seen)[0]?.url).toContain('/controls/c3/promotion');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"c3.v2"');
    expect(await written(seen)[0]?.json()).toEqual({
      risk: { title: 'The portal is late', owner: 'SRO, priority 1', priorityId: 'pr1' },
      control: 'The strategy is drafted.',
    });
  });

  it('says that the control is gone', async () => {
    server();
    show('r2/promote?control=c9');
    expect(await screen.findByText(/does not exist any more/)).toBeVisible();
  });
});
