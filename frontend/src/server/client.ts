import createClient, { type Middleware } from 'openapi-fetch';
import { readProblem, unreachable } from './problem';
import type { paths } from './schema';

const KEY = 'Idempotency-Key';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
// Who only reads needs none of it.
const repeats = () => import('./repeats');

const manners: Middleware = {
  async onRequest({ request }) {
    // Another site can make a browser send the cookie, but not this header: that is how the server tells them apart.
    if (!SAFE.has(request.method)) {
      request.headers.set('X-Requested-With', 'golden-thread');
    }
    // Every change of a record is a merge patch; the library would call it plain JSON.
    if (request.method === 'PATCH') {
      request.headers.set('Content-Type', 'application/merge-patch+json');
    }
    // Sent again, a form is stored once.
    if (request.method === 'POST') {
      request.headers.set(KEY, await (await repeats()).keyFor(request));
    }
    return request;
  },
  async onResponse({ request, response }) {
    if (request.method === 'POST') {
      (await repeats()).answered(request.headers.get(KEY), response);
    }
    if (!response.ok && response.status !== 304) {
      throw await readProblem(response, request.method);
    }
  },
  onError({ request, error }) {
    // Leaving a page aborts its requests; that is no failure, and the query library wants to see it as it is.
    return error instanceof DOMException && error.name === 'AbortError' ? error : unreachable(error, request.method);
  },
};

// Looked up at each call, so that what a test or a browser tool puts in its place is used.
const send = (request: Request) => globalThis.fetch(request);

type Asked = (request: Request, refused: Response, again: typeof send) => Promise<Response>;
let asked: Asked | undefined;

/** Who asks why a text that may hold personal details must stay. It comes with the forms, because the first page of a visit has none. */
export function askWith(asking: Asked) {
  asked = asking;
}

export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  fetch: async (request) => {
    const again = request.clone();
    const response = await send(request);
    return response.status === 422 && asked ? asked(again, response, send) : response;
  },
});
api.use(manners);

interface Answer<Data> {
  data?: Data;
  response: Response;
}

/** The body. Every refusal has been thrown as a ProblemError before this. */
export async function bodyOf<Data>(answer: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data } = await answer;
  if (data === undefined || data === null) {
    throw unreachable(new Error('an answer without a body'));
  }
  return data;
}

/** The body with its ETag, for records that will be changed: the tag goes back as `If-Match`. */
export async function taggedBodyOf<Data>(answer: Promise<Answer<Data>>): Promise<{ data: NonNullable<Data>; etag: string | null }> {
  const { response } = await answer;
  return { data: await bodyOf(answer), etag: response.headers.get('etag') };
}
