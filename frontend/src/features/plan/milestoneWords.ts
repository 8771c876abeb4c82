import { plural } from '@/parts/words';
import type { Milestone } from './api/milestones';

/** "45 days overdue", "overdue"; null when it is not late. */
export function overdueWords({ late, overdueDays }: Pick<Milestone, 'late' | 'overdueDays'>): string | null {
  return !late ? null : overdueDays === undefined ? 'overdue, by how much is not said' : `${plural(overdueDays, 'day')} overdue`;
}
