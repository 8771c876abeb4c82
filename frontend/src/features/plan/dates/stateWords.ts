import { dateWords } from '@/design/dates';
import { plural } from '@/parts/words';
import type { DeadlineChange } from '../api/deadlineChanges';

/** Where a request for another date stands, in words. */
export function stateWords({ state, imported, importedWords, waitingDays, stale, decidedOn, meeting }: DeadlineChange): string {
  const on = decidedOn === undefined ? '' : ` on ${dateWords(decidedOn)}`;
  const by = meeting === undefined ? '' : ` by ${meeting}`;
  switch (state) {
    case 'REQUESTED': {
      const first = imported ? capital(importedWords ?? 'imported, decision not known') : 'Waits for a decision';
      const since = imported || waitingDays === undefined ? '' : waitingDays === 0 ? ' since today' : ` for ${plural(waitingDays, 'day')}`;
      return `${first}${since}${stale ? '. The agreed date moved meanwhile, so it can only be refused or withdrawn' : ''}`;
    }
    case 'APPROVED':
      return `Approved${on}${by === '' ? ' by the chair between meetings' : by}`;
    case 'REFUSED':
      return `Refused${on}${by === '' ? ' by the chair between meetings' : by}`;
    case 'WITHDRAWN':
      return `Withdrawn${on}`;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "31 days later", "10 days earlier"; nothing when no date was agreed before. */
export function movedWords({ daysMoved }: Pick<DeadlineChange, 'daysMoved'>): string | null {
  return daysMoved === undefined ? null : `${plural(Math.abs(daysMoved), 'day')} ${daysMoved < 0 ? 'earlier' : 'later'}`;
}
