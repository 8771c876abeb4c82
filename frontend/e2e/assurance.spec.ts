import { expect, test, type Page } from '@playwright/test';
import { daysBefore } from '../src/features/changes/presets';
import { dateWords, londonToday } from '../src/design/dates';
import { expectAccessible } from './accessible';
import { halton } from './places';
import { lookBackTo, signIn } from './signIn';

const MANAGER = 'programme-manager@halton.example';

/** The findings of one rule, as their region names it. */
const rule = (page: Page, title: string) => page.getByRole('region', { name: new RegExp(`^${title}, \\d+ found$`) });
const sentences = (page: Page, title: string) => rule(page, title).locator('.gt-found__sentence').allInnerTexts();
/** "1.8" of each sentence, wherever in it the action stands. */
const references = (found: readonly string[]) => found.map((sentence) => /\b\d\.\d+\b/.exec(sentence)?.[0]);

test('on 15 July 2024 the paper’s own figures are found not to follow from its records', async ({ page }) => {
  test.slow();
  await signIn(page, 'board-member@halton.example');
  await halton(page);
  await page.getByRole('navigation', { name: 'Programme' }).getByRole('link', { name: 'Findings' }).click();
  await lookBackTo(page, 15, 7, 2024);
  const printed = rule(page, 'A printed figure that the records cannot give');
  await expect(printed).toContainText('prints overall 17% complete, 51% on target, 30% delayed, 2% not started');
  await expect(printed).toContainText(
    'No rounding gives 51% on target (only 43%, 44%, 45%, 46%), 30% delayed (only 19%, 22%) and 2% not started (only 16%, 17%).',
  );
  await expect(printed).toContainText('Rule F20');
  await expectAccessible(page);
  // Nobody answers for what was found in the past.
  await expect(page.getByRole('button', { name: /^Acknowledge/ })).toHaveCount(0);
});

test('on 13 October 2024 the board would have read beforehand what it had to argue out', async ({ page }) => {
  test.slow();
  await signIn(page, 'board-member@halton.example');
  const programme = await halton(page);
  await page.goto(`${programme}/findings?asAt=2024-10-13`);
  await expect(rule(page, 'Complete with open milestones')).toBeVisible();
  expect(references(await sentences(page, 'Complete with open milestones'))).toEqual(['2.5', '2.6', '2.7']);
  expect(references(await sentences(page, 'On target, but expected after its date'))).toEqual(['5.7']);
  expect(references(await sentences(page, 'On target with an overdue milestone'))).toEqual(['1.7']);
  expect(references(await sentences(page, 'Amber for too long'))).toEqual(['1.4']);
  // 5.3 is late too, but no date of it was ever agreed, so none can have passed.
  expect(references(await sentences(page, 'Past its date and not red'))).toEqual(['1.8']);
  await expectAccessible(page);

  // Each leads to its record, where it stands beside the rating.
  await rule(page, 'On target with an overdue milestone')
    .getByRole('link', { name: /^1\.7 / })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^1\.7 SEND Strategy/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What does not add up' })).toContainText('On target with an overdue milestone (rule F04)');
  await expect(page.locator('.gt-page-head__marks')).toContainText('by its dates');
  await expectAccessible(page);
});

test('the programme manager answers for a finding, with a reason and the day it is looked at again', async ({ page }) => {
  test.slow();
  await signIn(page, MANAGER);
  const programme = await halton(page);
  await page.goto(`${programme}/findings?status=OPEN`);
  await expect(rule(page, 'A decision is overdue')).toContainText('5.3');
  await page.getByLabel('Rule', { exact: true }).selectOption({ value: 'F01' });
  await expect(page).toHaveURL(/rule=F01/);
  // Another one each time, on a database that has seen this day before.
  const first = rule(page, 'Complete without its date or its evidence').getByRole('listitem').first();
  const sentence = await first.locator('.gt-found__sentence').innerText();
  await first.getByRole('button', { name: /^Acknowledge/ }).click();
  const form = page.getByRole('form', { name: 'Acknowledge the finding' });
  await expect(form.getByLabel('Why does it stand?')).toBeFocused();
  await form.getByRole('button', { name: 'Acknowledge it' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText(['Say why it stands', 'Enter when it is looked at again']);
  await expectAccessible(page);

  const review = daysBefore(londonToday(), -60);
  await form.getByLabel('Why does it stand?').fill('The paper gives no date; the evidence is asked for.');
  await fillDate(page, '2024-07-15');
  await form.getByRole('button', { name: 'Acknowledge it' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(form.getByLabel('Why does it stand?')).toHaveValue('The paper gives no date; the evidence is asked for.');
  await fillDate(page, review);
  await form.getByRole('button', { name: 'Acknowledge it' }).click();
  await expect(page.locator(':focus')).toContainText(`Acknowledged until ${dateWords(review)}: ${sentence}`);

  await page.getByLabel('Answered').selectOption({ value: 'ACKNOWLEDGED' });
  const answered = page
    .getByRole('region', { name: /^Acknowledged/ })
    .getByRole('listitem')
    .filter({ hasText: sentence });
  await expect(answered.first()).toContainText('The paper gives no date; the evidence is asked for.');
  await expect(answered.first()).toContainText(`To be looked at again by ${dateWords(review)}.`);
  await expectAccessible(page);
});

test('what changed between the two papers, between two days, and since the last board', async ({ page }) => {
  test.slow();
  await signIn(page, 'board-member@halton.example');
  const programme = await halton(page);
  await page.getByRole('navigation', { name: 'Programme' }).getByRole('link', { name: 'Changes' }).click();
  await expect(page.getByRole('link', { name: /^Since the last board, / })).toBeVisible();
  await between(page, [15, 7, 2024], [13, 10, 2024]);
  await expect(page.locator('.gt-page-head__answer')).toHaveText('68 changes between 15 July 2024 and 13 October 2024.');
  const second = page.getByRole('region', { name: /^Priority 2: / });
  await expect(second).toContainText('2.5 Information sharing and IT systems: first of three actions is complete; it was green.');
  await expect(page.getByRole('region', { name: /^Priority 5: / })).toContainText(
    '5.3 Review of EHC plan processes and paperwork went from green to amber.',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Completed/ }).click();
  await expect(page.getByText('11 of 68 changes: completed.')).toBeVisible();
  await expect(page).toHaveURL(/type=COMPLETED/);
  await page.reload();
  await expect(page.getByText('11 of 68 changes: completed.')).toBeVisible();

  await between(page, [15, 7, 2024], [16, 7, 2024]);
  await expect(page.getByRole('heading', { name: 'Nothing changed' })).toBeVisible();
  await expectAccessible(page);
  await between(page, [31, 2, 2024], [13, 10, 2024]);
  await expect(page.getByRole('form', { name: 'Choose what to compare' }).getByRole('alert')).toContainText('The first date must be a real date');
  await expectAccessible(page);

  await page.goto(`${programme}/changes`);
  await page.getByRole('link', { name: /^Since the last cycle closed, July to October 2024/ }).click();
  await expect(page.locator('.gt-page-head__answer')).toContainText(/^\d+ changes between .* and now\.$/);
  await expect(page.getByText('The approved date of 5.7 Put in place and embed a SEND portal, January 2025, has passed')).toBeVisible();
  await page.getByRole('link', { name: /^Since the last board, 8 September 2025/ }).click();
  await expect(page.locator('.gt-page-head__answer')).toContainText(/8 September 2025.* and now\.$/);
});

test('the chair reads what waits for a decision: a date that a paper proposes, with what the dates and the findings say', async ({ page }) => {
  test.slow();
  await signIn(page, 'chair@halton.example');
  const programme = await halton(page);
  await page.getByRole('navigation', { name: 'Programme' }).getByRole('link', { name: 'Decisions' }).click();
  const imported = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^5\.3 / }) });
  await expect(imported).toContainText('No agreed date');
  await expect(imported).toContainText('January 2025');
  await expect(imported).toContainText('Imported, decision not known');
  await expect(imported).toContainText('It cannot be derived: no approved date.');
  await expect(imported.getByRole('region', { name: 'What does not add up' })).toContainText('A decision is overdue');
  await expectAccessible(page);

  await imported.getByRole('button', { name: /^Refuse/ }).click();
  await page.getByRole('button', { name: 'Refuse it' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Say why']);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave it waiting' }).click();
  await expect(imported.getByRole('button')).toHaveCount(2);

  // Looking back it is read, not decided.
  await page.goto(`${programme}/decisions?asAt=2024-10-13`);
  await expect(imported).toContainText('January 2025');
  await expect(imported.getByRole('button')).toHaveCount(0);
});

async function fillDate(page: Page, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  const group = page.getByRole('group', { name: 'When is it looked at again?' });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

type Day = readonly [day: number, month: number, year: number];

/** Two days in the two date pickers. */
async function between(page: Page, from: Day, to: Day): Promise<void> {
  for (const [end, [day, month, year]] of [
    ['From', from],
    ['To', to],
  ] as const) {
    const one = page.getByRole('group', { name: end, exact: true });
    await one.getByLabel('What').selectOption('A date');
    await one.getByLabel('Day').fill(String(day));
    await one.getByLabel('Month').fill(String(month));
    await one.getByLabel('Year').fill(String(year));
  }
  await page.getByRole('button', { name: 'Show the changes' }).click();
}
