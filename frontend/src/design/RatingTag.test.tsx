import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RatingCounts, RatingKey } from './RatingCounts';
import { RatingTag } from './RatingTag';
import { meaningOf, RATING_CODES } from './ratings';

describe('RatingTag', () => {
  it.each([...RATING_CODES, undefined])('%s says its letter and its word', (code) => {
    const { container } = render(<RatingTag code={code} />);
    expect(container.querySelector('text')).toHaveTextContent(meaningOf(code).letter);
    expect(screen.getByText(meaningOf(code).progress.short)).toBeVisible();
  });

  it('says of what nobody has rated that there is no report, and not that it is declared', () => {
    const { container } = render(<RatingTag code={undefined} note="as declared" />);
    expect(container.querySelector('text')).toHaveTextContent('?');
    expect(container).toHaveTextContent(/No report yet$/);
  });

  it('has a shape of its own for every code, so that it survives a black-and-white printer', () => {
    const all = [...RATING_CODES, undefined];
    const shapes = all.map((code) => {
      const shape = render(<RatingTag code={code} />).container.querySelector('svg > :first-child');
      // Position and size, not colour.
      return ['d', 'r', 'rx', 'height', 'stroke', 'stroke-dasharray'].map((name) => shape?.getAttribute(name)).join();
    });
    expect(new Set(shapes).size).toBe(all.length);
  });

  it('uses the words of the impact axis for impact', () => {
    render(<RatingTag code="BLUE" axis="impact" />);
    expect(screen.getByText('Sustained at target')).toBeVisible();
    expect(screen.queryByText('Complete')).toBeNull();
  });

  it('still says the word where only the letter has room', () => {
    const { container } = render(<RatingTag code="AMBER" words="letter" />);
    expect(container).toHaveTextContent('Delayed');
  });

  it('puts a note after the word', () => {
    const { container } = render(<RatingTag code="RED" note="by its dates" />);
    expect(container).toHaveTextContent('Will miss, by its dates');
  });
});

describe('RatingCounts', () => {
  it('says count, word and share of what there is, and leaves out what there is not', () => {
    const { container } = render(
      <RatingCounts
        of="of 94 actions"
        counts={[
          { rating: 'BLUE', count: 17, of: 94, percent: 18 },
          { rating: 'RED', count: 0, of: 94, percent: 0 },
          { count: 77, of: 94, percent: 82 },
        ]}
      />,
    );
    expect(container).toHaveTextContent('17 complete · 18%');
    expect(container).toHaveTextContent('77 no report yet · 82%');
    expect(container).toHaveTextContent('of 94 actions');
    expect(container).not.toHaveTextContent('miss');
  });

  it('has a key that says what no report means', () => {
    const { container } = render(<RatingKey />);
    expect(container).toHaveTextContent('Nobody has reported on it; not the same as not started');
  });
});
