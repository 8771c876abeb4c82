import { useQuery } from '@tanstack/react-query';
import { useAsAt } from '@/routes/asAt';
import { may, useMe, type Me } from '@/server/me';
import type { Kpi } from '@/server/measures';
import { programmeQuery } from '@/server/programme';

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

/** An SRO of some priorities keeps the measures of those; one of all of them, and the programme manager, every measure. */
function keeps(me: Me | null, areaCode: string, { priorityId }: Pick<Kpi, 'priorityId'>): boolean {
  const area = me?.areas.find(({ code }) => code === areaCode);
  return (
    area !== undefined &&
    (area.roles.includes('programme-manager') ||
      area.sroPriorities.length === 0 ||
      (priorityId !== undefined && area.sroPriorities.includes(priorityId)))
  );
}

/** Whether to offer what concerns every measure of the programme: not to an SRO of some priorities. */
export function useMayPlan(programmeId: string): boolean {
  return useMayDo(programmeId, {}).write;
}

/** What to offer on the pages of a programme, or of one of its measures: in the past nothing that changes the record. */
export function useMayDo(programmeId: string, kpi?: Pick<Kpi, 'priorityId'>): MayDo {
  const me = useMe();
  const { asAt, isPast } = useAsAt();
  const area = useQuery(programmeQuery({ programmeId, asAt })).data?.areaCode;
  if (isPast || area === undefined) {
    return NOTHING;
  }
  const own = kpi === undefined || keeps(me, area, kpi);
  return {
    write: own && may(me, 'measure:write', area),
    enter: own && may(me, 'observation:write', area),
    sign: own && may(me, 'observation:sign', area),
    decide: may(me, 'measure:decide', area),
  };
}
