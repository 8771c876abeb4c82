import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { londonToday, momentWords, parseIsoDate, readDateParts } from './dates';
import { DateValue } from './DateValue';

describe('DateValue', () => {
  it('says a day', () => {
    const { container } = render(<DateValue value="2024-07-15" />);
    expect(container).toHaveTextContent(/^15 July 2024$/);
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2024-07-15');
  });

  it('never shows the day of a date of which only the month is known', () => {
    const { container } = render(<DateValue value={{ date: '2025-01-31', precision: 'MONTH' }} />);
    expect(container).toHaveTextContent(/^January 2025$/);
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2025-01');
  });

  it('shows a dash and says "none" when there is no date', () => {
    render(<DateValue value={null} />);
    expect(screen.getByText('–')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('none')).toHaveClass('govuk-visually-hidden');
  });
});

describe('dates', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '15/07/2024', '2024-7-15', ''])('%s is no date', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it.each([
    ['2024-07-15T22:59:59Z', '2024-07-15'],
    ['2024-07-15T23:00:00Z', '2024-07-16'],
    ['2024-01-15T23:59:59Z', '2024-01-15'],
  ])('at %s it is %s in London', (instant, day) => {
    expect(londonToday(new Date(instant))).toBe(day);
  });

  it('says a moment in London time', () => {
    expect(momentWords('2024-07-15T13:05:00Z')).toBe('15 July 2024 at 14:05');
  });

  it.each([
    [['', '', ''], { kind: 'none' }],
    [['15', '7', '2024'], { kind: 'date', iso: '2024-07-15', precision: 'day' }],
    [['15', 'Jul', '2024'], { kind: 'date', iso: '2024-07-15', precision: 'day' }],
    [['', '7', '2024'], { kind: 'error', message: 'The date must include a day', part: 'day' }],
    [['15', '', '2024'], { kind: 'error', message: 'The date must include a month', part: 'month' }],
    [['15', '7', '24'], { kind: 'error', message: 'The date must include a year of four figures', part: 'year' }],
    [['31', '6', '2024'], { kind: 'error', message: 'The date must be a real date', part: 'day' }],
    [['1', 'Ju', '2024'], { kind: 'error', message: 'The date must be a real date', part: 'month' }],
    [['1.5', '6', '2024'], { kind: 'error', message: 'The date must be a real date', part: 'day' }],
  ] as const)('reads %j', ([day, month, year], expected) => {
    expect(readDateParts({ day, month, year }, 'The date')).toEqual(expected);
  });

  it('takes a month alone, where that is allowed, as its last day', () => {
    expect(readDateParts({ day: '', month: '2', year: '2024' }, 'The forecast', true)).toEqual({
      kind: 'date',
      iso: '2024-02-29',
      precision: 'month',
    });
  });
});
