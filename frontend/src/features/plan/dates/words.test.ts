import { describe, expect, it } from 'vitest';
import type { DeadlineChange } from '../api/deadlineChanges';
import { declaredBetter } from '../cycles/declaredBetter';
import { overdueWords } from '../milestoneWords';
import { mayAsk } from './mayAsk';
import { redatedWords } from './redated';
import { movedWords, stateWords } from './stateWords';

const ORIGINAL = { date: '2025-01-31', precision: 'MONTH' } as const;

describe('how often and how far a date moved', () => {
  it.each([
    [{ timesRedated: 0 }, 'none is agreed'],
    [{ timesRedated: 0, original: ORIGINAL }, 'never re-dated'],
    [{ timesRedated: 1, slippageDays: 31, original: ORIGINAL }, 're-dated once, 31 days later'],
    [{ timesRedated: 2, slippageDays: 122, original: ORIGINAL }, 're-dated twice, 122 days later in all'],
    [{ timesRedated: 3, slippageDays: -1, original: ORIGINAL }, 're-dated 3 times, 1 day earlier in all'],
    [{ timesRedated: 2, slippageDays: 0, original: ORIGINAL }, 're-dated twice, back to the first date'],
    [{ timesRedated: 1 }, 're-dated once'],
  ])('%j', (dates, words) => {
    expect(redatedWords({ late: false, ...dates })).toBe(words);
  });
});

describe('where a request stands', () => {
  const words = (part: Partial<DeadlineChange>) => stateWords({ imported: false, stale: false, state: 'REQUESTED', ...part } as DeadlineChange);

  it('is said in words, with who decided', () => {
    expect(words({ waitingDays: 12 })).toBe('Waits for a decision for 12 days');
    expect(words({ waitingDays: 0 })).toBe('Waits for a decision since today');
    expect(words({ imported: true, importedWords: 'imported, decision not known', waitingDays: 90 })).toBe('Imported, decision not known');
    expect(words({ waitingDays: 1, stale: true })).toContain('can only be refused or withdrawn');
    expect(words({ state: 'APPROVED', decidedOn: '2024-11-06', meeting: 'the board of November' })).toBe(
      'Approved on 6 November 2024 by the board of November',
    );
    expect(words({ state: 'REFUSED', decidedOn: '2024-11-06' })).toBe('Refused on 6 November 2024 by the chair between meetings');
    expect(words({ state: 'WITHDRAWN', decidedOn: '2024-11-06' })).toBe('Withdrawn on 6 November 2024');
  });

  it('says the direction it would move', () => {
    expect(movedWords({ daysMoved: 31 })).toBe('31 days later');
    expect(movedWords({ daysMoved: -1 })).toBe('1 day earlier');
    expect(movedWords({})).toBeNull();
  });
});

describe('who is offered to ask for another date', () => {
  const me = (roles: string[], permissions: string[], sroPriorities: string[] = []) => ({
    displayName: 'x',
    areas: [{ code: 'A', name: 'A', roles, permissions, sroPriorities, contributorPriorities: [], organisations: [] }],
  });
  const action = { listings: [{ id: 'l', priorityId: 'p1', priorityNumber: 1, priorityTitle: 'x', ref: '1.1', basis: 'PUBLISHED' as const }] };

  it.each([
    ['programme manager', me(['programme-manager'], ['date:request']), true],
    ['SRO of its priority', me(['sro'], ['date:request'], ['p1']), true],
    ['SRO of every priority', me(['sro'], ['date:request']), true],
    ['SRO of another', me(['sro'], ['date:request'], ['p2']), false],
    ['without the permission', me(['sro'], [], ['p1']), false],
    ['nobody', null, false],
  ])('%s', (_, who, offered) => {
    expect(mayAsk(who, 'A', action)).toBe(offered);
  });
});

it.each([
  ['GREEN', 'RED', true],
  ['AMBER', 'RED', true],
  ['RED', 'RED', false],
  ['RED', 'GREEN', false],
  ['GREY', 'RED', false],
  ['WHITE', 'RED', false],
  ['GREEN', undefined, false],
  [undefined, 'RED', false],
] as const)('declared %s and by its dates %s: better is %s', (declared, system, better) => {
  expect(declaredBetter({ declared, system })).toBe(better);
});

it('says how late a milestone is, or that it is not said', () => {
  expect(overdueWords({ late: true, overdueDays: 45 })).toBe('45 days overdue');
  expect(overdueWords({ late: true })).toBe('overdue, by how much is not said');
  expect(overdueWords({ late: false })).toBeNull();
});
