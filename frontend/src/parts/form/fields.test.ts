import { describe, expect, it } from 'vitest';
import { NO_DATE } from '@/design/dates';
import { readFields, readNumber, type Field } from './fields';

describe('readNumber', () => {
  it.each([
    ['1712', 1712],
    ['1,712', 1712],
    ['56.5', 56.5],
    [' 0 ', 0],
    ['−3', -3],
    ['.5', 0.5],
    ['1e3', 1000],
    ['+85.7000000000001', 85.7000000000001],
  ])('reads %j', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['56,5', '17,12', '56.5%', '1 712', 'x', '', '.', 'e3', '1.2.3'])('does not guess at %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

const FIELDS: Field[] = [
  { id: 'value', kind: 'number', label: 'Target', ask: 'Enter the target' },
  { id: 'due', kind: 'date', label: 'To be reached by' },
  { id: 'note', kind: 'area', label: 'Note' },
];

describe('readFields', () => {
  it('sends what was typed, and nothing of what was left empty', () => {
    expect(readFields(FIELDS, { value: '60', due: { day: '31', month: '12', year: '2025' }, note: ' ' })).toEqual({
      values: { value: 60, due: '2025-12-31' },
      errors: [],
    });
  });

  it('says everything that is wrong at once, each at its field', () => {
    expect(readFields(FIELDS, { value: '60%', due: { day: '31', month: '2', year: '2025' }, note: '' }).errors).toEqual([
      { field: 'value', message: 'Target must be a number: leave the per cent sign out' },
      { field: 'due', message: 'To be reached by must be a real date', part: 'day' },
    ]);
    expect(readFields(FIELDS, { value: '', due: NO_DATE, note: '' }).errors).toEqual([{ field: 'value', message: 'Enter the target' }]);
  });

  it('reads money as pence and a date without its day as a month', () => {
    const fields: Field[] = [
      { id: 'pence', kind: 'money', label: 'Amount' },
      { id: 'onDay', kind: 'date', label: 'Day', orMonth: true },
    ];
    const month = { day: '', month: '6', year: '2024' };
    expect(readFields(fields, { pence: '£1,200.50', onDay: month })).toEqual({ values: { pence: 120_050, onDay: '2024-06' }, errors: [] });
    expect(readFields(fields, { pence: '1200,50', onDay: { ...month, day: '31' } }).errors).toEqual([
      { field: 'pence', message: 'Amount must be an amount in pounds and pence, for example 1,200.50' },
      { field: 'onDay', message: 'Day must be a real date', part: 'day' },
    ]);
  });
});
