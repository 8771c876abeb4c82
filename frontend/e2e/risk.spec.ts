import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { halton } from './places';
import { lookBackTo, signIn } from './signIn';

// A risk of its own each time, so that a second run on the same database begins anew.
const RUN = Date.now().toString(36);
const TITLE = `The portal is late ${RUN}`;

const answer = (page: Page) => page.locator('.gt-page-head__answer');
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Done' });
const score = (page: Page, words: string) => page.getByRole('radio', { name: words });

async function register(page: Page): Promise<void> {
  const programme = await halton(page);
  await page.goto(`${programme}/risks`);
  await expect(page.getByRole('region', { name: /^Priority 1/ })).toBeVisible();
}

async function assess(page: Page, kind: string, keys: readonly string[], field: string, reason: string): Promise<void> {
  await page.getByRole('link', { name: 'Assess the risk' }).click();
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await score(page, 'Rare and negligible: 1, low').focus();
  for (const key of keys) {
    await page.keyboard.press(key);
  }
  await expect(score(page, field)).toBeChecked();
  await expect(score(page, field)).toBeFocused();
  await page.getByLabel('Why this score?').fill(reason);
  await page.getByRole('button', { name: 'Record the score' }).click();
  await expect(told(page)).toContainText('The score is recorded');
}

const presses = (key: string, times: number) => Array.from({ length: times }, () => key);

test.describe.serial('risks', () => {
  test('an SRO raises a risk, assesses it by the keyboard, and says what is done about it', async ({ page }) => {
    await signIn(page, 'sro@halton.example');
    await register(page);
    await page.getByRole('link', { name: 'Raise a risk' }).click();
    await page.getByRole('button', { name: 'Raise the risk' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter a title');
    await expectAccessible(page);
    await page.getByLabel('Title').fill(TITLE);
    await page.getByLabel(/^Because of what/).fill('The supplier has no date.');
    await page.getByLabel(/^What might happen/).fill('The portal is not ready in September.');
    const concerns = page.getByLabel('What does it concern?');
    await expect(concerns.getByRole('option', { name: 'The programme as a whole' })).toHaveCount(0);
    await concerns.selectOption({ index: 1 });
    await page.getByRole('radio', { name: 'Service', exact: true }).check();
    await page.getByLabel(/^Who answers for it/).fill('Head of SEND');
    await page.getByRole('button', { name: 'Raise the risk' }).click();
    await expect(told(page)).toContainText('The risk is raised');
    await expect(answer(page)).toContainText('Not assessed');

    await assess(page, 'Current', [...presses('ArrowUp', 3), ...presses('ArrowRight', 3)], 'Likely and major: 16, extreme', 'No date is agreed.');
    await assess(
      page,
      'Target',
      [...presses('ArrowUp', 1), ...presses('ArrowRight', 1)],
      'Unlikely and minor: 4, moderate',
      'A few weeks would do no harm.',
    );
    await expect(answer(page)).toContainText('16, extreme, above the 12 that is accepted');

    // Nothing will make it better yet, so the server does not take a better expectation.
    await page.getByRole('link', { name: 'Assess the risk' }).click();
    await page.getByRole('radio', { name: 'Expected', exact: true }).check();
    await score(page, 'Possible and major: 12, high').check();
    await page.getByLabel('Why this score?').fill('By hope.');
    await page.getByRole('button', { name: 'Record the score' }).click();
    await expect(page.getByRole('alert')).toContainText('needs a planned control');
    await expect(score(page, 'Possible and major: 12, high')).toBeChecked();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Cancel' }).click();

    await page.getByRole('button', { name: 'Add a control' }).click();
    const form = page.getByRole('form', { name: 'Add a control' });
    await form.getByLabel('What does the control do?').fill('The supplier reports every week to the delivery group.');
    await form.getByRole('radio', { name: 'In place', exact: true }).check();
    await form.getByRole('button', { name: 'Add the control' }).click();
    await expect(told(page)).toContainText('The control is added');
    await page.getByRole('button', { name: /^Record a test/ }).click();
    const tested = page.getByRole('form', { name: 'Record a test of control 1' });
    await tested.getByLabel('Day').fill('1');
    await tested.getByLabel('Month').fill('9');
    await tested.getByLabel('Year').fill('2024');
    await tested.getByRole('radio', { name: 'Not effective', exact: true }).check();
    await tested.getByRole('button', { name: 'Record the test' }).click();
    await expect(told(page)).toContainText('The test is recorded');
    await expect(page.getByRole('region', { name: /^Controls/ })).toContainText('not working');
    await expectAccessible(page);
  });

  test('an SRO makes the risk inside a control of P1-R2 one of its own, in one step', async ({ page }) => {
    await signIn(page, 'sro@halton.example');
    await register(page);
    await page.getByRole('link', { name: /^Alternative Provision Strategy/ }).click();
    const third = page
      .getByRole('region', { name: /^Controls/ })
      .getByRole('listitem')
      .nth(2);
    await expect(third).toContainText('This control tells of another risk.');
    await third.getByRole('link', { name: /^Make it a risk of its own/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Make it a risk of its own' })).toBeVisible();
    await expect(page.getByLabel('What is left of the control?')).toHaveValue(/further risk has come up/);
    await page.getByLabel('Title').fill(`No SEND programme manager ${RUN}`);
    await expectAccessible(page);
    // The control is left as it was, so that it still tells of the risk: done, with the server's warning.
    await page.getByRole('button', { name: 'Make it a risk of its own' }).click();
    await expect(told(page)).toContainText('It is a risk of its own now');
    await expect(told(page)).toContainText('This control tells of another risk');
    await expect(page.getByRole('region', { name: 'Who and how' })).toContainText('P1-R2');
    await page.getByRole('link', { name: /^P1-R2/ }).click();
    await expect(page.getByRole('region', { name: /^Controls/ })).toContainText(`No SEND programme manager ${RUN}`);
  });

  test('the programme manager escalates the risk, records that it has happened, and closes it', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    await register(page);
    await page.getByRole('link', { name: `No SEND programme manager ${RUN}` }).click();
    await page.getByRole('button', { name: 'Escalate' }).click();
    await page.getByRole('button', { name: 'Escalate the risk' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why it is escalated');
    await page.getByLabel(/^Or to whom else/).fill('Director of Children’s Services');
    await page.getByLabel(/^Why, and what is asked/).fill('The post must be evaluated sooner.');
    await page.getByRole('button', { name: 'Escalate the risk' }).click();
    await expect(told(page)).toContainText('The risk is escalated');
    const standing = page.getByRole('region', { name: 'Review and standing' });
    await expect(standing).toContainText('Director of Children’s Services');
    await page.getByRole('button', { name: 'Close the risk' }).click();
    await page.getByLabel('Why is it no risk any more?').fill('The post is filled.');
    await page.getByRole('button', { name: 'Close it' }).click();
    await expect(told(page)).toContainText('The risk is closed');
    await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a control' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('the chair reads how grave the risks are and how they moved, at any width, and is offered no change', async ({ page }) => {
    await signIn(page, 'chair@halton.example');
    await register(page);
    const row = page.getByRole('row', { name: new RegExp(TITLE) });
    await expect(row).toContainText('16 extreme');
    await expect(row).toContainText('above the 12 accepted');
    await expect(row).toContainText(/Assessed for the first time since/);
    await expect(page.getByRole('region', { name: 'How grave are they?' })).toContainText(/scored risks?, .*extreme/);
    await expect(page.getByRole('region', { name: /^Priority 2/ })).toContainText('Stated by SRO, priority 2, 15 July 2024');
    await expect(page.getByRole('link', { name: 'Raise a risk' })).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByLabel('Status').selectOption({ label: 'Closed' });
    await expect(page.getByRole('row', { name: new RegExp(`No SEND programme manager ${RUN}`) })).toContainText('closed');
    await page.getByRole('button', { name: 'Clear filters' }).click();

    // The paper of July 2024 scores nothing, and nothing is scored for it.
    await lookBackTo(page, 16, 7, 2024);
    await expect(answer(page)).toContainText('none is assessed');
    await expect(page.getByRole('region', { name: 'How grave are they?' })).toContainText('The heat map is drawn with the first score');
    await expectAccessible(page);
  });

  test('an adviser reads by what the scores are judged', async ({ page }) => {
    await signIn(page, 'adviser@dfe.example');
    await register(page);
    await page.getByRole('link', { name: 'How scores are read' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How are risks scored?' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Set a new version' })).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
  });
});
