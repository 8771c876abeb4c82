import { withReason } from '@/parts/form/personalDetails';
import type { SheetRow } from '@/parts/sheet/rehearsal';
import { api } from '@/server/client';
import { ProblemError } from '@/server/problem';
import type { components } from '@/server/schema';
import { ledgerText } from '../spend/ledgerText';

export type ImportReport = components['schemas']['ImportReport'];

/** Sends rows as the sheet `spend` of an import, which finds them again by their references; a rehearsal stores nothing. */
export async function sendLedger(programmeId: string, rows: readonly SheetRow[], rehearsal: boolean, reason?: string): Promise<ImportReport> {
  const { data } = await api.POST('/api/v1/programmes/{programmeId}/imports', {
    params: { path: { programmeId }, query: { onError: 'skip', dryRun: rehearsal } },
    headers: withReason(reason),
    body: { sheet: 'spend' },
    bodySerializer: (body) => {
      const form = new FormData();
      form.append('file', new File([ledgerText(rows)], 'spend.csv', { type: 'text/csv' }));
      form.append('sheet', body.sheet ?? '');
      return form;
    },
  });
  // The other forms of the report are files, which this does not ask for.
  if (data === undefined || typeof data === 'string') {
    throw new ProblemError({
      type: 'about:blank',
      title: 'Golden Thread cannot be reached',
      status: 0,
      detail: 'Nothing was lost. Try again in a moment.',
      errors: [],
    });
  }
  return data;
}
