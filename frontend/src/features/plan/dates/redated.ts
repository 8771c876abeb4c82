import { plural } from '@/parts/words';
import type { components } from '@/server/schema';

/** "never re-dated", "re-dated twice, 122 days later in all": how often and how far the agreed date moved. */
export function redatedWords({ original, timesRedated, slippageDays }: components['schemas']['DatesView']): string {
  if (timesRedated === 0) {
    return original === undefined ? 'none is agreed' : 'never re-dated';
  }
  const times = timesRedated === 1 ? 'once' : timesRedated === 2 ? 'twice' : `${timesRedated} times`;
  const far =
    slippageDays === undefined
      ? ''
      : slippageDays === 0
        ? ', back to the first date'
        : `, ${plural(Math.abs(slippageDays), 'day')} ${slippageDays < 0 ? 'earlier' : 'later'}${timesRedated === 1 ? '' : ' in all'}`;
  return `re-dated ${times}${far}`;
}
