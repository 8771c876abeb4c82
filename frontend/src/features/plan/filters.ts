import { RATING_CODES, type RatingCode } from '@/design/ratings';
import type { ActionFilters } from './api/actions';

export const FILTERS = ['priority', 'progress', 'organisation', 'late', 'text'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What the address says where only actions are asked for that nobody has reported on: of the ratings it is none. */
export const NO_STATEMENT = 'NONE';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The API's limit on a search. */
export const TEXT_LIMIT = 100;

/**
 * What an address asks for. Addresses are typed, shortened and mailed: a part that cannot be is left out, and the form then
 * shows it as not chosen, so that what is shown and what is said to be shown agree.
 */
export function readFilters(raw: Record<FilterName, string>): ActionFilters {
  const text = raw.text.trim().slice(0, TEXT_LIMIT);
  return {
    priority: /^[1-9]\d{0,2}$/.test(raw.priority) ? Number(raw.priority) : undefined,
    progress: isRating(raw.progress) ? raw.progress : undefined,
    noStatement: raw.progress === NO_STATEMENT ? true : undefined,
    organisation: UUID.test(raw.organisation) ? raw.organisation : undefined,
    late: raw.late === 'true' ? true : undefined,
    text: text === '' ? undefined : text,
  };
}

function isRating(text: string): text is RatingCode {
  return (RATING_CODES as readonly string[]).includes(text);
}

const SORTS = new Set(['ref', 'title', 'progress', 'impact', 'due', 'statedOn']);

/** Only sorts the API knows; the whole list would be refused for one it does not. */
export function readSort(raw: string | undefined): string | undefined {
  const known = (raw ?? '').split(',').filter((part) => SORTS.has(part.replace(/^-/, '')));
  return known.length === 0 ? undefined : known.join(',');
}

export function anyFilter(filters: ActionFilters): boolean {
  return Object.keys(filters).some((name) => filters[name as keyof ActionFilters] !== undefined);
}
