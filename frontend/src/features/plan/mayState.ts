import { may, type Me } from '@/server/me';
import type { Action } from './api/actions';

/**
 * Whether to offer the form: an SRO declares the actions of their own priorities, or all when no priority is named. An
 * action listed under several priorities may be declared by the SRO of any of them. The server decides; this spares a refusal.
 */
export function mayState(me: Me | null, areaCode: string, action: Pick<Action, 'listings'>): boolean {
  const area = me?.areas.find(({ code }) => code === areaCode);
  if (area === undefined || !may(me, 'statement:submit', areaCode)) {
    return false;
  }
  return area.sroPriorities.length === 0 || action.listings.some(({ priorityId }) => area.sroPriorities.includes(priorityId));
}
