import { NO_DATE, partsOf } from '@/design/dates';
import { readNumber, textOf, type Field, type FormError, type Typed, type Values } from '@/parts/form/fields';
import type { components } from '@/server/schema';
import type { ObservationDraft } from '../api/writeObservation';

type Schemas = components['schemas'];

/** What a form needs to know of a measure, whether it was read from the programme or as a supplier. */
export interface Measured {
  id: string;
  title: string;
  unit: Schemas['KpiUnit'];
  frequency: Schemas['Frequency'];
  numeratorDefinition?: string;
  denominatorDefinition?: string;
}

/** A figure that stands and is corrected. */
// prettier-ignore
export type Stored = Pick<
  Schemas['ObservationView'],
  | 'id' | 'version' | 'period' | 'periodStart' | 'periodEnd' | 'numerator' | 'denominator' | 'value' | 'mark' | 'asStated' | 'status' | 'caveat' | 'dimension' | 'category' | 'quality'
>;

export const QUALITY_WORDS: Record<Schemas['QualityFlag'], string> = {
  SMALL_NUMBER: 'Small number: chance alone moves it',
  INCOMPLETE_RETURN: 'Incomplete return: a provider is missing',
  ESTIMATED: 'Estimated',
  DISPUTED: 'What it counts is disputed',
  SERIES_BREAK: 'Series break: not comparable with those before',
};

export const STATUS_WORDS: Record<Schemas['ObservationStatus'], string> = {
  FINAL: 'Final',
  PROVISIONAL: 'Provisional: it may still change',
  PROJECTION: 'Projection: the period is not over, or it is what is expected',
};

/** What is typed for a mark that came without the paper's words. */
const MARKS: Record<Schemas['StatisticalMark'], string> = {
  NOT_APPLICABLE: 'z',
  UNAVAILABLE: 'x',
  SUPPRESSED: 'c',
  LOW: 'low',
  LOW_RELIABILITY: 'u',
  NOT_GIVEN: '-',
};

const shares = (unit: Schemas['KpiUnit']) => unit === 'PERCENT' || unit === 'RATE';

/** A form that opens as the figure stands, or empty. */
export function blankFigure(unit: Schemas['KpiUnit'], stored: Stored | null): Typed {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  const counted = stored?.numerator !== undefined;
  return {
    period: stored?.period ?? '',
    periodStart: stored === null ? NO_DATE : partsOf(stored.periodStart),
    periodEnd: stored === null ? NO_DATE : partsOf(stored.periodEnd),
    known:
      stored === null
        ? shares(unit)
          ? 'counts'
          : 'value'
        : counted
          ? 'counts'
          : stored.value === undefined && stored.mark === undefined
            ? 'words'
            : 'value',
    numerator: number(stored?.numerator),
    denominator: number(stored?.denominator),
    value: counted ? '' : stored?.mark === undefined ? number(stored?.value) : (stored.asStated ?? MARKS[stored.mark]),
    asStated: stored?.asStated ?? '',
    dimension: stored?.dimension ?? '',
    category: stored?.category ?? '',
    status: stored?.status ?? 'FINAL',
    quality: (stored?.quality ?? []).join(' '),
    caveat: stored?.caveat ?? '',
    correction: '',
    confirmed: '',
  };
}

/** Only the fields that belong to how the figure is known are asked for. */
export function figureFields(measure: Measured, typed: Typed, errors: readonly FormError[], correcting: boolean): Field[] {
  // Asked only when the server found it odd: a box that is always there is ticked without reading.
  const odd = textOf(typed, 'confirmed') !== '' || errors.some(({ message }) => message.includes('confirm'));
  const known = textOf(typed, 'known');
  // The days follow from the usual names; what could mean two things the server asks about.
  const folded = { folded: 'Its first and last day, if its name does not say them' };
  return [
    { id: 'period', kind: 'text', width: 20, label: 'Period', hint: EXAMPLE[measure.frequency], ask: 'Enter the period' },
    { id: 'periodStart', kind: 'date', label: 'First day of the period', ...folded },
    { id: 'periodEnd', kind: 'date', label: 'Last day of the period', beside: true, ...folded },
    {
      id: 'known',
      kind: 'radios',
      label: 'What is known?',
      choices: [
        ...(shares(measure.unit)
          ? [{ value: 'counts', label: 'How many of how many', hint: 'The share follows from them, so it cannot contradict them.' }]
          : []),
        { value: 'value', label: shares(measure.unit) ? 'The value alone' : 'The figure' },
        { value: 'words', label: 'Only words', hint: 'The paper gives no usable figure.' },
      ],
    },
    ...(known === 'counts'
      ? [
          {
            id: 'numerator',
            kind: 'whole' as const,
            label: 'Counted (n)',
            ask: 'Enter how many were counted',
            ...hinted(measure.numeratorDefinition),
          },
          {
            id: 'denominator',
            kind: 'whole' as const,
            label: 'Out of (d)',
            beside: true,
            ask: 'Enter out of how many',
            ...hinted(measure.denominatorDefinition),
          },
        ]
      : known === 'value'
        ? [
            {
              id: 'value',
              kind: 'text' as const,
              width: 10 as const,
              label: VALUE[measure.unit],
              ask: 'Enter the figure',
              hint: `${measure.unit === 'PERCENT' ? '56.5 for 56.5%. Without n and d nobody can test whether a change is real. ' : ''}A mark such as c or z, or a word such as est. 40, is kept as what it is.`,
            },
          ]
        : [{ id: 'asStated', kind: 'area' as const, label: 'The words of the paper', ask: 'Enter the words of the paper', limit: 2_000 }]),
    ...(odd
      ? [{ id: 'confirmed', kind: 'checks' as const, label: 'Is it right as it is?', choices: [{ value: 'yes', label: 'Yes, it is meant so' }] }]
      : []),
    {
      id: 'status',
      kind: 'radios',
      label: 'How firm is it?',
      ask: 'Say how firm it is',
      choices: Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label })),
    },
    {
      id: 'quality',
      kind: 'checks',
      label: 'What must be known of its quality?',
      choices: Object.entries(QUALITY_WORDS).map(([value, label]) => ({ value, label })),
    },
    { id: 'caveat', kind: 'area', label: 'Note', hint: 'What a reader must know of this figure, without names. It is printed with it.', rows: 2 },
    {
      id: 'dimension',
      kind: 'text',
      width: 20,
      folded: 'A part of what is counted, for example an age group',
      label: 'Broken down by',
      hint: 'For example, age group.',
    },
    {
      id: 'category',
      kind: 'text',
      width: 20,
      beside: true,
      folded: 'A part of what is counted, for example an age group',
      label: 'Which part',
      hint: 'For example, 5 to 10.',
    },
    ...(correcting
      ? [
          {
            id: 'correction',
            kind: 'area' as const,
            section: 'The correction',
            label: 'Why is the figure corrected?',
            hint: 'Needed when the figure itself changes. What it said before stays in its versions.',
            limit: 2_000,
            rows: 2,
          },
        ]
      : []),
  ];
}

const EXAMPLE: Record<Schemas['Frequency'], string> = {
  ANNUAL: 'For example, 2024, FY 2024/25 or AY 2024/25.',
  SIX_MONTHLY: 'For example, H1 2024/25, or April to September 2024.',
  QUARTERLY: 'For example, Q2 2024/25, July to September 2024, or Autumn term 2024, which has the days set under Term dates of the area.',
  MONTHLY: 'For example, September 2024.',
  AD_HOC: 'For example, September 2024.',
};

const VALUE: Record<Schemas['KpiUnit'], string> = {
  PERCENT: 'Percentage',
  RATE: 'Rate',
  COUNT: 'How many',
  DAYS: 'Days',
  WEEKS: 'Weeks',
  SCORE: 'Score',
};

const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint });

/** What is sent. Of the ways to say a figure only the chosen one. */
export function draftOf(values: Values): ObservationDraft {
  const text = (id: string) => (typeof values[id] === 'string' ? values[id] : undefined);
  const number = (id: string) => (typeof values[id] === 'number' ? values[id] : undefined);
  // A number is sent as one; a mark, or a word beside the number, the server reads and says as what.
  const typed = text('value');
  const value = typed === undefined ? undefined : (readNumber(typed) ?? undefined);
  return {
    period: text('period') ?? '',
    periodStart: text('periodStart'),
    periodEnd: text('periodEnd'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    value,
    written: value === undefined ? typed : undefined,
    mark: undefined,
    asStated: text('asStated'),
    status: (text('status') ?? 'FINAL') as ObservationDraft['status'],
    quality: (text('quality') ?? '').split(' ').filter((flag) => flag !== '') as Schemas['QualityFlag'][],
    caveat: text('caveat'),
    dimension: text('dimension'),
    category: text('category'),
    correction: text('correction'),
    confirmed: text('confirmed') === 'yes' ? true : undefined,
  };
}

/** A correction replaces the figure as a whole: what is no longer said is cleared. */
export function correctionOf(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ confirmed: undefined, correction: undefined, ...draftOf(values) })
      .filter(([name, value]) => value !== undefined || !['confirmed', 'correction'].includes(name))
      .map(([name, value]) => [name, value ?? null]),
  );
}
