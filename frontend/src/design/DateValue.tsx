import { dateWords, momentWords, type GivenDate } from './dates';

export interface DateValueProps {
  /** As the API gives it: `2024-07-15`, or `{ date, precision }`; null or absent when there is none. */
  value: GivenDate;
  /** What a screen reader says for the dash. */
  none?: string;
}

/** A date in words. A date that does not exist is a dash to the eye and a word to the ear: a blank says neither. */
export function DateValue({ value, none = 'none' }: DateValueProps) {
  if (value === null || value === undefined || value === '') {
    return <None>{none}</None>;
  }
  const date = typeof value === 'string' ? value : value.date;
  const monthOnly = typeof value !== 'string' && value.precision?.toLowerCase() === 'month';
  return <time dateTime={monthOnly ? date.slice(0, 7) : date}>{dateWords(date, monthOnly ? 'month' : 'day')}</time>;
}

/** A moment of the history, in London time. */
export function MomentValue({ value }: { value: string | null | undefined }) {
  return value === null || value === undefined ? <None /> : <time dateTime={value}>{momentWords(value)}</time>;
}

export function None({ children = 'none' }: { children?: string }) {
  return (
    <span className="gt-none">
      <span aria-hidden="true">–</span>
      <span className="govuk-visually-hidden">{children}</span>
    </span>
  );
}
