import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { halton } from './places';
import { lookBackTo, signIn, signOut } from './signIn';

// A grant of its own each time, so that a second run on the same database finds no code taken.
const RUN = Date.now().toString(36);
const CODE = `dbv-${RUN}`;
const GRANT = `Delivering Better Value ${RUN}`;
const WORKSTREAM = 'Behaviour Support Change Programme';
const OUTPUT = 'Delegates on Thrive training';

const answer = (page: Page) => page.locator('.gt-page-head__answer');
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Done' });
const part = (page: Page, name: RegExp) => page.getByRole('region', { name });

/** The financial year that runs, in which the grant may be spent. */
const today = new Date();
const year = today.getMonth() >= 3 ? today.getFullYear() : today.getFullYear() - 1;

async function day(form: Page | Locator, name: string, value: { day?: number; month: number; year: number }): Promise<void> {
  const group = form.getByRole('group', { name });
  await group.getByLabel('Day').fill(String(value.day ?? ''));
  await group.getByLabel('Month').fill(String(value.month));
  await group.getByLabel('Year').fill(String(value.year));
}

async function openGrant(page: Page): Promise<void> {
  const programme = await halton(page);
  await page.goto(`${programme}/grants`);
  await page.getByRole('link', { name: GRANT }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: GRANT })).toBeVisible();
}

async function openWorkstream(page: Page): Promise<void> {
  await openGrant(page);
  await part(page, /^Workstreams/)
    .getByRole('link', { name: WORKSTREAM })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: WORKSTREAM })).toBeVisible();
}

test.describe.serial('money', () => {
  test('a programme manager adds a grant, and its parts add up to the award', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    const programme = await halton(page);
    await page.goto(`${programme}/grants`);
    await expect(page.getByRole('heading', { level: 1, name: 'Where is the money?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Add a grant or budget' }).click();
    await page.getByRole('radio', { name: 'A grant' }).check();
    await page.getByLabel('Title').fill(GRANT);
    await page.getByLabel('Code').fill(CODE);
    await page.getByLabel('Award, in pounds').fill('1.000.000,00');
    await day(page, 'First day on which it may be spent (optional)', { day: 1, month: 4, year });
    await day(page, 'Last day (optional)', { day: 31, month: 3, year: year + 1 });
    await page.getByLabel(/Days after a quarter/).fill('30');
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('alert')).toContainText('must be an amount in pounds and pence, for example 1,200.50');
    await expectAccessible(page);
    await page.getByLabel('Award, in pounds').fill('£1,000,000');
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(told(page)).toContainText('It was added');

    await page.getByRole('button', { name: 'Add a workstream' }).click();
    const form = page.getByRole('form', { name: 'Add a workstream' });
    await form.getByLabel('Code').fill('behaviour');
    await form.getByLabel('Title').fill(WORKSTREAM);
    await form.getByLabel(/What it has of the award/).fill('1,000,001');
    await form.getByRole('button', { name: 'Add the workstream' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await form.getByLabel(/What it has of the award/).fill('690,000');
    await form.getByRole('button', { name: 'Add the workstream' }).click();
    await expect(told(page)).toContainText('The workstream was added');
    await expect(answer(page)).toHaveText('£1,000,000 = £690,000 in 1 workstream + £310,000 unallocated.');

    await page.getByRole('button', { name: 'Add a payment' }).click();
    const payment = page.getByRole('form', { name: 'Add a payment' });
    await payment.getByLabel('Amount, in pounds').fill('310,000');
    await payment.getByRole('button', { name: 'Add the payment' }).click();
    await expect(told(page)).toContainText('The payment was added');
    await expect(part(page, /^Payments/)).toContainText('Payment 1: £310,000');
  });

  test('plan, forecast and an output stand on the page of the workstream', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    await openWorkstream(page);
    await page.getByRole('link', { name: 'Change lines, plan and forecast' }).click();
    await page.getByLabel('Training, in pounds').fill('300,000');
    await page.getByLabel(`April ${year}, planned, in pounds`).fill('100,000');
    await page.getByLabel(`May ${year}, planned, in pounds`).fill('200,000.50');
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Save lines, plan and forecast' }).click();
    await expect(told(page)).toContainText('The budget was changed');
    await expect(part(page, /^Budget/)).toContainText('£300,000');
    await expect(part(page, /^Ahead of or behind/)).toContainText('£300,000.50 was planned');

    await page.getByRole('button', { name: 'Explain the difference' }).click();
    await page.getByLabel(/^Why is it ahead/).fill('Posts were filled three months late.');
    await page.getByRole('button', { name: 'Record the explanation' }).click();
    await expect(told(page)).toContainText('The explanation is recorded');

    await page.getByRole('button', { name: 'Add an output' }).click();
    const output = page.getByRole('form', { name: 'Add an output' });
    await output.getByRole('radio', { name: 'Delegates' }).check();
    await output.getByLabel('Title').fill(OUTPUT);
    await output.getByLabel(/How many are planned/).fill('60');
    await output.getByRole('button', { name: 'Add the output' }).click();
    await expect(told(page)).toContainText('The output was added');
    await page.getByRole('button', { name: /^Record a delivery/ }).click();
    const delivery = page.getByRole('form', { name: /^Record a delivery/ });
    await day(delivery, 'On which day?', { day: 14, month: 6, year });
    await delivery.getByLabel('How many?').fill('17');
    await delivery.getByRole('radio', { name: 'Delivered', exact: true }).check();
    await delivery.getByLabel(/Note/).fill('From 11 schools.');
    await delivery.getByRole('button', { name: 'Record the delivery' }).click();
    await expect(told(page)).toContainText('The delivery is recorded');
    await expect(part(page, /^Outputs/)).toContainText('17 of 60 (28%)');
    await expect(part(page, /^Outputs/)).toContainText('no payment names it');
  });

  test('an SRO enters spending, refused outside the grant and with a comma for a point', async ({ page }) => {
    await signIn(page, 'sro@halton.example');
    await openWorkstream(page);
    await expect(page.getByRole('link', { name: 'Change lines, plan and forecast' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Enter spending' }).click();
    await page.getByLabel('What for?').fill('Thrive licences');
    await page.getByLabel('Amount, in pounds').fill('300.000,00');
    await page.getByRole('radio', { name: 'Paid' }).check();
    await day(page, 'When was it paid?', { day: 31, month: 3, year });
    await page.getByLabel('Which output does it pay for?').selectOption({ label: OUTPUT });
    await page.getByRole('button', { name: 'Enter the spending' }).click();
    await expect(page.getByRole('alert')).toContainText('must be an amount in pounds and pence');
    await page.getByLabel('Amount, in pounds').fill('£300,000');
    await page.getByRole('button', { name: 'Enter the spending' }).click();
    // The day before the grant begins: the server says which days it takes, at the field.
    await expect(page.locator('.govuk-form-group--error').getByRole('group', { name: 'When was it paid?' })).toBeVisible();
    await expectAccessible(page);
    await day(page, 'When was it paid?', { day: 30, month: 6, year });
    await page.getByRole('button', { name: 'Enter the spending' }).click();
    await expect(told(page)).toContainText('The spending was entered');
    await expect(answer(page)).toContainText('£300,000 paid');
    await expect(part(page, /^Outputs/)).toContainText('£17,647.06');
    await expect(part(page, /^Outputs/)).toContainText('£300,000 for 17');
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
  });

  test('a ledger is sent twice, and is stored once', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    const rows = `external_ref,on_day,amount,state,description\n${CODE}-1,14/06/${year},"£1,200.50",paid,Room\n${CODE}-2,${year}-06-15,12.005,paid,Travel\n`;
    for (const time of ['first', 'again']) {
      await openWorkstream(page);
      await page.getByRole('link', { name: 'Paste or upload many' }).click();
      await page.getByLabel(/A csv file/).setInputFiles({ name: 'ledger.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
      await expect(page.getByRole('table', { name: /Rows that are not good/ }).getByRole('row', { name: /3.*amount.*12.005/ })).toBeVisible();
      if (time === 'first') {
        await expect(page.getByRole('table', { name: /Good rows/ })).toContainText('£1,200.50');
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Store the 1 good row' }).click();
        await expect(page.getByText('1 record of spending is stored.')).toBeVisible();
      } else {
        await expect(page.getByText('1 row says what is stored already')).toBeVisible();
        await expect(page.getByRole('button', { name: /^Store/ })).toHaveCount(0);
      }
    }
    await openWorkstream(page);
    await expect(answer(page)).toContainText('£301,200.50 paid');
    await expect(part(page, /^Spending/).getByRole('row', { name: /Room/ })).toHaveCount(1);
  });

  test('a virement moves nothing until the chair approves it', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    await openGrant(page);
    await page.getByRole('button', { name: 'Ask to move money' }).click();
    const form = page.getByRole('form', { name: 'Ask to move money' });
    await form.getByLabel('From').selectOption({ label: 'Unallocated (£310,000)' });
    await form.getByLabel('To').selectOption({ label: `${WORKSTREAM} (£690,000)` });
    await form.getByLabel('Amount, in pounds').fill('400,000');
    await form.getByLabel('Why?').fill('More schools asked for training than planned.');
    await form.getByRole('button', { name: 'Ask the chair' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await expect(form.getByLabel('Amount, in pounds')).toHaveValue('400,000');
    await form.getByLabel('Amount, in pounds').fill('10,000');
    await form.getByRole('button', { name: 'Ask the chair' }).click();
    await expect(told(page)).toContainText('The chair decides');
    await expect(answer(page)).toContainText('£690,000');
    await signOut(page);

    await signIn(page, 'chair@halton.example');
    const programme = await halton(page);
    await page.goto(`${programme}/grants`);
    await page.locator('.govuk-inset-text p').filter({ hasText: GRANT }).getByRole('link').click();
    const virements = part(page, /^Virements/);
    await virements.getByRole('button', { name: /^Approve/ }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Approve the virement' }).click();
    await expect(told(page)).toContainText('Approved: £10,000');
    await expect(answer(page)).toHaveText('£1,000,000 = £700,000 in 1 workstream + £300,000 unallocated.');
  });

  test('a return is written, checked, submitted and approved, and then its payment is released', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    await openGrant(page);
    await page.getByRole('button', { name: 'Begin a return' }).click();
    await page.getByLabel('Financial year').fill(`${year}-${String(year + 1).slice(2)}`);
    await page.getByLabel('Quarter').selectOption('1');
    await page.getByRole('button', { name: 'Begin the return' }).click();
    await page.getByLabel(/What is said beside the figures/).fill('Training began in June; 17 delegates of 11 schools.');
    await page.getByLabel(/Which payment does its approval release/).selectOption({ label: 'Payment 1: £310,000' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save, and check the figures' }).click();
    await expect(part(page, /^Figures as they are today/)).toContainText('£301,200.50');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Submit the return/ }).click();
    await page.getByRole('button', { name: 'Yes, submit it' }).click();
    await expect(told(page)).toContainText('The return is submitted');
    await expect(part(page, /^Figures as they were submitted/)).toContainText('£301,200.50');
    await expect(part(page, /^The payment it releases/)).toContainText('held back');

    await page.getByRole('button', { name: 'Record the approval' }).click();
    const form = page.getByRole('form', { name: 'Record the approval' });
    await day(form, 'Which day is on the letter?', { day: today.getDate(), month: today.getMonth() + 1, year: today.getFullYear() });
    await form.getByLabel(/Which letter or minute/).fill('Letter DBV/117');
    await form.getByRole('button', { name: 'Record the approval' }).click();
    await expect(told(page)).toContainText('The approval is recorded');
    await expect(part(page, /^The payment it releases/)).toContainText('released');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Reopen it as a new version' }).click();
    await page.getByLabel('What is wrong with it?').fill('A payment of June was missing.');
    await page.getByRole('button', { name: 'Begin the new version' }).click();
    await expect(told(page)).toContainText('The new version is begun');
    await expect(page.locator('.gt-page-head__marks')).toContainText('version 2');
    await expect(page.getByLabel(/What is said beside the figures/)).toHaveValue(/Training began in June/);
  });

  test('a board member reads it at any width, and at a date before there was no such grant', async ({ page }) => {
    await signIn(page, 'board-member@halton.example');
    await openGrant(page);
    await expect(page.getByRole('button', { name: /^(Add|Ask|Approve|Begin|Record|Close)/ })).toHaveCount(0);
    const chart = part(page, /^Planned, committed, paid and expected/);
    await chart.getByText('Show the figures as a table').click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Money', exact: true }).last().click();
    await expect(page.getByRole('link', { name: GRANT })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await lookBackTo(page, 15, 7, 2024);
    await expect(page.getByRole('heading', { level: 1, name: 'Where is the money?' })).toBeVisible();
    await expect(page.getByRole('link', { name: GRANT })).toHaveCount(0);
  });
});
