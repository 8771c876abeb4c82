import { textOf, type Field, type Typed, type Values } from '@/parts/form/fields';
import type { components } from '@/server/schema';
import type { Matrix } from '../api/matrices';
import { BANDS, CATEGORIES } from '../words';

type Schemas = components['schemas'];
type Draft = Schemas['RiskMatrixDraft'];

const BAND_CODES = Object.keys(BANDS) as Schemas['RiskBand'][];
const CATEGORY_CODES = Object.keys(CATEGORIES) as Schemas['RiskCategory'][];
const SIZES = ['4', '5'];

const steps = (typed: Typed) => Array.from({ length: textOf(typed, 'size') === '4' ? 4 : 5 }, (_, index) => index);

/** Of a category either every step is described or none. */
function meanings(typed: Typed, category: Schemas['RiskCategory']): Field[] {
  const { word } = CATEGORIES[category];
  const ids = steps(typed).map((index) => `steps-${category}-${index}`);
  const begun = ids.some((id) => textOf(typed, id).trim() !== '');
  return ids.map((id, index) => ({
    id,
    kind: 'area',
    rows: 2,
    limit: 500,
    label: `${word}, step ${index + 1}`,
    folded: `What the steps of impact mean for ${word.toLowerCase()}`,
    ...(begun ? { ask: `Say what step ${index + 1} means for ${word.toLowerCase()}` } : {}),
  }));
}

/** The fields of a matrix. How many steps are asked for follows from its size. */
export function matrixFields(typed: Typed): Field[] {
  const named = (id: string, title: string, means: string): Field[] =>
    steps(typed).map((index) => ({
      id: `${id}-${index}`,
      kind: 'text',
      width: 20,
      label: `${index + 1}${index === 0 ? means : ''}`,
      ask: `Name step ${index + 1} of ${id === 'impacts' ? 'impact' : 'likelihood'}`,
      ...(index === 0 ? { section: title } : {}),
    }));
  return [
    {
      id: 'size',
      kind: 'radios',
      label: 'How many steps?',
      ask: 'Say how many steps it has',
      choices: SIZES.map((value) => ({ value, label: `${value} of likelihood, ${value} of impact` })),
    },
    ...named('likelihoods', 'Steps of likelihood', ', the least likely'),
    ...named('impacts', 'Steps of impact', ', the least bad'),
    ...BAND_CODES.slice(1).map((band, index): Field => ({
      id: `bands-${index + 1}-from`,
      kind: 'whole',
      width: 4,
      label: `${BANDS[band].letter} ${BANDS[band].word} begins at`,
      ask: `Say from which score ${BANDS[band].word} begins`,
      ...(index === 0 ? { section: 'Bands', hint: 'Low begins at 1.' } : {}),
    })),
    {
      id: 'appetite',
      kind: 'whole',
      width: 4,
      section: 'What is accepted',
      label: 'Accepted is a score of up to',
      ask: 'Say up to which score a risk is accepted',
    },
    ...CATEGORY_CODES.map((category): Field => ({
      id: `appetite-${category}`,
      kind: 'whole',
      width: 4,
      label: `${CATEGORIES[category].word}: up to`,
      folded: 'Another limit for a category',
    })),
    ...CATEGORY_CODES.flatMap((category) => meanings(typed, category)),
    {
      id: 'reason',
      kind: 'area',
      section: 'Why',
      label: 'Why does it change?',
      hint: 'Without names. It counts from now on; every score keeps the matrix it was made on.',
      ask: 'Say why it changes',
      limit: 1_000,
    },
  ];
}

/** The form as the matrix in force fills it. */
export function blankMatrix(matrix: Matrix): Typed {
  const five = [0, 1, 2, 3, 4];
  return {
    size: String(matrix.size),
    ...Object.fromEntries(
      five.flatMap((index) => [
        [`likelihoods-${index}`, matrix.likelihoods[index] ?? ''],
        [`impacts-${index}`, matrix.impacts[index] ?? ''],
      ]),
    ),
    ...Object.fromEntries([1, 2, 3].map((index) => [`bands-${index}-from`, String(matrix.bands[index]?.from ?? '')])),
    appetite: String(matrix.appetite),
    ...Object.fromEntries(
      CATEGORY_CODES.map((category) => [`appetite-${category}`, String(matrix.appetites.find((one) => one.category === category)?.score ?? '')]),
    ),
    ...Object.fromEntries(
      CATEGORY_CODES.flatMap((category) =>
        five.map((index) => [`steps-${category}-${index}`, matrix.descriptors.find((one) => one.category === category)?.steps[index] ?? '']),
      ),
    ),
    reason: '',
  };
}

/** What is sent. A category of which no step is described has no description. */
export function matrixDraft(values: Values): Draft {
  const size = Number(values.size);
  const text = (id: string) => (values[id] === undefined ? '' : String(values[id]));
  const list = (id: string) => Array.from({ length: size }, (_, index) => text(`${id}-${index}`));
  return {
    size,
    likelihoods: list('likelihoods'),
    impacts: list('impacts'),
    descriptors: CATEGORY_CODES.map((category) => ({ category, steps: list(`steps-${category}`) })).filter((one) =>
      one.steps.some((step) => step !== ''),
    ),
    bands: BAND_CODES.map((band, index) => ({ band, from: index === 0 ? 1 : Number(values[`bands-${index}-from`]) })),
    appetite: Number(values.appetite),
    appetites: CATEGORY_CODES.flatMap((category) => {
      const score = values[`appetite-${category}`];
      return score === undefined ? [] : [{ category, score: Number(score) }];
    }),
    reason: text('reason'),
  };
}
