import { api, bodyOf } from '@/server/client';

interface Ending {
  meetingId: string;
  etag: string | null;
}

export function concludeMeeting({ meetingId, etag }: Ending) {
  const params = { path: { meetingId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/meetings/{meetingId}/conclusion', { params }));
}

export function cancelMeeting({ meetingId, etag, reason }: Ending & { reason: string }) {
  const params = { path: { meetingId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/meetings/{meetingId}/cancellation', { params, body: { reason } }));
}
