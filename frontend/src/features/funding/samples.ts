import type { Budget, Fund, FundPage, Output, Return, ReturnFigures, Spend, Totals, Tranche, Virement, Workstream } from './api/types';

/** Answers of the server for tests: Halton's Delivering Better Value grant. */
export const AREA = { code: 'E06000006', name: 'Halton', roles: [] as string[], permissions: ['plan:read'], sroPriorities: [], organisations: [] };
const person = (personId: string, ...permissions: string[]) => ({
  personId,
  displayName: personId,
  areas: [{ ...AREA, permissions: ['plan:read', ...permissions] }],
});
export const READER = person('reader');
export const MANAGER = person('manager', 'fund:write', 'spend:write', 'return:submit', 'plan:import');
export const SRO = person('sro', 'spend:write');
export const CHAIR = person('chair', 'virement:decide');
export const PROGRAMME = { id: 'p1', areaCode: 'E06000006', areaName: 'Halton', title: 'Priority Action Plan' };
const ENTERED = { source: '', basis: 'ENTERED' as const };

export const TOTALS: Totals = {
  budgetPence: 69_000_000,
  committedPence: 30_000_000,
  paidPence: 25_000_050,
  leftPence: 39_000_000,
  comparedTo: '2024-09-30',
  profilePence: 40_000_000,
  variancePence: -14_999_950,
  variancePercent: -37.5,
  beyondTolerance: true,
  explained: false,
};

export const FUND: Fund = {
  id: 'f1',
  version: 4,
  code: 'dbv',
  kind: 'GRANT',
  title: 'Delivering Better Value in SEND',
  funder: 'Department for Education',
  awardPence: 100_000_000,
  unallocatedPence: 31_000_000,
  allocatedPence: 69_000_000,
  tolerance: 10,
  returnDays: 30,
  startsOn: '2024-04-01',
  endsOn: '2025-03-31',
  state: 'OPEN',
  totals: { ...TOTALS, budgetPence: 100_000_000, leftPence: 70_000_000 },
  nextReturn: { financialYear: '2024-25', quarter: 2, dueOn: '2024-10-30', overdue: true },
  overdueReturns: [
    { financialYear: '2024-25', quarter: 2, dueOn: '2024-10-30', overdue: true },
    { financialYear: '2024-25', quarter: 3, dueOn: '2025-01-30', overdue: true },
  ],
  ...ENTERED,
};

export const WORKSTREAM: Workstream = {
  id: 'w1',
  version: 2,
  fundId: 'f1',
  code: 'behaviour',
  title: 'Behaviour Support Change Programme',
  objective: 'Fewer suspensions.',
  allocatedPence: 69_000_000,
  totals: TOTALS,
  lines: [{ kind: 'TRAINING', pence: 30_000_000, committedPence: 30_000_000, paidPence: 25_000_050 }],
  outputs: 1,
  spendRecords: 2,
  ...ENTERED,
};

export const OUTPUT: Output = {
  id: 'o1',
  version: 1,
  workstreamId: 'w1',
  workstreamCode: 'behaviour',
  kind: 'DELEGATES',
  title: 'Delegates on Thrive training',
  unit: 'delegates',
  planned: 60,
  due: '2024-12-31',
  figures: { delivered: 17, confirmed: 5, unheard: 0, planned: 60, percent: 28, late: false, paidPence: 25_000_050, costEachPence: 1_470_591 },
  deliveries: [
    { id: 'd1', version: 1, onDay: '2024-06-14', number: 17, confirmed: false, note: 'From 11 schools.', ...ENTERED },
    { id: 'd2', version: 1, onDay: '2024-06-25', number: 5, confirmed: true, ...ENTERED },
  ],
  actions: [],
  kpis: [],
  ...ENTERED,
};

export const TRANCHE: Tranche = {
  id: 't1',
  version: 1,
  position: 2,
  pence: 31_000_000,
  due: '2024-10-01',
  conditionId: 'c1',
  conditionPosition: 1,
  state: 'BLOCKED',
  overdue: true,
  waitsFor: 'condition 1 to be met',
  ...ENTERED,
};

export const VIREMENT: Virement = {
  id: 'v1',
  version: 1,
  toWorkstreamId: 'w1',
  toTitle: WORKSTREAM.title,
  pence: 120_050,
  reason: 'More schools asked for training.',
  state: 'REQUESTED',
  requestedById: 'manager',
  requestedOn: '2024-09-20',
  waitingDays: 12,
};

export const RETURN: Return = {
  id: 'r1',
  version: 3,
  fundId: 'f1',
  financialYear: '2024-25',
  quarter: 2,
  number: 1,
  state: 'DRAFT',
  narrative: 'Training began.',
  trancheId: 't1',
  dueOn: '2024-10-30',
  ...ENTERED,
};

export const FIGURES: ReturnFigures = {
  areaCode: 'E06000006',
  grantCode: 'dbv',
  grantTitle: FUND.title,
  funder: 'Department for Education',
  financialYear: '2024-25',
  quarter: 2,
  from: '2024-07-01',
  to: '2024-09-30',
  narrative: 'Training began.',
  awardPence: 100_000_000,
  unallocatedPence: 31_000_000,
  receivedPence: 69_000_000,
  committedPence: 30_000_000,
  paidPence: 25_000_050,
  workstreams: [
    {
      code: 'behaviour',
      title: WORKSTREAM.title,
      allocatedPence: 69_000_000,
      profilePence: 40_000_000,
      committedPence: 30_000_000,
      paidPence: 25_000_050,
      paidInQuarterPence: 5_000_000,
      explanations: ['Posts were filled late.'],
    },
  ],
  outputs: [{ workstreamCode: 'behaviour', kind: 'DELEGATES', title: OUTPUT.title, planned: 60, delivered: 17, deliveredInQuarter: 0 }],
  conditions: [{ position: 1, text: 'A report each quarter', status: 'UNMET' }],
};

export const PAGE: FundPage = {
  grant: FUND,
  workstreams: [WORKSTREAM],
  conditions: [{ id: 'c1', version: 2, position: 1, text: 'A report each quarter', due: '2024-09-30', status: 'UNMET', overdue: true, ...ENTERED }],
  tranches: [TRANCHE],
  outputs: [OUTPUT],
  virements: [VIREMENT],
  carryForwards: [],
  returns: [RETURN],
};

export const BUDGET: Budget = {
  workstreamId: 'w1',
  version: 2,
  allocatedPence: 69_000_000,
  unlinedPence: 39_000_000,
  lines: WORKSTREAM.lines,
  profile: [{ month: '2024-04', pence: 10_000_000 }],
  forecast: [{ month: '2024-10', pence: 5_000_000 }],
  notes: [],
};

export const SPEND: Spend = {
  id: 's1',
  version: 7,
  fundId: 'f1',
  workstreamId: 'w1',
  workstreamCode: 'behaviour',
  kind: 'SPEND',
  line: 'TRAINING',
  onDay: { date: '2024-06-30', precision: 'MONTH' },
  pence: 4_999_950,
  state: 'COMMITTED',
  externalRef: 'INV-2',
  description: 'Thrive licences',
  ...ENTERED,
};

export const CHART = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="40"></svg>',
  sentence: 'Of £400,000 planned, £250,000.50 is paid.',
  table: { caption: 'Money by month', columns: ['Month', 'Planned'], rows: [['April 2024', '£100,000']] },
};

const list = (items: readonly unknown[]) => ({ items, page: { number: 1, size: 500, totalItems: items.length, totalPages: 1 } });

/** What the server answers to a read, by the end of its address. */
export function answerTo(url: string, changed: Readonly<Record<string, unknown>> = {}): unknown {
  const { pathname } = new URL(url);
  const name = pathname.split('/').at(-1) ?? '';
  const answers: Record<string, unknown> = {
    p1: PROGRAMME,
    grants: list([FUND]),
    'funding-asks': list([]),
    f1: PAGE,
    w1: WORKSTREAM,
    r1: { ...RETURN, figures: FIGURES },
    s1: SPEND,
    chart: CHART,
    budget: BUDGET,
    virements: list([VIREMENT]),
    outputs: list([OUTPUT]),
    spend: list([SPEND]),
    findings: list([]),
    ...changed,
  };
  return answers[name] ?? list([]);
}
