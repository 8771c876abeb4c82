import { useQueries, useQuery } from '@tanstack/react-query';
import { may, useMe } from '@/server/me';
import { prioritiesQuery } from '@/server/priorities';
import { programmesQuery } from './api/programmes';

export interface NamedPriority {
  id: string;
  /** "Priority 5: Plans are good", with its programme where the area has several. */
  title: string;
  /** "priority 5". */
  short: string;
}

/** The priorities of an area's programmes; null for those whose roles there do not include reading the plan, or while it loads. */
export function usePriorities(areaCode: string): readonly NamedPriority[] | null {
  const readable = may(useMe(), 'plan:read', areaCode);
  const programmes = useQuery({ ...programmesQuery, enabled: readable });
  const here = programmes.data?.items.filter((programme) => programme.areaCode === areaCode) ?? [];
  const lists = useQueries({ queries: here.map(({ id }) => prioritiesQuery({ programmeId: id, asAt: undefined })) });
  if (!readable || programmes.data === undefined || lists.some(({ data }) => data === undefined)) {
    return null;
  }
  return here.flatMap((programme, index) =>
    (lists[index]?.data?.items ?? []).map(({ id, number, title }) => {
      const of = here.length === 1 ? '' : ` (${programme.title})`;
      return { id, title: `Priority ${number}: ${title}${of}`, short: `priority ${number}${of}` };
    }),
  );
}

/** "priority 5"; those who cannot read the plan are told that it is one, not which. */
export function priorityWords(priorities: readonly NamedPriority[] | null, id: string): string {
  return priorities?.find((priority) => priority.id === id)?.short ?? 'one priority';
}
