import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from '@/server/organisations';
import { programmeQuery } from '@/server/programme';
import { registerQuery } from '../api/register';
import type { MayKeep } from '../permissions';
import type { Around } from './riskFields';

/** What a risk may name: the parts of the register this person keeps, and the bodies of the area. */
export function useAround(programmeId: string, keep: MayKeep) {
  const areaCode = useQuery(programmeQuery({ programmeId, asAt: undefined })).data?.areaCode;
  const organisations = useQuery({ ...organisationsQuery(areaCode ?? ''), enabled: areaCode !== undefined });
  return useQuery({
    ...registerQuery({ programmeId, asAt: undefined }),
    select: ({ parts }): Around => ({
      parts,
      organisations: (organisations.data ?? []).map(({ id, name }) => ({ id, name })),
      mayKeep: keep.risksOf,
      audience: false,
    }),
  });
}
