import { daysIn, NO_DATE, partsOf } from '@/design/dates';
import type { Field, Typed, Values } from '@/parts/form/fields';
import type { Priority } from '@/server/priorities';
import type { KeyDate, KeyDateDraft } from '../api/keyDates';

export const KINDS: Record<KeyDate['kind'], string> = {
  STOCKTAKE: 'Stocktake',
  MONITORING_VISIT: 'Monitoring visit',
  INSPECTION: 'Inspection',
  FORMAL_MONITORING_ENDED: 'Formal monitoring ended',
  OVERSIGHT: 'Oversight',
  SERVICE: 'Service',
  POLICY: 'National policy',
  OTHER: 'Other',
};

export const STATES: Record<KeyDate['state'], string> = { EXPECTED: 'Expected', HAPPENED: 'Happened', CALLED_OFF: 'Called off' };

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** The end of formal monitoring needs a date and who ended it; anything else a date or the words for when. */
export function fieldsOf(typed: Typed, priorities: readonly Priority[]): Field[] {
  const ended = typed.kind === 'FORMAL_MONITORING_ENDED';
  return [
    { id: 'kind', kind: 'select', label: 'What is it?', ask: 'Say what it is', choices: choices(KINDS) },
    { id: 'title', kind: 'text', label: 'What happens?', hint: 'In one line, for example “Next six-monthly stocktake”.', ask: 'Say what happens' },
    ...(priorities.length === 0
      ? []
      : [
          {
            id: 'priorityId',
            kind: 'select' as const,
            label: 'Priority',
            hint: 'Leave it empty for the programme as a whole.',
            choices: priorities.map(({ id, number, title }) => ({ value: id, label: `${String(number)} ${title}` })),
          },
        ]),
    {
      id: 'falls',
      kind: 'date',
      orMonth: true,
      label: ended ? 'When did it end?' : 'When?',
      hint: 'Leave the day empty where only the month is known.',
      ...(ended ? { ask: 'Enter the date on which formal monitoring ended' } : {}),
    },
    {
      id: 'timing',
      kind: 'text',
      label: 'When, in the words of the source',
      hint: 'For example, “before the summer holidays”. Needed where there is no date.',
    },
    {
      id: 'byWhom',
      kind: 'text',
      label: ended ? 'Who ended it?' : 'By whom?',
      hint: 'The body, without a person’s name.',
      ...(ended ? { ask: 'Say who ended it, for example the Department for Education' } : {}),
    },
    { id: 'state', kind: 'radios', label: 'Has it happened?', ask: 'Say whether it is expected or happened', choices: choices(STATES) },
    { id: 'note', kind: 'area', label: ended ? 'What the letter says' : 'Note', hint: 'Without names.', limit: 2_000, rows: 2 },
    { id: 'source', kind: 'area', label: 'Where is it said?', hint: 'Paper or letter, date, paragraph.', limit: 2_000, rows: 2 },
  ];
}

export function typedOf(date: KeyDate | null): Typed {
  return {
    kind: date?.kind ?? '',
    title: date?.title ?? '',
    priorityId: date?.priorityId ?? '',
    falls: date?.falls === undefined ? NO_DATE : partsOf(date.falls.date, date.falls.precision === 'MONTH' ? 'month' : 'day'),
    timing: date?.timing ?? '',
    byWhom: date?.byWhom ?? '',
    state: date?.state ?? '',
    note: date?.note ?? '',
    source: date?.source ?? '',
  };
}

/** A day, or a month of which the day is not known, as requests have it. */
function planned(value: string): { date: string; precision: 'DAY' | 'MONTH' } {
  return value.length > 7
    ? { date: value, precision: 'DAY' }
    : { date: `${value}-${String(daysIn(Number(value.slice(0, 4)), Number(value.slice(5)))).padStart(2, '0')}`, precision: 'MONTH' };
}

/** What the form says, as it is sent; what was left empty is absent. */
export function bodyFrom(values: Values): Readonly<Record<string, unknown>> {
  return { ...values, falls: typeof values.falls === 'string' ? planned(values.falls) : undefined };
}

/** What is shown, to be recorded again. */
export function draftOf({ priorityId, kind, title, falls, timing, byWhom, state, note, source }: KeyDate): KeyDateDraft {
  return { priorityId, kind, title, falls, timing, byWhom, state, note, source: source === '' ? undefined : source };
}
