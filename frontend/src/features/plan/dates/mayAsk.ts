import { may, type Me } from '@/server/me';
import type { Action } from '../api/actions';

/** Whether to offer the form: the programme manager asks for any action, an SRO for those of their priorities. The server decides. */
export function mayAsk(me: Me | null, areaCode: string, action: Pick<Action, 'listings'>): boolean {
  const area = me?.areas.find(({ code }) => code === areaCode);
  if (area === undefined || !may(me, 'date:request', areaCode)) {
    return false;
  }
  if (area.roles.includes('programme-manager')) {
    return true;
  }
  return area.sroPriorities.length === 0 || action.listings.some(({ priorityId }) => area.sroPriorities.includes(priorityId));
}
