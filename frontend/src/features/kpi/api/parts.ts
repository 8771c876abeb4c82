import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { components } from '@/server/schema';
import type { KpiParams } from './kpi';

type Schemas = components['schemas'];
export type DefinitionVersion = Schemas['DefinitionVersionView'];
export type SignOff = Schemas['SignOffView'];
export type Target = Schemas['TargetView'];
export type Caveat = Schemas['CaveatView'];
export type Rebase = Schemas['RebaseView'];
export type Annotation = Schemas['AnnotationView'];
export type KpiAction = Schemas['KpiActionView'];

/** What belongs to a measure beside its figures. Each list is read whole: a measure has some tens of them after years. */
const key = (name: string, { programmeId, kpiId, asAt }: KpiParams) => ['programme', programmeId, name, kpiId, { asAt }] as const;

export function definitionsQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('definitions', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/kpis/{kpiId}/definitions', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal }),
        ),
      ),
  });
}

export function signOffsQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('sign-offs', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/kpis/{kpiId}/sign-offs', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal }),
        ),
      ),
  });
}

export function targetsQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('targets', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(api.GET('/api/v1/kpis/{kpiId}/targets', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal })),
      ),
  });
}

export function caveatsQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('caveats', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(api.GET('/api/v1/kpis/{kpiId}/caveats', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal })),
      ),
  });
}

export function rebasesQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('rebases', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(api.GET('/api/v1/kpis/{kpiId}/rebases', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal })),
      ),
  });
}

export function annotationsQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('annotations', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/kpis/{kpiId}/annotations', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal }),
        ),
      ),
  });
}

export function kpiActionsQuery(params: KpiParams) {
  return queryOptions({
    queryKey: key('kpi-actions', params),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(api.GET('/api/v1/kpis/{kpiId}/actions', { params: { path: { kpiId: params.kpiId }, query: { asAt: params.asAt, ...part } }, signal })),
      ),
  });
}
