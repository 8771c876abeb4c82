// @vitest-environment node
import { expect, it } from 'vitest';
import { anyFilter, NO_STATEMENT, readFilters, readSort } from './filters';

const NONE = { priority: '', progress: '', organisation: '', late: '', text: '' };

it('reads what an address asks for', () => {
  const organisation = '0198f0a1-0000-7000-8000-0000000000aa';
  expect(readFilters({ priority: '5', progress: 'AMBER', organisation, late: 'true', text: '  portal ' })).toEqual({
    priority: 5,
    progress: 'AMBER',
    organisation,
    late: true,
    text: 'portal',
  });
});

it.each([
  ['priority', 'five'],
  ['priority', '-1'],
  ['priority', '5 or 1=1'],
  ['progress', 'amber'],
  ['progress', 'PURPLE'],
  ['organisation', 'ICB'],
  ['late', '1'],
  ['text', '   '],
])('leaves out %s=%s, which would only be refused', (name, value) => {
  expect(anyFilter(readFilters({ ...NONE, [name]: value }))).toBe(false);
});

it('tells what nobody has reported on from what is reported not started', () => {
  expect(readFilters({ ...NONE, progress: NO_STATEMENT })).toMatchObject({ progress: undefined, noStatement: true });
  expect(readFilters({ ...NONE, progress: 'GREY' })).toMatchObject({ progress: 'GREY', noStatement: undefined });
});

it('cuts words at the limit of the API', () => {
  expect(readFilters({ ...NONE, text: 'x'.repeat(300) }).text).toHaveLength(100);
});

it.each([
  [undefined, undefined],
  ['', undefined],
  ['-due,ref', '-due,ref'],
  ['owner', undefined],
  ['owner,-title', '-title'],
  ['--ref', undefined],
])('sorts %s by %s', (raw, expected) => {
  expect(readSort(raw)).toBe(expected);
});
