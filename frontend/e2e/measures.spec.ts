import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { halton } from './places';
import { lookBackTo, signIn, signOut } from './signIn';

// A measure of its own each time, so that a second run on the same database finds no period taken.
const RUN = Date.now().toString(36);
const CODE = `advice-${RUN}`;
const TITLE = `Health advice given within six weeks ${RUN}`;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Around a half, then well above it: a change that the four tests of a control chart see. */
const GIVEN = [31, 28, 35, 30, 33, 29, 34, 32, 45, 47, 46, 48];
const ROWS = ['period,numerator,denominator', ...GIVEN.map((n, month) => `${MONTHS[month] ?? ''} 2025,${n},60`)].join('\n');

const answer = (page: Page) => page.locator('.gt-page-head__answer');
const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Done' });

async function openMeasure(page: Page): Promise<void> {
  const programme = await halton(page);
  await page.goto(`${programme}/measures?list=all`);
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

test.describe.serial('measures', () => {
  test('a programme manager adds a measure, pastes a year of figures and sees what they say', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    const programme = await halton(page);
    await page.goto(`${programme}/measures`);
    await page.getByRole('link', { name: 'Add a measure' }).click();
    await expect(page.getByLabel('Start from')).toBeVisible();
    await page.getByRole('button', { name: 'Add the measure' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter a title');
    await expectAccessible(page);

    await page.getByLabel('Title').fill(TITLE);
    await page.getByLabel('Code').fill(CODE);
    await page.getByRole('radio', { name: 'Percentage' }).check();
    await page.getByRole('radio', { name: 'Higher is better' }).check();
    await page.getByLabel('How often is it observed?').selectOption('MONTHLY');
    await page
      .getByLabel('Definition', { exact: true })
      .fill('Requests for health advice answered within six weeks, of those that fell due in the month.');
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await page.getByLabel(/Tolerance/).fill('5');
    await page.getByLabel(/data providers supply/).selectOption({ label: 'NHS Cheshire and Merseyside ICB' });
    await page.getByRole('button', { name: 'Add the measure' }).click();
    await expect(told(page)).toContainText('The measure was added');

    await page.getByRole('link', { name: 'Paste or upload many' }).click();
    await page.getByLabel('Rows', { exact: true }).fill(ROWS);
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await expect(page.getByText('12 of 12 rows are good')).toBeVisible();
    await page.getByRole('button', { name: 'Store 12 figures' }).click();
    await expect(told(page)).toContainText('12 figures are stored');
    await expect(answer(page)).toContainText('80.0% (48 of 60) in December 2025');

    await page.getByRole('button', { name: 'Set a target' }).click();
    const form = page.getByRole('form', { name: 'Set a target' });
    await form.getByLabel('Target', { exact: true }).fill('60%');
    await form.getByRole('button', { name: 'Set the target' }).click();
    await expect(form.getByRole('alert')).toContainText('leave the per cent sign out');
    await form.getByLabel('Target', { exact: true }).fill('60');
    await form.getByRole('button', { name: 'Set the target' }).click();
    await expect(told(page)).toContainText('The target is set');
    await expect(page.locator('.gt-page-head__marks')).toContainText('target met');
  });

  test('the chart is a control chart with its words, and can be taken away', async ({ page }) => {
    await signIn(page, 'board-member@halton.example');
    await openMeasure(page);
    const chart = page.getByRole('region', { name: 'Figures over time' });
    await expect(chart.locator('.gt-chart__drawing')).toContainText('highest expected');
    await expect(page.locator('.gt-page-head__marks')).toContainText('special cause, better: high', { ignoreCase: true });
    await expect(page.getByRole('region', { name: 'What the figures say' })).toContainText('A step within ordinary variation');
    await chart.getByText('Show the figures as a table').click();
    await expect(chart.getByRole('row', { name: /December 2025.*48 of 60/ })).toBeVisible();
    await expectAccessible(page);

    for (const kind of ['SVG', 'PNG']) {
      const coming = page.waitForEvent('download');
      await chart.getByRole('button', { name: `Download ${kind}` }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`${CODE}.${kind.toLowerCase()}`);
      const bytes = readFileSync(await file.path());
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'SVG' ? '<svg' : '\x89PNG');
      expect(bytes.length).toBeGreaterThan(2_000);
    }
    await expect(page.getByRole('link', { name: 'Enter a figure' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Set a target|Sign off/ })).toHaveCount(0);

    await page.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(page);
  });

  test('the scorecard says n, target, variation and caveats, at any width and at a past date', async ({ page }) => {
    await signIn(page, 'board-member@halton.example');
    const programme = await halton(page);
    await page.goto(`${programme}/measures`);
    const row = page.getByRole('row', { name: new RegExp(TITLE) });
    await expect(row).toContainText('48 of 60');
    await expect(row).toContainText('special cause, better: high', { ignoreCase: true });
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(row).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await lookBackTo(page, 13, 10, 2024);
    await expect(page.getByRole('row', { name: new RegExp(TITLE) })).toHaveCount(0);
    await expect(answer(page)).toContainText('measure');
  });

  test('a programme manager enters a figure and signs it off, and then it cannot be corrected', async ({ page }) => {
    await signIn(page, 'programme-manager@halton.example');
    await openMeasure(page);
    await page.getByRole('link', { name: 'Enter a figure' }).click();
    await page.getByLabel('Period', { exact: true }).fill('January 2026');
    await page.getByLabel('Counted (n)').fill('70');
    await page.getByLabel('Out of (d)').fill('60');
    await page.getByRole('button', { name: 'Enter the figure' }).click();
    await expect(page.getByRole('alert')).toContainText('between 0 and the denominator (60)');
    await expectAccessible(page);
    await page.getByLabel('Counted (n)').fill('47');
    await page.getByRole('button', { name: 'Enter the figure' }).click();
    await expect(told(page)).toContainText('The figure was entered');

    await page.getByRole('button', { name: 'Sign off a period' }).click();
    const form = page.getByRole('form', { name: 'Sign off a period' });
    await form.getByLabel('Which period?').selectOption('January 2026');
    await form.getByRole('button', { name: 'Sign it off' }).click();
    await expect(told(page)).toContainText('The period is signed off');
    const figures = page.getByRole('region', { name: /^Figures ?\(/ });
    const row = figures.getByRole('row', { name: /January 2026/ });
    await expect(row).toContainText('signed off');
    await expect(row.getByRole('link', { name: /Correct/ })).toHaveCount(0);
  });

  test('a data provider uploads a file with one bad row; the good ones are stored, and the signed-off period is refused', async ({ page }) => {
    await signIn(page, 'data-provider@halton.example');
    await page
      .getByRole('link', { name: /^Figures/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Paste or upload many figures' }).first().click();
    const rows = `kpi_code,period,numerator,denominator\n${CODE},February 2026,45,60\n${CODE},March 2026,61,60\n${CODE},January 2026,48,60\n`;
    await page.getByLabel(/A csv file/).setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });

    const bad = page.getByRole('table', { name: /Rows that are not good/ });
    await expect(bad.getByRole('row', { name: /numerator.*61.*between 0 and the denominator/ })).toBeVisible();
    await expect(bad.getByRole('row').filter({ hasText: 'January 2026' })).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Store the 1 good row' }).click();
    await expect(page.getByText('1 figure is stored.')).toBeVisible();
    await page.reload();
    const measure = page.locator('.gt-supplied').filter({ has: page.getByRole('heading', { name: TITLE }) });
    await expect(measure).toContainText('45 of 60');
    await signOut(page);
  });
});
