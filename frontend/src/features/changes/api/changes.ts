import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Changes = components['schemas']['ChangesView'];
export type Change = components['schemas']['ChangeView'];
export type ChangeType = Change['type'];

export interface Between {
  programmeId: string;
  /** A date, `meeting:…`, `cycle:…` or whatever else the API takes; absent for the last close, or 30 days ago. */
  from: string | undefined;
  /** Absent for now. */
  to: string | undefined;
}

const SIZE = 500;

/** All changes between two states, so that they can be filtered by type without the totals becoming false. */
export function changesQuery({ programmeId, from, to }: Between) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'changes', { from, to }],
    queryFn: async ({ signal }): Promise<Changes> => {
      const read = (page: number) => {
        const params = { path: { programmeId }, query: { from, to, page, size: SIZE } };
        return bodyOf(api.GET('/api/v1/programmes/{programmeId}/changes', { params, signal }));
      };
      const first = await read(1);
      const items = [...first.items];
      for (let page = 2; page <= first.page.totalPages; page++) {
        items.push(...(await read(page)).items);
      }
      return { ...first, items };
    },
  });
}
