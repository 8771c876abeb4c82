import type { components } from '@/server/schema';

type Schemas = components['schemas'];

interface Words {
  word: string;
  /** What it means, for forms. */
  meaning: string;
}

export const CATEGORIES: Record<Schemas['RiskCategory'], Words> = {
  SERVICE: { word: 'Service', meaning: 'What families get.' },
  PEOPLE: { word: 'People', meaning: 'Staff, and those they care for.' },
  PARTNERSHIP: { word: 'Partnership', meaning: 'How the bodies work together.' },
  REPUTATION: { word: 'Reputation', meaning: 'Whether the area is trusted.' },
  MONEY: { word: 'Money', meaning: 'Budgets and grants.' },
};

export const PROXIMITIES: Record<Schemas['Proximity'], string> = {
  IMMINENT: 'Within a month',
  NEAR: 'Within three months',
  MEDIUM: 'Within a year',
  LATER: 'Later than that',
};

export const RESPONSES: Record<Schemas['RiskResponse'], Words> = {
  TREAT: { word: 'Treat', meaning: 'Make it less likely or less grave.' },
  TOLERATE: { word: 'Tolerate', meaning: 'Live with it, and watch it.' },
  TRANSFER: { word: 'Transfer', meaning: 'Somebody else bears it.' },
  TERMINATE: { word: 'Terminate', meaning: 'Stop what gives rise to it.' },
};

export const STATUSES: Record<Schemas['RiskStatus'], string> = { OPEN: 'Open', ISSUE: 'Has become an issue', CLOSED: 'Closed' };

export const KINDS: Record<Schemas['AssessmentKind'], Words> = {
  INHERENT: { word: 'Inherent', meaning: 'Without any control.' },
  CURRENT: { word: 'Current', meaning: 'With the controls that are in place.' },
  EXPECTED: { word: 'Expected', meaning: 'Once the planned controls are in place too.' },
  TARGET: { word: 'Target', meaning: 'What one would accept.' },
};

/** In the order in which they are read and entered. */
export const KIND_ORDER = ['INHERENT', 'CURRENT', 'EXPECTED', 'TARGET'] as const;

export const CONTROL_KINDS: Record<Schemas['ControlKind'], Words> = {
  PREVENTIVE: { word: 'Preventive', meaning: 'Makes it less likely.' },
  DETECTIVE: { word: 'Detective', meaning: 'Shows it early.' },
  CORRECTIVE: { word: 'Corrective', meaning: 'Makes it less grave once it happens.' },
};

export const CONTROL_STATUSES: Record<Schemas['ControlStatus'], Words> = {
  PLANNED: { word: 'Planned', meaning: 'Not there yet.' },
  IN_PLACE: { word: 'In place', meaning: 'It is done and used.' },
  NOT_WORKING: { word: 'Not working', meaning: 'It is there and does not do what it should.' },
  RETIRED: { word: 'Retired', meaning: 'No longer used.' },
};

export const TEST_RESULTS: Record<Schemas['TestResult'], Words> = {
  EFFECTIVE: { word: 'Effective', meaning: 'The control then counts as in place.' },
  PARTLY: { word: 'Partly effective', meaning: 'Its status stays as it is.' },
  NOT_EFFECTIVE: { word: 'Not effective', meaning: 'The control then counts as not working.' },
};

export const BANDS: Record<Schemas['RiskBand'], { letter: string; word: string }> = {
  LOW: { letter: 'L', word: 'low' },
  MODERATE: { letter: 'M', word: 'moderate' },
  HIGH: { letter: 'H', word: 'high' },
  EXTREME: { letter: 'E', word: 'extreme' },
};

/** Choices of a form out of a dictionary; `none` is the one that says nothing. */
export function choices(words: Record<string, string | Words>, none?: string) {
  return [
    ...(none === undefined ? [] : [{ value: '', label: none }]),
    ...Object.entries(words).map(([value, said]) =>
      typeof said === 'string' ? { value, label: said } : { value, label: said.word, hint: said.meaning },
    ),
  ];
}

/** The same where there is no room for what each means beneath it. */
export function shortChoices(words: Record<string, string | Words>, none: string) {
  return choices(words, none).map(({ value, label }) => ({ value, label }));
}

type CountsOf = Schemas['ControlCounts'];

/** "2 in place, 1 planned". */
export function controlsInWords({ inPlace, planned, notWorking, retired }: CountsOf): string {
  const said = [
    [inPlace, 'in place'],
    [planned, 'planned'],
    [notWorking, 'not working'],
    [retired, 'retired'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${String(count)} ${String(words)}`]));
  return said.join(', ');
}

/** "1 overdue, 3 never tested": what is wrong with them. */
export function controlTroubles({ overdue, neverTested }: CountsOf): string {
  return [overdue === 0 ? [] : [`${overdue} overdue`], neverTested === 0 ? [] : [`${neverTested} never tested`]].flat().join(', ');
}
