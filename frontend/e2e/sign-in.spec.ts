import { createHash, randomBytes } from 'node:crypto';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { halton } from './places';
import { chooseHome, codeAt, expectSignedIn, fillCode, fillPassword, giveCredentials, signIn, signInThrough, signOut, stepNow } from './signIn';

const APP = process.env.GOLDENTHREAD_URL ?? 'http://localhost:8080';
const ISSUER = process.env.GOLDENTHREAD_ISSUER ?? 'http://localhost:8180/realms/goldenthread';
const KEYCLOAK = ISSUER.slice(0, ISSUER.indexOf('/realms/'));
const SESSION = 'q_session_web';
const NARRATIVE = /What happened, and what is next/;

interface Me {
  displayName: string;
  areas: { name: string; roles: string[] }[];
}

test.describe('ways in', () => {
  test('an officer signs in with the council’s account', async ({ page }) => {
    await signInThrough(page, 'council', 'sro@halton.example');
    expect(await me(page)).toMatchObject({ areas: [{ name: 'Halton', roles: ['sro'] }] });
    expect(await nothingForScripts(page), 'the page’s scripts see no token').toBe(true);
  });

  test('a trust’s person signs in with the NHS account, and lands on the page that was asked for', async ({ page }) => {
    await signInThrough(page, 'nhs', 'board-member@halton.example', '/?asAt=2024-07-15');
    await expect(page).toHaveURL('/?asAt=2024-07-15');
    expect(await me(page)).toMatchObject({ areas: [{ name: 'Halton', roles: ['board-member'] }] });
  });

  test('a header beside the session wins, and a bad one is nobody', async ({ page }) => {
    await signInThrough(page, 'council', 'sro@halton.example');
    // The browser's own cookies go with each of these.
    const ask = (authorization: string) => page.request.get(`${APP}/api/v1/me`, { headers: { Authorization: authorization } });
    for (const bad of ['Bearer no.token.this', 'Basic dXNlcjpwYXNzd29yZA==', 'nonsense']) {
      expect((await ask(bad)).status(), bad).toBe(401);
    }
    const written = await page.request.post(`${APP}/api/v1/areas/E06000006/organisations`, {
      headers: { Authorization: 'Basic dXNlcjpwYXNzd29yZA==', Origin: 'https://elsewhere.example' },
      data: { shortName: 'Forged', name: 'Forged', kind: 'OTHER' },
    });
    expect(written.status()).toBe(401);
    expect(await me(page), 'the session itself goes on').toMatchObject({ areas: [{ name: 'Halton', roles: ['sro'] }] });
  });

  for (const user of ['chair@halton.example', 'forum@halton.example', 'school@halton.example']) {
    test(`${user} signs in with a password and a code`, async ({ page }) => {
      test.slow();
      await signIn(page, user);
      expect((await me(page)).areas.map(({ name }) => name)).toEqual(['Halton']);
    });
  }

  test('a wrong code is refused, and the right one then taken', async ({ page }) => {
    test.slow();
    await page.goto('/login');
    await fillPassword(page, 'chair@wirral.example');
    const right = new Set([-2, -1, 0, 1, 2].map((off) => codeAt(stepNow() + off)));
    const wrong = ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.has(code)) ?? '';
    await fillCode(page, wrong);
    await expect(page.getByText(/Invalid authenticator code/)).toBeVisible();
    expect(await sessions(page.context())).toEqual([]);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await signIn(page, 'chair@wirral.example');
  });

  for (const [home, user] of [
    ['council', 'newcomer@council.example'],
    ['nhs', 'newcomer@nhs.example'],
  ] as const) {
    test(`${user} may come in, and is told that no area knows them yet`, async ({ page }) => {
      await signInThrough(page, home, user);
      await expect(page.getByRole('heading', { name: 'You are signed in, but not a member of an area yet' })).toBeVisible();
      await expect(page.getByText('ask the SEND programme office of your council')).toBeVisible();
      expect((await me(page)).areas).toEqual([]);
      await expectAccessible(page);
      // Once more: the account that was made the first time is the one that is used.
      await signOut(page);
      await signInThrough(page, home, user);
      await expect(page.getByRole('heading', { name: 'You are signed in, but not a member of an area yet' })).toBeVisible();
    });
  }
});

test.describe('the sign-in of production', () => {
  test('a local account cannot come in without a second factor: who has none is made to set one up', async ({ page }) => {
    await page.goto(rehearsal());
    await fillPassword(page, 'adviser@dfe.example');
    await expect(page.getByRole('heading', { name: /Mobile Authenticator Setup/ })).toBeVisible();
    await page.goto(rehearsal());
    await fillPassword(page, 'chair@wirral.example');
    await expect(page.locator('#otp')).toBeVisible();
  });

  test('a partner’s person needs no code of ours, and has no password beside the partner’s', async ({ page, browser }) => {
    await page.goto(rehearsal());
    await chooseHome(page, 'nhs');
    await fillPassword(page, 'data-provider@wirral.example');
    await page.waitForURL((url) => url.pathname === '/rehearsal' && url.searchParams.has('code'));
    const other = await browser.newPage();
    await other.goto(rehearsal());
    await fillPassword(other, 'data-provider@wirral.example');
    await expect(other.getByText('Sign in with the account of your own organisation.')).toBeVisible();
    await other.close();
  });

  /** The same realm, with the flow that the production realm binds; what it gives opens nothing. */
  function rehearsal(): string {
    const address = new URL(`${ISSUER}/protocol/openid-connect/auth`);
    address.search = new URLSearchParams({
      client_id: 'golden-thread-rehearsal',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${APP}/rehearsal`,
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(randomBytes(32).toString('hex')).digest('base64url'),
    }).toString();
    return address.href;
  }
});

test.describe('the end of a session', () => {
  test('signing out ends it here, at Keycloak and at the council: all ask again', async ({ page }) => {
    await signInThrough(page, 'council', 'clerk@halton.example');
    const held = (await sessions(page.context())).map(({ name, value }) => `${name}=${value}`).join('; ');
    await signOut(page);
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    expect(await sessions(page.context())).toEqual([]);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await expect(page.locator('#password'), 'Keycloak asks again').toBeVisible();
    await chooseHome(page, 'council');
    await expect(page.locator('#password'), 'the council asks again').toBeVisible();
    expect([await statusWith(held), await statusWith(held)], 'a copy of the cookie is worth nothing').toEqual([401, 401]);
  });

  test('a session that is ended at Keycloak ends here, at once and without a click', async ({ page }) => {
    await signIn(page, 'scrutiny@halton.example');
    const held = (await sessions(page.context())).map(({ name, value }) => `${name}=${value}`).join('; ');
    expect(await statusWith(held)).toBe(200);
    await page.goto(`${ISSUER}/protocol/openid-connect/logout`);
    await page.locator('#kc-logout').click();
    await expect(page.getByRole('heading', { name: 'You are logged out' })).toBeVisible();
    // The ID token in the cookie lives for minutes yet: it is Keycloak's word that ends the session, for every request.
    expect([await statusWith(held), await statusWith(held)]).toEqual([401, 401]);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  });

  test('what was typed when the session was gone is there after signing in again', async ({ page, context }) => {
    await signInThrough(page, 'council', 'sro@halton.example');
    await page.goto(`${await halton(page)}/actions?text=portal`);
    await page.getByRole('link', { name: 'Put in place and embed a SEND portal' }).click();
    await page.getByRole('link', { name: 'Submit a statement' }).click();
    await expect(page.getByRole('form', { name: 'Statement' })).toBeVisible();
    await page.getByRole('radio', { name: 'Delayed', exact: true }).check();
    const words = `Typed over two pages, ${Date.now()}.`;
    await page.getByLabel(NARRATIVE).fill(words.slice(0, 8));
    await context.clearCookies({ domain: new URL(APP).hostname, name: /^q_session_web/ });
    await page.getByLabel(NARRATIVE).fill(words);
    const here = new URL(page.url()).pathname;
    // At once, before the draft would have been saved.
    await page.getByRole('button', { name: 'Submit the statement' }).click();
    await expect(page.getByText('What you typed is kept in this window')).toBeVisible();
    await context.clearCookies();
    await page.getByRole('link', { name: /Sign in/ }).click();
    await chooseHome(page, 'council');
    await fillPassword(page, 'sro@halton.example');
    await expect(page).toHaveURL(here);
    await expect(page.getByLabel(NARRATIVE)).toHaveValue(words);
    await expect(page.getByRole('radio', { name: 'Delayed', exact: true })).toBeChecked();
  });
});

test.describe('what does not sign anybody in', () => {
  test('a session planted before signing in', async ({ page, context }) => {
    await context.addCookies([{ name: 'q_session_web', value: 'planted', url: APP }]);
    await signIn(page, 'board-member@halton.example');
    const after = await sessions(context);
    expect(after.length).toBeGreaterThan(0);
    expect(after.map(({ value }) => value)).not.toContain('planted');
    expect(after.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true);
    expect(await statusWith('q_session_web=planted')).toBe(401);
  });

  test('a session of before is another one after signing in again', async ({ page, context }) => {
    await signIn(page, 'board-member@halton.example');
    const before = (await sessions(context)).map(({ value }) => value).join();
    await signOut(page);
    await signIn(page, 'board-member@halton.example');
    expect((await sessions(context)).map(({ value }) => value).join()).not.toBe(before);
  });

  test('an answer of the sign-in service that is used again, in another browser, or with another state', async ({ page, browser }) => {
    let answered = '';
    page.on('request', (request) => {
      if (request.url().startsWith(`${APP}/callback`)) {
        answered = request.url();
      }
    });
    await page.goto('/login');
    const began = (await page.context().cookies()).filter(({ name }) => name.startsWith('q_auth'));
    await giveCredentials(page, 'board-member@halton.example');
    await expectSignedIn(page);
    expect(answered).toContain('code=');

    // In the same browser: still signed in, and nothing else happens.
    await page.goto(answered);
    await expectSignedIn(page);
    await signOut(page);
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await expectRefused(page, answered);

    const another = await browser.newContext();
    const other = await another.newPage();
    await expectRefused(other, answered);
    // Even one that holds the first browser's state cookie: the code has been used.
    expect(began.length).toBeGreaterThan(0);
    await another.addCookies(began);
    await expectRefused(other, answered);
    await other.goto('/login');
    const state = new URL(other.url()).searchParams.get('state') ?? '';
    await expectRefused(other, `/callback?state=${state}x&code=something`);
    await expectRefused(other, `/callback?state=${state}&code=something`);
    await expectRefused(other, '/callback');
    await expectRefused(other, '/callback?error=access_denied&state=unknown');
    await expectAccessible(other);
    await signIn(other, 'board-member@halton.example');
    await another.close();
  });

  test('a token of a partner’s own realm', async ({ request }) => {
    const answer = await request.post(`${KEYCLOAK}/realms/council/protocol/openid-connect/token`, {
      form: {
        grant_type: 'password',
        client_id: 'goldenthread',
        client_secret: 'demo-council',
        username: 'sro@halton.example',
        password: 'golden-thread',
      },
    });
    expect(answer.status()).toBe(200);
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const refused = await request.get('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } });
    expect(refused.status()).toBe(401);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
  });
});

async function me(page: Page): Promise<Me> {
  const answer = await page.request.get('/api/v1/me');
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Me;
}

async function sessions(context: BrowserContext) {
  return (await context.cookies(APP)).filter(({ name }) => name.startsWith(SESSION));
}

/** What the API answers somebody who has nothing but this cookie. */
async function statusWith(cookie: string): Promise<number> {
  return (await fetch(`${APP}/api/v1/me`, { headers: { Cookie: cookie } })).status;
}

async function nothingForScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const kept = [localStorage, sessionStorage].flatMap((store) => Object.values(store) as string[]);
    return ![document.cookie, ...kept].some((text) => /q_session|eyJ/.test(text));
  });
}

/** No session, no server error, and a page that says what to do. */
async function expectRefused(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBeLessThan(500);
  await expect(page.getByText('You are not signed in.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await page.content()).not.toMatch(/Exception|\bat io\.|\bat java\./);
  expect(await sessions(page.context())).toEqual([]);
}
