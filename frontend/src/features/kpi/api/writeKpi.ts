import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

type Schemas = components['schemas'];
export type KpiDraft = Schemas['KpiDraft'];
export type Warned = Schemas['Warned'];

/** What was done, with what looks odd about it. */
export const told = (done: string, written: unknown): string => [done, ...(written as Warned).warnings].join(' ');

export const addKpi = (programmeId: string, body: KpiDraft) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/kpis', { params: { path: { programmeId } }, body }));

const over = (kpiId: string, tag: string) => ({ path: { kpiId }, header: { 'If-Match': tag } });

export const changeKpi = (kpiId: string, tag: string, patch: Record<string, string | number | boolean | null>) =>
  bodyOf(api.PATCH('/api/v1/kpis/{kpiId}', { params: over(kpiId, tag), body: patch as Partial<KpiDraft> as KpiDraft }));

export const defineKpi = (kpiId: string, body: Schemas['DefinitionDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/definitions', { params: { path: { kpiId } }, body }));

export const decideHeadline = (kpiId: string, tag: string, body: Schemas['HeadlineDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/headline', { params: over(kpiId, tag), body }));
