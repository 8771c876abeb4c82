import { overtaken } from '@/parts/form/refusal';
import { api, bodyOf, taggedBodyOf } from '@/server/client';
import type { DateRequest } from './deadlineChanges';

export type DateVerb = 'approve' | 'refuse' | 'withdraw';

export interface DateVerdict {
  request: Pick<DateRequest, 'id' | 'version'>;
  verb: DateVerb;
  reason: string;
  /** Empty when the chair decides between meetings. */
  meetingId: string;
}

/** Decides a request as it was shown in a list, which has no tag: one that was decided since is not decided unseen. */
export async function decideDate({ request: { id, version }, verb, reason, meetingId }: DateVerdict) {
  const path = { deadlineChangeId: id };
  const { data, etag } = await taggedBodyOf(api.GET('/api/v1/deadline-changes/{deadlineChangeId}', { params: { path } }));
  if (data.version !== version) {
    throw overtaken();
  }
  const params = { path, header: { 'If-Match': etag ?? '' } };
  if (verb === 'withdraw') {
    return bodyOf(api.POST('/api/v1/deadline-changes/{deadlineChangeId}/withdrawal', { params, body: { reason } }));
  }
  const body = { ...(reason === '' ? {} : { reason }), ...(meetingId === '' ? {} : { meetingId }) };
  return verb === 'approve'
    ? bodyOf(api.POST('/api/v1/deadline-changes/{deadlineChangeId}/approval', { params, body }))
    : bodyOf(api.POST('/api/v1/deadline-changes/{deadlineChangeId}/refusal', { params, body }));
}
