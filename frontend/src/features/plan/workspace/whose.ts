import type { Me } from '@/server/me';
import type { Submission } from '../api/cycles';

/** Which priorities of a cycle somebody reports on, and for which they only propose. */
export interface Whose {
  mine: readonly Submission[];
  /** A contributor proposes for those that are theirs; without a named one, for all. */
  others: readonly Submission[];
  /** They are SRO of named priorities, which stand on one page; SROs of every priority choose one. */
  named: boolean;
}

export function whoseOf(me: Me | null, areaCode: string, submissions: readonly Submission[]): Whose {
  const area = me?.areas.find(({ code }) => code === areaCode);
  const sro = area?.permissions.includes('statement:submit') === true && area.roles.includes('sro');
  const every = sro && area.sroPriorities.length === 0;
  const mine = submissions.filter(({ priorityId }) => every || (sro && area.sroPriorities.includes(priorityId)));
  const contributes = area?.roles.includes('contributor') === true;
  const any = contributes && area.contributorPriorities.length === 0;
  const others = submissions.filter(
    (submission) => !mine.includes(submission) && (any || (contributes && area.contributorPriorities.includes(submission.priorityId))),
  );
  return { mine, others, named: sro && !every };
}

/** What the page shows: the one the address asks for, else all of one's own where they are named, else the only one there is. */
export function chosen({ mine, others, named }: Whose, asked: string): readonly Submission[] {
  const all = [...mine, ...others];
  const one = all.find(({ priorityNumber }) => String(priorityNumber) === asked);
  return one !== undefined ? [one] : named ? mine : all.length === 1 ? all : [];
}
