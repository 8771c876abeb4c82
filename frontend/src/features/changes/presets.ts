import { dateWords, isoDate, parseIsoDate } from '@/design/dates';
import type { Meeting } from '@/server/meetings';

export interface Preset {
  label: string;
  from: string;
}

export interface Sources {
  /** The day one looks at. */
  day: string;
  meetings: readonly Pick<Meeting, 'id' | 'board' | 'dateTo' | 'days' | 'state'>[];
  cycles: readonly { id: string; title: string; closedOn: string }[];
}

/** Meetings of which one can ask what has changed since: held, and not after the day one looks at. */
export function heldBy(day: string, meetings: Sources['meetings']): Sources['meetings'] {
  return meetings.filter(({ state, dateTo }) => state === 'HELD' && dateTo <= day);
}

/** The questions that are asked most, as the `from` of the API. Both lists come newest first. */
export function presetsOf({ day, meetings, cycles }: Sources): Preset[] {
  const [board] = heldBy(day, meetings);
  const cycle = cycles.find(({ closedOn }) => closedOn <= day);
  return [
    ...(board === undefined ? [] : [{ label: `Since the last board, ${board.days}`, from: `meeting:${board.id}` }]),
    ...(cycle === undefined ? [] : [{ label: `Since the last cycle closed, ${cycle.title}`, from: `cycle:${cycle.id}` }]),
    { label: 'Last 30 days', from: daysBefore(day, 30) },
  ];
}

export function daysBefore(day: string, days: number): string {
  const parts = parseIsoDate(day);
  if (parts === null) {
    return day;
  }
  const before = new Date(Date.UTC(parts.year, parts.month - 1, parts.day - days));
  return isoDate(before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}

/** The choices beside "a date": meetings and cycles that were over by the day one looks at. */
export function choicesOf({ day, meetings, cycles }: Sources) {
  return [
    ...heldBy(day, meetings).map(({ id, board, days }) => ({ value: `meeting:${id}`, label: `Meeting: ${board}, ${days}` })),
    ...cycles
      .filter(({ closedOn }) => closedOn <= day)
      .map(({ id, title, closedOn }) => ({ value: `cycle:${id}`, label: `Cycle: ${title}, closed ${dateWords(closedOn)}` })),
  ];
}
