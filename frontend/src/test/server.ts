import { afterEach } from 'vitest';

export type Handler = (request: Request) => Response | Promise<Response>;

/**
 * Stands where the network is, nowhere else: everything of ours runs as it does in a browser. The real server is met in
 * the browser tests.
 */
export function serve(handler: Handler): Request[] {
  const seen: Request[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    seen.push(request.clone());
    return handler(request);
  };
  restore.push(() => {
    globalThis.fetch = network;
  });
  return seen;
}

const restore: (() => void)[] = [];
afterEach(() => {
  restore.splice(0).forEach((undo) => {
    undo();
  });
});

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } });
}
