import { describe, expect, it } from 'vitest';
import { fieldOf, ProblemError, readProblem } from './problem';
import { worthAnotherTry } from './queries';

const answer = (status: number, body: string, type = 'application/problem+json') =>
  new Response(body, { status, headers: { 'content-type': type, 'x-request-id': 'r-12345678' } });

const refusal = JSON.stringify({
  type: '/api/v1/problems#invalid',
  title: 'Something in the request is wrong',
  status: 422,
  detail: 'Two fields need your attention.',
  requestId: 'abc',
  errors: [
    { pointer: '/evidence/0/url', message: 'Enter an address that begins with https://' },
    { pointer: '/secret', message: 'This is not a field of the form.' },
    { broken: true },
  ],
});

describe('readProblem', () => {
  it('keeps the words and the pointers of the server', async () => {
    const error = await readProblem(answer(422, refusal));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.status).toBe(422);
    expect(error.problem.detail).toBe('Two fields need your attention.');
    expect(error.problem.errors.map((entry) => entry.pointer)).toEqual(['/evidence/0/url', '/secret']);
  });

  it.each([
    ['a proxy’s page', 502, '<h1>Bad Gateway nginx</h1>', 'text/html'],
    ['cut-off JSON', 500, '{"title": "x', 'application/problem+json'],
    ['JSON that is no problem', 500, '["x"]', 'application/json'],
  ])('never shows %s', async (_, status, body, type) => {
    const { problem } = await readProblem(answer(status, body, type));
    expect(problem.title).toBe('Something went wrong here');
    expect(problem.status).toBe(status);
    expect(problem.requestId).toBe('r-12345678');
  });
});

it.each([
  ['/title', 'title'],
  ['/evidence/0/url', 'evidence-0-url'],
  ['?asAt', 'asAt'],
  ['/a~1b~0c', 'a/b~c'],
])('the field of %s is %s', (pointer, field) => {
  expect(fieldOf(pointer)).toBe(field);
});

it('asks again after a dropped connection or a failing server, never after a refusal', async () => {
  const of = async (status: number) => readProblem(answer(status, '{"title":"x"}'));
  expect(worthAnotherTry(0, await of(404))).toBe(false);
  expect(worthAnotherTry(0, await of(503))).toBe(true);
  expect(worthAnotherTry(2, await of(503))).toBe(false);
  expect(worthAnotherTry(0, new TypeError('network'))).toBe(true);
});
