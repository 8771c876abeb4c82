// An integration as a supplier would write it, with the client that openapi-generator makes of openapi.yaml and nothing else,
// against the running demonstration. backend/run/clients.sh generates, compiles and runs it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AccessApi, Configuration, DashboardApi, PlanApi, Rating, ResponseError } from '../../../.build/clients/typescript/index.js';

const HALTON = 'E06000006';

const as = (token: 'ADVISER_TOKEN' | 'MANAGER_TOKEN' | 'ADMIN_TOKEN') =>
  new Configuration({ basePath: process.env.GOLDENTHREAD_URL ?? '', accessToken: process.env[token] ?? '' });

async function programme(): Promise<string> {
  const { items } = await new PlanApi(as('ADVISER_TOKEN')).listProgrammes({ area: HALTON });
  assert.equal(items.length, 1);
  return items[0]?.id ?? '';
}

/** The refusal as the contract describes it: a status and a problem with a sentence. */
async function refusal(work: Promise<unknown>): Promise<{ status: number; type: string; detail: string }> {
  const error: unknown = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  assert.ok(error instanceof ResponseError, 'expected a refusal');
  const { type, detail } = (await error.response.json()) as { type: string; detail: string };
  return { status: error.response.status, type, detail };
}

test('the adviser pulls a past picture, and pays nothing for the second look', async () => {
  const dashboards = new DashboardApi(as('ADVISER_TOKEN'));
  const asked = { programmeId: await programme(), asAt: '2024-07-15' };
  const past = await dashboards.readDashboardRaw(asked);
  assert.match((await past.value()).answer, /60 of 94/);
  const again = await dashboards.readDashboardRaw({ ...asked, ifNoneMatch: past.raw.headers.get('ETag') ?? '' }).catch((e: ResponseError) => e.response);
  assert.equal('status' in again ? again.status : again.raw.status, 304);
  const amber = await new PlanApi(as('ADVISER_TOKEN')).listActions({ ...asked, progress: Rating.Amber, size: 5 });
  assert.equal(amber.page.totalItems, 18);
});

test('an action is added once, changed, and protected from a stale change', async () => {
  const plan = new PlanApi(as('MANAGER_TOKEN'));
  const programmeId = await programme();
  const { items } = await plan.listPriorities({ programmeId });
  const ref = `T${String(Date.now() % 1_000_000_000)}`;
  const create = {
    programmeId,
    idempotencyKey: `scenario-${ref}`,
    actionDraft: { title: 'Entered by a generated client', leads: [], successCriteria: [], listings: [{ priorityId: items[0]?.id ?? '', ref }] },
  };
  const first = await plan.createAction(create);
  assert.deepEqual(await plan.createAction(create), first);

  const change = { actionId: first.id, ifMatch: `"${first.id}.v${String(first.version)}"`, actionPatch: { title: 'Changed by a generated client' } };
  assert.equal((await plan.changeAction(change)).version, first.version + 1);
  assert.equal((await plan.readAction({ actionId: first.id })).title, 'Changed by a generated client');
  const stale = await refusal(plan.changeAction(change));
  assert.equal(stale.status, 412);
  assert.equal(stale.type, '/api/v1/problems#stale');
});

test('an invitation is made and withdrawn, and nobody else may', async () => {
  const admin = new AccessApi(as('ADMIN_TOKEN'));
  const grantDraft = { role: 'clerk', post: 'Clerk, entered by a generated client' };
  const made = await admin.createGrant({ areaCode: HALTON, grantDraft });
  assert.match(made.invitation ?? '', /^\/invitation#/);
  const withdrawn = await admin.withdrawGrant({
    grantId: made.id,
    ifMatch: `"${made.id}.v${String(made.version)}"`,
    reasonDraft: { reason: 'Only a scenario' },
  });
  assert.equal(withdrawn.version, made.version + 1);
  const refused = await refusal(new AccessApi(as('ADVISER_TOKEN')).createGrant({ areaCode: HALTON, grantDraft }));
  assert.equal(refused.status, 403);
});
