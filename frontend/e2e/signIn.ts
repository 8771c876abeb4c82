import { expect, type Page } from '@playwright/test';

const PASSWORD = 'golden-thread';

/** Signs a demonstration account in through the real Keycloak, from the page that was asked for, and comes back to it. */
export async function signIn(page: Page, user: string, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  // Behind the menu on a narrow screen.
  await expect(page.getByRole('link', { name: 'Sign out', includeHidden: true })).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** On a narrow screen the link is behind the menu. */
export async function signOut(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) {
    await menu.click();
  }
  await page.getByRole('link', { name: 'Sign out' }).click();
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
