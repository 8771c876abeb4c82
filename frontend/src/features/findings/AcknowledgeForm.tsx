import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { dateWords, NO_DATE, readDateParts, type DateParts } from '@/design/dates';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { DateInput, TextArea } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { Restored } from '@/parts/form/Restored';
import { useUnsent } from '@/parts/form/useUnsent';
import type { Finding } from '@/server/findings';
import { ProblemError } from '@/server/problem';
import { acknowledge } from './api/acknowledge';
import { unsentName } from './grouping';

/** The API's limit. */
const LIMIT = 2000;

export const BLANK = { reason: '', reviewOn: { ...NO_DATE } };

export interface AcknowledgeFormProps {
  programmeId: string;
  finding: Finding;
  /** Called with what to say on the page. */
  onDone: (told: string) => void;
  /** The finding was answered as it stood; meanwhile its facts changed, or it is gone. */
  onOvertaken: () => void;
  onCancel: () => void;
}

/** Why a finding stands, and when that is looked at again. */
export function AcknowledgeForm({ programmeId, finding, onDone, onOvertaken, onCancel }: AcknowledgeFormProps) {
  const queries = useQueryClient();
  const typed = useUnsent(unsentName(finding), BLANK);
  const { form } = typed;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [part, setPart] = useState<keyof DateParts | undefined>(undefined);
  // A double click comes before the button has been drawn busy.
  const sending = useRef(false);

  const saying = useMutation({
    mutationFn: ({ reason, reviewOn }: { reason: string; reviewOn: string }) => {
      const { rule, subjectId, fingerprint } = finding;
      return acknowledge(programmeId, { rule, subjectId, fingerprint, reason, reviewOn });
    },
    onSuccess: (_, { reviewOn }) => {
      typed.forget();
      onDone(`Acknowledged until ${dateWords(reviewOn)}: ${finding.sentence}`);
    },
    onError: (error) => {
      sending.current = false;
      const changed = error instanceof ProblemError && error.status === 409;
      if (changed) {
        onOvertaken();
      }
      setErrors(changed ? [{ message: CHANGED }] : refusalOf(error, ['reason', 'reviewOn']));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['programme', programmeId] }),
  });

  const submit = () => {
    if (sending.current) {
      return;
    }
    const reason = form.reason.trim();
    const read = readDateParts(form.reviewOn, 'The review date');
    setPart(read.kind === 'error' ? read.part : undefined);
    if (reason !== '' && read.kind === 'date') {
      setErrors([]);
      sending.current = true;
      saying.mutate({ reason, reviewOn: read.iso });
      return;
    }
    setErrors([
      ...(reason === '' ? [{ field: 'reason', message: 'Say why it stands' }] : []),
      ...(read.kind === 'date' ? [] : [{ field: 'reviewOn', message: read.kind === 'none' ? 'Enter when it is looked at again' : read.message }]),
    ]);
  };

  return (
    <FormPlace name="Acknowledge the finding" onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <Restored typed={typed} />
      <TextArea
        id="reason"
        label="Why does it stand?"
        hint="As the board should read it, without names: it stays in the record."
        rows={3}
        limit={LIMIT}
        value={form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <DateInput
        id="reviewOn"
        label="When is it looked at again?"
        hint="Within a year. After that day the finding is back, and so it is as soon as its facts change."
        value={form.reviewOn}
        onChange={(reviewOn) => typed.change({ reviewOn })}
        error={errorOf(errors, 'reviewOn')}
        wrongPart={part}
      />
      <Buttons>
        <Button type="submit" busy={saying.isPending}>
          Acknowledge it
        </Button>
        <Button look="link" onClick={onCancel}>
          Leave it open
        </Button>
      </Buttons>
    </FormPlace>
  );
}

const CHANGED =
  'The facts have changed since you opened this. It is shown here as it stands now, and nothing of yours was lost: check it and send it again.';
