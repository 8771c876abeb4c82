import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { halton, withoutDraft } from './places';
import { signIn } from './signIn';

// Each state of each screen once, at a board room's width and at a phone's: accessible, and never wider than the window.
for (const width of [1280, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('signed out', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
      await expectAccessible(page);
    });

    test('what a board member reads', async ({ page }) => {
      test.slow();
      await signIn(page, 'board-member@halton.example');
      await expectAccessible(page);
      const programme = await halton(page);
      await expectAccessible(page);
      await page.goto(`${programme}?asAt=2024-07-15`);
      await shown(page, /^Is the plan/, 'By organisation');
      await expectAccessible(page);

      await page.goto(`${programme}/actions`);
      await shown(page, /^Actions/);
      await expect(page.getByText('94 actions, each once')).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${programme}/actions?text=nothing-has-these-words`);
      await expect(page.getByRole('heading', { name: 'No action matches' })).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${programme}/actions?text=portal`);
      await page.getByRole('link', { name: /SEND portal/ }).click();
      await shown(page, /^5\.7 /, 'About this action');
      await page.getByRole('button', { name: 'Show every change' }).click();
      await expect(page.getByText(/^Revision \d+/).first()).toBeVisible();
      await expectAccessible(page);

      await page.goto(`${programme}/measures`);
      await shown(page, /difference/, /^Headline measures/);
      await expectAccessible(page);
      await page.getByRole('link', { name: /excluding exceptions/ }).click();
      await shown(page, /excluding exceptions/, /^Figures \(/);
      await expectAccessible(page);

      await page.goto(`${programme}/surveys`);
      await shown(page, /families/, /survey/);
      await expectAccessible(page);
      await page.goto(`${programme}/risks`);
      await shown(page, /stop the plan/, /^Priority 2: .* \(0\)$/);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'SEND portal delays' }).click();
      await shown(page, /SEND portal delays/);
      await expectAccessible(page);
      await page.goto(`${programme}/stocktakes`);
      await shown(page, /^Stocktakes/, /^Taken \(/);
      await expectAccessible(page);
    });

    test('refused, not found, and a date that cannot be', async ({ page }) => {
      await signIn(page, 'board-member@halton.example');
      const programme = await halton(page);
      await page.goto(`${programme}/actions/01a00000-0000-7000-8000-000000000000`);
      await shown(page, /cannot be shown/);
      await expectAccessible(page);
      await page.goto(`${programme}/actions/01a00000-0000-7000-8000-000000000000/statement`);
      await shown(page, /You cannot open this page/);
      await expectAccessible(page);
      await page.goto('/no-such-page');
      await shown(page, /no such page/);
      await expectAccessible(page);
      await page.goto(`${programme}?asAt=2999-01-01`);
      await shown(page, /cannot be shown/);
      await expectAccessible(page);
    });

    test('a form with mistakes', async ({ page }) => {
      await signIn(page, 'sro@halton.example');
      await page.goto(`${await halton(page)}/actions?text=portal`);
      await page.getByRole('link', { name: /SEND portal/ }).click();
      await shown(page, /^5\.7 /);
      await withoutDraft(page);
      await page.getByRole('link', { name: 'Submit a statement' }).click();
      await expect(page.getByRole('form', { name: 'Statement' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('radio', { name: 'Complete', exact: true }).check();
      await page.getByRole('button', { name: 'Add a link' }).click();
      await page.getByLabel('What it is').fill('The report');
      await page.getByRole('button', { name: 'Submit the statement' }).click();
      await expect(page.getByRole('link', { name: 'The address in link 1 must begin with https://' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Remove link 1' }).click();
      await page.getByRole('button', { name: 'Submit the statement' }).click();
      await expect(page.getByRole('link', { name: /Enter the date it was completed/ })).toBeVisible();
      await expectAccessible(page);
    });

    test('the history of an area', async ({ page }) => {
      await signIn(page, 'chair@halton.example');
      await page.getByRole('link', { name: 'History' }).click();
      await shown(page, /Has anybody changed the record/, /^Revisions \(/);
      await expect(page.getByText(/are as they were written/)).toBeVisible();
      await expectAccessible(page);
    });
  });
}

async function shown(page: Page, title: RegExp, part?: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  if (part !== undefined) {
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  }
}
