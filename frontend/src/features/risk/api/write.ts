import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import { versionTag } from '@/server/versionTag';

type Schemas = components['schemas'];
export type RiskDraft = Schemas['RiskDraft'];
export type ControlDraft = Schemas['ControlDraft'];
export type Warned = Schemas['Warned'];

interface Shown {
  id: string;
  version: number;
}

export const raiseRisk = (programmeId: string, body: RiskDraft) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/risks', { params: { path: { programmeId } }, body }));

const of = (riskId: string) => ({ path: { riskId } });
const over = (riskId: string, tag: string) => ({ path: { riskId }, header: { 'If-Match': tag } });
const control = (controlId: string, tag: string) => ({ path: { controlId }, header: { 'If-Match': tag } });

export const changeRisk = (riskId: string, tag: string, patch: Record<string, string | null>) =>
  bodyOf(api.PATCH('/api/v1/risks/{riskId}', { params: over(riskId, tag), body: patch as Partial<RiskDraft> as RiskDraft }));

export const reviewRisk = (riskId: string, tag: string, body: Schemas['RiskReviewDraft']) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/review', { params: over(riskId, tag), body }));

export const escalateRisk = (riskId: string, tag: string, body: Schemas['RiskEscalationDraft']) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/escalation', { params: over(riskId, tag), body }));

export const happenRisk = (riskId: string, tag: string, body: Schemas['RiskIssueDraft']) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/issue', { params: over(riskId, tag), body }));

export const closeRisk = (riskId: string, tag: string, reason: string) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/closure', { params: over(riskId, tag), body: { reason } }));

export const reopenRisk = (riskId: string, tag: string, reason: string) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/reopening', { params: over(riskId, tag), body: { reason } }));

export const assessRisk = (riskId: string, body: Schemas['AssessmentDraft']) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/assessments', { params: of(riskId), body }));

export const addControl = (riskId: string, body: ControlDraft) => bodyOf(api.POST('/api/v1/risks/{riskId}/controls', { params: of(riskId), body }));

export const changeControl = (controlId: string, tag: string, patch: Record<string, string | null>) =>
  bodyOf(api.PATCH('/api/v1/controls/{controlId}', { params: control(controlId, tag), body: patch as Partial<ControlDraft> as ControlDraft }));

export const testControl = (controlId: string, tag: string, body: Schemas['ControlTestDraft']) =>
  bodyOf(api.POST('/api/v1/controls/{controlId}/test', { params: control(controlId, tag), body }));

export const promoteControl = (controlId: string, tag: string, body: Schemas['PromotionDraft']) =>
  bodyOf(api.POST('/api/v1/controls/{controlId}/promotion', { params: control(controlId, tag), body }));

export const linkAction = (riskId: string, actionId: string) =>
  bodyOf(api.POST('/api/v1/risks/{riskId}/actions', { params: of(riskId), body: { actionId } }));

export async function unlinkAction(link: Shown) {
  await api.DELETE('/api/v1/risk-actions/{riskActionId}', { params: { path: { riskActionId: link.id }, header: { 'If-Match': versionTag(link) } } });
}

export const linkKpi = (riskId: string, kpiId: string) => bodyOf(api.POST('/api/v1/risks/{riskId}/kpis', { params: of(riskId), body: { kpiId } }));

export async function unlinkKpi(link: Shown) {
  await api.DELETE('/api/v1/risk-kpis/{riskKpiId}', { params: { path: { riskKpiId: link.id }, header: { 'If-Match': versionTag(link) } } });
}

export const stateNoRisks = (programmeId: string, body: Schemas['NoRisksDraft']) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/risk-statements', { params: { path: { programmeId } }, body }));

export const setMatrix = (programmeId: string, body: Schemas['RiskMatrixDraft']) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/risk-matrix', { params: { path: { programmeId } }, body }));
