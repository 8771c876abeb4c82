import { api, bodyOf } from '@/server/client';
import type { Submission } from './cycles';
import { versionTag } from '@/server/versionTag';

/** Accepts a report as it was shown; one that was submitted again since is not accepted unseen. */
export function acceptReport(submission: Submission) {
  const params = { path: { submissionId: submission.id }, header: { 'If-Match': versionTag(submission) } };
  return bodyOf(api.POST('/api/v1/submissions/{submissionId}/acceptance', { params }));
}

export function returnReport(submission: Submission, reason: string) {
  const params = { path: { submissionId: submission.id }, header: { 'If-Match': versionTag(submission) } };
  return bodyOf(api.POST('/api/v1/submissions/{submissionId}/return', { params, body: { reason } }));
}
