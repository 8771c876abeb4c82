import { useLocation } from 'react-router';
import { londonToday, parseIsoDate } from '@/design/dates';

/** The date a page shows; undefined is now. Every request for data of a programme takes it, and every query key holds it. */
export type AsAt = string | undefined;

export const AS_AT = 'asAt';

export type ReadAsAt = { kind: 'now' } | { kind: 'past'; date: string } | { kind: 'impossible'; text: string };

/** Reads the address. A date that cannot be is told apart from no date: showing today instead would be a false answer. */
export function readAsAt(search: string, today: string = londonToday()): ReadAsAt {
  const text = new URLSearchParams(search).get(AS_AT);
  if (text === null || text === '' || text === today) {
    return { kind: 'now' };
  }
  return parseIsoDate(text) !== null && text < today ? { kind: 'past', date: text } : { kind: 'impossible', text };
}

/** The same address at another date, or at none. The page number belongs to the old list, so it goes. */
export function withAsAt(pathname: string, search: string, asAt: AsAt): string {
  const params = new URLSearchParams(search);
  params.delete(AS_AT);
  params.delete('page');
  if (asAt !== undefined) {
    params.set(AS_AT, asAt);
  }
  const query = params.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** What a screen asks the API for. In the past nothing can be changed, so screens offer no buttons there. */
export function useAsAt(): { asAt: AsAt; isPast: boolean } {
  const read = readAsAt(useLocation().search);
  return read.kind === 'past' ? { asAt: read.date, isPast: true } : { asAt: undefined, isPast: false };
}
