import { ProblemError, summaryOf } from '@/api/problem';
import type { FieldError } from '@/design/ErrorSummary';

/**
 * What a form shows after a refusal. To a record that was changed meanwhile the server says 412; the page has read it again and
 * says where to look.
 */
export function refusalOf(error: unknown, fields: readonly string[]): FieldError[] {
  return error instanceof ProblemError && error.status === 412
    ? [
        {
          message:
            'Somebody changed this after you opened it. It is shown here as it stands now, and nothing of yours was lost: check it and try again.',
        },
      ]
    : summaryOf(error, fields);
}
