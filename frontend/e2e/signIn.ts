import { createHmac } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const PASSWORD = 'golden-thread';
/** The published key of the demonstration's one-time codes. */
const TOTP_SECRET = 'golden-thread-secret';
const STEP_SECONDS = 30;

export type Home = 'council' | 'nhs';

/** Signs a demonstration account in through the real Keycloak, from the page that was asked for, and comes back to it. */
export async function signIn(page: Page, user: string, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await giveCredentials(page, user);
  await expectSignedIn(page);
}

/** The same through the account of the person's own organisation: a realm that stands for the council's or the NHS's. */
export async function signInThrough(page: Page, home: Home, user: string, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await chooseHome(page, home);
  await fillPassword(page, user);
  await expectSignedIn(page);
}

export async function chooseHome(page: Page, home: Home): Promise<void> {
  await page.getByRole('link', { name: `Sign in with your ${home === 'nhs' ? 'NHS' : 'council'} account` }).click();
  await expect(page).toHaveURL(new RegExp(`/realms/${home}/`));
}

/** Password, and the code where the account has one. */
export async function giveCredentials(page: Page, user: string): Promise<void> {
  await fillPassword(page, user);
  if (hasCode(user)) {
    await expect(page.locator('#otp')).toBeVisible();
    await giveFreshCode(page, user);
  }
}

export async function fillPassword(page: Page, user: string, password = PASSWORD): Promise<void> {
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(password);
  await inTurn(user, async () => {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/login-actions/'));
    await page.locator('#kc-login').click();
    await answered;
  });
}

/** Keycloak refuses the second of two sign-ins of one account at the same moment, and both workers sign in as the same people. */
async function inTurn(user: string, signIn: () => Promise<void>): Promise<void> {
  const folder = join(test.info().project.outputDir, '.turns');
  mkdirSync(folder, { recursive: true });
  const turn = join(folder, user);
  await expect(() => writeFileSync(turn, '', { flag: 'wx' }), `${user} is signing in elsewhere`).toPass({ intervals: [100], timeout: 60_000 });
  try {
    await signIn();
  } finally {
    rmSync(turn, { force: true });
  }
}

export async function fillCode(page: Page, value: string): Promise<void> {
  await page.locator('#otp').fill(value);
  await page.locator('#kc-login').click();
}

/** The header's own; a page may offer to sign out as well. */
const inHeader = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Sign out', includeHidden: true });

export async function expectSignedIn(page: Page): Promise<void> {
  // Behind the menu on a narrow screen.
  await expect(inHeader(page)).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** On a narrow screen the link is behind the menu. */
export async function signOut(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) {
    await menu.click();
  }
  await page.getByRole('banner').getByRole('link', { name: 'Sign out' }).click();
}

/** The code an authenticator app shows at that step (RFC 6238). */
export function codeAt(step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', TOTP_SECRET).update(counter).digest();
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

export const stepNow = (): number => Math.floor(Date.now() / 1000 / STEP_SECONDS);

const hasCode = (user: string) => /^(chair@|forum@|school@)/.test(user);

// Keycloak takes each code once, and those of the step before and after as well; another run may have used one. Both workers take
// their codes from one folder, which Playwright empties before a run.
function take(user: string, step: number): boolean {
  const folder = join(test.info().project.outputDir, '.codes');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, `${user}-${step}`), '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function giveFreshCode(page: Page, user: string): Promise<void> {
  for (;;) {
    const step = [0, 1, -1].map((off) => stepNow() + off).find((candidate) => take(user, candidate));
    if (step === undefined) {
      await page.waitForTimeout(1_000);
      continue;
    }
    await fillCode(page, codeAt(step));
    await expect(inHeader(page).or(page.locator('#otp'))).toBeAttached();
    if ((await page.locator('#otp').count()) === 0) {
      return;
    }
    // Two refusals within a second would lock the account for a minute.
    await page.waitForTimeout(1_200);
  }
}

/** Sets the date everything is shown at, the way a member would: through the form in the header. */
export async function lookBackTo(page: Page, day: number, month: number, year: number): Promise<void> {
  await page.getByRole('button', { name: /Choose a date/ }).click();
  await page.getByLabel('Day').fill(String(day));
  await page.getByLabel('Month').fill(String(month));
  await page.getByLabel('Year').fill(String(year));
  await page.getByRole('button', { name: 'Show that day' }).click();
  await expect(page.getByText('You are looking at')).toBeVisible();
}
