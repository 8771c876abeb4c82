import { describe, expect, it } from 'vitest';
import { pounds, poundsTyped, readPounds } from './money';

describe('readPounds', () => {
  it.each([
    ['1200', 120_000],
    ['1,200.50', 120_050],
    ['£1,200.50', 120_050],
    [' £ 690,000 ', 69_000_000],
    ['0', 0],
    ['0.1', 10],
    ['19.99', 1_999],
    ['1,005.05', 100_505],
    ['1000000', 100_000_000],
  ])('reads %j as whole pence', (text, pence) => {
    expect(readPounds(text)).toBe(pence);
  });

  it.each(['', '-5', '1.200,50', '12,00', '1,2000', '1.005', '£1.2m', '£', '1e6', '1 200', '0x10', '99999999999999'])(
    'does not guess at %j',
    (text) => {
      expect(readPounds(text)).toBeNull();
    },
  );
});

describe('pounds', () => {
  it.each([
    [69_000_000, '£690,000'],
    [120_050, '£1,200.50'],
    [5, '£0.05'],
    [0, '£0'],
    [-20_000, '−£200'],
  ])('writes %d', (pence, words) => {
    expect(pounds(pence)).toBe(words);
  });

  it('opens in a field as it is read back', () => {
    expect(readPounds(poundsTyped(120_050))).toBe(120_050);
    expect(poundsTyped(undefined)).toBe('');
  });
});
