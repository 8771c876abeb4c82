import { readDateParts, type DateParts } from '@/design/dates';
import type { FieldError } from '@/design/ErrorSummary';
import type { Choice } from '@/design/inputs';
import { poundsAdvice, readPounds } from '@/parts/money';

interface Common {
  /** The JSON pointer of the value in the request, with dashes. */
  id: string;
  label: string;
  hint?: string;
  /** Said when it is left empty; without one it may be. */
  ask?: string;
  /** A heading before it: the fields from here on belong together. */
  section?: string;
  /** Stands in one line with the field before it, where there is room. */
  beside?: boolean;
  /** Under which words it is folded away with its neighbours of the same words until something stands in one of them. */
  folded?: string;
}

export type Field = Common &
  (
    | { kind: 'text'; width?: 2 | 4 | 10 | 20 }
    | { kind: 'area'; limit?: number; rows?: number }
    | { kind: 'number' | 'whole'; width?: 4 | 10 }
    /** Typed in pounds, read as whole pence. */
    | { kind: 'money' }
    /** With `orMonth` the day may stay empty; then it is read as a month, 2024-06. */
    | { kind: 'date'; orMonth?: boolean }
    | { kind: 'select' | 'radios' | 'checks'; choices: readonly (Choice & { label: string })[] }
  );

/** What stands in a form: text, the three boxes of a date; ticked boxes are joined by spaces. */
export type Typed = Readonly<Record<string, string | DateParts>>;

/** What is sent: empty fields are absent. */
export type Values = Readonly<Record<string, string | number | undefined>>;

export interface FormError extends FieldError {
  part?: keyof DateParts;
}

export const textOf = (typed: Typed, id: string): string => {
  const value = typed[id];
  return typeof value === 'string' ? value : '';
};

/** Reads the fields as they were typed, in their order, and says everything that is wrong at once. */
export function readFields(fields: readonly Field[], typed: Typed): { values: Values; errors: FormError[] } {
  const errors: FormError[] = [];
  const values: Record<string, string | number | undefined> = {};
  for (const field of fields) {
    const { id, ask } = field;
    if (field.kind === 'date') {
      const parts = typed[id];
      const read = readDateParts(typeof parts === 'object' ? parts : { day: '', month: '', year: '' }, field.label, field.orMonth);
      if (read.kind === 'error') {
        errors.push({ field: id, message: read.message, part: read.part });
      } else if (read.kind === 'date') {
        values[id] = read.precision === 'month' ? read.iso.slice(0, 7) : read.iso;
      } else if (ask !== undefined) {
        errors.push({ field: id, message: ask });
      }
      continue;
    }
    const text = textOf(typed, id).trim();
    if (text === '') {
      if (ask !== undefined) {
        errors.push({ field: id, message: ask });
      }
    } else if (field.kind === 'money') {
      const pence = readPounds(text);
      if (pence === null) {
        errors.push({ field: id, message: poundsAdvice(field.label) });
      } else {
        values[id] = pence;
      }
    } else if (field.kind === 'number' || field.kind === 'whole') {
      const number = readNumber(text);
      if (number === null || (field.kind === 'whole' && !Number.isInteger(number))) {
        errors.push({
          field: id,
          message: `${field.label} must be a ${field.kind === 'whole' ? 'whole number' : 'number'}${text.includes('%') ? ': leave the per cent sign out' : ''}`,
        });
      } else {
        values[id] = number;
      }
    } else {
      values[id] = text;
    }
  }
  return { values, errors };
}

/** 1712, 1,712, 56.5, .5 and what machines write, 5.65e1; not 56,5, which a reader could take for a thousand, nor anything with a sign of its unit. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-');
  return /^[+-]?((\d{1,3}(,\d{3})+|\d+)(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i.test(plain) ? Number(plain.replaceAll(',', '')) : null;
}
