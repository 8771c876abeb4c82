import { sentenceCase } from '@/parts/words';
import type { Kpi } from '@/server/measures';
import type { components } from '@/server/schema';
import type { KpiDraft } from '../api/writeKpi';
import type { ShippedDefinition } from '../api/shippedDefinitions';
import { textOf, type Field, type Typed, type Values } from '@/parts/form/fields';
import { BASE_WORDS, POLARITY_WORDS, UNIT_WORDS, YEAR_KINDS } from '../words';

type Schemas = components['schemas'];

export interface Around {
  priorities: readonly { id: string; number: number; title: string }[];
  organisations: readonly { id: string; name: string }[];
}

const FREQUENCIES: readonly Schemas['Frequency'][] = ['MONTHLY', 'QUARTERLY', 'SIX_MONTHLY', 'ANNUAL', 'AD_HOC'];
const STATISTICS: readonly Schemas['Statistic'][] = ['AVERAGE', 'MEDIAN', 'LONGEST'];
const LIMIT_UNITS: readonly Schemas['LimitUnit'][] = ['DAYS', 'WEEKS', 'MONTHS'];
const RATES = ['100', '1000', '10000', '100000'];

const from = (words: Record<string, string>, none?: string) => [
  ...(none === undefined ? [] : [{ value: '', label: none }]),
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
];
const named = (codes: readonly string[], none?: string) => from(Object.fromEntries(codes.map((code) => [code, sentenceCase(code)])), none);

/**
 * The fields of a measure. Of one that exists code and unit never change, and what it counts and whether it is a headline have
 * forms of their own.
 */
export function kpiFields(typed: Typed, { priorities, organisations }: Around, fresh: boolean): Field[] {
  const unit = textOf(typed, 'unit');
  return [
    { id: 'title', kind: 'text', section: 'What it is', label: 'Title', hint: 'For example, Plans issued within 20 weeks.', ask: 'Enter a title' },
    ...(fresh
      ? [
          {
            id: 'code',
            kind: 'text' as const,
            width: 20 as const,
            label: 'Code',
            hint: 'Spreadsheets refer to it, and it never changes: ehc-20wk.',
            ask: 'Enter the code',
          },
          {
            id: 'unit',
            kind: 'radios' as const,
            label: 'Unit',
            hint: 'It never changes.',
            ask: 'Choose a unit',
            choices: from(UNIT_WORDS),
          },
        ]
      : []),
    ...(unit === 'RATE'
      ? [
          {
            id: 'ratePer',
            kind: 'select' as const,
            label: 'Per how many?',
            choices: [{ value: '', label: 'Choose' }, ...RATES.map((value) => ({ value, label: Number(value).toLocaleString('en-GB') }))],
          },
        ]
      : []),
    ...(unit === 'DAYS' || unit === 'WEEKS'
      ? [{ id: 'statistic', kind: 'select' as const, label: 'Of what are they taken?', choices: named(STATISTICS, 'Not said') }]
      : []),
    {
      id: 'polarity',
      kind: 'radios',
      label: 'Which way is good?',
      ask: 'Say whether high or low is good, or neither',
      choices: from(POLARITY_WORDS),
    },
    {
      id: 'frequency',
      kind: 'select',
      label: 'How often is it observed?',
      ask: 'Say how often it is observed',
      choices: named(FREQUENCIES, 'Choose'),
    },
    {
      id: 'priorityId',
      kind: 'select',
      label: 'Which priority is it about?',
      choices: [{ value: '', label: 'The whole plan' }, ...priorities.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))],
    },
    ...(fresh
      ? [
          ...wordFields('What it counts'),
          {
            id: 'headline',
            kind: 'radios' as const,
            label: 'Is it a headline measure?',
            hint: 'On the shortlist a board looks at. It can be decided later, with a reason.',
            ask: 'Say yes or no: is it a headline?',
            choices: [
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No, on the long list' },
            ],
          },
        ]
      : []),
    {
      id: 'base',
      kind: 'select',
      section: 'How it is compared',
      label: 'What is it a share of?',
      hint: 'Only figures on the same base are compared.',
      choices: from(BASE_WORDS, 'Not recorded'),
    },
    {
      id: 'yearKind',
      kind: 'select',
      label: 'Which year is meant by 2023/24?',
      hint: 'Without it such a period is asked about.',
      choices: from(YEAR_KINDS, 'Not said'),
    },
    {
      id: 'referenceCode',
      kind: 'text',
      width: 20,
      label: 'Measure of the open data it is the same as',
      hint: 'Then England, the region and other areas stand beside it.',
    },
    {
      id: 'tolerance',
      kind: 'number',
      label: 'Tolerance',
      hint: 'How far off its target a figure may be and still be amber, in the unit of the measure.',
    },
    { id: 'caveat', kind: 'area', label: 'What must a reader know?', hint: 'Printed wherever the figure is.', rows: 2 },
    { id: 'statutory', kind: 'area', section: 'What the law expects', label: 'In words', rows: 2, hint: 'Apart from any target of our own.' },
    { id: 'limitValue', kind: 'number', width: 4, label: 'Statutory limit' },
    { id: 'limitUnit', kind: 'select', label: 'Unit of the limit', beside: true, choices: named(LIMIT_UNITS, 'None') },
    ...(unit === 'PERCENT'
      ? [{ id: 'expectedShare', kind: 'number' as const, label: 'Share expected within it, in per cent', hint: '100, outside exceptions.' }]
      : []),
    { id: 'owner', kind: 'text', section: 'Who', label: 'Who answers for it?', hint: 'A role without a name: Head of SEND.' },
    { id: 'sourceBody', kind: 'text', label: 'Who publishes it?' },
    {
      id: 'organisationId',
      kind: 'select',
      label: 'Whose data providers supply the figures?',
      choices: [{ value: '', label: 'Only the programme’s own people' }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))],
    },
    { id: 'dueDays', kind: 'whole', width: 4, label: 'Days after its period by which a figure is due' },
    {
      id: 'reading',
      kind: 'checks',
      folded: 'How control limits are computed',
      label: 'How are they computed?',
      choices: [
        { value: 'cumulative', label: 'The figure adds up within a year and starts again', hint: 'Then there are no limits.' },
        { value: 'screened', label: 'Leave out moving ranges beyond their own limit', hint: 'Off is how NHS England’s Excel tool computes.' },
      ],
    },
    {
      id: 'baselinePoints',
      kind: 'whole',
      width: 4,
      folded: 'How control limits are computed',
      label: 'Points of each stretch they are fixed on',
      hint: '12 to 120; leave it out for all.',
    },
  ];
}

/** What a definition says: of a new measure, and of each further version. */
export function wordFields(section?: string): Field[] {
  return [
    {
      id: 'definition',
      kind: 'area',
      ...(section === undefined ? {} : { section }),
      label: 'Definition',
      hint: 'So exactly that two readers compute the same figure.',
      ask: 'Say what it measures',
      limit: 5_000,
    },
    { id: 'numeratorDefinition', kind: 'area', label: 'What is counted (n)', rows: 2, limit: 1_000 },
    { id: 'denominatorDefinition', kind: 'area', label: 'Out of what (d)', rows: 2, limit: 1_000 },
    { id: 'population', kind: 'area', label: 'Who is counted, and on which basis', rows: 2, limit: 1_000 },
  ];
}

type Start = Partial<Pick<Kpi, keyof KpiDraft & keyof Kpi>> | ShippedDefinition;

/** The form as a measure, or a definition that comes with the product, fills it. */
export function blankKpi(start: Start): Typed {
  const given = start as Record<string, unknown>;
  const text = (id: string) => {
    const value = given[id];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  // prettier-ignore
  const ids = [
    'title', 'code', 'unit', 'ratePer', 'statistic', 'polarity', 'frequency', 'priorityId', 'definition', 'numeratorDefinition', 'denominatorDefinition', 'population',
    'base', 'yearKind', 'referenceCode', 'tolerance', 'caveat', 'statutory', 'limitValue', 'limitUnit', 'expectedShare', 'owner', 'sourceBody', 'organisationId', 'dueDays', 'baselinePoints',
  ];
  return {
    ...Object.fromEntries(ids.map((id) => [id, text(id)])),
    headline: given.headline === undefined ? '' : given.headline === true ? 'yes' : 'no',
    reading: [given.cumulative === true ? 'cumulative' : '', given.screened === false ? '' : 'screened'].filter((one) => one !== '').join(' '),
  };
}

/** What is sent: ticked boxes and yes or no become what the request calls them. */
export function kpiDraft({ reading, headline, ratePer, ...values }: Values): Record<string, string | number | boolean | undefined> {
  const ticked = typeof reading === 'string' ? reading.split(' ') : [];
  return {
    ...values,
    ratePer: ratePer === undefined ? undefined : Number(ratePer),
    ...(headline === undefined ? {} : { headline: headline === 'yes' }),
    cumulative: ticked.includes('cumulative'),
    screened: ticked.includes('screened'),
  };
}

/** A change clears what was emptied. */
export function kpiPatch(fields: readonly Field[], values: Values): Record<string, string | number | boolean | null> {
  const draft = kpiDraft(values);
  const { cumulative, screened } = draft;
  return {
    ...Object.fromEntries(fields.filter(({ id }) => id !== 'reading').map(({ id }) => [id, draft[id] ?? null])),
    cumulative: cumulative ?? null,
    screened: screened ?? null,
  };
}
