import { expect, test, type Locator, type Page } from '@playwright/test';
import { dateWords, daysIn, isoDate, londonToday } from '../src/design/dates';
import { expectAccessible } from './accessible';
import { halton } from './places';
import { signIn } from './signIn';

// One month of the plan, from opening the cycle to its close. The steps follow each other, and each begins where the one before ended.
test.describe.configure({ mode: 'serial' });

const MANAGER = 'programme-manager@halton.example';
const SRO = 'sro@halton.example';

let programme: string;
let cycle: string;
/** The month the cycle is about. */
let month: { title: string; year: number; month: number };
/** The date that is asked for 1.8. */
let asked: { month: string; year: string };

/** An action on the page of one who reports. */
const card = (page: Page, ref: string) => page.getByRole('region', { name: new RegExp(`^${ref.replace('.', '\\.')} `) });
const words = (of: Locator) => of.getByLabel(/What happened, and what is next/);
const report = (page: Page, priority: number) => page.getByRole('region', { name: new RegExp(`^Priority ${priority}: `) });

async function fillDate(group: Locator, { day = '', month: ofYear, year }: { day?: number | string; month: number | string; year: number | string }) {
  await group.getByLabel('Day').fill(String(day));
  await group.getByLabel('Month').fill(String(ofYear));
  await group.getByLabel('Year').fill(String(year));
}

test('the programme manager opens a cycle with its dates and its board, and it is not closed early without a word', async ({ page }) => {
  test.slow();
  await signIn(page, MANAGER);
  programme = await halton(page);
  await asNewDay(page);
  month = await freeMonth(page);
  await page.getByRole('navigation', { name: 'Programme' }).getByRole('link', { name: 'Cycles' }).click();
  await expect(page.getByText('No cycle is open, so nobody owes a report.')).toBeVisible();

  const form = page.getByRole('form', { name: 'Open a cycle' });
  const first = form.getByRole('group', { name: 'First day it reports on' });
  const last = form.getByRole('group', { name: 'Last day it reports on' });
  const due = form.getByRole('group', { name: 'Reports are due on' });
  await form.getByRole('button', { name: 'Open the cycle' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([
    'Enter a title',
    'Enter the first day',
    'Enter the last day',
    'Enter the day on which reports are due',
  ]);
  await expectAccessible(page);

  // Days that another cycle has, and days out of order: the server's sentences, with everything typed still there.
  await form.getByLabel('Title').fill(month.title);
  await form.getByLabel(/Board it reports to/).selectOption('Halton SEND Strategic Improvement Board');
  await fillDate(first, { day: 1, month: 7, year: 2024 });
  await fillDate(last, { day: 31, month: 7, year: 2024 });
  const [year, ofYear, day] = londonToday().split('-');
  await fillDate(due, { day: Number(day), month: Number(ofYear), year: year ?? '' });
  await form.getByRole('button', { name: 'Open the cycle' }).click();
  await expect(form.getByRole('alert')).toContainText(
    'The period overlaps the cycle July to October 2024, which reports on 1 July 2024 to 13 October 2024.',
  );
  await fillDate(first, { day: 2, month: month.month, year: month.year });
  await fillDate(last, { day: 1, month: month.month, year: month.year });
  await form.getByRole('button', { name: 'Open the cycle' }).click();
  await expect(form.getByRole('alert')).toContainText('The last day cannot be before the first.');
  await expect(form.getByLabel('Title')).toHaveValue(month.title);

  await fillDate(first, { day: 1, month: month.month, year: month.year });
  await fillDate(last, { day: daysIn(month.year, month.month), month: month.month, year: month.year });
  await form.getByRole('button', { name: 'Open the cycle' }).click();
  await expect(page.getByText('The cycle is open. Every priority owes its report.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: month.title })).toBeVisible();
  await expect(page.locator('.gt-page-head__answer')).toHaveText(`0 of 5 priorities accepted, 5 owed; due ${dateWords(londonToday())}.`);
  cycle = new URL(page.url()).pathname;

  const owes = page.getByRole('region', { name: /^Who owes what since when/ });
  await expect(owes.getByText(`Priority 1: the SRO owes its report since ${dateWords(londonToday())}`)).toContainText(
    '3 of 3 actions are not stated.',
  );
  await owes.getByText('3 actions not stated under priority 1').click();
  await expect(owes.getByRole('link', { name: /^1\.8 / })).toBeVisible();
  await expectAccessible(page);

  const close = page.getByRole('form', { name: 'Close the cycle' });
  await close.getByRole('button', { name: 'Close the cycle' }).click();
  await expect(close.getByRole('alert')).toContainText(
    'Say why the cycle closes without the report of priority 1, priority 2, priority 3, priority 4, priority 5.',
  );
  await expectAccessible(page);
  await page.goto(`${programme}/cycles`);
  await expect(page.getByText('Close it before the next one opens.')).toBeVisible();
});

test('a contributor proposes, and declares nothing', async ({ page }) => {
  await signIn(page, 'contributor@halton.example');
  await page.goto(cycle);
  await withoutDrafts(page);
  await page.getByRole('link', { name: 'Propose for the report' }).click();
  // Priority 1 is theirs, and no other is offered.
  await expect(page.getByRole('navigation', { name: 'Priorities' })).toHaveCount(0);
  const of14 = card(page, '1.4');
  await of14.getByRole('button', { name: /^Propose to the SRO/ }).click();
  await expect(of14.getByRole('alert')).toContainText('Say where it stands, or that nothing changed');
  await of14.getByRole('radio', { name: 'On target' }).check();
  await words(of14).fill('The officer starts on 4 January; induction is planned.');
  await of14.getByRole('button', { name: /^Propose to the SRO/ }).click();
  await expect(of14.getByText(/^Proposed to the SRO on/)).toBeVisible();
  await expect(of14.getByText('Proposed', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Submit/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('the SRO reports on every action on one page: takes up a proposal, says what did not change, and loses no text in two windows', async ({
  page,
  context,
}) => {
  test.slow();
  await signIn(page, SRO);
  await page.goto(cycle);
  await withoutDrafts(page);
  await page.getByRole('link', { name: 'Write the report' }).click();
  await expect(report(page, 1).getByText('0 of 3 said')).toBeVisible();
  await expect(report(page, 5).getByText('0 of 45 said')).toBeVisible();
  await expect(card(page, '1.7').getByText(/approved date, March 2025/)).toBeVisible();
  // One priority is looked at for accessibility: its forms are those of all the others.
  const priorities = page.getByRole('navigation', { name: 'Priorities' });
  await priorities.getByRole('link', { name: 'Priority 1' }).click();
  await expect(report(page, 5)).toHaveCount(0);
  await expectAccessible(page);

  // Two windows on the same action. The one that is slower is told, and the words of both are still there to choose from.
  const other = await context.newPage();
  await other.goto(`${cycle}/report?priority=1`);
  await expect(card(other, '1.8')).toBeVisible();
  await card(page, '1.8').getByRole('radio', { name: 'Delayed' }).check();
  await words(card(page, '1.8')).fill('Typed in the first window.');
  await expect(card(page, '1.8').getByText(/^Draft saved/)).toBeVisible();
  await card(other, '1.8').getByRole('radio', { name: 'Delayed' }).check();
  await words(card(other, '1.8')).fill('Typed in the second window.');
  await expect(card(other, '1.8').getByText('Another window has a newer draft of this statement.')).toBeVisible();
  await expect(words(card(other, '1.8'))).toHaveValue('Typed in the second window.');
  await expectAccessible(other);
  await card(other, '1.8').getByRole('button', { name: 'Keep what is here instead' }).click();
  await expect(card(other, '1.8').getByText(/^Draft saved/)).toBeVisible();
  await other.close();

  // The proposal, with the keyboard alone: Alt and an arrow go from action to action.
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(page, '1.4').getByRole('radio').first()).toBeFocused();
  await expect(card(page, '1.4').getByText(/^Proposed by a contributor on/)).toBeVisible();
  await card(page, '1.4').getByRole('button', { name: 'Use these words' }).press('Enter');
  await expect(words(card(page, '1.4'))).toHaveValue('The officer starts on 4 January; induction is planned.');
  await expect(card(page, '1.4').getByRole('radio', { name: 'On target' })).toBeFocused();

  // What is not said is named, and each line leads to it.
  await report(page, 1).getByRole('button', { name: 'Submit the report of priority 1' }).click();
  await expect(report(page, 1).getByRole('alert').getByRole('link')).toHaveText(['1.7: Say where it stands, or that nothing changed']);
  await expectAccessible(page);
  await report(page, 1).getByRole('alert').getByRole('link').press('Enter');
  await page.keyboard.press('Space');
  await expect(card(page, '1.7').getByRole('radio', { name: 'Nothing changed' })).toBeChecked();
  await expect(report(page, 1).getByText('3 of 3 said')).toBeVisible();

  // The first window still has what it typed. It cannot send that over what the second one saved without choosing.
  await report(page, 1).getByRole('button', { name: 'Submit the report of priority 1' }).click();
  await expect(report(page, 1).getByRole('alert').first()).toContainText('1.8: Another window has a newer draft. Choose which to keep, then submit');
  await expect(words(card(page, '1.8'))).toHaveValue('Typed in the first window.');
  await card(page, '1.8').getByRole('button', { name: 'Load the newer draft' }).click();
  await expect(words(card(page, '1.8'))).toHaveValue('Typed in the second window.');
  await report(page, 1).getByRole('button', { name: 'Submit the report of priority 1' }).click();
  await expect(page.getByText('The report of priority 1 is submitted')).toBeVisible();
  await expect(page.getByText(/^3 actions stated, of which 1 with nothing changed\./)).toBeVisible();
  await expectAccessible(page);

  // Forty-five actions of which nothing is new, one key to go on and one to say so.
  await priorities.getByRole('link', { name: 'All mine' }).click();
  await report(page, 5).getByRole('button', { name: 'Next one not said' }).click();
  for (let said = 0; said < 45; said++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Alt+ArrowDown');
  }
  await expect(report(page, 5).getByText('45 of 45 said')).toBeVisible();
  await report(page, 5).getByRole('button', { name: 'Submit the report of priority 5' }).click();
  await expect(page.getByText(/^45 actions stated, of which 45 with nothing changed\./)).toBeVisible();
});

test('the SRO asks for another date, and cannot decide it', async ({ page }) => {
  await signIn(page, SRO);
  await page.goto(`${programme}/actions?text=Alternative Provision Strategy`);
  await page.getByRole('link', { name: /Alternative Provision Strategy/ }).click();
  const requested = page.getByRole('region', { name: /^Requested dates/ });
  asked = { month: 'September', year: String(Number(/\d{4}/.exec(await requested.getByText(/^The agreed date is/).innerText())?.[0]) + 3) };
  await requested.getByRole('link', { name: 'Ask for another date' }).click();
  await page.getByRole('button', { name: 'Ask for this date' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Enter the date you ask for',
    'Choose the kind of reason',
    'Say why the date has to move',
  ]);
  await expect(page).toHaveTitle(/^Error: Ask for another date – /);
  await expectAccessible(page);
  await fillDate(page.getByRole('group', { name: 'Which date do you ask for?' }), { month: 9, year: asked.year });
  await page.getByLabel('Kind of reason').selectOption({ index: 1 });
  await page.getByLabel('Why does the date have to move?').fill('It is made together with the SEND strategy, which is consulted on first.');
  await page.getByRole('button', { name: 'Ask for this date' }).click();
  await expect(page.getByText('Another date is asked for. The agreed date stays until somebody else approves it.')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${programme}/decisions`);
  const own = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^1\.8 / }) });
  await expect(own).toContainText('You asked for this date yourself; somebody else must decide it.');
  await expect(own.getByRole('button')).toHaveText(['Take it back: 1.8 Alternative Provision Strategy']);
});

test('the chair decides the date once, and the second window is told', async ({ page, context }) => {
  test.slow();
  await signIn(page, 'chair@halton.example');
  await page.goto(`${programme}/decisions`);
  const waits = (at: Page) => at.getByRole('listitem').filter({ has: at.getByRole('heading', { name: /^1\.8 / }) });
  await expect(waits(page)).toContainText('It is made together with the SEND strategy');
  await expectAccessible(page);
  const other = await context.newPage();
  await other.goto(`${programme}/decisions`);
  await waits(other)
    .getByRole('button', { name: /^Refuse/ })
    .click();
  await other.getByLabel('Why is it refused?').fill('Not before the board has seen the consultation.');

  await waits(page)
    .getByRole('button', { name: /^Approve/ })
    .click();
  await expect(waits(page)).toContainText(`The agreed date of 1.8 becomes ${asked.month} ${asked.year}.`);
  await page.getByLabel(/What is said with it/).fill('Agreed, with the consultation report to the next board.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Approve it' }).click();
  await expect(page.getByText(`Approved: 1.8 Alternative Provision Strategy, ${asked.month} ${asked.year}.`)).toBeVisible();
  await expect(waits(page)).toHaveCount(0);
  await expect(
    page
      .getByRole('region', { name: /^What was decided/ })
      .getByRole('row')
      .nth(1),
  ).toContainText('Agreed, with the consultation report');

  await other.getByRole('button', { name: 'Refuse it' }).click();
  const told = other.getByRole('alert').filter({ hasText: 'Somebody decided this while you had it open. Nothing was recorded from you.' });
  await expect(told).toContainText(`1.8 Alternative Provision Strategy, ${asked.month} ${asked.year}: approved`);
  await expect(told).toContainText('You had typed: “Not before the board has seen the consultation.”');
  await expectAccessible(other);
});

test('the programme manager returns one report and accepts the other; the SRO answers, and the cycle closes with how everything stood', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, MANAGER);
  await page.goto(cycle);
  const reports = page.getByRole('region', { name: /^Reports/ });
  await expect(page.getByText('First accept or return the report of priorities 1 and 5.')).toBeVisible();
  await reports.getByRole('button', { name: 'Accept the report of priority 5' }).click();
  await expect(page.getByText('The report of priority 5 is accepted.')).toBeVisible();
  await reports.getByRole('button', { name: 'Return the report of priority 1' }).click();
  await reports.getByRole('button', { name: 'Return it' }).click();
  await expect(reports.getByRole('alert')).toContainText('Say what is missing');
  await reports.getByLabel('What is missing in the report of priority 1?').fill('1.7 has passed its date: say by when it is expected.');
  await reports.getByRole('button', { name: 'Return it' }).click();
  await expect(page.getByText('The report of priority 1 is returned to its SRO.')).toBeVisible();
  await expectAccessible(page);

  const sro = await (await browser.newContext()).newPage();
  await signIn(sro, SRO, `${cycle}/report?priority=1`);
  await expect(sro.getByText('It came back: 1.7 has passed its date: say by when it is expected.')).toBeVisible();
  await card(sro, '1.7')
    .getByRole('button', { name: /^State it again/ })
    .click();
  await card(sro, '1.7').getByRole('radio', { name: 'Will miss' }).check();
  await words(card(sro, '1.7')).fill('Expected with 1.8, after the consultation.');
  await fillDate(card(sro, '1.7').getByRole('group', { name: /Forecast finish/ }), { month: 9, year: asked.year });
  await sro.getByRole('button', { name: 'Submit the report of priority 1' }).click();
  await expect(sro.getByText(/^1 action stated\./)).toBeVisible();

  await page.reload();
  await reports.getByRole('button', { name: 'Accept the report of priority 1' }).click();
  await expect(page.getByText('The report of priority 1 is accepted.')).toBeVisible();
  await expect(page.locator('.gt-page-head__answer')).toContainText('2 of 5 priorities accepted, 3 owed');
  await page.getByLabel('Why does it close without the report of priorities 2, 3 and 4?').fill('No SRO is named for them yet.');
  await page.getByRole('button', { name: 'Close the cycle' }).click();
  await expect(page.getByText('The cycle is closed. How every action stood is kept below.')).toBeVisible();

  await expect(page.getByText('Closed without every report: No SRO is named for them yet.')).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
  const stood = page.getByRole('table', { name: /^How every action stood/ });
  await expect(stood.getByRole('row')).toHaveCount(95);
  // What was declared, what the dates said by which rule, and by which version of the thresholds.
  await expect(page.getByText('Judged by version 1 of the thresholds.')).toBeVisible();
  await expect(stood.getByRole('row', { name: /^1\.7 / })).toContainText('Will miss');
  await expect(stood.getByRole('row', { name: /^1\.8 / })).toContainText(`${asked.month} ${asked.year}`);
  await expect(stood.getByRole('row', { name: /^2\.5 / })).toContainText('cannot be derived: no approved date');
  await expect(stood.getByRole('row', { name: /^2\.5 / })).toContainText('Not stated in this cycle');
  await expectAccessible(page);

  // Nothing more is said to it, and the words come back in the next one.
  await sro.reload();
  await expect(sro.getByRole('heading', { name: 'This cycle is closed' })).toBeVisible();
  await expectAccessible(sro);
  await page.goto(`${programme}/changes?from=${isoDate(month.year, month.month, 1)}`);
  await expect(page.getByText(`The cycle ${month.title} was closed on ${dateWords(londonToday())}`)).toBeVisible();
});

/** Ends what an earlier run may have left: a cycle that is open and a date that is asked for. */
async function asNewDay(page: Page): Promise<void> {
  await page.evaluate(async (api) => {
    interface Kept {
      id: string;
      version: number;
      state: string;
    }
    const list = async <T>(path: string) => ((await (await fetch(`${api}/${path}`)).json()) as { items: T[] }).items;
    const post = (path: string, { id, version }: Kept, reason?: string) =>
      fetch(`/api/v1/${path}`, {
        method: 'POST',
        headers: { 'X-Requested-With': 'golden-thread', 'Content-Type': 'application/json', 'If-Match': `"${id}.v${version}"` },
        body: reason === undefined ? null : JSON.stringify({ reason }),
      });
    for (const open of (await list<Kept & { submissions: Kept[] }>('cycles')).filter(({ state }) => state === 'OPEN')) {
      for (const submitted of open.submissions.filter(({ state }) => state === 'SUBMITTED')) {
        await post(`submissions/${submitted.id}/acceptance`, submitted);
      }
      await post(`cycles/${open.id}/closure`, open, 'Another day begins');
    }
    for (const waiting of (await list<Kept & { imported: boolean }>('deadline-changes?state=REQUESTED')).filter(({ imported }) => !imported)) {
      await post(`deadline-changes/${waiting.id}/withdrawal`, waiting, 'Another day begins');
    }
  }, `/api/v1${programme}`);
}

/** The newest month that no cycle has reported on: this one, unless the day has been here before. */
async function freeMonth(page: Page): Promise<typeof month> {
  const taken = await page.evaluate(
    async (api) => ((await (await fetch(`${api}/cycles?size=500`)).json()) as { items: { periodFrom: string; periodTo: string }[] }).items,
    `/api/v1${programme}`,
  );
  const overlaps = ({ periodFrom, periodTo }: (typeof taken)[number], from: string, to: string) => periodFrom <= to && from <= periodTo;
  let [year = 0, ofYear = 0] = londonToday().split('-').map(Number);
  while (taken.some((other) => overlaps(other, isoDate(year, ofYear, 1), isoDate(year, ofYear, daysIn(year, ofYear))))) {
    [year, ofYear] = ofYear === 1 ? [year - 1, 12] : [year, ofYear - 1];
  }
  return { title: dateWords(isoDate(year, ofYear, 1), 'month'), year, month: ofYear };
}

/** Forgets what whoever is signed in has left typed on any action. */
async function withoutDrafts(page: Page): Promise<void> {
  await page.evaluate(async (api) => {
    const { items } = (await (await fetch(`${api}/statement-drafts?size=500`)).json()) as { items: { actionId: string }[] };
    for (const { actionId } of items) {
      await fetch(`/api/v1/actions/${actionId}/statement-draft`, { method: 'DELETE', headers: { 'X-Requested-With': 'golden-thread' } });
    }
  }, `/api/v1${programme}`);
}
