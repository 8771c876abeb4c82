import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';
import { versionTag } from '@/server/versionTag';

type Schemas = components['schemas'];
interface Shown {
  id: string;
  version: number;
}

const of = (kpiId: string) => ({ path: { kpiId } });
/** What was shown in a list is decided over the version that was shown. */
const over = (record: Shown) => ({ 'If-Match': versionTag(record) });

export const setTarget = (kpiId: string, body: Schemas['TargetDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/targets', { params: of(kpiId), body }));

/** What was emptied is cleared. */
export const changeTarget = (targetId: string, tag: string, patch: Record<keyof Schemas['TargetDraft'], string | number | null>) =>
  bodyOf(
    api.PATCH('/api/v1/targets/{targetId}', {
      params: { path: { targetId }, header: { 'If-Match': tag } },
      body: patch as unknown as Schemas['TargetDraft'],
    }),
  );

export async function removeTarget(target: Shown) {
  await api.DELETE('/api/v1/targets/{targetId}', { params: { path: { targetId: target.id }, header: over(target) } });
}

export const raiseCaveat = (kpiId: string, body: Schemas['CaveatDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/caveats', { params: of(kpiId), body }));

export const answerCaveat = (caveat: Shown, answer: string) =>
  bodyOf(api.POST('/api/v1/caveats/{caveatId}/answer', { params: { path: { caveatId: caveat.id }, header: over(caveat) }, body: { answer } }));

export const closeCaveat = (caveat: Shown, reason: string) =>
  bodyOf(api.POST('/api/v1/caveats/{caveatId}/closure', { params: { path: { caveatId: caveat.id }, header: over(caveat) }, body: { reason } }));

export const signOff = (kpiId: string, period: string) => bodyOf(api.POST('/api/v1/kpis/{kpiId}/sign-offs', { params: of(kpiId), body: { period } }));

export const reopenSignOff = (signed: Shown, reason: string) =>
  bodyOf(api.POST('/api/v1/sign-offs/{signOffId}/reopening', { params: { path: { signOffId: signed.id }, header: over(signed) }, body: { reason } }));

export const askForRebase = (kpiId: string, body: Schemas['RebaseDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/rebases', { params: of(kpiId), body }));

export const approveRebase = (rebase: Shown, reason: string | undefined) =>
  bodyOf(api.POST('/api/v1/rebases/{rebaseId}/approval', { params: { path: { rebaseId: rebase.id }, header: over(rebase) }, body: { reason } }));

export const refuseRebase = (rebase: Shown, reason: string) =>
  bodyOf(api.POST('/api/v1/rebases/{rebaseId}/refusal', { params: { path: { rebaseId: rebase.id }, header: over(rebase) }, body: { reason } }));

export const annotate = (kpiId: string, body: Schemas['AnnotationDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/annotations', { params: of(kpiId), body }));

export async function removeAnnotation(annotation: Shown) {
  await api.DELETE('/api/v1/annotations/{annotationId}', { params: { path: { annotationId: annotation.id }, header: over(annotation) } });
}

export const linkAction = (kpiId: string, actionId: string) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/actions', { params: of(kpiId), body: { actionId } }));

export async function unlinkAction(link: Shown) {
  await api.DELETE('/api/v1/kpi-actions/{kpiActionId}', { params: { path: { kpiActionId: link.id }, header: over(link) } });
}

export const addBenchmark = (kpiId: string, body: Schemas['BenchmarkDraft']) =>
  bodyOf(api.POST('/api/v1/kpis/{kpiId}/benchmarks', { params: of(kpiId), body }));

export async function removeBenchmark(benchmark: Shown) {
  await api.DELETE('/api/v1/benchmarks/{benchmarkId}', { params: { path: { benchmarkId: benchmark.id }, header: over(benchmark) } });
}
