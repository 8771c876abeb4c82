import { useQuery } from '@tanstack/react-query';
import { useAsAt } from '@/routes/asAt';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';

export interface MayDo {
  /** Grants, conditions, payments, workstreams, budgets, outputs, requests. */
  keep: boolean;
  /** Spending. */
  spend: boolean;
  /** A whole ledger at once. */
  load: boolean;
  /** Deciding about virements. */
  decide: boolean;
  /** Returns to the funder. */
  submit: boolean;
}

const NOTHING: MayDo = { keep: false, spend: false, load: false, decide: false, submit: false };

/** What to offer on the pages about money: in the past nothing that changes the record. */
export function useMayDo(programmeId: string): MayDo {
  const me = useMe();
  const { asAt, isPast } = useAsAt();
  const area = useQuery(programmeQuery({ programmeId, asAt })).data?.areaCode;
  return isPast || area === undefined
    ? NOTHING
    : {
        keep: may(me, 'fund:write', area),
        spend: may(me, 'spend:write', area),
        load: may(me, 'spend:write', area) && may(me, 'plan:import', area),
        decide: may(me, 'virement:decide', area),
        submit: may(me, 'return:submit', area),
      };
}
