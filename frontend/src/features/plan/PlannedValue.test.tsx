import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlannedValue } from './PlannedValue';

describe('PlannedValue', () => {
  it('shows the words of a plan as they are written, and that they are no date', () => {
    const { container } = render(<PlannedValue value={undefined} words="Summer 2026 (tbc)" />);
    expect(container).toHaveTextContent('“Summer 2026 (tbc)” no date');
    expect(container.querySelector('time')).toBeNull();
  });

  it('shows a date where there is one, whatever words stand beside it', () => {
    render(<PlannedValue value={{ date: '2026-06-30', precision: 'MONTH' }} words="tbc" />);
    expect(screen.getByText('June 2026')).toHaveAttribute('datetime', '2026-06');
  });

  it('says that there is none where neither is said', () => {
    const { container } = render(<PlannedValue value={undefined} words={undefined} none="not stated" />);
    expect(container).toHaveTextContent('not stated');
  });
});
