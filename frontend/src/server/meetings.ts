import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { every } from './every';
import type { components } from './schema';

export type Board = components['schemas']['BoardView'];
export type Meeting = components['schemas']['MeetingView'];

/** Boards of an area, by name. Always today's. */
export function boardsQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'boards'],
    queryFn: ({ signal }) => every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/boards', { params: { path: { areaCode }, query }, signal }))),
  });
}

/** Meetings of all boards of an area, the newest first. At this floor because what changed is asked since a meeting. Always today's. */
export function meetingsQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'meetings'],
    queryFn: async ({ signal }): Promise<Meeting[]> => {
      const boards = await every((query) => bodyOf(api.GET('/api/v1/areas/{areaCode}/boards', { params: { path: { areaCode }, query }, signal })));
      const meetings = await Promise.all(
        boards.map(({ id }) =>
          every((query) => bodyOf(api.GET('/api/v1/boards/{boardId}/meetings', { params: { path: { boardId: id }, query }, signal }))),
        ),
      );
      return meetings.flat().sort((one, other) => other.dateTo.localeCompare(one.dateTo));
    },
  });
}
