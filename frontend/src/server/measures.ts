import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { components } from './schema';

export type Kpi = components['schemas']['KpiView'];
export type Observation = components['schemas']['ObservationView'];

/** The measures of a programme. At this floor because an action's page says which of them it should move. */
export function kpisQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'kpis', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/kpis', { params: { path: { programmeId }, query: { asAt, size: 500 } }, signal })),
  });
}

const UNITS: Record<string, string> = { PERCENT: '%', DAYS: ' days', WEEKS: ' weeks' };

/** A number as the server gave it; nothing is rounded here. Shares keep one decimal even when that is a nought, so that a run reads alike (ONS). */
function decimals(value: number, unit: string): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: unit === 'PERCENT' ? 1 : 0, maximumFractionDigits: 10 });
}

/** "53.6%", "31 weeks". */
export function withUnit(value: number, unit: string): string {
  return `${decimals(value, unit)}${UNITS[unit] ?? ''}`;
}

export function valueOf({ value }: Observation, unit: string): string | null {
  return value === undefined ? null : withUnit(value, unit);
}

/** "111 of 207", or that the base is not known: a share is never shown without one of the two. */
export function baseOf(observation: Pick<Observation, 'numerator' | 'denominator' | 'value'>, unit: string): string | null {
  const { numerator, denominator, value } = observation;
  if (numerator !== undefined && denominator !== undefined) {
    return `${count.format(numerator)} of ${count.format(denominator)}`;
  }
  return unit === 'PERCENT' && value !== undefined ? 'n not published' : null;
}

const count = new Intl.NumberFormat('en-GB');

/** The parts of a change as the page shows them; the difference carries no sign because a word gives the direction. */
export function changeOf(kpi: Kpi) {
  const { change, unit } = kpi;
  // Across a break nothing is compared.
  if (change?.difference === undefined) {
    return null;
  }
  const relative = change.relativePercent;
  const step = change.to - change.from;
  return {
    from: withUnit(change.from, unit),
    to: withUnit(change.to, unit),
    since: change.fromPeriod,
    difference: change.words.replace(/^(up|down) /, '').replace(/ \([^()]*\)$/, ''),
    relative: relative === undefined ? null : `${relative > 0 ? '+' : relative < 0 ? '−' : ''}${Math.abs(relative)}%`,
    direction: step > 0 ? ('up' as const) : step < 0 ? ('down' as const) : ('same' as const),
    meaning: change.better === undefined ? ('neither' as const) : change.better ? ('better' as const) : ('worse' as const),
  };
}
