import { dateWords } from '@/design/dates';
import { plural } from '@/parts/words';
import type { Board, Meeting } from '@/server/meetings';
import type { DateRequest } from './api/deadlineChanges';
import type { Decision } from './api/decisions';

export const TIERS: Record<Board['tier'], { word: string; meaning: string }> = {
  DELIVERY: { word: 'Delivery', meaning: 'A working group.' },
  STRATEGIC: { word: 'Strategic', meaning: 'The partnership’s improvement board.' },
  EXECUTIVE: { word: 'Executive', meaning: 'Above the improvement board.' },
  SCRUTINY: { word: 'Scrutiny', meaning: 'Elected members who hold it to account.' },
};

export const MEETING_STATES: Record<Meeting['state'], string> = { PLANNED: 'Planned', HELD: 'Held', CANCELLED: 'Cancelled' };

export const REQUEST_STATES: Record<DateRequest['state'], string> = {
  REQUESTED: 'Waits for a decision',
  APPROVED: 'Approved',
  REFUSED: 'Refused',
  WITHDRAWN: 'Taken back',
};

export const OUTCOMES: Record<Decision['outcome'], string> = { APPROVED: 'Approved', REFUSED: 'Refused' };

/** "31 January 2025", or "January 2025" where only the month is known. */
export function plannedWords(date: DateRequest['to']): string {
  return dateWords(date.date, date.precision === 'MONTH' ? 'month' : 'day');
}

/** "184 days later", "30 days earlier"; of a first date there is nothing to say. */
export function movedWords(daysMoved: number | undefined): string | null {
  if (daysMoved === undefined) {
    return null;
  }
  return daysMoved === 0 ? 'the same day' : `${plural(Math.abs(daysMoved), 'day')} ${daysMoved > 0 ? 'later' : 'earlier'}`;
}

/** What has become of the date so far: the count and the total stand wherever the date does. */
export function redatedWords({ timesRedated, slippageDays }: DateRequest['dates']): string {
  if (timesRedated === 0) {
    return 'Not moved so far';
  }
  return `Moved ${plural(timesRedated, 'time')} so far${slippageDays === undefined ? '' : `, ${plural(slippageDays, 'day')} in all`}`;
}

export function nameOf({ actionRef, actionTitle }: Pick<DateRequest, 'actionRef' | 'actionTitle'>): string {
  return `${actionRef} ${actionTitle}`;
}
