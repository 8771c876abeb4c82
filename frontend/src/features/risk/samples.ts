import type { Matrix } from './api/matrices';
import type { Part, Register } from './api/register';
import type { Control, Risk, Score } from './api/risk';

/** Answers of the server for tests: Halton's register of July 2024. */
export const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['board-member'],
  permissions: ['plan:read'],
  sroPriorities: [] as string[],
  contributorPriorities: [] as string[],
  organisations: [],
};
export const READER = { personId: 'reader', displayName: 'Board member', areas: [AREA] };
export const MANAGER = {
  personId: 'manager',
  displayName: 'Programme manager',
  areas: [{ ...AREA, roles: ['programme-manager'], permissions: ['plan:read', 'plan:write', 'risk:write', 'audience:decide'] }],
};
export const CHAIR = {
  personId: 'chair',
  displayName: 'Chair',
  areas: [{ ...AREA, roles: ['chair'], permissions: ['plan:read', 'audience:decide'] }],
};
/** SRO of priority 1 only. */
export const SRO = {
  personId: 'sro',
  displayName: 'SRO',
  areas: [{ ...AREA, roles: ['sro'], permissions: ['plan:read', 'risk:write'], sroPriorities: ['pr1'] }],
};

export const PROGRAMME = { id: 'p1', areaCode: 'E06000006', areaName: 'Halton', title: 'Priority Action Plan' };
export const PAGE = { number: 1, size: 500, totalItems: 1, totalPages: 1 };

export const SCORE: Score = {
  likelihood: 4,
  impact: 4,
  likelihoodWords: 'Likely',
  impactWords: 'Major',
  score: 16,
  band: 'EXTREME',
  appetite: 12,
  aboveAppetite: true,
  assessedOn: '2024-07-04',
  assessedBy: 'SRO, priority 1',
  reason: 'The draft is not with the board.',
  matrix: 1,
  onMatrix: true,
};

export const CONTROL: Control = {
  id: 'c3',
  version: 2,
  riskId: 'r2',
  position: 3,
  description: 'A further risk has emerged: the portal is late.',
  status: 'IN_PLACE',
  overdue: false,
  emergent: true,
  promotedTo: [],
  source: 'The paper, 3.6',
  basis: 'PUBLISHED',
};

export const RISK: Risk = {
  id: 'r2',
  version: 5,
  ref: 'P1-R2',
  priorityId: 'pr1',
  priorityNumber: 1,
  title: 'Alternative Provision Strategy not ready',
  cause: 'Little time is left.',
  event: 'There is no strategy in September 2024.',
  owner: 'SRO, priority 1',
  status: 'OPEN',
  allowed: ['HAPPEN', 'CLOSE'],
  assessment: 'not assessed',
  scores: {},
  audience: 'AREA',
  reviewOverdue: false,
  controlCounts: { planned: 0, inPlace: 1, notWorking: 0, retired: 0, overdue: 0, neverTested: 1 },
  controls: [CONTROL],
  actions: [],
  kpis: [],
  history: [],
  source: 'The paper, 3.6',
  basis: 'PUBLISHED',
};

export const ASSESSED: Risk = {
  ...RISK,
  assessment: '16, extreme',
  category: 'PEOPLE',
  scores: { current: SCORE, target: { ...SCORE, likelihood: 2, likelihoodWords: 'Unlikely', score: 8, band: 'HIGH', aboveAppetite: false } },
  movement: {
    from: 20,
    to: 16,
    since: '2024-06-20',
    board: 'the Improvement Board of 20 June 2024',
    words: 'Better than on 20 June 2024: 16 after 20.',
  },
  history: [
    { id: 'h2', kind: 'CURRENT', score: SCORE, source: '', basis: 'ENTERED' },
    {
      id: 'h1',
      kind: 'CURRENT',
      score: { ...SCORE, likelihood: 5, likelihoodWords: 'Almost certain', score: 20, assessedOn: '2024-06-10', reason: 'Nobody drafts it.' },
      source: '',
      basis: 'ENTERED',
    },
  ],
};

export const MATRIX: Matrix = {
  number: 1,
  inForce: true,
  size: 5,
  likelihoods: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
  impacts: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'],
  descriptors: [{ category: 'PEOPLE', steps: ['Short absence', 'Vacant for weeks', 'Vacant for a term', 'Several vacant', 'Serious harm'] }],
  bands: [
    { band: 'LOW', from: 1, to: 3 },
    { band: 'MODERATE', from: 4, to: 7 },
    { band: 'HIGH', from: 8, to: 14 },
    { band: 'EXTREME', from: 15, to: 25 },
  ],
  appetite: 12,
  appetites: [],
  sentences: ['Likelihood and impact have 5 steps each.', 'Accepted is a score of up to 12.'],
};

export const COUNTS: Register['counts'] = {
  open: 1,
  issues: 0,
  closed: 1,
  byBand: [
    { band: 'LOW', count: 0 },
    { band: 'MODERATE', count: 0 },
    { band: 'HIGH', count: 0 },
    { band: 'EXTREME', count: 1 },
  ],
  notAssessed: 0,
  aboveAppetite: 1,
  notEscalated: 1,
};

const NONE = { ...COUNTS, open: 0, closed: 0, byBand: COUNTS.byBand.map(({ band }) => ({ band, count: 0 })), aboveAppetite: 0, notEscalated: 0 };

export const PARTS: Part[] = [
  { of: 'PRIORITY', id: 'pr1', number: 1, title: 'Leadership', silent: false, counts: COUNTS, risks: [ASSESSED] },
  {
    of: 'PRIORITY',
    id: 'pr2',
    number: 2,
    title: 'Early help',
    silent: true,
    counts: NONE,
    risks: [],
    statement: {
      id: 's1',
      priorityId: 'pr2',
      priorityNumber: 2,
      statement: 'No risks identified',
      statedOn: '2024-07-15',
      statedBy: 'SRO, priority 2',
      stale: true,
      source: 'The paper',
      basis: 'PUBLISHED',
    },
  },
  { of: 'PRIORITY', id: 'pr3', number: 3, title: 'Plans', silent: true, counts: NONE, risks: [] },
  { of: 'PROGRAMME', title: 'The programme as a whole', silent: false, counts: NONE, risks: [] },
];

export const REGISTER: Register = {
  sentence: '1 open risk; all are assessed; 1 is above what is accepted; 1 control tells of another risk.',
  lastBoard: { on: '2024-06-20', words: 'the Improvement Board of 20 June 2024' },
  counts: COUNTS,
  matrix: MATRIX,
  heatMap: { likelihoods: MATRIX.likelihoods, impacts: MATRIX.impacts, appetite: 12, cells: [], moves: [], notAssessed: [], elsewhere: [] },
  parts: PARTS,
};

export const HEAT_MAP = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="40"></svg>',
  sentence: 'Of 1 scored risk, 1 extreme; 1 on the way to a target.',
  table: {
    caption: 'Risks by likelihood and impact',
    columns: ['Risk', 'Likelihood', 'Impact', 'Score', 'Band', 'Target'],
    rows: [['P1-R2', '4 Likely', '4 Major', '16', 'extreme', '2 × 4 = 8']],
  },
};
