import { partsOf, londonToday } from '@/design/dates';
import type { FieldError } from '@/design/ErrorSummary';
import { summaryOf } from '@/parts/form/refusal';
import { fieldOf, ProblemError } from '@/server/problem';
import type { ActionStatement } from '../api/submitReport';
import type { WorkspaceAction } from '../api/workspace';
import { blankForm, readForm, saysNothing, withoutEmptyRows, type FormError, type StatementForm } from '../statement/form';

/** What is said of an action on this page, or was said before in this cycle. */
export type Saying =
  /** Finished before the cycle: nothing is owed. */
  | 'finished'
  | 'owed'
  /** Something is typed that cannot be sent yet. */
  | 'begun'
  | 'said'
  /** Declared in this cycle already, and nothing new is typed. */
  | 'stated';

export function sayingOf(work: WorkspaceAction, form: StatementForm | undefined): Saying {
  if (form === undefined || saysNothing(form)) {
    return work.stated ? 'stated' : work.owed ? 'owed' : 'finished';
  }
  return readSaid(work, form).kind === 'errors' ? 'begun' : 'said';
}

/** How many of the actions a report is about are said: the finished ones are neither owed nor counted. */
export function progressOf(works: readonly WorkspaceAction[], form: (actionId: string) => StatementForm | undefined) {
  const sayings = works.map((work) => sayingOf(work, form(work.action.id))).filter((saying) => saying !== 'finished');
  const count = (...kinds: Saying[]) => sayings.filter((saying) => kinds.includes(saying)).length;
  return { said: count('said', 'stated'), begun: count('begun'), of: sayings.length };
}

/** The words are those of the statement before the cycle. */
export function sameWords(work: WorkspaceAction, form: StatementForm): boolean {
  const words = work.previous?.narrative.trim() ?? '';
  return words !== '' && !form.unchanged && form.narrative.trim() === words;
}

/** A form before anything is typed: it describes the last day the cycle reports on or today, and never a day before the last statement. */
export function blankFor(work: WorkspaceAction, periodTo: string, today: string = londonToday()): StatementForm {
  const end = periodTo < today ? periodTo : today;
  const before = work.action.statedOn ?? work.previous?.positionOn ?? '';
  return { ...blankForm(), positionOn: partsOf(before > end ? before : end) };
}

/** The last statement as a form, to be changed where something did. */
export function lastTime(work: WorkspaceAction, blank: StatementForm): StatementForm {
  const { previous } = work;
  if (previous === undefined) {
    return blank;
  }
  const parts = (value: typeof previous.forecast) => {
    const all = value === undefined ? blank.forecast : partsOf(value.date);
    return value?.precision === 'MONTH' ? { ...all, day: '' } : all;
  };
  return {
    ...blank,
    progress: previous.progress,
    impact: previous.impact ?? '',
    impactReason: previous.impactReason ?? '',
    confidence: previous.confidence ?? '',
    forecast: parts(previous.forecast),
    actual: parts(previous.actual),
    narrative: previous.narrative,
  };
}

/** What is wrong, and at which action; without one it belongs to the report as a whole. */
export interface PlacedError extends FormError {
  actionId?: string;
}

export type Report = { kind: 'report'; statements: ActionStatement[] } | { kind: 'errors'; errors: PlacedError[] };

/** A priority's report out of what is typed, or what keeps it from being one. What was stated already is not sent again. */
export function reportOf(works: readonly WorkspaceAction[], form: (actionId: string) => StatementForm | undefined): Report {
  const statements: ActionStatement[] = [];
  const errors: PlacedError[] = [];
  for (const work of works) {
    const actionId = work.action.id;
    const typed = form(actionId);
    if (typed === undefined || saysNothing(typed)) {
      if (work.owed) {
        errors.push({ actionId, field: 'progress', message: 'Say where it stands, or that nothing changed' });
      }
      continue;
    }
    const read = readSaid(work, typed);
    if (read.kind === 'errors') {
      errors.push(...read.errors.map((error) => ({ ...error, actionId })));
    } else {
      statements.push(read.said);
    }
  }
  return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'report', statements };
}

type Said = { kind: 'said'; said: ActionStatement } | { kind: 'errors'; errors: FormError[] };

export function readSaid(work: WorkspaceAction, form: StatementForm): Said {
  const actionId = work.action.id;
  if (form.unchanged) {
    return { kind: 'said', said: { actionId, unchanged: true } };
  }
  const { closed, total } = work.action.milestones;
  const read = readForm(withoutEmptyRows(form), total - closed);
  return read.kind === 'errors' ? read : { kind: 'said', said: { actionId, unchanged: false, statement: read.statement } };
}

/**
 * A refusal, each of its errors at the action it is about: the server points into the list that was sent. What is about the
 * report as a whole, or about nothing that is shown, keeps its words and has no action.
 */
export function placed(error: unknown, statements: readonly ActionStatement[]): PlacedError[] {
  if (!(error instanceof ProblemError) || error.problem.errors.length === 0) {
    return summaryOf(error, []).map(({ message }) => ({ field: '', message }));
  }
  return error.problem.errors.map(({ pointer, message }) => {
    const parts = /^\/statements\/(\d+)(?:\/(.*))?$/.exec(pointer);
    const statement = parts === null ? undefined : statements[Number(parts[1])];
    if (statement === undefined) {
      return { field: '', message };
    }
    const field = fieldOf(`/${(parts?.[2] ?? '').replace(/^statement\/?/, '')}`);
    return { actionId: statement.actionId, field: ['', 'unchanged', 'actionId'].includes(field) ? 'progress' : field, message };
  });
}

/** The ids of an action's fields begin with this; an id must not begin with a figure. */
export const prefixOf = (actionId: string) => `said-${actionId}`;

/** For the summary: which action each error is about, and where its field is. */
export function summarised(errors: readonly PlacedError[], works: readonly WorkspaceAction[]): FieldError[] {
  return errors.map(({ actionId, field, message }) => {
    const work = works.find(({ action }) => action.id === actionId);
    return work === undefined ? { message } : { field: `${prefixOf(work.action.id)}-${field}`, message: `${work.action.ref}: ${message}` };
  });
}
