import type { RiskFilters } from '../api/risks';
import { BANDS, CATEGORIES, STATUSES } from '../words';

/** As in the address and the API. */
export const FILTERS = ['priority', 'fund', 'status', 'category', 'band', 'aboveAppetite'] as const;
export type FilterName = (typeof FILTERS)[number];

const among = <Code extends string>(words: Record<Code, unknown>, text: string): Code | undefined => (text in words ? (text as Code) : undefined);

/** What the address asks for; a word it does not know is as good as none. */
export function readFilters(typed: Record<FilterName, string>): RiskFilters {
  return {
    priority: /^\d{1,3}$/.test(typed.priority) ? Number(typed.priority) : undefined,
    fund: typed.fund === '' ? undefined : typed.fund,
    status: among(STATUSES, typed.status),
    category: among(CATEGORIES, typed.category),
    band: among(BANDS, typed.band),
    aboveAppetite: typed.aboveAppetite === 'true' ? true : undefined,
  };
}

export function anyFilter(filters: RiskFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
