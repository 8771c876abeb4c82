import { ChangeMark } from '@/design/ChangeMark';
import { None, DateValue } from '@/design/DateValue';
import { pounds } from '@/parts/money';
import type { Totals } from './api/types';
import { leftWords, varianceWords } from './words';

/** Ahead of or behind the profile: words first, and whether it is explained. */
export function AgainstPlan({ totals }: { totals: Totals }) {
  const words = varianceWords(totals);
  if (words === null) {
    return <None>no plan by month to compare with</None>;
  }
  return (
    <>
      {totals.beyondTolerance ? <ChangeMark tone="noted">{words}</ChangeMark> : words}
      <div className={totals.beyondTolerance && !totals.explained ? 'gt-small gt-late' : 'gt-small gt-quiet'}>
        {totals.beyondTolerance ? (totals.explained ? 'beyond tolerance, explained' : 'beyond tolerance, not explained') : 'within tolerance'}, to{' '}
        <DateValue value={totals.comparedTo} />
      </div>
    </>
  );
}

/** What is left of a budget; too much spent is said, not only signed. */
export function Left({ pence }: { pence: number }) {
  return <span className={pence < 0 ? 'gt-late' : undefined}>{pence < 0 ? leftWords(pence) : pounds(pence)}</span>;
}
