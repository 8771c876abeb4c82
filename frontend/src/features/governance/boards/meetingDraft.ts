import { NO_DATE, readDateParts, type DateParts } from '@/design/dates';
import type { FieldError } from '@/design/ErrorSummary';
import type { components } from '@/server/schema';

export type MeetingDraft = components['schemas']['MeetingDraft'];

export interface MeetingFields {
  title: string;
  /** `sure`: one day. `unsure`: papers disagree, and it was held between two days. */
  certainty: string;
  date: DateParts;
  dateFrom: DateParts;
  dateTo: DateParts;
  dateNote: string;
}

export const NO_MEETING: MeetingFields = {
  title: '',
  certainty: 'sure',
  date: { ...NO_DATE },
  dateFrom: { ...NO_DATE },
  dateTo: { ...NO_DATE },
  dateNote: '',
};

export interface ReadMeeting {
  draft: MeetingDraft | null;
  errors: FieldError[];
  parts: Partial<Record<'date' | 'dateFrom' | 'dateTo', keyof DateParts>>;
}

/** What was typed as the API takes it, or what is missing. A day nobody is sure of needs a word on why. */
export function readMeeting(fields: MeetingFields): ReadMeeting {
  const errors: FieldError[] = [];
  const parts: ReadMeeting['parts'] = {};
  const day = (name: 'date' | 'dateFrom' | 'dateTo', what: string): string => {
    const read = readDateParts(fields[name], what);
    if (read.kind === 'date') {
      return read.iso;
    }
    errors.push({ field: name, message: read.kind === 'none' ? `Enter ${what.charAt(0).toLowerCase()}${what.slice(1)}` : read.message });
    if (read.kind === 'error') {
      parts[name] = read.part;
    }
    return '';
  };
  const title = fields.title.trim();
  const said = title === '' ? {} : { title };
  if (fields.certainty !== 'unsure') {
    const date = day('date', 'The day of the meeting');
    return { draft: errors.length === 0 ? { ...said, date } : null, errors, parts };
  }
  const dateFrom = day('dateFrom', 'The first day it can have been held');
  const dateTo = day('dateTo', 'The last day it can have been held');
  if (errors.length === 0 && dateTo < dateFrom) {
    errors.push({ field: 'dateTo', message: 'The last day must not be before the first' });
  }
  const dateNote = fields.dateNote.trim();
  if (dateNote === '') {
    errors.push({ field: 'dateNote', message: 'Say why the day is not certain' });
  }
  return { draft: errors.length === 0 ? { ...said, dateFrom, dateTo, dateNote } : null, errors, parts };
}
