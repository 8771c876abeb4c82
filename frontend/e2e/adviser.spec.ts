import { createHash } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';

const ISSUER = process.env.GOLDENTHREAD_ISSUER ?? 'http://localhost:8180/realms/goldenthread';
const HALTON = 'E06000006';

/** A bearer token of the real Keycloak: for a service account, or for a person of the demonstration. */
async function token(request: APIRequestContext, form: Record<string, string>): Promise<string> {
  const answer = await request.post(`${ISSUER}/protocol/openid-connect/token`, { form });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

const client = (id: string) => ({ grant_type: 'client_credentials', client_id: id, client_secret: `demo-${id}` });
const person = (username: string) => ({ grant_type: 'password', client_id: 'golden-thread-cli', username, password: 'golden-thread' });
const bearer = (value: string, more: Record<string, string> = {}) => ({ headers: { Authorization: `Bearer ${value}`, ...more } });

async function programme(request: APIRequestContext, value: string): Promise<string> {
  const answer = await request.get(`/api/v1/programmes?area=${HALTON}`, bearer(value));
  const { items } = (await answer.json()) as { items: { id: string }[] };
  expect(items).toHaveLength(1);
  return `/api/v1/programmes/${items[0]?.id ?? ''}`;
}

test("the adviser's service account pulls the picture of today and of 15 July 2024, and pays nothing when nothing changed", async ({ request }) => {
  const adviser = await token(request, client('dfe-adviser'));
  const halton = await programme(request, adviser);
  const past = await request.get(`${halton}/dashboard?asAt=2024-07-15`, bearer(adviser));
  expect(past.status()).toBe(200);
  const view = (await past.json()) as { answer: string; overall: { progress: { rating?: string; count: number }[] } };
  expect(view.answer).toContain('60 of 94 actions are complete or on target');
  expect(view.overall.progress.map((c) => `${c.rating ?? 'none'} ${c.count}`)).toEqual([
    'BLUE 17',
    'GREEN 43',
    'AMBER 18',
    'RED 0',
    'GREY 16',
    'WHITE 0',
    'none 0',
  ]);
  const again = await request.get(`${halton}/dashboard?asAt=2024-07-15`, bearer(adviser, { 'If-None-Match': past.headers().etag ?? '' }));
  expect(again.status()).toBe(304);
});

test('a stocktake holds actions, milestones, risks, measures and surveys, and its digest can be recomputed', async ({ request }) => {
  const manager = await token(request, person('programme-manager@halton.example'));
  const halton = await programme(request, manager);
  const frozen = await request.post(`${halton}/stocktakes`, { ...bearer(manager), data: { reason: 'Six-monthly stocktake', asAt: '2024-07-15' } });
  expect(frozen.status()).toBe(201);

  const adviser = await token(request, client('dfe-adviser'));
  const latest = await request.get(`${halton}/stocktakes/latest`, bearer(adviser));
  expect(latest.status()).toBe(200);
  const bytes = await latest.body();
  expect(latest.headers().etag).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`);
  const document = JSON.parse(bytes.toString('utf8')) as {
    schemaVersion: number;
    actions: { milestones: unknown[]; statements: unknown[] }[];
    risks: unknown[];
    kpis: { code: string; observations: { period: string; numerator?: number; denominator?: number }[] }[];
    surveys: { rounds: { baseline: boolean; responsesNote?: string }[] }[];
    cycles: { title: string; closes: { thresholds: number }[] }[];
  };
  expect(document.schemaVersion).toBe(7);
  expect(document.actions).toHaveLength(94);
  expect(document.cycles.map((cycle) => `${cycle.title}: ${cycle.closes.length}`)).toEqual(['To the end of June 2024: 94']);
  expect(document.risks).toHaveLength(5);
  const weeks = document.kpis.find((k) => k.code === 'ehc-20wk-excl');
  expect(weeks?.observations).toContainEqual(expect.objectContaining({ period: '2022', numerator: 111, denominator: 207 }));
  const baseline = document.surveys[0]?.rounds[0];
  expect(baseline?.baseline).toBe(true);
  expect(baseline?.responsesNote).toMatch(/not published/i);
});

test('a feed sees no plan, and no token or a false one sees nothing', async ({ request }) => {
  const adviser = await token(request, client('dfe-adviser'));
  const halton = await programme(request, adviser);
  const feed = await token(request, client('icb-feed'));
  expect((await request.get(`${halton}/dashboard`, bearer(feed))).status()).toBe(403);

  const [head, body, signature] = adviser.split('.');
  const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
  const forged = [head, Buffer.from(JSON.stringify({ ...claims, sub: 'someone-else' })).toString('base64url'), signature].join('.');
  const refused: Record<string, string>[] = [{}, { Authorization: 'Bearer not-a-token' }, { Authorization: `Bearer ${forged}` }];
  for (const headers of refused) {
    const answer = await request.get(`${halton}/dashboard`, { headers, maxRedirects: 0 });
    expect(answer.status()).toBe(401);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
  }

  const other = await token(request, person('board-member@wirral.example'));
  expect((await request.get(`${halton}/dashboard`, bearer(other))).status(), 'another area learns nothing').toBe(404);
});
