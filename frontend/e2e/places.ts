import { expect, type Page } from '@playwright/test';

/** The address of Halton's programme, found the way a member finds it: from the first page. */
export async function halton(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Halton SEND Priority Action Plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Is the plan on track?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Priorities/ })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** "17 complete · 18%" under the overall bar, as numbers by their word; a rating nobody has is not shown and counts nought. */
export async function overall(page: Page): Promise<Record<'complete' | 'on target' | 'delayed' | 'will miss' | 'not started', number>> {
  const counts = page.locator('.gt-rating-counts').first();
  await expect(counts).toBeVisible();
  const text = (await counts.getByRole('listitem').allInnerTexts()).join('\n').replace(/\s+/g, ' ');
  const of = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
  return {
    complete: of('complete'),
    'on target': of('on target'),
    delayed: of('delayed'),
    'will miss': of('will miss'),
    'not started': of('not started'),
  };
}

/** Forgets what an earlier run may have left typed on the action the page shows. */
export async function withoutDraft(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const action = /\/actions\/([^/]+)/.exec(location.pathname)?.[1] ?? '';
    const answer = await fetch(`/api/v1/actions/${action}/statement-draft`, {
      method: 'DELETE',
      headers: { 'X-Requested-With': 'golden-thread' },
    });
    return answer.status;
  });
  expect(status).toBe(204);
}
