import type { RatingCount } from '../RatingCounts';
import type { RatingCode } from '../ratings';

const FILLS: Record<RatingCode, [fill: string, ink: string, letter: string]> = {
  BLUE: ['#1d4f91', '#fff', 'B'],
  GREEN: ['#1f6b3b', '#fff', 'G'],
  AMBER: ['#f0a500', '#11202f', 'A'],
  RED: ['#a9152b', '#fff', 'R'],
  GREY: ['#66727d', '#fff', 'N'],
  WHITE: ['#ffffff', '#11202f', 'X'],
};

/** A bar as the server draws it: segments in per cent, so that text keeps its size at any width. */
export function sampleBar(counts: readonly (readonly [RatingCode, number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let x = 0;
  const parts = counts.map(([code, count]) => {
    const [fill, ink, letter] = FILLS[code];
    const width = (100 * count) / total;
    const label = width < 8 ? '' : `<text x="7" y="18" fill="${ink}" font-size="13" font-weight="700">${letter} ${count}</text>`;
    const part = `<svg x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="26"><rect width="100%" height="26" fill="${fill}"/><rect x="100%" width="2" height="26" fill="#fff" transform="translate(-2)"/>${label}</svg>`;
    x += width;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" height="26" role="img" aria-label="bar">${parts.join('')}</svg>`;
}

export const overall: RatingCount[] = [
  { rating: 'BLUE', count: 17, of: 94, percent: 18 },
  { rating: 'GREEN', count: 43, of: 94, percent: 46 },
  { rating: 'AMBER', count: 18, of: 94, percent: 19 },
  { rating: 'RED', count: 0, of: 94, percent: 0 },
  { rating: 'GREY', count: 16, of: 94, percent: 17 },
  { rating: 'WHITE', count: 0, of: 94, percent: 0 },
];

export interface SamplePriority {
  number: string;
  title: string;
  bodies: string;
  bar: string;
  impact: string;
  actions: string;
}

const priority = (
  number: string,
  title: string,
  bodies: string,
  counts: readonly (readonly [RatingCode, number])[],
  inferred: boolean,
): SamplePriority => {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return {
    number,
    title,
    bodies,
    bar: sampleBar(counts),
    impact: sampleBar([['GREY', total]]),
    actions: `${total}${inferred ? '*' : ''}`,
  };
};

// prettier-ignore
export const priorities: SamplePriority[] = [
  priority('1', 'Strategic oversight and governance', 'Council and ICB', [['BLUE', 4], ['GREEN', 1], ['AMBER', 4]], false),
  priority('2', 'Information gathering and sharing', 'Council, ICB, providers', [['GREEN', 6], ['AMBER', 4]], false),
  priority('3', 'Joint commissioning', 'Council and ICB', [['GREEN', 5], ['AMBER', 2]], true),
  priority('4', 'Early identification, health pathways and waiting well', 'ICB and council', [['GREEN', 7], ['AMBER', 3], ['GREY', 2]], true),
  priority('5', 'Timeliness and quality of EHC plans', 'Council', [['BLUE', 13], ['GREEN', 24], ['AMBER', 9], ['GREY', 14]], true),
];

export const line =
  '<svg xmlns="http://www.w3.org/2000/svg" height="56" viewBox="0 0 220 56" preserveAspectRatio="none"><path d="M0 24 36 17 72 14 108 42 144 26 180 8 216 48" fill="none" stroke="#a64b05" stroke-width="2"/><circle cx="214" cy="47" r="4" fill="#a64b05"/></svg>';

export interface SampleAction {
  ref: string;
  title: string;
  lead: string;
  rating: RatingCode;
  due: string;
  forecast: string | null;
  redated: number;
}

// prettier-ignore
export const actions: SampleAction[] = [
  { ref: '1.4', title: 'Joint strategic needs assessment for SEND', lead: 'Public health', rating: 'BLUE', due: '2024-04-30', forecast: null, redated: 0 },
  { ref: '2.1', title: 'Survey of parents and carers (also listed as 5.1)', lead: 'Council, parent carer forum', rating: 'AMBER', due: '2024-06-30', forecast: '2024-09-30', redated: 2 },
  { ref: '5.3', title: 'Quality assurance of plans across agencies', lead: 'SEND assessment team', rating: 'RED', due: '2024-10-31', forecast: '2025-01-31', redated: 1 },
  { ref: '5.7', title: 'Implement and embed the SEND portal', lead: 'SEND assessment team with council IT', rating: 'GREEN', due: '2025-01-31', forecast: '2025-06-30', redated: 0 },
];
