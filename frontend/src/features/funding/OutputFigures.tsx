import { pounds } from '@/parts/money';
import type { Output } from './api/types';

const count = new Intl.NumberFormat('en-GB');

/** "17 of 60 (28%)", what is confirmed to come, and what nobody has heard of. */
export function Delivered({ output: { figures, unit } }: { output: Output }) {
  const { delivered, planned, percent, confirmed, unheard, late } = figures;
  return (
    <>
      <strong>{count.format(delivered)}</strong>
      {planned === undefined ? ' delivered; no number was planned' : ` of ${count.format(planned)}${percent === undefined ? '' : ` (${percent}%)`}`}
      {planned === undefined || unit === undefined ? null : <span className="gt-quiet"> {unit}</span>}
      {late ? <div className="gt-small gt-late">late</div> : null}
      {confirmed === 0 ? null : <div className="gt-small gt-quiet">{count.format(confirmed)} confirmed to come</div>}
      {unheard === 0 ? null : <div className="gt-small gt-late">{count.format(unheard)} confirmed for a day that has passed: delivered?</div>}
    </>
  );
}

/** What one cost, never without how many there were. */
export function CostEach({ output: { figures } }: { output: Output }) {
  const { costEachPence, paidPence, delivered } = figures;
  if (costEachPence === undefined) {
    return <span className="gt-quiet">{delivered === 0 ? 'none was delivered yet' : 'no payment names it'}</span>;
  }
  return (
    <>
      <strong>{pounds(costEachPence)}</strong>
      <div className="gt-small gt-quiet">
        {pounds(paidPence)} for {count.format(delivered)}
      </div>
    </>
  );
}
