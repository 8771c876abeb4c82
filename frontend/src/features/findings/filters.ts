import type { FindingFilters } from '@/server/findings';

export const FILTERS = ['severity', 'priority', 'rule', 'status'] as const;
export type FilterName = (typeof FILTERS)[number];

const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
const STATUSES = ['OPEN', 'ACKNOWLEDGED'] as const;

/** What an address asks for. A part that cannot be is left out, and the form then shows it as not chosen. */
export function readFilters(raw: Record<FilterName, string>): FindingFilters {
  return {
    severity: SEVERITIES.find((severity) => severity === raw.severity),
    priority: /^[1-9]\d{0,2}$/.test(raw.priority) ? Number(raw.priority) : undefined,
    rule: /^F(0[1-9]|1\d|20)$/.test(raw.rule) ? (raw.rule as FindingFilters['rule']) : undefined,
    status: STATUSES.find((status) => status === raw.status),
  };
}

export function anyFilter(filters: FindingFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
