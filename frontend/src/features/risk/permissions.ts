import { useQuery } from '@tanstack/react-query';
import { useAsAt } from '@/routes/asAt';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';

export interface MayKeep {
  /** The risks of a priority, or, without one, those of the whole programme and of grants. */
  risksOf: (priorityId: string | undefined) => boolean;
  /** Any risk at all. */
  any: boolean;
  /** See what is for fewer readers and what waits for a second person: those who decide, who read them, and who ask. */
  readers: boolean;
  matrix: boolean;
}

const NOTHING: MayKeep = { risksOf: () => false, any: false, readers: false, matrix: false };

/**
 * What to offer: a programme manager keeps every risk, an SRO those of their priorities. In the past nothing. The server
 * decides; this spares a refusal.
 */
export function useMayKeep(programmeId: string): MayKeep {
  const me = useMe();
  const { asAt, isPast } = useAsAt();
  const code = useQuery(programmeQuery({ programmeId, asAt })).data?.areaCode;
  const area = me?.areas.find((one) => one.code === code);
  if (isPast || area === undefined) {
    return NOTHING;
  }
  const manages = area.roles.includes('programme-manager');
  const responsible = area.roles.includes('sro');
  const keeps = may(me, 'risk:write', code);
  return {
    any: keeps,
    risksOf: (priorityId) =>
      keeps && (manages || (priorityId !== undefined && responsible && (area.sroPriorities.length === 0 || area.sroPriorities.includes(priorityId)))),
    readers: keeps || may(me, 'audience:decide', code) || area.roles.includes('adviser'),
    matrix: may(me, 'plan:write', code),
  };
}
