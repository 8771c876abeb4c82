import type createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { json, serve } from '@/test/server';
import { api, bodyOf, taggedBodyOf } from './client';
import { ProblemError } from './problem';

// Any path will do here: the manners of the client do not depend on the contract.
const anyPath = api as unknown as ReturnType<typeof createClient<Record<string, Record<string, unknown>>>>;
const call = (method: 'GET' | 'POST' | 'PATCH', init: object = {}) =>
  anyPath.request(method as never, '/x' as never, init as never) as Promise<{ data?: unknown; response: Response }>;

describe('the client', () => {
  it('marks writes as its own, and reads not', async () => {
    const seen = serve(() => json({}));
    await call('GET');
    await call('POST', { body: {} });
    await call('PATCH', { body: {} });
    expect(seen.map((request) => request.headers.get('x-requested-with'))).toEqual([null, 'golden-thread', 'golden-thread']);
    expect(seen[1]?.headers.get('content-type')).toBe('application/json');
    expect(seen[2]?.headers.get('content-type')).toBe('application/merge-patch+json');
    expect(seen[0]?.credentials).toBe('same-origin');
  });

  it('throws a refusal as a problem', async () => {
    serve(() => json({ title: 'There is no such record', detail: 'It may be of another area.' }, 404));
    await expect(call('GET')).rejects.toMatchObject({ name: 'ProblemError', status: 404, message: 'There is no such record' });
  });

  it('turns silence into a sentence', async () => {
    serve(() => {
      throw new TypeError('Failed to fetch');
    });
    const error: unknown = await call('GET').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem.title).toBe('Golden Thread cannot be reached');
  });

  it('hands out the body, with its tag where it will be changed', async () => {
    serve(() => json({ id: 1 }, 200, { etag: '"r.v3"' }));
    expect(await bodyOf(call('GET'))).toEqual({ id: 1 });
    expect(await taggedBodyOf(call('GET'))).toEqual({ data: { id: 1 }, etag: '"r.v3"' });
  });

  describe('and what may have been stored', () => {
    const problem = (type: string, status: number, detail = 'Words for programs.') =>
      json({ type: `/api/v1/problems#${type}`, title: 'It is not known whether this was stored', detail }, status);
    const keys = (seen: Request[]) => seen.map((request) => request.headers.get('idempotency-key'));
    const send = (body: unknown, method: 'POST' | 'PATCH' = 'POST') => call(method, { body }).catch((reason: unknown) => reason as ProblemError);

    it('gives every POST a key of its own, and nothing else', async () => {
      const seen = serve(() => json({}));
      await call('GET');
      await call('PATCH', { body: {} });
      await send({ same: 1 });
      await send({ same: 1 });
      const [get, patch, first, second] = keys(seen);
      expect([get, patch]).toEqual([null, null]);
      expect(first).toMatch(/^[0-9a-f]{32}$/);
      expect(second).toMatch(/^[0-9a-f]{32}$/);
      expect(second).not.toBe(first);
    });

    it.each([
      ['the outcome is unknown', () => problem('outcome-unknown', 503)],
      ['a proxy gave up', () => new Response('<h1>504</h1>', { status: 504 })],
      ['it is still being carried out', () => problem('in-progress', 409)],
      [
        'there was no answer',
        () => {
          throw new TypeError('Failed to fetch');
        },
      ],
    ])('keeps the key for the next attempt when %s', async (what, answer) => {
      let attempt = 0;
      const seen = serve(() => (attempt++ === 0 ? answer() : json({})));
      await send({ title: what });
      await send({ title: 'another' });
      await send({ title: what });
      await send({ title: what });
      const [first, other, again, afterwards] = keys(seen);
      expect(again).toBe(first);
      expect(other).not.toBe(first);
      expect(afterwards).not.toBe(first);
    });

    it('keeps no key of what was refused', async () => {
      const seen = serve(() => problem('invalid', 400));
      await send({ title: 'refused' });
      await send({ title: 'refused' });
      expect(keys(seen)[0]).not.toBe(keys(seen)[1]);
    });

    it('knows a file again, whatever boundary the browser draws', async () => {
      const seen = serve(() => problem('outcome-unknown', 503));
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const form = new FormData();
        form.append('file', new File(['ref,title'], 'plan.csv', { type: 'text/csv' }));
        await call('POST', { body: form, bodySerializer: (body: unknown) => body }).catch(() => undefined);
      }
      expect(seen[0]?.headers.get('content-type')).not.toBe(seen[1]?.headers.get('content-type'));
      expect(keys(seen)[0]).toBe(keys(seen)[1]);
    });

    it('tells a person what to do', async () => {
      serve(() => problem('outcome-unknown', 503));
      expect(((await send({ a: 1 })) as ProblemError).problem.detail).toBe(
        'It is not known whether this was stored. Send it again: it will be stored once.',
      );
      expect(((await send({ a: 1 }, 'PATCH')) as ProblemError).problem.detail).toBe(
        'It is not known whether this was stored. Reload the page to see, then decide.',
      );
      serve(() => problem('done-already', 409));
      expect(((await send({ a: 1 })) as ProblemError).problem.detail).toBe(
        'It was stored the first time. Reload the page to see it, and do not enter it again.',
      );
      serve(() => {
        throw new TypeError('Failed to fetch');
      });
      expect(((await send({ a: 2 })) as ProblemError).problem.detail).toBe(
        'It is not known whether this was stored. Send it again: it will be stored once.',
      );
    });

    it('is the only way to the server', () => {
      const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../test/**'], {
        query: '?raw',
        import: 'default',
        eager: true,
      });
      expect(Object.keys(sources).length).toBeGreaterThan(200);
      const past = Object.entries(sources)
        .filter(([path, text]) => path !== './client.ts' && /(?<![\w.])fetch\(|globalThis\.fetch|XMLHttpRequest|sendBeacon/.test(text))
        .map(([path]) => path);
      expect(past).toEqual([]);
    });
  });
});
