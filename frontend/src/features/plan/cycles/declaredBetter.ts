import type { RatingCode } from '@/design/ratings';
import type { ActionClose } from '../api/closes';

/** From the best to the worst. Not started, not required and what nobody reported on are neither. */
const ORDER: readonly RatingCode[] = ['BLUE', 'GREEN', 'AMBER', 'RED'];

/** Whether what was declared is better than what the dates said, where the two can be compared. */
export function declaredBetter({ declared, system }: Pick<ActionClose, 'declared' | 'system'>): boolean {
  const said = declared === undefined ? -1 : ORDER.indexOf(declared);
  return system !== undefined && said >= 0 && ORDER.includes(system) && said < ORDER.indexOf(system);
}
