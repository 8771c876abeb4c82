import { useQuery } from '@tanstack/react-query';
import { may, useMe } from '@/api/me';
import { programmeQuery } from '@/api/programme';
import { useAsAt } from '@/routes/asAt';

export interface MayDo {
  /** Definitions, targets, caveats, events, links. */
  write: boolean;
  /** Figures. */
  enter: boolean;
  /** Signing off a period. */
  sign: boolean;
  /** Deciding about new control limits. */
  decide: boolean;
}

const NOTHING: MayDo = { write: false, enter: false, sign: false, decide: false };

/** What to offer on the pages of a programme: in the past nothing that changes the record. */
export function useMayDo(programmeId: string): MayDo {
  const me = useMe();
  const { asAt, isPast } = useAsAt();
  const area = useQuery(programmeQuery({ programmeId, asAt })).data?.areaCode;
  return isPast || area === undefined
    ? NOTHING
    : {
        write: may(me, 'measure:write', area),
        enter: may(me, 'observation:write', area),
        sign: may(me, 'observation:sign', area),
        decide: may(me, 'measure:decide', area),
      };
}
