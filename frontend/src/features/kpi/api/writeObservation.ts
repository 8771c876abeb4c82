import { withReason } from '@/parts/form/personalDetails';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

type Schemas = components['schemas'];
export type ObservationDraft = Schemas['ObservationDraft'];
/** What was written, with what looks odd about it. */
export type Warned = Schemas['Warned'];
export type BatchReport = Schemas['BatchReport'];
export type YearKind = Schemas['YearKind'];
export type BatchItem = Schemas['PlacedObservationDraft'];

export const enterFigure = (kpiId: string, body: ObservationDraft) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/observations', { params: { path: { kpiId } }, body }));

export const correctFigure = (observationId: string, tag: string, patch: Record<string, unknown>) =>
  bodyOf(
    api.PATCH('/api/v1/observations/{observationId}', {
      params: { path: { observationId }, header: { 'If-Match': tag } },
      body: patch as unknown as ObservationDraft,
    }),
  );

/** Tries the good ones and reports the others; a rehearsal stores nothing. */
export const sendFigures = (programmeId: string, items: BatchItem[], rehearsal: boolean, yearKind?: YearKind, reason?: string) =>
  bodyOf(
    api.POST('/api/v1/programmes/{programmeId}/observations:batch', {
      params: { path: { programmeId }, query: { onError: 'skip', dryRun: rehearsal, yearKind } },
      headers: withReason(reason),
      body: { items },
    }),
  );
