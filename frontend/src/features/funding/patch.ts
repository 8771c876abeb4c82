import { daysIn } from '@/design/dates';
import type { Values } from '@/parts/form/fields';
import type { Patch } from './api/writes';

/** A change of a whole form: what was emptied is taken away. */
export function patchOf(fields: readonly string[], values: Values): Patch {
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}

/** A day, or a month of which the day is not known, as requests have it. */
export function plannedOf(value: string): { date: string; precision: 'DAY' | 'MONTH' } {
  return value.length > 7
    ? { date: value, precision: 'DAY' }
    : { date: `${value}-${String(daysIn(Number(value.slice(0, 4)), Number(value.slice(5)))).padStart(2, '0')}`, precision: 'MONTH' };
}
