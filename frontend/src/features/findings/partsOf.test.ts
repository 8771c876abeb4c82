import { describe, expect, it } from 'vitest';
import { partsOf } from './partsOf';

const named = (...labels: string[]) => labels.map((label) => ({ label }));

describe('a sentence cut at the names it contains', () => {
  it('keeps every word, and cuts at the first place of each name', () => {
    expect(partsOf('1.7 Strategy waits for 1.8 Provision; 1.7 Strategy is due.', named('1.7 Strategy', '1.8 Provision'))).toEqual([
      '1.7 Strategy',
      ' waits for ',
      '1.8 Provision',
      '; 1.7 Strategy is due.',
    ]);
  });

  it('takes the longer of two names that begin alike', () => {
    expect(partsOf('2.10 Use and 2.1', named('2.1', '2.10 Use'))).toEqual(['2.10 Use', ' and ', '2.1']);
  });

  it('is the sentence itself where no name stands in it', () => {
    expect(partsOf('Nothing is named.', named('1.7 Strategy', ''))).toEqual(['Nothing is named.']);
  });
});
