import { api, bodyOf } from '@/server/client';

interface Word {
  decisionId: string;
  etag: string | null;
}

export function confirmDecision({ decisionId, etag }: Word) {
  const params = { path: { decisionId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/decisions/{decisionId}/confirmation', { params }));
}

export function strikeDecision({ decisionId, etag, reason }: Word & { reason: string }) {
  const params = { path: { decisionId }, header: { 'If-Match': etag ?? '' } };
  return bodyOf(api.POST('/api/v1/decisions/{decisionId}/striking', { params, body: { reason } }));
}
