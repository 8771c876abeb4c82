import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { answerTo, FIGURES, MANAGER, PAGE, READER, RETURN } from '../samples';
import { ReturnPage } from './ReturnPage';

function server({ answer = (): Response => json({ id: 'r1', version: 4, revision: 9 }), changed = {} } = {}) {
  return serve(({ url, method }) => (method === 'GET' ? json(answerTo(url, changed)) : answer()));
}
const show = (me: unknown = MANAGER, search = '') => open('return', ReturnPage, `/programmes/p1/returns/r1${search}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');
const as = (part: Partial<typeof RETURN>) => ({ r1: { ...RETURN, figures: FIGURES, ...part } });
const current = () => screen.getByRole('list', { name: 'Steps of a return' }).querySelector('[aria-current]')?.textContent;

afterEach(() => sessionStorage.clear());

describe('a return', () => {
  it('begins with its words, and goes on to the figures', async () => {
    const seen = server();
    const { router } = show();
    const words = await screen.findByLabelText(/^What is said beside the figures/);
    expect(current()).toContain('Write');
    await userEvent.type(words, ' More soon.');
    await userEvent.click(screen.getByRole('button', { name: 'Save, and check the figures' }));
    await waitFor(() => expect(router.state.location.search).toBe('?step=check'));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"r1.v3"');
    expect(await written(seen)[0]?.json()).toEqual({ narrative: 'Training began. More soon.', trancheId: 't1' });
  });

  it('shows the figures that will be frozen, and asks before it is submitted', async () => {
    const seen = server();
    show(MANAGER, '?step=check');
    const today = await screen.findByRole('region', { name: 'Figures as they are today' });
    expect(today).toHaveTextContent('£250,000.50');
    expect(screen.getByRole('row', { name: /Behaviour.*Posts were filled late.*£400,000.*£50,000/ })).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: /^Submit the return/ }));
    expect(written(seen)).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, submit it' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.url).toContain('/returns/r1/submission');
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"r1.v3"');
  });

  it('cannot be submitted without a word', async () => {
    server({ changed: { r1: { ...RETURN, narrative: undefined, figures: FIGURES } } });
    show(MANAGER, '?step=check');
    expect(await screen.findByText(/once something is said/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Submit/ })).toBeNull();
  });

  it('shows why the server does not take it', async () => {
    server({
      answer: () =>
        json(
          {
            type: 'x',
            title: 'Refused',
            status: 422,
            detail: 'x',
            requestId: 'r',
            errors: [{ pointer: '', message: 'The quarter ends on 30 September 2024.' }],
          },
          422,
        ),
    });
    show(MANAGER, '?step=check');
    await userEvent.click(await screen.findByRole('button', { name: /^Submit the return/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, submit it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The quarter ends on 30 September 2024.');
  });

  it('is approved by a letter, which frees the payment', async () => {
    const seen = server({ changed: as({ state: 'SUBMITTED', submittedOn: '2024-10-10', sha256: 'abc123' }) });
    show();
    expect(await screen.findByRole('region', { name: 'Figures as they were submitted' })).toBeVisible();
    expect(current()).toContain('approval');
    expect(screen.getByText('abc123')).toBeVisible();
    expect(await screen.findByRole('region', { name: 'The payment it releases' })).toHaveTextContent('Payment 2: £310,000');
    await userEvent.click(await screen.findByRole('button', { name: 'Record the approval' }));
    const form = screen.getByRole('form', { name: 'Record the approval' });
    await userEvent.click(within(form).getByRole('button', { name: 'Record the approval' }));
    expect(
      within(within(form).getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#approvedOn', '#reference']);
    await userEvent.type(within(form).getByLabelText('Day'), '20');
    await userEvent.type(within(form).getByLabelText('Month'), '10');
    await userEvent.type(within(form).getByLabelText('Year'), '2024');
    await userEvent.type(within(form).getByLabelText(/^Which letter/), 'Letter DBV/2024/117');
    await userEvent.click(within(form).getByRole('button', { name: 'Record the approval' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(await written(seen)[0]?.json()).toEqual({ approvedOn: '2024-10-20', reference: 'Letter DBV/2024/117' });
  });

  it('is reopened as a new version, and goes to it', async () => {
    const seen = server({ answer: () => json({ id: 'r2', version: 1, revision: 9 }), changed: as({ state: 'APPROVED', approvedOn: '2024-10-20' }) });
    const { router } = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Reopen it as a new version' }));
    await userEvent.type(screen.getByLabelText('What is wrong with it?'), 'A payment was missing.');
    await userEvent.click(screen.getByRole('button', { name: 'Begin the new version' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1/returns/r2'));
    expect(await written(seen)[0]?.json()).toEqual({ reason: 'A payment was missing.' });
  });

  it('that was replaced leads to the version that took its place', async () => {
    server({
      changed: {
        ...as({ state: 'SUPERSEDED' }),
        f1: {
          ...PAGE,
          returns: [
            { ...RETURN, id: 'r2', number: 2 },
            { ...RETURN, state: 'SUPERSEDED' },
          ],
        },
      },
    });
    show();
    expect(await screen.findByRole('link', { name: 'Go to version 2' })).toHaveAttribute('href', '/programmes/p1/returns/r2');
    expect(screen.queryByRole('button', { name: /Submit|Reopen|Record/ })).toBeNull();
  });

  it.each([
    ['somebody who reads', READER, ''],
    ['the past', MANAGER, '?asAt=2024-10-15'],
  ])('is only read by %s', async (_, me, search) => {
    server();
    show(me, search);
    expect(await screen.findByText('Training began.')).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('button', { name: /Submit|Save/ })).toBeNull();
  });
});
