import { roleWords } from '@/parts/words';
import type { Me } from '@/server/me';
import type { Grant } from './api/grants';
import type { Organisation } from '@/server/organisations';

/** Roles that decide, assure or let others in: two people grant them. The server holds to it; here it is only announced. */
export const NEED_A_SECOND_PERSON: readonly string[] = ['chair', 'adviser', 'programme-manager', 'area-admin'];

/** Roles that may be held for one priority only. */
export const OF_A_PRIORITY: readonly string[] = ['sro', 'contributor'];

export const KIND_WORDS: Record<Organisation['kind'], string> = {
  COUNCIL: 'Council',
  ICB: 'Integrated care board',
  TRUST: 'NHS trust',
  SCHOOL: 'School or college',
  FORUM: 'Parent carer forum',
  GOVERNMENT: 'Government',
  OTHER: 'Other',
};

/** "SRO, Designated clinical officer, for ICB". */
export function offerWords({ role, post, organisation }: Pick<Grant, 'role' | 'post' | 'organisation'>): string {
  return `${roleWords(role)}, ${post}${organisation === undefined ? '' : `, for ${organisation}`}`;
}

/** Why somebody who reads that a role waits cannot decide it. The API gives names, so it is told by the name. */
export function whyNot({ proposedBy, person }: Pick<Grant, 'proposedBy' | 'person'>, me: Me | null, mayDecide: boolean): string {
  if (!mayDecide) {
    return 'Your role does not decide who joins; the chair, the programme manager or an area administrator does.';
  }
  if (me?.displayName === proposedBy) {
    return 'You proposed this; another person must decide.';
  }
  return me?.displayName === person ? 'This is for you; another person must decide.' : 'Another person must decide.';
}
