import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { signIn } from './signIn';

const HALTON = '/areas/E06000006';
const ADMIN = 'area-admin@halton.example';
/** A member of the other area, who joins this one. */
const NEWCOMER = 'clerk@wirral.example';

/** Somebody with a browser of their own. */
async function as(browser: Browser, user: string, address = '/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, user, address);
  return page;
}

async function invite(page: Page, { role, post }: { role: string; post: string }): Promise<string> {
  await page.goto(`${HALTON}/people/new`);
  await page.getByLabel('Somebody new').check();
  await page.getByLabel(role, { exact: true }).check();
  await page.getByLabel('For which post?').fill(post);
  await page.getByLabel(/Which organisation/).selectOption('NHS Cheshire and Merseyside ICB');
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.getByRole('heading', { name: 'The invitation is made' })).toBeVisible();
  return page.getByText(/\/invitation#[\w-]{22}$/).innerText();
}

/** Ends what an earlier run may have left of the newcomer, so that the day can begin again. */
async function withoutNewcomer(admin: Page): Promise<void> {
  await admin.evaluate(async (area) => {
    interface Held {
      id: string;
      person: string;
      leftOn?: string;
    }
    const memberships = (await (await fetch(`/api/v1${area}/memberships?size=500`)).json()) as { items: Held[] };
    for (const { id } of memberships.items.filter(({ person, leftOn }) => person.endsWith('Wirral') && leftOn === undefined)) {
      const etag = (await fetch(`/api/v1/memberships/${id}`)).headers.get('etag') ?? '';
      const headers = { 'X-Requested-With': 'golden-thread', 'Content-Type': 'application/json', 'If-Match': etag };
      await fetch(`/api/v1/memberships/${id}/end`, { method: 'POST', headers, body: JSON.stringify({ reason: 'Another day begins' }) });
    }
  }, HALTON);
}

test('an administrator invites an SRO by a link that is shown once and works once; the SRO joins, and leaves', async ({ browser, page }) => {
  test.slow();
  const post = `Designated clinical officer ${Date.now()}`;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, ADMIN);
  await withoutNewcomer(page);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People and roles' })).toBeVisible();
  await expect(page.getByRole('row', { name: /ICB measures feed/ })).toContainText('API client');

  const link = await invite(page, { role: 'SRO', post });
  await expect(page.getByText(/^It works until \d+ \w+ \d{4} at/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Invite somebody/ })).toBeVisible();
  await expect(page.getByText(link)).toHaveCount(0);

  // Whoever was sent the link opens it before signing in: the secret leaves the address and reaches no server.
  const newcomer = await (await browser.newContext()).newPage();
  const secret = link.split('#')[1] ?? '';
  const asked: string[] = [];
  newcomer.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
  await newcomer.goto(link);
  await expect(newcomer.getByRole('heading', { name: 'You are invited to Golden Thread' })).toBeVisible();
  await expect(newcomer).toHaveURL(/\/invitation$/);
  await signIn(newcomer, NEWCOMER, '/invitation');
  await expect(newcomer.getByText(`Halton · SRO, ${post}, for ICB`)).toBeVisible();
  await expect(newcomer.getByText('You are signed in as Clerk Wirral.')).toBeVisible();
  await newcomer.getByRole('button', { name: 'Accept' }).click();
  await expect(newcomer.getByText(`You are a member of Halton now: SRO, ${post}, for ICB.`)).toBeVisible();
  await expect(newcomer.getByRole('region', { name: 'Halton' })).toContainText('SRO');
  expect(asked.filter((address) => address.includes(secret) && !address.startsWith(link))).toEqual([]);

  await newcomer.goto(link);
  await expect(newcomer.getByRole('heading', { name: /This invitation has been used\. A link works once/ })).toBeVisible();

  await page.goto(`${HALTON}/people`);
  const row = page.getByRole('row', { name: /Clerk Wirral/ }).first();
  await expect(row).toContainText('SRO, ICB');
  await row.getByRole('link', { name: /^End/ }).click();
  await expect(page.getByText('From today Clerk Wirral may do nothing here as SRO.')).toBeVisible();
  await page.getByLabel('Why does it end?').fill('Left the trust on 31 March');
  await page.getByRole('button', { name: 'End the membership' }).click();
  await expect(page.getByText('Ended: the membership of Clerk Wirral as SRO.')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Former members/ })).toContainText('Left the trust on 31 March');
  await newcomer.goto('/');
  await expect(newcomer.getByRole('region', { name: 'Wirral' })).toBeVisible();
  await expect(newcomer.getByRole('region', { name: 'Halton' })).toHaveCount(0);
});

test('a chair needs a second person: neither the proposer nor the link goes round them', async ({ browser, page }) => {
  test.slow();
  const post = `Vice-chair ${Date.now()}`;
  await signIn(page, ADMIN);
  const link = await invite(page, { role: 'Board chair', post });
  await expect(page.getByText(/It works from the moment a second person approves it/)).toBeVisible();
  await page.getByRole('link', { name: /back to people and roles/ }).click();
  const card = (at: Page) => at.getByRole('listitem').filter({ hasText: post });
  await expect(card(page)).toContainText('You proposed this; another person must decide.');
  await expect(card(page).getByRole('button')).toHaveCount(0);

  const newcomer = await as(browser, NEWCOMER, link);
  await expect(newcomer.getByRole('heading', { name: /waits for a second person's approval/ })).toBeVisible();

  const manager = await as(browser, 'programme-manager@halton.example');
  await manager.getByRole('link', { name: /roles? waits? for a second person/ }).click();
  await card(manager)
    .getByRole('button', { name: /^Approve/ })
    .click();
  await expect(manager.getByText(`Approved: Board chair, ${post}.`)).toBeVisible();
  await expect(card(manager)).toHaveCount(0);
  await manager.goto(link);
  await expect(manager.getByRole('heading', { name: /Nobody grants a role to themselves/ })).toBeVisible();

  await newcomer.getByRole('button', { name: 'Try again' }).click();
  await expect(newcomer.getByRole('button', { name: 'Accept' })).toBeVisible();

  await page.goto(`${HALTON}/people`);
  await page
    .getByRole('row', { name: new RegExp(post) })
    .getByRole('link', { name: /^Withdraw/ })
    .click();
  await page.getByLabel('Why do you withdraw it?').fill('The board decided otherwise');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText(`Withdrawn: Board chair, ${post}.`)).toBeVisible();
  await expect(page.getByRole('region', { name: /^Decisions/ })).toContainText('The board decided otherwise');
  await newcomer.getByRole('button', { name: 'Accept' }).click();
  await expect(newcomer.getByRole('heading', { name: /This invitation was withdrawn/ })).toBeVisible();
});

test('an invitation that is typed as the session ends is there again afterwards', async ({ page, context }) => {
  await signIn(page, ADMIN, `${HALTON}/people/new`);
  await page.getByLabel('Somebody new').check();
  await page.getByLabel('Board clerk', { exact: true }).check();
  await page.getByLabel('For which post?').fill('Democratic services officer');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.getByText('What you typed is kept in this window.')).toBeVisible();
  await signIn(page, ADMIN, `${HALTON}/people/new`);
  await expect(page.getByLabel('For which post?')).toHaveValue('Democratic services officer');
  await expect(page.getByLabel('Board clerk', { exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByLabel('For which post?')).toHaveValue('');
});

// Each state once, at a board room's width and at the narrowest the product must bear.
for (const width of [1280, 320]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the pages of an administrator', async ({ page }) => {
      test.slow();
      await signIn(page, ADMIN);
      await expectAccessible(page);
      await page.goto(`${HALTON}/people`);
      await expect(page.getByRole('heading', { level: 2, name: /^Decisions/ })).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${HALTON}/people?asAt=2024-07-15`);
      await expect(page.getByText(/as they are today at any date/)).toBeVisible();
      await expect(page.getByRole('link', { name: /^Invite|^End/ })).toHaveCount(0);
      await expectAccessible(page);

      await page.goto(`${HALTON}/people/new`);
      await page.getByLabel('A colleague who is a member already').check();
      await page.getByLabel('SRO', { exact: true }).check();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Give the role' }).click();
      await expect(page.getByRole('link', { name: 'Enter the post' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Cancel' }).click();

      await page
        .getByRole('row', { name: /Contributor Halton/ })
        .getByRole('link', { name: /^End/ })
        .click();
      await page.getByRole('button', { name: 'End the membership' }).click();
      await expect(page.getByRole('link', { name: 'Say why' })).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${HALTON}/people/new?asAt=2024-07-15`);
      await expect(page.getByRole('link', { name: 'Go back to today' })).toBeVisible();
      await expectAccessible(page);

      await page.goto(`${HALTON}/organisations`);
      await expect(page.getByRole('row', { name: /Bridgewater/ })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Add an organisation' }).click();
      await page.getByRole('button', { name: 'Add the organisation' }).click();
      await expect(page.getByRole('link', { name: 'Choose a kind' })).toBeVisible();
      await expectAccessible(page);

      // Only rehearsed: the demonstration keeps its bodies.
      await page.goto(`${HALTON}/organisations`);
      await page.getByRole('link', { name: /^Hand over from Bridgewater/ }).click();
      await page.getByLabel('Which organisation takes over?').selectOption('Mersey Care NHS Foundation Trust');
      await page.getByLabel('Day').fill('1');
      await page.getByLabel('Month').fill('4');
      await page.getByLabel('Year').fill('2026');
      await page.getByRole('button', { name: 'Show what will move' }).click();
      await expect(page.getByRole('region', { name: 'What will move' })).toContainText('Nothing has moved yet');
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Cancel' }).click();
      await expect(page.getByRole('row', { name: /Bridgewater/ })).not.toContainText('Succeeded');
    });

    test('an invitation: made, offered, refused, and waiting for a second person', async ({ browser, page }) => {
      test.slow();
      const post = `Medical director ${Date.now()}`;
      await signIn(page, ADMIN);
      const link = await invite(page, { role: 'Adviser', post });
      await expectAccessible(page);

      const newcomer = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
      await newcomer.goto('/invitation');
      await expect(newcomer.getByRole('heading', { name: 'There is no invitation in this address' })).toBeVisible();
      await expectAccessible(newcomer);
      await newcomer.goto(link);
      await newcomer.reload();
      await expect(newcomer.getByRole('heading', { name: 'You are invited to Golden Thread' })).toBeVisible();
      await expectAccessible(newcomer);
      await signIn(newcomer, NEWCOMER, '/invitation');
      await expect(newcomer.getByRole('heading', { name: /waits for a second person/ })).toBeVisible();
      await expectAccessible(newcomer);

      const chair = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
      await signIn(chair, 'chair@halton.example');
      await expect(chair.getByRole('link', { name: /for a second person/ })).toBeVisible();
      await expectAccessible(chair);
      await chair.getByRole('link', { name: /for a second person/ }).click();
      const card = chair.getByRole('listitem').filter({ hasText: post });
      await expect(card.getByRole('button', { name: /^Approve/ })).toBeVisible();
      await expectAccessible(chair);
      await card.getByRole('button', { name: /^Approve/ }).click();
      await expect(chair.getByText(`Approved: Adviser, ${post}.`)).toBeVisible();
      await expectAccessible(chair);
      await newcomer.getByRole('button', { name: 'Try again' }).click();
      await expect(newcomer.getByRole('button', { name: 'Accept' })).toBeVisible();
      await expectAccessible(newcomer);

      await page.goto(`${HALTON}/people`);
      await page
        .getByRole('row', { name: new RegExp(post) })
        .getByRole('link', { name: /^Withdraw/ })
        .click();
      await page.getByLabel('Why do you withdraw it?').fill('It was only shown');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Withdraw it' }).click();
      await expect(page.getByText(`Withdrawn: Adviser, ${post}.`)).toBeVisible();
      await expectAccessible(page);
    });
  });
}
