// Whoever shows refusals also asks why a doubtful text must stay.
import './personalDetails';
import type { FieldError } from '@/design/ErrorSummary';
import { fieldOf, ProblemError } from '@/server/problem';

const OVERTAKEN = 'Somebody changed this after you opened it';

/** A record is no longer the one that was shown. The server says 412 to a tag; this is for what was shown in a list. */
export function overtaken(): ProblemError {
  return new ProblemError({ type: 'about:blank', title: OVERTAKEN, status: 412, detail: '', errors: [] });
}

export function isOvertaken(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}

/**
 * What a form shows after a refusal. The server tells those who call it to read the record again; a form has done that, and
 * says where to look.
 */
export function refusalOf(error: unknown, fields: readonly string[]): FieldError[] {
  return isOvertaken(error)
    ? [{ message: `${OVERTAKEN}. It is shown here as it stands now, and nothing of yours was lost: check it and try again.` }]
    : summaryOf(error, fields);
}

/** The sentence in which the server refuses, without the title of its kind. */
export function sentenceOf({ problem }: ProblemError): string {
  return problem.errors[0]?.message ?? (problem.detail === '' ? problem.title : problem.detail);
}

/**
 * What the error summary shows. `fields` are the ids of the form; an error that points elsewhere is still shown, only
 * without a link. With no pointed error the problem's own sentence stands there.
 */
export function summaryOf(error: unknown, fields: readonly string[]): { field?: string; message: string }[] {
  if (!(error instanceof ProblemError)) {
    return error === null || error === undefined ? [] : [{ message: 'Something went wrong on this page. Reload it and try again.' }];
  }
  const { errors, title, detail } = error.problem;
  if (errors.length === 0) {
    return [{ message: detail === '' ? title : `${title}. ${detail}` }];
  }
  return errors.map(({ pointer, message }) => {
    const field = fieldOf(pointer);
    return fields.includes(field) ? { field, message } : { message };
  });
}
