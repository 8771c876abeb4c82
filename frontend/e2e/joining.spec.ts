import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { chooseHome, expectSignedIn, fillPassword, signIn } from './signIn';

// From no account at all to a member and out again: whoever was invited signs in with their own organisation's account.

const HALTON = '/areas/E06000006/people';

/** Fills in the form and answers the link, which is shown once. */
async function invite(page: Page, role: string, post: string): Promise<string> {
  await page.goto(HALTON);
  await page.getByRole('link', { name: /^Invite/ }).click();
  await page.getByRole('radio', { name: 'Somebody new' }).check();
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByLabel('For which post?').fill(post);
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.getByRole('heading', { name: 'Hand over this link' })).toBeVisible();
  await expectAccessible(page);
  const text = await page.locator('.gt-once').innerText();
  expect(text).toMatch(/\/invitation#[\w-]{22}$/);
  return text.trim();
}

test.describe('joining an area', () => {
  test('a council’s officer is invited, signs in through the council, accepts, and the link is spent', async ({ page, browser }) => {
    test.slow();
    await signIn(page, 'area-admin@halton.example');
    const post = `Board clerk ${String(Date.now())}`;
    const link = await invite(page, 'Board clerk', post);

    const other = await browser.newContext();
    const newcomer = await other.newPage();
    await newcomer.goto(link);
    await expect(newcomer.getByRole('heading', { name: 'You are invited to Golden Thread' })).toBeVisible();
    expect(new URL(newcomer.url()).hash, 'the secret leaves the address bar').toBe('');
    await expectAccessible(newcomer);
    await newcomer.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await chooseHome(newcomer, 'council');
    await fillPassword(newcomer, 'newcomer@council.example');
    await expectSignedIn(newcomer);
    await expect(newcomer.getByRole('heading', { name: 'Your invitation' })).toBeVisible();
    await expect(newcomer.getByText(post).first()).toBeVisible();
    await expectAccessible(newcomer);
    await newcomer.getByRole('button', { name: 'Accept' }).click();
    await expect(newcomer.getByText('You are a member of Halton now')).toBeVisible();
    await expect(newcomer.getByRole('link', { name: 'Halton SEND Priority Action Plan' })).toBeVisible();

    await newcomer.goto(link);
    await expect(newcomer.getByText(/This invitation has been used/)).toBeVisible();
    await expectAccessible(newcomer);

    // The membership ends, and the door is shut at once.
    await page.goto(HALTON);
    const row = page.getByRole('row', { name: /Newcomer Council/ });
    await row.getByRole('link').first().click();
    await page.getByLabel(/Why/).fill('Only joined to try it');
    await page.getByRole('button', { name: /^End/ }).click();
    await expect(page.getByRole('heading', { name: /^Former members/ })).toBeVisible();
    await newcomer.goto('/');
    await expect(newcomer.getByRole('heading', { name: 'You are signed in, but not a member of an area yet' })).toBeVisible();
    await other.close();
  });
});
