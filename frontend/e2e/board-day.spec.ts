import { expect, test } from '@playwright/test';
import { halton, overall, withoutDraft } from './places';
import { lookBackTo, signIn, signOut } from './signIn';

test('a board member reads whether the plan is on track, and from what that is counted', async ({ page }) => {
  await signIn(page, 'board-member@halton.example');
  await halton(page);
  await expect(page.locator('.gt-page-head__answer')).toContainText(/\d+ of 94 actions are complete or on target/);
  await expect(page.getByText('94 distinct actions, 98 listings')).toBeVisible();

  const priorities = page.getByRole('region', { name: /^Priorities/ });
  await expect(priorities.getByRole('row')).toHaveCount(6);
  await expect(priorities.getByRole('row').nth(5)).toContainText('60* (inferred)');
  await expect(priorities.getByText(/Counts inferred for P3–P5/)).toBeVisible();

  const measures = page.getByRole('region', { name: /^Headline measures/ });
  await expect(measures).toContainText('up 30.2 percentage points, which is better from 26.3% (2023) to 56.5%');
  await expect(measures).toContainText('relative change +115%');
  await expect(page.getByRole('region', { name: /^Surveys/ })).toContainText('Counts not published');
  await expect(page.getByRole('region', { name: /^Risks/ })).toContainText('No risks have been identified');

  await signOut(page);
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('looking back, every page shows 15 July 2024 and the figures the paper printed beside those of the records', async ({ page }) => {
  await signIn(page, 'board-member@halton.example');
  await halton(page);
  await lookBackTo(page, 15, 7, 2024);
  await expect(page.locator('.gt-page-head__answer')).toContainText('60 of 94 actions are complete or on target');
  expect(await overall(page)).toEqual({ complete: 17, 'on target': 43, delayed: 18, 'will miss': 0, 'not started': 16 });
  const printed = page.getByRole('region', { name: /Printed figures that the records do not give/ });
  await expect(printed).toContainText('Printed 17 / 51 / 30 / 2');
  await expect(printed).toContainText('18 / 46 / 19 / 17');

  // The date goes along, and nothing can be written there.
  await page.getByRole('navigation', { name: 'Programme' }).getByRole('link', { name: 'Actions' }).click();
  await expect(page).toHaveURL(/asAt=2024-07-15/);
  await page.getByLabel('Words').fill('portal');
  await expect(page.getByText('1 action with these filters')).toBeVisible();
  await page.getByRole('link', { name: 'Put in place and embed a SEND portal' }).click();
  await expect(page.getByText('You are looking at')).toBeVisible();
  await expect(page.getByText('nothing can be stated here')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Statements' }).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('link', { name: 'Back to today' }).click();
  await expect(page).not.toHaveURL(/asAt/);
  await expect(page.getByText('You are looking at')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Statements' }).getByText('13 October 2024').first()).toBeVisible();
});

test('an SRO states how an action stands, and the dashboard follows', async ({ page }) => {
  await signIn(page, 'sro@halton.example');
  const programme = await halton(page);
  const before = await overall(page);
  await page.goto(`${programme}/actions?text=portal`);
  await page.getByRole('link', { name: 'Put in place and embed a SEND portal' }).click();
  // On a database that has seen this day before, the other way round.
  await expect(page.locator('.gt-page-head__marks')).toContainText('as declared');
  const wasGreen = await page.locator('.gt-page-head__marks').getByText('On target, as declared').isVisible();
  const [to, gains, loses] = wasGreen ? (['Delayed', 'delayed', 'on target'] as const) : (['On target', 'on target', 'delayed'] as const);

  await withoutDraft(page);
  await page.getByRole('link', { name: 'Submit a statement' }).click();
  await expect(page.getByRole('region', { name: 'Last statement' })).toBeVisible();
  await page.getByRole('button', { name: 'Submit the statement' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a progress rating');

  await page.getByRole('radio', { name: to, exact: true }).check();
  await page.getByLabel(/What happened, and what is next/).fill('The build is agreed; training follows.');
  const forecast = page.getByRole('group', { name: /expect it to be finished/ });
  await forecast.getByLabel('Month').fill('6');
  await forecast.getByLabel('Year').fill('2027');
  await expect(page.getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/What happened, and what is next/)).toHaveValue('The build is agreed; training follows.');
  await page.getByRole('button', { name: 'Submit the statement' }).click();

  await expect(page.getByRole('status').filter({ hasText: 'Statement submitted' })).toBeVisible();
  await expect(page.locator('.gt-page-head__marks')).toContainText(`${to}, as declared`);
  await expect(page.getByRole('region', { name: 'Statements' })).toContainText('The build is agreed; training follows.');
  await expect(page.locator('.gt-dates')).toContainText('June 2027');

  await page.getByRole('navigation', { name: 'Programme' }).getByRole('link', { name: 'Plan' }).click();
  await expect.poll(() => overall(page)).toEqual({ ...before, [gains]: before[gains] + 1, [loses]: before[loses] - 1 });
});

test('another priority’s action is not the SRO’s to state', async ({ page }) => {
  await signIn(page, 'sro@halton.example');
  const programme = await halton(page);
  await page.goto(`${programme}/actions?priority=2`);
  await page.getByRole('link', { name: 'Data sharing agreement' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Data sharing agreement');
  await expect(page.getByRole('link', { name: 'Submit a statement' })).toHaveCount(0);
  await page.goto(`${new URL(page.url()).pathname}/statement`);
  await expect(page.getByRole('heading', { name: /Only its SRO/ })).toBeVisible();
  await expect(page.getByRole('form', { name: 'Statement' })).toHaveCount(0);
});

test('a session that ends does not take the text with it', async ({ page, context }) => {
  await signIn(page, 'sro@halton.example');
  const programme = await halton(page);
  await page.goto(`${programme}/actions?text=portal`);
  await page.getByRole('link', { name: 'Put in place and embed a SEND portal' }).click();
  await page.getByRole('link', { name: 'Submit a statement' }).click();
  await expect(page.getByRole('region', { name: 'Last statement' })).toBeVisible();
  await context.clearCookies();
  await page.getByLabel(/What happened, and what is next/).fill('Typed as the session ended.');
  await expect(page.getByText('You have been signed out')).toBeVisible();
  const here = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.locator('#username').fill('sro@halton.example');
  await page.locator('#password').fill('golden-thread');
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(here);
  await expect(page.getByLabel(/What happened, and what is next/)).toHaveValue('Typed as the session ended.');
  await expect(page.getByText(/^Draft saved \d\d:\d\d$/)).toBeVisible();
});
