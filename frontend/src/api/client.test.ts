import type createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { json, serve } from '@/test/server';
import { api, bodyOf, taggedBodyOf } from './client';
import { ProblemError } from './problem';

// Any path will do here: the manners of the client do not depend on the contract.
const anyPath = api as unknown as ReturnType<typeof createClient<Record<string, Record<string, unknown>>>>;
const call = (method: 'GET' | 'POST' | 'PATCH', init: object = {}) => anyPath.request(method as never, '/x' as never, init as never) as Promise<{ data?: unknown; response: Response }>;

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
});
