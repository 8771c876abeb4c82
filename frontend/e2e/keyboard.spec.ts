import { expect, test, type Page } from '@playwright/test';
import { halton } from './places';
import { signIn } from './signIn';

/** Presses Tab until the focus is on it: only what a keyboard reaches counts. */
async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at === null || at.id === '' ? null : document.querySelector(`label[for="${CSS.escape(at.id)}"]`);
      return (label ?? at)?.textContent.trim() ?? '';
    });
    if (name.test(said)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

test('the actions are filtered, sorted, paged and opened without a mouse', async ({ page }) => {
  await signIn(page, 'board-member@halton.example');
  await page.goto(`${await halton(page)}/actions`);
  await expect(page.getByText('94 actions, each once')).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, /^Priority$/);
  await page.keyboard.type('5');
  await expect(page).toHaveURL(/priority=5/);
  await expect(page.getByText('60 actions with these filters')).toBeVisible();

  await tabTo(page, /^Action$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=title/);
  await expect(page.getByRole('columnheader', { name: 'Action' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Action' })).toHaveAttribute('aria-sort', 'descending');

  await tabTo(page, /^Next page$/, 80);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing 51 to 60 of 60 actions')).toBeVisible();

  // The address is the whole state.
  await page.reload();
  await expect(page.getByText('Showing 51 to 60 of 60 actions')).toBeVisible();
  await expect(page.getByLabel('Priority')).toHaveValue('5');

  await tabTo(page, /^Words$/);
  await page.keyboard.type('portal');
  await expect(page.getByText('1 action with these filters')).toBeVisible();
  await tabTo(page, /SEND portal/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^5\.7 / })).toBeFocused();
});
