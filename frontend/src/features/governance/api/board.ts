import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';

export function boardQuery({ areaCode, boardId }: { areaCode: string; boardId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'board', boardId],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/boards/{boardId}', { params: { path: { boardId } }, signal })),
  });
}

/** Meetings of one board, the newest first. */
export function meetingsOfBoardQuery({ areaCode, boardId }: { areaCode: string; boardId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'board', boardId, 'meetings'],
    queryFn: ({ signal }) => every((query) => bodyOf(api.GET('/api/v1/boards/{boardId}/meetings', { params: { path: { boardId }, query }, signal }))),
  });
}
