import type { GivenDate } from '@/design/dates';
import { DateValue } from '@/design/DateValue';

interface PlannedValueProps {
  value: GivenDate;
  /** What the plan writes where it knows no date. */
  words: string | undefined;
  none?: string;
}

/** A date of the plan, or the words that stand in its place: they are no date, and that is said. */
export function PlannedValue({ value, words, none }: PlannedValueProps) {
  return value === undefined && words !== undefined ? (
    <>
      “{words}” <span className="gt-small gt-quiet">no date</span>
    </>
  ) : (
    <DateValue value={value} none={none} />
  );
}
