import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { LineKind, SpendState } from './types';

interface InProgramme {
  programmeId: string;
  asAt: string | undefined;
}
const key = (name: string, { programmeId, asAt }: InProgramme, rest: object = {}) => ['programme', programmeId, name, { asAt, ...rest }] as const;

/** Grants and budgets of a programme. */
export function fundsQuery(of: InProgramme) {
  return queryOptions({
    queryKey: key('grants', of),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/programmes/{programmeId}/grants', {
            params: { path: { programmeId: of.programmeId }, query: { asAt: of.asAt, ...part } },
            signal,
          }),
        ),
      ),
  });
}

/** Money that was asked for, and what became of it. */
export function asksQuery(of: InProgramme) {
  return queryOptions({
    queryKey: key('funding-asks', of),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/programmes/{programmeId}/funding-asks', {
            params: { path: { programmeId: of.programmeId }, query: { asAt: of.asAt, ...part } },
            signal,
          }),
        ),
      ),
  });
}

export interface FundParams extends InProgramme {
  fundId: string;
}

/** A grant or budget with all that belongs to it but its spending. */
export function fundQuery({ fundId, ...of }: FundParams) {
  return queryOptions({
    queryKey: key('grant', of, { fundId }),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/grants/{fundId}', { params: { path: { fundId }, query: { asAt: of.asAt } }, signal })),
  });
}

export function fundChartQuery({ fundId, ...of }: FundParams) {
  return queryOptions({
    queryKey: key('grant-chart', of, { fundId }),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/grants/{fundId}/chart', { params: { path: { fundId }, query: { asAt: of.asAt } }, signal })),
  });
}

/** Virements of a grant that wait for the chair. */
export function waitingVirementsQuery({ fundId, ...of }: FundParams) {
  return queryOptions({
    queryKey: key('virements-waiting', of, { fundId }),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/grants/{fundId}/virements', {
            params: { path: { fundId }, query: { asAt: of.asAt, state: 'REQUESTED', ...part } },
            signal,
          }),
        ),
      ),
  });
}

export interface WorkstreamParams extends InProgramme {
  workstreamId: string;
}

export function workstreamQuery({ workstreamId, ...of }: WorkstreamParams) {
  return queryOptions({
    queryKey: key('workstream', of, { workstreamId }),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/workstreams/{workstreamId}', { params: { path: { workstreamId }, query: { asAt: of.asAt } }, signal })),
  });
}

export function workstreamChartQuery({ workstreamId, ...of }: WorkstreamParams) {
  return queryOptions({
    queryKey: key('workstream-chart', of, { workstreamId }),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/workstreams/{workstreamId}/chart', { params: { path: { workstreamId }, query: { asAt: of.asAt } }, signal })),
  });
}

export function budgetQuery({ workstreamId, ...of }: WorkstreamParams) {
  return queryOptions({
    queryKey: key('budget', of, { workstreamId }),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/workstreams/{workstreamId}/budget', { params: { path: { workstreamId }, query: { asAt: of.asAt } }, signal })),
  });
}

export function outputsQuery({ workstreamId, ...of }: WorkstreamParams) {
  return queryOptions({
    queryKey: key('outputs', of, { workstreamId }),
    queryFn: ({ signal }) =>
      every((part) =>
        bodyOf(
          api.GET('/api/v1/workstreams/{workstreamId}/outputs', { params: { path: { workstreamId }, query: { asAt: of.asAt, ...part } }, signal }),
        ),
      ),
  });
}

export interface SpendFilters {
  state: SpendState | undefined;
  line: LineKind | undefined;
  page: number;
}

/** How many records of spending a page shows. */
export const SPEND_SIZE = 25;

/** Spending, the newest first; a ledger has thousands of rows, so a page at a time. */
export function spendQuery({ workstreamId, state, line, page, ...of }: WorkstreamParams & SpendFilters) {
  return queryOptions({
    queryKey: key('spend', of, { workstreamId, state, line, page }),
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/workstreams/{workstreamId}/spend', {
          params: { path: { workstreamId }, query: { asAt: of.asAt, state, line, page, size: SPEND_SIZE } },
          signal,
        }),
      ),
  });
}

export function oneSpendQuery({ spendId, ...of }: InProgramme & { spendId: string }) {
  return queryOptions({
    queryKey: key('one-spend', of, { spendId }),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/spend/{spendId}', { params: { path: { spendId }, query: { asAt: of.asAt } }, signal })),
  });
}

/** A return with its figures: frozen, or of today while it is a draft. */
export function returnQuery({ returnId, ...of }: InProgramme & { returnId: string }) {
  return queryOptions({
    queryKey: key('return', of, { returnId }),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/returns/{returnId}', { params: { path: { returnId }, query: { asAt: of.asAt } }, signal })),
  });
}

/** The actions and measures an output may be linked to. */
export function linkableQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'linkable'],
    queryFn: async ({ signal }) => {
      const path = { programmeId };
      const [actions, kpis] = await Promise.all([
        every((query) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/actions', { params: { path, query }, signal }))),
        every((query) => bodyOf(api.GET('/api/v1/programmes/{programmeId}/kpis', { params: { path, query }, signal }))),
      ]);
      return { actions: actions.map(({ id, ref, title }) => ({ id, ref, title })), kpis: kpis.map(({ id, title }) => ({ id, title })) };
    },
  });
}
