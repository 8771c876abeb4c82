import { londonToday, NO_DATE, partsOf, readDateParts, type DateParts } from '@/design/dates';
import type { FieldError } from '@/design/ErrorSummary';
import { RATING_CODES, type RatingCode } from '@/design/ratings';
import type { components } from '@/server/schema';

type Statement = components['schemas']['StatementDraft'];
type Confidence = components['schemas']['Confidence'];

/** The form as typed, right or wrong: this is what a draft keeps. */
export interface StatementForm {
  /** Nothing changed since the statement before. What was typed besides stays in the form and is not sent. */
  unchanged: boolean;
  progress: string;
  impact: string;
  impactReason: string;
  confidence: string;
  positionOn: DateParts;
  forecast: DateParts;
  actual: DateParts;
  narrative: string;
  evidence: { title: string; url: string }[];
  overrideReason: string;
}

export function blankForm(today: string = londonToday()): StatementForm {
  return {
    unchanged: false,
    progress: '',
    impact: '',
    impactReason: '',
    confidence: '',
    positionOn: partsOf(today),
    forecast: NO_DATE,
    actual: NO_DATE,
    narrative: '',
    evidence: [],
    overrideReason: '',
  };
}

/** A draft comes back as it was stored, perhaps by an older version of this form: what is not understood is left blank. */
export function formOf(stored: unknown, blank: StatementForm = blankForm()): StatementForm {
  const from = asRecord(stored);
  return {
    unchanged: from.unchanged === true,
    progress: text(from.progress),
    impact: text(from.impact),
    impactReason: text(from.impactReason),
    confidence: text(from.confidence),
    positionOn: date(from.positionOn) ?? blank.positionOn,
    forecast: date(from.forecast) ?? NO_DATE,
    actual: date(from.actual) ?? NO_DATE,
    narrative: text(from.narrative),
    evidence: Array.isArray(from.evidence) ? from.evidence.map(asRecord).map((link) => ({ title: text(link.title), url: text(link.url) })) : [],
    overrideReason: text(from.overrideReason),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function date(value: unknown): DateParts | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const parts = asRecord(value);
  return { day: text(parts.day), month: text(parts.month), year: text(parts.year) };
}

export interface FormError extends FieldError {
  field: string;
  /** Which box of a date is wrong. */
  part?: keyof DateParts;
}

export type ReadForm = { kind: 'statement'; statement: Statement } | { kind: 'errors'; errors: FormError[] };

/**
 * The request the form stands for, or what keeps it from being one. Only what cannot be sent at all is found here; the rules
 * of a statement are the server's, so that they are said once.
 */
export function readForm(form: StatementForm, openMilestones: number): ReadForm {
  const errors: FormError[] = [];
  const readDate = (field: 'positionOn' | 'forecast' | 'actual', what: string, monthAllowed: boolean) => {
    const read = readDateParts(form[field], what, monthAllowed);
    if (read.kind === 'error') {
      errors.push({ field, message: read.message, part: read.part });
    }
    return read.kind === 'date' ? read : null;
  };

  const complete = form.progress === 'BLUE';
  if (!isRating(form.progress)) {
    errors.push({ field: 'progress', message: 'Choose a progress rating' });
  }
  // A forecast left over from before "complete" was chosen is not shown, so it is not sent and cannot be wrong.
  const forecast = complete ? null : readDate('forecast', 'The forecast date', true);
  const actual = complete ? readDate('actual', 'The completion date', true) : null;
  const position = readDate('positionOn', 'The date the statement describes', false);
  if (position === null && !errors.some(({ field }) => field === 'positionOn')) {
    errors.push({ field: 'positionOn', message: 'Enter the date the statement describes' });
  }
  form.evidence.forEach((link, index) => {
    if (link.title.trim() === '') {
      errors.push({ field: `evidence-${index}-title`, message: `Say what the evidence in link ${index + 1} is` });
    }
    if (!isHttps(link.url.trim())) {
      errors.push({ field: `evidence-${index}-url`, message: `The address in link ${index + 1} must begin with https://` });
    }
  });
  if (errors.length > 0 || position === null || !isRating(form.progress)) {
    return { kind: 'errors', errors };
  }
  return {
    kind: 'statement',
    statement: {
      progress: form.progress,
      impact: isRating(form.impact) ? form.impact : undefined,
      impactReason: isRating(form.impact) ? words(form.impactReason) : undefined,
      confidence: form.confidence === '' ? undefined : (form.confidence as Confidence),
      forecast: planned(forecast),
      actual: planned(actual),
      narrative: words(form.narrative),
      evidence: form.evidence.map((link) => ({ title: link.title.trim(), url: link.url.trim() })),
      overrideReason: lacking(form, openMilestones).length > 0 ? words(form.overrideReason) : undefined,
      positionOn: position.iso,
    },
  };
}

/** Nothing was said: the day it would describe is there from the beginning. */
export function saysNothing(form: StatementForm): boolean {
  const typed = [form.progress, form.impact, form.confidence, form.narrative, form.overrideReason, form.impactReason];
  return (
    !form.unchanged &&
    typed.every((text) => text.trim() === '') &&
    isBlank(form.forecast) &&
    isBlank(form.actual) &&
    withoutEmptyRows(form).evidence.length === 0
  );
}

/** What "complete" still lacks, in words; then the form asks for the reason why. */
export function lacking(form: StatementForm, openMilestones: number): string[] {
  if (form.progress !== 'BLUE') {
    return [];
  }
  return [
    isBlank(form.actual) ? 'the completion date' : null,
    form.evidence.length === 0 ? 'evidence' : null,
    openMilestones === 0 ? null : openMilestones === 1 ? 'one open milestone closed' : `${openMilestones} open milestones closed`,
  ].filter((part) => part !== null);
}

/** Rows in which nothing was typed are no evidence and no mistake. */
export function withoutEmptyRows(form: StatementForm): StatementForm {
  return { ...form, evidence: form.evidence.filter(({ title, url }) => title.trim() !== '' || url.trim() !== '') };
}

function isBlank({ day, month, year }: DateParts): boolean {
  return `${day}${month}${year}`.trim() === '';
}

export function isRating(code: string): code is RatingCode {
  return (RATING_CODES as readonly string[]).includes(code);
}

const LONGEST_ADDRESS = 2000;

/** As the server has it: an address of a host with a dot in its name, without gaps. Parsed, since a pattern can be kept busy for hours. */
function isHttps(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || /\s/.test(address)) {
    return false;
  }
  try {
    const { protocol, hostname } = new URL(address);
    const dot = hostname.indexOf('.');
    return protocol === 'https:' && dot > 0 && dot < hostname.length - 1;
  } catch {
    return false;
  }
}

function words(typed: string): string | undefined {
  const trimmed = typed.trim();
  return trimmed === '' ? undefined : trimmed;
}

function planned(read: { iso: string; precision: 'day' | 'month' } | null): Statement['forecast'] {
  return read === null ? undefined : { date: read.iso, precision: read.precision === 'day' ? 'DAY' : 'MONTH' };
}
