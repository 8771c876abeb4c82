import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary, type FieldError } from '@/design/ErrorSummary';
import { summaryOf } from '@/parts/form/refusal';
import { ProblemError } from '@/server/problem';
import { proposeDraft } from '../api/proposeDraft';
import { readDraft } from '../api/statementDraft';
import type { WorkspaceAction } from '../api/workspace';
import { saysNothing } from '../statement/form';
import { isProposed } from '../statement/DraftKeeper';
import type { Draft } from '../statement/useDraft';
import { prefixOf, readSaid } from './report';

/** Hands what a contributor typed to the SRO, who alone declares it. */
export function Propose({ work, draft }: { work: WorkspaceAction; draft: Draft }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useRef(false);
  const { keeper, form, state } = draft;
  const actionId = work.action.id;
  const proposal = useMutation({
    mutationFn: async () => {
      await keeper.saveNow();
      const { kind } = keeper.state();
      // The line under the form says what became of the draft.
      return kind === 'conflict' || kind === 'failed' ? null : proposeDraft(actionId, keeper.etag());
    },
    onSuccess: (proposed) => {
      if (proposed !== null) {
        keeper.adopt(proposed);
      }
    },
    onError: async (error) => {
      if (error instanceof ProblemError && error.status === 412) {
        keeper.compare(await readDraft(actionId));
      } else {
        setErrors(summaryOf(error, []));
      }
    },
    onSettled: () => {
      sending.current = false;
    },
  });
  const propose = () => {
    const read = saysNothing(form) ? null : readSaid(work, form);
    if (read === null) {
      setErrors([{ field: `${prefixOf(actionId)}-progress`, message: 'Say where it stands, or that nothing changed' }]);
    } else if (read.kind === 'errors') {
      setErrors(read.errors.map(({ field, message }) => ({ field: `${prefixOf(actionId)}-${field}`, message })));
    } else if (!sending.current) {
      setErrors([]);
      sending.current = true;
      proposal.mutate();
    }
  };
  const proposed = isProposed(state);
  return (
    <>
      <ErrorSummary errors={errors} />
      {proposed ? null : (
        <Buttons>
          <Button busy={proposal.isPending} onClick={propose}>
            Propose to the SRO<span className="govuk-visually-hidden">: {work.action.ref}</span>
          </Button>
        </Buttons>
      )}
    </>
  );
}
