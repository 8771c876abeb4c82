import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { ErrorSummary, errorOf, type FieldError } from '@/design/ErrorSummary';
import { FormPlace } from '@/design/FormPlace';
import { TextArea } from '@/design/inputs';
import { refusalOf } from '@/parts/form/refusal';
import { useUnsent } from '@/parts/form/useUnsent';
import type { Cycle, Submission } from '../api/cycles';
import { acceptReport, returnReport } from '../api/decideReport';
import { SubmissionMark } from './marks';

export interface ReportsProps {
  cycle: Cycle;
  programmeId: string;
  /** The reader runs the cycle, and it is open. */
  runs: boolean;
  onDone: (done: string) => void;
}

/** Where every priority's report stands. Whoever runs the cycle accepts it, or returns it with what is missing. */
export function Reports({ cycle, programmeId, runs, onDone }: ReportsProps) {
  const queries = useQueryClient();
  const [returning, setReturning] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const settled = () => queries.invalidateQueries({ queryKey: ['programme', programmeId] });
  const acceptance = useMutation({
    mutationFn: acceptReport,
    onSuccess: (_, { priorityNumber }) => {
      setErrors([]);
      onDone(`The report of priority ${priorityNumber} is accepted.`);
    },
    onError: (error) => setErrors(refusalOf(error, [])),
    onSettled: settled,
  });
  const back = cycle.submissions.find(({ id }) => id === returning);
  const columns: Column<Submission>[] = [
    { key: 'number', header: 'No.', mark: true, cell: (row) => <strong>{row.priorityNumber}</strong> },
    {
      key: 'title',
      header: 'Priority and its SRO',
      lead: true,
      share: 34,
      cell: (row) => (
        <>
          {row.priorityTitle}
          <div className="gt-small gt-quiet">{row.sro ?? 'No SRO named'}</div>
        </>
      ),
    },
    {
      key: 'state',
      header: 'Report',
      share: 22,
      cell: (row) => (
        <>
          <SubmissionMark state={row.state} />
          <div className="gt-small gt-quiet">
            since <DateValue value={row.since} />
          </div>
          {row.state === 'RETURNED' && row.returnReason !== undefined ? <div className="gt-small">“{row.returnReason}”</div> : null}
        </>
      ),
    },
    { key: 'stated', header: 'Stated', align: 'tight', cell: (row) => (row.actions === 0 ? 'none is open' : `${row.stated} of ${row.actions}`) },
    { key: 'submitted', header: 'Submitted', align: 'tight', cell: (row) => <DateValue value={row.submittedOn} none="not yet" /> },
    ...(runs
      ? [
          {
            key: 'decide',
            header: 'Decide',
            cell: (row: Submission) => (
              <Decide row={row} busy={acceptance.isPending} accept={() => acceptance.mutate(row)} giveBack={() => setReturning(row.id)} />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <ErrorSummary errors={errors} />
      <DataTable
        caption="Where every priority’s report stands"
        captionHidden
        columns={columns}
        rows={cycle.submissions}
        rowKey={({ id }) => id}
        empty={<p>No priority lists an action, so nobody owes a report.</p>}
      />
      {back === undefined || !runs ? null : (
        <Return
          key={back.id}
          submission={back}
          onReturned={() => {
            setReturning(null);
            onDone(`The report of priority ${back.priorityNumber} is returned to its SRO.`);
          }}
          onLeft={() => setReturning(null)}
          onSettled={settled}
        />
      )}
    </>
  );
}

function Decide({ row, busy, accept, giveBack }: { row: Submission; busy: boolean; accept: () => void; giveBack: () => void }) {
  const which = <span className="govuk-visually-hidden"> the report of priority {row.priorityNumber}</span>;
  if (row.state !== 'SUBMITTED' && row.state !== 'ACCEPTED') {
    return <None>nothing to decide</None>;
  }
  return (
    <Buttons>
      {row.state === 'SUBMITTED' ? (
        <Button look="secondary" busy={busy} onClick={accept}>
          Accept{which}
        </Button>
      ) : null}
      <Button look="link" onClick={giveBack}>
        Return{which}
      </Button>
    </Buttons>
  );
}

/** The API's limit. */
const LIMIT = 1_000;

function Return(props: { submission: Submission; onReturned: () => void; onLeft: () => void; onSettled: () => Promise<void> }) {
  const { submission, onReturned, onLeft, onSettled } = props;
  const typed = useUnsent(`return/${submission.id}`, { reason: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const sending = useRef(false);
  const giving = useMutation({
    mutationFn: (reason: string) => returnReport(submission, reason),
    onSuccess: () => {
      typed.forget();
      onReturned();
    },
    onError: (error) => setErrors(refusalOf(error, ['reason'])),
    onSettled: async () => {
      sending.current = false;
      await onSettled();
    },
  });
  const submit = () => {
    if (sending.current) {
      return;
    }
    const reason = typed.form.reason.trim();
    if (reason === '') {
      setErrors([{ field: 'reason', message: 'Say what is missing' }]);
      return;
    }
    setErrors([]);
    sending.current = true;
    giving.mutate(reason);
  };
  return (
    <FormPlace name={`Return the report of priority ${submission.priorityNumber}`} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <TextArea
        id="reason"
        label={`What is missing in the report of priority ${submission.priorityNumber}?`}
        hint="Without names. Its SRO reads it above the form; what was declared stands until it is submitted again."
        rows={3}
        limit={LIMIT}
        value={typed.form.reason}
        onChange={(reason) => typed.change({ reason })}
        error={errorOf(errors, 'reason')}
      />
      <Buttons>
        <Button type="submit" busy={giving.isPending}>
          Return it
        </Button>
        <Button look="link" onClick={onLeft}>
          Leave it as it is
        </Button>
      </Buttons>
    </FormPlace>
  );
}
