import type { Kpi, Observation } from '@/server/measures';
import type { ScorecardRow } from './api/scorecard';

/** Answers of the server for tests: Halton's plans in 20 weeks. */
export const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['programme-manager'],
  permissions: ['plan:read'],
  sroPriorities: [],
  organisations: [],
};
export const READER = { personId: 'reader', displayName: 'Board member', areas: [AREA] };
export const MANAGER = {
  personId: 'manager',
  displayName: 'Programme manager',
  areas: [{ ...AREA, permissions: ['plan:read', 'measure:write', 'observation:write', 'observation:sign'] }],
};
export const PROVIDER = { personId: 'provider', displayName: 'Data provider', areas: [{ ...AREA, permissions: ['area:read', 'observation:write'] }] };

export const PROGRAMME = { id: 'p1', areaCode: 'E06000006', areaName: 'Halton', title: 'Priority Action Plan' };

export const FIGURE: Observation = {
  id: 'o1',
  version: 1,
  period: '2024',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  value: 56.5,
  status: 'FINAL',
  quality: [],
  locked: false,
  source: 'Department for Education',
  basis: 'PUBLISHED',
};

export const KPI: Kpi = {
  id: 'k1',
  version: 3,
  code: 'ehc-20wk',
  title: 'Plans issued within 20 weeks',
  definition: 'New plans issued within 20 weeks of the request.',
  definitionNumber: 1,
  unit: 'PERCENT',
  polarity: 'HIGH',
  frequency: 'ANNUAL',
  headline: true,
  cumulative: false,
  screened: true,
  observations: 1,
  apart: 0,
  latest: FIGURE,
  caveats: [],
  source: '',
  basis: 'ENTERED',
};

const SPARKLINE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="40"></svg>',
  sentence: '2 figures, from 26.3% in 2023 to 56.5% in 2024.',
  table: { caption: KPI.title, columns: ['Period', 'Value'], rows: [] },
};

export const ROW: ScorecardRow = {
  kpiId: KPI.id,
  code: KPI.code,
  title: KPI.title,
  priorityNumber: 5,
  headline: true,
  definition: KPI.definition,
  unit: 'PERCENT',
  unitWords: '%',
  polarity: 'HIGH',
  frequency: 'ANNUAL',
  latest: FIGURE,
  figures: 2,
  target: { kind: 'IMPROVEMENT', value: 66, due: '2025-12-31', words: '66% by 31 December 2025' },
  rating: 'RED',
  direction: 'BETTER',
  change: {
    fromPeriod: '2023',
    from: 26.3,
    toPeriod: '2024',
    to: 56.5,
    difference: 30.2,
    relativePercent: 115,
    words: 'up 30.2 percentage points (+115%)',
    sentence: 'Up 30.2 percentage points (+115% relative), from 26.3% in 2023 to 56.5% in 2024.',
    better: true,
    verdict: 'CANNOT_BE_TESTED',
    because: 'Whether it is more than ordinary variation cannot be tested: no denominators in this source.',
  },
  comparisons: [
    { comparator: 'ENGLAND', name: 'England', period: '2024', value: 46.4, difference: 10.1, sentence: '' },
    { comparator: 'REGION', name: 'North West', period: '2024', value: 50.5, difference: 6, sentence: '' },
    { comparator: 'NEIGHBOURS', name: 'statistical neighbours', period: '2024', value: 56.41, areas: 10, difference: 0.1, sentence: '' },
  ],
  benchmarkPeriod: '2024',
  ranking: {
    rank: 68,
    of: 151,
    quartile: 'B',
    lowerQuartile: 29.15,
    median: 52.3,
    upperQuartile: 79.4,
    words: '68th of 151 that published, quartile B',
  },
  sparkline: SPARKLINE,
  caveats: ['First year by person: not comparable with 2022.'],
  sentence: '56.5% in 2024.',
};
