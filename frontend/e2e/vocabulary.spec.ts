import { expect, test } from '@playwright/test';
import { meaningOf, RATING_CODES } from '../src/design/ratings';

interface Served {
  code?: string;
  letter: string;
  progressWord: string;
  progressMeaning: string;
  impactWord: string;
  impactMeaning: string;
}

test('the ratings on screen have the words of the published vocabulary', async ({ request }) => {
  const answer = await request.get('/api/v1/reference/ratings');
  expect(answer.status()).toBe(200);
  const served = ((await answer.json()) as Served[]).map((rating) => ({
    code: rating.code,
    letter: rating.letter,
    progress: { short: rating.progressWord, full: rating.progressMeaning },
    impact: { short: rating.impactWord, full: rating.impactMeaning },
  }));
  expect(served).toEqual([...RATING_CODES, undefined].map((code) => ({ code, ...meaningOf(code) })));
});
