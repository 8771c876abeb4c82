import { describe, expect, it } from 'vitest';
import { standalone } from './download';

describe('a drawing to take away', () => {
  it('has a width of its own and white paper behind it, and is the same drawing', () => {
    const { text, width, height } = standalone(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="346" role="img"><text x="50%">56.5 %</text></svg>',
    );
    expect([width, height]).toEqual([1200, 346]);
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(drawing.getAttribute('width')).toBe('1200');
    expect(drawing.firstElementChild?.getAttribute('fill')).toBe('#ffffff');
    expect(drawing.querySelector('text')?.textContent).toBe('56.5 %');
  });
});
