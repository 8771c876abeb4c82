import { expect, it } from 'vitest';
import type { Me } from '@/server/me';
import { mayState } from './mayState';

const me = (permissions: string[], sroPriorities: string[]): Me => ({
  displayName: 'SRO',
  areas: [{ code: 'E06000006', name: 'Halton', roles: ['sro'], permissions, sroPriorities, contributorPriorities: [], organisations: [] }],
});
const listing = (priorityId: string) => ({
  id: `l-${priorityId}`,
  priorityId,
  priorityNumber: 1,
  priorityTitle: 'x',
  ref: '1.1',
  basis: 'PUBLISHED' as const,
});
const action = { listings: [listing('p1'), listing('p5')] };

it.each([
  ['the SRO of one of its priorities', me(['statement:submit'], ['p5']), true],
  ['an SRO of all priorities', me(['statement:submit'], []), true],
  ['the SRO of another priority', me(['statement:submit'], ['p2']), false],
  ['a contributor', me(['statement:draft'], ['p1']), false],
  ['nobody', null, false],
])('%s', (_, person, allowed) => {
  expect(mayState(person, 'E06000006', action)).toBe(allowed);
});

it('is no SRO of another area', () => {
  expect(mayState(me(['statement:submit'], []), 'E08000015', action)).toBe(false);
});
