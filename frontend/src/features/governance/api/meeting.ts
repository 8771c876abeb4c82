import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, taggedBodyOf } from '@/server/client';
import { every } from '@/server/every';

/** One meeting with its tag. */
export function meetingQuery({ areaCode, meetingId }: { areaCode: string; meetingId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'meeting', meetingId],
    queryFn: ({ signal }) => taggedBodyOf(api.GET('/api/v1/meetings/{meetingId}', { params: { path: { meetingId } }, signal })),
  });
}

/** Decisions recorded of a meeting, in the order in which they were. */
export function decisionsOfMeetingQuery({ areaCode, meetingId }: { areaCode: string; meetingId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'meeting', meetingId, 'decisions'],
    queryFn: ({ signal }) =>
      every((query) => bodyOf(api.GET('/api/v1/meetings/{meetingId}/decisions', { params: { path: { meetingId }, query }, signal }))),
  });
}
