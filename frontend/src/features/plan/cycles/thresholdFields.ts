import { plural } from '@/parts/words';
import type { components } from '@/server/schema';

type Values = Omit<components['schemas']['Thresholds'], 'number'>;

export interface ThresholdField {
  key: keyof Values;
  /** What the number is of. */
  name: string;
  unit: 'day' | 'cycle' | 'month' | 'time';
  hint: string;
}

export const THRESHOLDS: readonly ThresholdField[] = [
  {
    key: 'redOverdueDays',
    name: 'Milestone overdue, red',
    unit: 'day',
    hint: 'From so many days overdue on a milestone makes the rating by the dates red.',
  },
  { key: 'amberCycles', name: 'Amber without end', unit: 'cycle', hint: 'Closes in a row at which an action was declared delayed.' },
  { key: 'impactUnratedMonths', name: 'Impact not rated', unit: 'month', hint: 'After completion, until when an impact rating is expected.' },
  { key: 'redatedTimes', name: 'Re-dated often', unit: 'time', hint: 'Approved other dates of one action.' },
  { key: 'redatedDays', name: 'Re-dated far', unit: 'day', hint: 'Days by which the approved date moved in all.' },
  {
    key: 'betterCycles',
    name: 'Declared better than its dates',
    unit: 'cycle',
    hint: 'Closes in a row at which the declared rating was better than the dates said.',
  },
  { key: 'forecastJumpDays', name: 'Forecast jumps', unit: 'day', hint: 'Days a forecast moves within one cycle.' },
  { key: 'decisionDays', name: 'Decision waits', unit: 'day', hint: 'Days a request or a recorded decision may wait.' },
];

/** "90 days". */
export function thresholdWords({ key, unit }: ThresholdField, values: Values): string {
  return plural(values[key], unit);
}
