import { textOf, type Field, type Typed, type Values } from '@/parts/form/fields';
import { poundsTyped } from '@/parts/money';
import { ProblemError } from '@/server/problem';
import type { components } from '@/server/schema';
import type { Budget, LineKind } from '../api/types';
import { LINE_KINDS, LINE_WORDS, monthWords, shiftMonth } from '../words';

type BudgetDraft = components['schemas']['BudgetDraft'];

export const PLANS = ['profile', 'forecast'] as const;
export type Plan = (typeof PLANS)[number];

/** As many as the server takes. */
const MOST_MONTHS = 120;
/** How far one may go beyond the months that are there. */
const BEFORE = 12;
const AFTER = 24;

export const idOf = (plan: Plan, month: string) => `${plan}-${month}`;
export const lineId = (kind: LineKind) => `line-${kind}`;

export interface Span {
  /** Every month that can be shown. */
  all: string[];
  /** Which of them are, at first. */
  from: number;
  to: number;
}

/** The months of a plan: those that stand in it and those of the grant; without either the financial year that runs. */
export function spanOf({ profile, forecast }: Pick<Budget, Plan>, startsOn: string | undefined, endsOn: string | undefined, today: string): Span {
  const stored = [...profile, ...forecast].map(({ month }) => month);
  const of = (day: string | undefined) => (day === undefined ? [] : [day.slice(0, 7)]);
  const april = `${today.slice(5, 7) < '04' ? Number(today.slice(0, 4)) - 1 : today.slice(0, 4)}-04`;
  const known = [...stored, ...of(startsOn), ...of(endsOn)].sort();
  const first = known[0] ?? april;
  const wanted = known.length < 2 ? shiftMonth(first, 11) : (known.at(-1) ?? first);
  const shown = [first];
  while (shown.length < MOST_MONTHS && (shown.at(-1) ?? wanted) < wanted) {
    shown.push(shiftMonth(first, shown.length));
  }
  const after = Math.min(AFTER, MOST_MONTHS - shown.length);
  const before = Math.min(BEFORE, MOST_MONTHS - shown.length - after);
  const all = Array.from({ length: before + shown.length + after }, (_, index) => shiftMonth(first, index - before));
  return { all, from: before, to: before + shown.length - 1 };
}

/** The form as the budget stands. */
export function blankBudget(budget: Budget, span: Span): Typed {
  const amounts = (plan: Plan) =>
    Object.fromEntries(span.all.map((month) => [idOf(plan, month), poundsTyped(budget[plan].find((one) => one.month === month)?.pence)]));
  return {
    ...Object.fromEntries(LINE_KINDS.map((kind) => [lineId(kind), poundsTyped(budget.lines.find((line) => line.kind === kind)?.pence)])),
    named: budget.lines
      .filter(({ pence }) => pence === undefined)
      .map(({ kind }) => kind)
      .join(' '),
    from: String(span.from),
    to: String(span.to),
    ...amounts('profile'),
    ...amounts('forecast'),
  };
}

export const shownMonths = (typed: Typed, { all }: Span): string[] => all.slice(Number(textOf(typed, 'from')), Number(textOf(typed, 'to')) + 1);

export function budgetFields(typed: Typed, span: Span): Field[] {
  return [
    ...LINE_KINDS.map((kind): Field => ({ id: lineId(kind), kind: 'money', label: `${LINE_WORDS[kind]}, in pounds` })),
    {
      id: 'named',
      kind: 'checks',
      label: 'Lines that were agreed without an amount',
      folded: 'A line was agreed without an amount',
      choices: LINE_KINDS.map((value) => ({ value, label: LINE_WORDS[value] })),
    },
    ...shownMonths(typed, span).flatMap((month): Field[] => [
      { id: idOf('profile', month), kind: 'money', label: `${monthWords(month)}, planned` },
      { id: idOf('forecast', month), kind: 'money', label: `${monthWords(month)}, expected now` },
    ]),
  ];
}

/** What is sent: whole lists, and nothing of what was left empty. */
export function budgetOf(values: Values, span: Span): BudgetDraft {
  const named = String(values.named ?? '').split(' ');
  const pence = (id: string) => {
    const value = values[id];
    return typeof value === 'number' ? value : undefined;
  };
  const months = (plan: Plan) =>
    span.all.flatMap((month) => {
      const amount = pence(idOf(plan, month));
      return amount === undefined ? [] : [{ month, pence: amount }];
    });
  return {
    lines: LINE_KINDS.flatMap((kind) => {
      const amount = pence(lineId(kind));
      return amount !== undefined ? [{ kind, pence: amount }] : named.includes(kind) ? [{ kind }] : [];
    }),
    profile: months('profile'),
    forecast: months('forecast'),
  };
}

/** The server speaks of the third month it was sent; the form has a field for April 2024. */
export function atFields(error: unknown, { lines, profile, forecast }: BudgetDraft): unknown {
  if (!(error instanceof ProblemError)) {
    return error;
  }
  const place = (pointer: string) => {
    const [, list = '', index = ''] = /^\/(lines|profile|forecast)\/(\d+)/.exec(pointer) ?? [];
    const line = lines[Number(index)];
    const month = list === 'profile' || list === 'forecast' ? { profile, forecast }[list][Number(index)]?.month : undefined;
    return month !== undefined ? `/${list}-${month}` : list === 'lines' && line !== undefined ? `/${lineId(line.kind)}` : pointer;
  };
  return new ProblemError({ ...error.problem, errors: error.problem.errors.map(({ pointer, message }) => ({ pointer: place(pointer), message })) });
}

/** A spreadsheet ends what it copies with an empty line, or several. Counted from the end: a pattern would begin anew at every line. */
function withoutLastLines(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1) === '\n' || text.charAt(end - 1) === '\r')) {
    end--;
  }
  return text.slice(0, end);
}

/** What a copied block of a spreadsheet puts into the fields, from one of them to the right and downwards. */
export function spread(text: string, plan: Plan, month: string, months: readonly string[]): Typed {
  const found: Record<string, string> = {};
  const first = months.indexOf(month);
  withoutLastLines(text)
    .split(/\r?\n/)
    .forEach((row, down) => {
      const at = months[first + down];
      row.split('\t').forEach((cell, right) => {
        const to = PLANS[PLANS.indexOf(plan) + right];
        if (at !== undefined && to !== undefined) {
          found[idOf(to, at)] = cell.trim();
        }
      });
    });
  return found;
}
