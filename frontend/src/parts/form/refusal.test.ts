import { describe, expect, it } from 'vitest';
import { readProblem } from '@/server/problem';
import { summaryOf } from './refusal';

const answer = (status: number, body: string) => new Response(body, { status, headers: { 'content-type': 'application/problem+json' } });

const refusal = JSON.stringify({
  title: 'Something in the request is wrong',
  errors: [
    { pointer: '/evidence/0/url', message: 'Enter an address that begins with https://' },
    { pointer: '/secret', message: 'This is not a field of the form.' },
  ],
});

describe('summaryOf', () => {
  it('links to the fields of the form and still says what belongs to none', async () => {
    const error = await readProblem(answer(422, refusal));
    expect(summaryOf(error, ['evidence-0-url', 'title'])).toEqual([
      { field: 'evidence-0-url', message: 'Enter an address that begins with https://' },
      { message: 'This is not a field of the form.' },
    ]);
  });

  it('says the problem itself when nothing is pointed at', async () => {
    const stale = await readProblem(answer(412, '{"title":"Somebody changed this","detail":"Read it again."}'));
    expect(summaryOf(stale, [])).toEqual([{ message: 'Somebody changed this. Read it again.' }]);
    expect(summaryOf(null, [])).toEqual([]);
  });
});
