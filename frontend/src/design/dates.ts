/** How exactly a date is known. A month is stored as its last day; showing that day would claim what nobody said. */
export type DatePrecision = 'day' | 'month';

/** A date as the API gives it: alone, or with how exactly it is known. */
export type GivenDate = string | { date: string; precision?: DatePrecision | Uppercase<DatePrecision> } | null | undefined;

// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

interface Parts {
  year: number;
  month: number;
  day: number;
}

/** Reads `2024-07-15` by hand: a Date would shift it by the reader's time zone. Null when there is no such day. */
export function parseIsoDate(text: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    return null;
  }
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "15 July 2024", or "July 2024" when only the month is known. An unreadable value is shown as it came. */
export function dateWords(iso: string, precision: DatePrecision = 'day'): string {
  const parts = parseIsoDate(iso);
  if (parts === null) {
    return iso;
  }
  const month = MONTHS[parts.month - 1] ?? '';
  return precision === 'month' ? `${month} ${parts.year}` : `${parts.day} ${month} ${parts.year}`;
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function londonParts(at: Date): Record<string, string> {
  return Object.fromEntries(LONDON.formatToParts(at).map((part) => [part.type, part.value]));
}

/** Today where the boards sit, whatever clock the reader's computer keeps. */
export function londonToday(now: Date = new Date()): string {
  const parts = londonParts(now);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** "15 July 2024 at 14:05" in London, for moments of the history. */
export function momentWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) {
    return instant;
  }
  const parts = londonParts(at);
  return `${dateWords(`${parts.year}-${parts.month}-${parts.day}`)} at ${parts.hour}:${parts.minute}`;
}

/** The day in London on which a moment fell, as `2024-07-15`. */
export function londonDay(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : londonToday(at);
}

/** "10:42" in London, for what happened just now. */
export function timeWords(instant: string): string {
  const at = new Date(instant);
  const parts = Number.isNaN(at.getTime()) ? null : londonParts(at);
  return parts === null ? instant : `${parts.hour}:${parts.minute}`;
}

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export const NO_DATE: DateParts = { day: '', month: '', year: '' };

export type ReadDate =
  { kind: 'none' } | { kind: 'date'; iso: string; precision: DatePrecision } | { kind: 'error'; message: string; part: keyof DateParts };

/**
 * Reads the three boxes in the words of the GOV.UK date pattern. With `monthAllowed` the day may stay empty and the
 * month's last day is meant.
 */
export function readDateParts(parts: DateParts, what: string, monthAllowed = false): ReadDate {
  const day = parts.day.trim();
  const month = readMonth(parts.month.trim());
  const year = parts.year.trim();
  if (day === '' && parts.month.trim() === '' && year === '') {
    return { kind: 'none' };
  }
  if (day === '' && !monthAllowed) {
    return { kind: 'error', message: `${what} must include a day`, part: 'day' };
  }
  if (parts.month.trim() === '') {
    return { kind: 'error', message: `${what} must include a month`, part: 'month' };
  }
  if (!/^\d{4}$/.test(year)) {
    return { kind: 'error', message: `${what} must include a year of four figures`, part: 'year' };
  }
  const precision = day === '' ? 'month' : 'day';
  const number = day === '' ? daysIn(Number(year), month) : Number(day);
  if (!/^\d{0,2}$/.test(day) || !isRealDay(Number(year), month, number)) {
    return { kind: 'error', message: `${what} must be a real date`, part: month === 0 ? 'month' : 'day' };
  }
  return { kind: 'date', iso: isoDate(Number(year), month, number), precision };
}

/** People type 7, 07, Jul and July. */
function readMonth(text: string): number {
  if (/^\d{1,2}$/.test(text)) {
    return Number(text);
  }
  return text.length < 3 ? 0 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase())) + 1;
}

export function partsOf(iso: string | undefined, precision: DatePrecision = 'day'): DateParts {
  const parts = iso === undefined ? null : parseIsoDate(iso);
  return parts === null ? NO_DATE : { day: precision === 'month' ? '' : String(parts.day), month: String(parts.month), year: String(parts.year) };
}
