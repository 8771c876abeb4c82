/** RFC 9457, as every refused request answers. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  requestId?: string | undefined;
  errors: readonly PointedError[];
}

export interface PointedError {
  /** JSON Pointer into the body, or `?name` of a parameter. */
  pointer: string;
  message: string;
}

/** The only error the client throws. Its words come from the server and may be shown as they are. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.title, { cause });
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** What to do where nobody knows whether a change was stored: the server's words are for programs. */
const SEND_AGAIN = 'It is not known whether this was stored. Send it again: it will be stored once.';
const LOOK_FIRST = 'It is not known whether this was stored. Reload the page to see, then decide.';
const STORED = 'It was stored the first time. Reload the page to see it, and do not enter it again.';

function toDo(method: string): string | null {
  return method === 'GET' || method === 'HEAD' ? null : method === 'POST' ? SEND_AGAIN : LOOK_FIRST;
}

/** No answer at all: said in a sentence, because "Failed to fetch" helps nobody. */
export function unreachable(cause: unknown, method = 'GET'): ProblemError {
  const offline = !navigator.onLine;
  const unknown = toDo(method);
  const nothingLost = offline
    ? 'Nothing was lost. Connect to the internet and try again.'
    : 'The service may be restarting, or your connection dropped. Nothing was lost; try again in a moment.';
  return new ProblemError(
    {
      type: 'about:blank',
      title: offline ? 'You are offline' : 'Golden Thread cannot be reached',
      status: 0,
      detail: unknown ?? nothingLost,
      errors: [],
    },
    cause,
  );
}

/** The server's words speak of keys and methods; a person has a form and a button. */
function onScreen(problem: Problem, method: string): Problem {
  const unknown = toDo(method);
  if (unknown !== null && problem.type.endsWith('#outcome-unknown')) {
    return { ...problem, detail: unknown };
  }
  if (problem.type.endsWith('#done-already')) {
    return { ...problem, detail: STORED };
  }
  return problem;
}

/** Reads a refusal. What is not problem+json (a proxy's page, say) becomes a sentence of ours: foreign text is not shown. */
export async function readProblem(response: Response, method = 'GET'): Promise<ProblemError> {
  const type = response.headers.get('content-type') ?? '';
  if (/^application\/(problem\+)?json\b/i.test(type)) {
    try {
      const problem = asProblem(await response.json(), response.status);
      if (problem !== null) {
        return new ProblemError(onScreen(problem, method));
      }
    } catch {
      // Cut off or garbled: the general sentence below says enough.
    }
  }
  return new ProblemError({
    type: 'about:blank',
    title: response.status >= 500 ? 'Something went wrong here' : 'The request was refused',
    status: response.status,
    // A proxy that gave up waiting does not know what became of the request either.
    detail: (response.status >= 500 ? toDo(method) : null) ?? 'Try again. If it happens again, tell the programme office what you were doing.',
    requestId: response.headers.get('x-request-id') ?? undefined,
    errors: [],
  });
}

function asProblem(body: unknown, status: number): Problem | null {
  if (typeof body !== 'object' || body === null || !('title' in body) || typeof body.title !== 'string') {
    return null;
  }
  const { type, detail, requestId, errors } = body as Record<string, unknown>;
  return {
    type: typeof type === 'string' ? type : 'about:blank',
    title: body.title,
    status,
    detail: typeof detail === 'string' ? detail : '',
    requestId: typeof requestId === 'string' ? requestId : undefined,
    errors: Array.isArray(errors) ? errors.filter(isPointed) : [],
  };
}

function isPointed(entry: unknown): entry is PointedError {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'pointer' in entry &&
    typeof entry.pointer === 'string' &&
    'message' in entry &&
    typeof entry.message === 'string'
  );
}

/** The id a form gives the field of a pointer: `/evidence/0/url` → `evidence-0-url`, `?asAt` → `asAt`. */
export function fieldOf(pointer: string): string {
  return pointer
    .replace(/^[/?]/, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('-');
}
