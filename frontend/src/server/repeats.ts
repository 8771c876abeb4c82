/**
 * Keys of requests that may be sent again. Whether a POST was stored is not always known: the connection drops, or the server
 * lost sight of its database. Sent again with the same key it is carried out once, so the key of such a request is kept until
 * its outcome is known. The same form sent twice on purpose gets two keys.
 */
const kept = new Map<string, string>();
const MOST = 50;

/** The key for this request: the one it had when it was sent before without a known outcome, or a new one. */
export async function keyFor(request: Request): Promise<string> {
  const what = await nameOf(request);
  const key = kept.get(what) ?? fresh();
  kept.delete(what);
  kept.set(what, key);
  const oldest = kept.keys().next();
  if (kept.size > MOST && oldest.done !== true) {
    kept.delete(oldest.value);
  }
  return key;
}

/** Lets go of the key when the outcome of its request is known. */
export function answered(key: string | null, response: Response) {
  if (leavesOpen(response)) {
    return;
  }
  for (const [what, known] of kept) {
    if (known === key) {
      kept.delete(what);
    }
  }
}

/** An answer that leaves open whether the request was stored; refusals and successes do not. */
function leavesOpen(response: Response): boolean {
  return response.status >= 500 || response.status === 409;
}

/** Method, address and body. A browser draws a new boundary for every attempt to send a file; it says nothing. */
async function nameOf(request: Request): Promise<string> {
  const boundary = /boundary=([^;\s]+)/.exec(request.headers.get('content-type') ?? '')?.[1];
  const body = await request.clone().text();
  return `${request.method} ${request.url} ${boundary === undefined ? body : body.replaceAll(boundary, '')}`;
}

/** Random also where a page is not served over TLS, as on a machine of one's own. */
function fresh(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
