import { describe, expect, it } from 'vitest';
import { readFields } from '@/parts/form/fields';
import { ProblemError } from '@/server/problem';
import type { Budget } from '../api/types';
import { atFields, blankBudget, budgetFields, budgetOf, shownMonths, spanOf, spread } from './plan';

const EMPTY: Budget = {
  workstreamId: 'w1',
  version: 1,
  allocatedPence: 1_000_000,
  unlinedPence: 1_000_000,
  lines: [],
  profile: [],
  forecast: [],
  notes: [],
};
const STORED: Budget = {
  ...EMPTY,
  lines: [
    { kind: 'STAFFING', pence: 120_050, committedPence: 0, paidPence: 0 },
    { kind: 'EVALUATION', committedPence: 0, paidPence: 0 },
  ],
  profile: [
    { month: '2024-11', pence: 50_000 },
    { month: '2025-02', pence: 10 },
  ],
  forecast: [{ month: '2025-03', pence: 700 }],
};

describe('the months of a plan', () => {
  it.each([
    ['stands in it, over the turn of a year', STORED, undefined, undefined, '2024-11', '2025-03', 5],
    ['the grant covers', EMPTY, '2024-04-01', '2026-03-31', '2024-04', '2026-03', 24],
    ['the financial year covers, when nothing is known', EMPTY, undefined, undefined, '2025-04', '2026-03', 12],
    ['follow a first day that is known', EMPTY, '2024-09-15', undefined, '2024-09', '2025-08', 12],
  ])('are what %s', (_, budget, starts, ends, first, last, count) => {
    const span = spanOf(budget, starts, ends, '2026-02-10');
    const months = shownMonths(blankBudget(budget, span), span);
    expect([months[0], months.at(-1), months.length]).toEqual([first, last, count]);
    expect(span.all.length).toBeLessThanOrEqual(120);
  });

  it('stays within what the server takes', () => {
    const span = spanOf(EMPTY, '2020-01-01', '2040-01-01', '2026-02-10');
    expect(span.all).toHaveLength(120);
  });
});

describe('a budget', () => {
  const span = spanOf(STORED, undefined, undefined, '2026-02-10');

  it('is sent back as it stood when nothing was typed', () => {
    const typed = blankBudget(STORED, span);
    const { values, errors } = readFields(budgetFields(typed, span), typed);
    expect(errors).toEqual([]);
    expect(budgetOf(values, span)).toEqual({
      lines: [{ kind: 'STAFFING', pence: 120_050 }, { kind: 'EVALUATION' }],
      profile: STORED.profile,
      forecast: STORED.forecast,
    });
  });

  it('says at which field an amount cannot be read', () => {
    const typed = { ...blankBudget(STORED, span), 'profile-2024-12': '12,00', 'line-TRAINING': '-5' };
    expect(readFields(budgetFields(typed, span), typed).errors.map(({ field }) => field)).toEqual(['line-TRAINING', 'profile-2024-12']);
  });

  it('finds the field of what the server refuses', () => {
    const errors = ['/profile/1/pence', '/forecast/0/month', '/lines/1/pence', '/lines'].map((pointer) => ({ pointer, message: 'x' }));
    const sent = { lines: [{ kind: 'STAFFING' as const, pence: 1 }, { kind: 'OTHER' as const }], profile: STORED.profile, forecast: STORED.forecast };
    const mended = atFields(new ProblemError({ type: '', title: '', status: 422, detail: '', errors }), sent) as ProblemError;
    expect(mended.problem.errors.map(({ pointer }) => pointer)).toEqual(['/profile-2025-02', '/forecast-2025-03', '/line-OTHER', '/lines']);
  });
});

describe('what is pasted', () => {
  const months = ['2024-11', '2024-12', '2025-01'];

  it('goes to the right and downwards, and not over the edge', () => {
    expect(spread('£1,000\t900\r\n2,000\t\r\n3\t4\r\n5\t6\r\n', 'profile', '2024-12', months)).toEqual({
      'profile-2024-12': '£1,000',
      'forecast-2024-12': '900',
      'profile-2025-01': '2,000',
      'forecast-2025-01': '',
    });
  });

  it('fills one column from the second', () => {
    expect(spread('1\n2', 'forecast', '2024-11', months)).toEqual({ 'forecast-2024-11': '1', 'forecast-2024-12': '2' });
  });
});
