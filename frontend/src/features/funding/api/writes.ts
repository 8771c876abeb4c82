import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import { versionTag } from '@/server/versionTag';

type Schemas = components['schemas'];
export interface Shown {
  id: string;
  version: number;
}
/** What a change sends: a value, or null for what is taken away. */
export type Patch = Readonly<Record<string, unknown>>;

const at = (tag: string) => ({ 'If-Match': tag });
/** What was shown in a list is decided over the version that was shown. */
const over = (record: Shown) => at(versionTag(record));

export const addFund = (programmeId: string, body: Schemas['FundDraft']) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/grants', { params: { path: { programmeId } }, body }));
export const changeFund = (fundId: string, tag: string, patch: Patch) =>
  bodyOf(api.PATCH('/api/v1/grants/{fundId}', { params: { path: { fundId }, header: at(tag) }, body: patch as unknown as Schemas['FundDraft'] }));
export const closeFund = (fundId: string, tag: string, body: Schemas['FundClosureDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/closure', { params: { path: { fundId }, header: at(tag) }, body }));
export const addCarryForward = (fundId: string, body: Schemas['CarryForwardDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/carry-forwards', { params: { path: { fundId } }, body }));

export const addCondition = (fundId: string, body: Schemas['ConditionDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/conditions', { params: { path: { fundId } }, body }));
export const changeCondition = (conditionId: string, tag: string, patch: Patch) =>
  bodyOf(
    api.PATCH('/api/v1/fund-conditions/{conditionId}', {
      params: { path: { conditionId }, header: at(tag) },
      body: patch as unknown as Schemas['ConditionDraft'],
    }),
  );

export const addTranche = (fundId: string, body: Schemas['TrancheDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/tranches', { params: { path: { fundId } }, body }));
export const changeTranche = (trancheId: string, tag: string, patch: Patch) =>
  bodyOf(
    api.PATCH('/api/v1/tranches/{trancheId}', {
      params: { path: { trancheId }, header: at(tag) },
      body: patch as unknown as Schemas['TrancheDraft'],
    }),
  );
export const receiveTranche = (trancheId: string, tag: string, body: Schemas['ReceiptDraft']) =>
  bodyOf(api.POST('/api/v1/tranches/{trancheId}/receipt', { params: { path: { trancheId }, header: at(tag) }, body }));

export const addWorkstream = (fundId: string, body: Schemas['WorkstreamDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/workstreams', { params: { path: { fundId } }, body }));
export const changeWorkstream = (workstreamId: string, tag: string, patch: Patch) =>
  bodyOf(
    api.PATCH('/api/v1/workstreams/{workstreamId}', {
      params: { path: { workstreamId }, header: at(tag) },
      body: patch as unknown as Schemas['WorkstreamDraft'],
    }),
  );
export const replaceBudget = (workstreamId: string, tag: string, body: Schemas['BudgetDraft']) =>
  bodyOf(api.PUT('/api/v1/workstreams/{workstreamId}/budget', { params: { path: { workstreamId }, header: at(tag) }, body }));
export const explainVariance = (workstreamId: string, body: Schemas['VarianceNoteDraft']) =>
  bodyOf(api.POST('/api/v1/workstreams/{workstreamId}/variance-notes', { params: { path: { workstreamId } }, body }));

export const enterSpend = (workstreamId: string, body: Schemas['SpendDraft']) =>
  bodyOf(api.POST('/api/v1/workstreams/{workstreamId}/spend', { params: { path: { workstreamId } }, body }));
export const changeSpend = (spendId: string, tag: string, patch: Patch) =>
  bodyOf(api.PATCH('/api/v1/spend/{spendId}', { params: { path: { spendId }, header: at(tag) }, body: patch as unknown as Schemas['SpendDraft'] }));

export const addOutput = (workstreamId: string, body: Schemas['OutputDraft']) =>
  bodyOf(api.POST('/api/v1/workstreams/{workstreamId}/outputs', { params: { path: { workstreamId } }, body }));
export const changeOutput = (outputId: string, tag: string, patch: Patch) =>
  bodyOf(
    api.PATCH('/api/v1/outputs/{outputId}', { params: { path: { outputId }, header: at(tag) }, body: patch as unknown as Schemas['OutputDraft'] }),
  );
export const addDelivery = (outputId: string, body: Schemas['DeliveryDraft']) =>
  bodyOf(api.POST('/api/v1/outputs/{outputId}/deliveries', { params: { path: { outputId } }, body }));
export async function removeDelivery(delivery: Shown) {
  await api.DELETE('/api/v1/output-deliveries/{deliveryId}', { params: { path: { deliveryId: delivery.id }, header: over(delivery) } });
}
export const linkAction = (outputId: string, actionId: string) =>
  bodyOf(api.POST('/api/v1/outputs/{outputId}/actions', { params: { path: { outputId } }, body: { actionId } }));
export async function unlinkAction(link: Shown) {
  await api.DELETE('/api/v1/output-actions/{outputActionId}', { params: { path: { outputActionId: link.id }, header: over(link) } });
}
export const linkKpi = (outputId: string, kpiId: string) =>
  bodyOf(api.POST('/api/v1/outputs/{outputId}/kpis', { params: { path: { outputId } }, body: { kpiId } }));
export async function unlinkKpi(link: Shown) {
  await api.DELETE('/api/v1/output-kpis/{outputKpiId}', { params: { path: { outputKpiId: link.id }, header: over(link) } });
}

export const askVirement = (fundId: string, body: Schemas['VirementDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/virements', { params: { path: { fundId } }, body }));
const virement = (record: Shown) => ({ path: { virementId: record.id }, header: over(record) });
export const approveVirement = (record: Shown) => bodyOf(api.POST('/api/v1/virements/{virementId}/approval', { params: virement(record), body: {} }));
export const refuseVirement = (record: Shown, reason: string) =>
  bodyOf(api.POST('/api/v1/virements/{virementId}/refusal', { params: virement(record), body: { reason } }));
export const withdrawVirement = (record: Shown, reason: string) =>
  bodyOf(api.POST('/api/v1/virements/{virementId}/withdrawal', { params: virement(record), body: { reason } }));

export const beginReturn = (fundId: string, body: Schemas['FundReturnDraft']) =>
  bodyOf(api.POST('/api/v1/grants/{fundId}/returns', { params: { path: { fundId } }, body }));
export const changeReturn = (returnId: string, tag: string, patch: Patch) =>
  bodyOf(api.PATCH('/api/v1/returns/{returnId}', { params: { path: { returnId }, header: at(tag) }, body: patch }));
const verb = (record: Shown) => ({ path: { returnId: record.id }, header: over(record) });
export const submitReturn = (record: Shown) => bodyOf(api.POST('/api/v1/returns/{returnId}/submission', { params: verb(record) }));
export const approveReturn = (returnId: string, tag: string, body: Schemas['ApprovalDraft']) =>
  bodyOf(api.POST('/api/v1/returns/{returnId}/approval', { params: { path: { returnId }, header: at(tag) }, body }));
export const reopenReturn = (record: Shown, reason: string) =>
  bodyOf(api.POST('/api/v1/returns/{returnId}/reopening', { params: verb(record), body: { reason } }));

export const recordAsk = (programmeId: string, body: Schemas['AskDraft']) =>
  bodyOf(api.POST('/api/v1/programmes/{programmeId}/funding-asks', { params: { path: { programmeId } }, body }));
export const changeAsk = (askId: string, tag: string, patch: Patch) =>
  bodyOf(api.PATCH('/api/v1/funding-asks/{askId}', { params: { path: { askId }, header: at(tag) }, body: patch as unknown as Schemas['AskDraft'] }));
