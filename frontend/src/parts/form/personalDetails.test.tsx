import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { api } from '@/server/client';
import { json, serve } from '@/test/server';
import './personalDetails';

const anyPath = api as unknown as ReturnType<typeof createClient<Record<string, Record<string, unknown>>>>;
const send = (body: unknown) => anyPath.request('POST' as never, '/x' as never, { body } as never) as Promise<{ data?: unknown }>;

const HEADER = 'personal-details-reason';
const DOUBTED = {
  type: '/api/v1/problems#personal-details',
  title: 'This may hold personal details',
  status: 422,
  detail: 'Take them out, or say why.',
  errors: [{ pointer: '/familyDifference', message: 'This holds a title with a name. Take it out, or say why it must stay.' }],
};
const doubts = () => serve((request) => (request.headers.has(HEADER) ? json({ id: 1 }) : json(DOUBTED, 422)));

describe('texts that may hold personal details', () => {
  it('are sent again with the reason, which says where and what kind', async () => {
    const seen = doubts();
    const answer = send({ familyDifference: 'Mrs Quillfeather waits' });
    const dialog = await screen.findByRole('dialog', { name: 'This may hold personal details' });
    expect(dialog).toHaveTextContent('Family difference: This holds a title with a name.');
    expect(dialog).not.toHaveTextContent('Quillfeather');
    await userEvent.type(screen.getByLabelText('Why must it stay?'), 'It’s on the public page');
    await userEvent.click(screen.getByRole('button', { name: 'Store it with this reason' }));
    expect((await answer).data).toEqual({ id: 1 });
    expect(seen).toHaveLength(2);
    expect(decodeURIComponent(seen[1]?.headers.get(HEADER) ?? '')).toBe('It’s on the public page');
    expect(seen[1]?.headers.get('idempotency-key')).toBe(seen[0]?.headers.get('idempotency-key'));
    expect(await seen[1]?.json()).toEqual({ familyDifference: 'Mrs Quillfeather waits' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are the field by its label where the page has it', async () => {
    doubts();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<label for="familyDifference">What changes for families</label><textarea id="familyDifference"></textarea>',
    );
    const answer = send({ familyDifference: 'Mrs Quillfeather waits' }).catch(() => null);
    expect(await screen.findByRole('dialog')).toHaveTextContent('What changes for families: This holds');
    await userEvent.click(screen.getByRole('button', { name: 'Go back and take it out' }));
    await answer;
  });

  it('are back in the form when one does not say why', async () => {
    const seen = doubts();
    const answer = send({ familyDifference: 'Mrs Quillfeather waits' }).catch((error: unknown) => error);
    await screen.findByRole('dialog');
    await userEvent.click(screen.getByRole('button', { name: 'Store it with this reason' }));
    expect(screen.getByText('Say in 3 to 500 characters why it must stay', { exact: false })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go back and take it out' }));
    expect(await answer).toMatchObject({ name: 'ProblemError', status: 422 });
    expect(seen).toHaveLength(1);
  });

  it('ask again when the reason holds details itself', async () => {
    const message = 'The reason itself looks as if it held personal details. Give it without them.';
    const wrong = { type: '/api/v1/problems#invalid', title: 'Not valid', detail: '', errors: [{ pointer: '?Personal-Details-Reason', message }] };
    serve((request) => {
      const reason = decodeURIComponent(request.headers.get(HEADER) ?? '');
      return reason === '' ? json(DOUBTED, 422) : reason.includes('Mrs') ? json(wrong, 400) : json({ id: 1 });
    });
    const answer = send({ familyDifference: 'Mrs Quillfeather waits' });
    await screen.findByRole('dialog');
    await userEvent.type(screen.getByLabelText('Why must it stay?'), 'Mrs Q agreed');
    await userEvent.click(screen.getByRole('button', { name: 'Store it with this reason' }));
    expect(await screen.findByText(message, { exact: false })).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Why must it stay?'));
    await userEvent.type(screen.getByLabelText('Why must it stay?'), 'A public office');
    await userEvent.click(screen.getByRole('button', { name: 'Store it with this reason' }));
    expect((await answer).data).toEqual({ id: 1 });
  });

  it('of a spreadsheet are named by row and column', async () => {
    const refused = {
      ...DOUBTED,
      errors: undefined,
      report: { rows: [{ row: 3, errors: [{ column: 'narrative', value: '•••', reason: 'This holds a title with a name.' }] }] },
    };
    serve(() => json(refused, 422));
    const answer = send({}).catch(() => null);
    expect(await screen.findByRole('dialog')).toHaveTextContent('Row 3, narrative: This holds a title with a name.');
    await userEvent.click(screen.getByRole('button', { name: 'Go back and take it out' }));
    await answer;
  });

  it('are not asked about when they are never stored', async () => {
    const seen = serve(() => json({ ...DOUBTED, type: '/api/v1/problems#unprocessable' }, 422));
    expect(await send({}).catch((error: unknown) => error)).toMatchObject({ status: 422 });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(seen).toHaveLength(1);
  });
});
