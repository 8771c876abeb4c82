import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Buttons } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { ErrorSummary, type FieldError } from '@/design/ErrorSummary';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Done } from '@/design/states';
import { plural } from '@/parts/words';
import type { Cycle, Submission } from '../api/cycles';
import { draftsKey, readDrafts, type ListedDraft } from '../api/statementDrafts';
import { submitReport, type ActionStatement } from '../api/submitReport';
import type { WorkspaceAction } from '../api/workspace';
import { SubmissionMark } from '../cycles/marks';
import type { Desk } from './Desk';
import { Progress } from './Progress';
import { placed, reportOf, summarised, type PlacedError } from './report';

export interface PriorityReportProps {
  submission: Submission;
  /** The reader is its SRO; otherwise they propose. */
  declares: boolean;
  works: readonly WorkspaceAction[];
  /** Those that have their form under another priority on this page. */
  elsewhere: readonly WorkspaceAction[];
  card: (work: WorkspaceAction) => ReactNode;
  cycle: Cycle;
  programmeId: string;
  person: string;
  desk: Desk;
  onErrors: (errors: readonly PlacedError[]) => void;
  onSent: (actionIds: readonly string[]) => void;
}

interface Receipt {
  stated: number;
  unchanged: number;
  revision: number;
}

const isOpen = (work: WorkspaceAction) => work.owed || work.stated;

/** One priority: where its report stands, its actions, and the button that declares all of them or none. */
export function PriorityReport(props: PriorityReportProps) {
  const { submission, declares, works, elsewhere, card, desk, onErrors } = props;
  // Made once an attempt: a new list is what moves the focus to the summary.
  const [summary, setSummary] = useState<readonly FieldError[]>([]);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const here = works.filter((work) => !elsewhere.includes(work));
  const finished = here.filter((work) => !isOpen(work));
  const above = elsewhere.filter(isOpen);
  const { priorityNumber: number } = submission;
  return (
    <Panel title={`Priority ${number}: ${submission.priorityTitle}`}>
      <Progress works={works} desk={desk} />
      {receipt === null ? null : <ReceiptOf receipt={receipt} number={number} />}
      <ErrorSummary errors={summary} />
      {declares ? <Standing submission={submission} /> : <p>You propose for this priority. Its SRO reads what you propose and declares it.</p>}
      {above.length === 0 ? null : (
        <p className="gt-small">Said above, because it is listed there too: {above.map(({ action }) => action.ref).join(', ')}.</p>
      )}
      {here.filter(isOpen).map(card)}
      {finished.length === 0 ? null : <Finished works={finished} />}
      {declares && submission.state !== 'ACCEPTED' ? (
        <Submit
          {...props}
          onReceipt={setReceipt}
          onErrors={(found) => {
            setSummary(summarised(found, works));
            onErrors(found);
          }}
        />
      ) : null}
    </Panel>
  );
}

/** Where it stands, with the words it was returned with. */
function Standing({ submission }: { submission: Submission }) {
  const { state, since, returnReason } = submission;
  return (
    <>
      <p className="gt-pair">
        <SubmissionMark state={state} />
        <span className="gt-small gt-quiet">
          since <DateValue value={since} />
        </span>
      </p>
      {state === 'RETURNED' && returnReason !== undefined ? (
        <p className="govuk-inset-text">
          <strong>It came back:</strong> {returnReason}
        </p>
      ) : null}
      {state === 'ACCEPTED' ? <p>It was accepted. To change it, ask the programme manager to return it.</p> : null}
      {state === 'SUBMITTED' ? <p>The programme manager reads it. Until it is accepted you can state an action again and submit once more.</p> : null}
    </>
  );
}

function ReceiptOf({ receipt, number }: { receipt: Receipt; number: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [receipt]);
  const { stated, unchanged, revision } = receipt;
  return (
    <div ref={box} tabIndex={-1}>
      <Done>
        <p className="govuk-notification-banner__heading">The report of priority {number} is submitted</p>
        <p>
          {plural(stated, 'action')} stated
          {unchanged === 0 ? '' : `, of which ${unchanged} with nothing changed`}. It is revision {revision.toLocaleString('en-GB')} of the area’s
          history, and the declared ratings count from now on.
        </p>
      </Done>
    </div>
  );
}

/** Nothing is owed of them; they are there for those who look. */
function Finished({ works }: { works: readonly WorkspaceAction[] }) {
  return (
    <details className="govuk-details gt-finished">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{plural(works.length, 'finished action')}, of which nothing is owed</span>
      </summary>
      <ul className="gt-list-plain govuk-details__text">
        {works.map(({ action }) => (
          <li key={action.id}>
            <RatingTag code={action.progress} words="letter" /> {action.ref} {action.title}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Submit(props: PriorityReportProps & { onReceipt: (receipt: Receipt | null) => void }) {
  const { submission, works, cycle, programmeId, person, desk, onErrors, onSent, onReceipt } = props;
  const queries = useQueryClient();
  // A double click comes before the button has been drawn busy; a report is never sent twice.
  const sending = useRef(false);
  const sent = useMutation({
    mutationFn: async (statements: ActionStatement[]) => {
      const ids = statements.map(({ actionId }) => actionId);
      const newer = await desk.settle(ids, () => readDrafts(programmeId), person);
      if (newer.length > 0) {
        return newer;
      }
      await desk.close(ids);
      return submitReport(cycle.id, { priorityId: submission.priorityId, statements });
    },
    onSuccess: async (answer, statements) => {
      if (Array.isArray(answer)) {
        onErrors(
          answer.map((actionId) => ({ actionId, field: 'progress', message: 'Another window has a newer draft. Choose which to keep, then submit' })),
        );
        return;
      }
      const ids = statements.map(({ actionId }) => actionId);
      desk.forget(ids);
      // The server has ended one's own drafts of them and what was proposed about them.
      queries.setQueryData<ListedDraft[]>(draftsKey(programmeId), (drafts) =>
        drafts?.filter(({ actionId, authorId, proposedAt }) => !ids.includes(actionId) || (authorId !== person && proposedAt === undefined)),
      );
      await queries.invalidateQueries({ queryKey: ['programme', programmeId] });
      onSent(ids);
      onReceipt({ stated: ids.length, unchanged: statements.filter(({ unchanged }) => unchanged).length, revision: answer.revision });
    },
    onError: (error, statements) => {
      desk.reopen(statements.map(({ actionId }) => actionId));
      onErrors(placed(error, statements));
      // It may have been closed or accepted meanwhile; what is typed stays where it is.
      void queries.invalidateQueries({ queryKey: ['programme', programmeId, 'cycle', cycle.id] });
    },
    onSettled: () => {
      sending.current = false;
    },
  });
  const submit = () => {
    if (sending.current) {
      return;
    }
    onReceipt(null);
    const report = reportOf(works, desk.form);
    if (report.kind === 'errors') {
      onErrors(report.errors);
      return;
    }
    if (report.statements.length === 0 && submission.state === 'SUBMITTED') {
      onErrors([{ field: '', message: 'It is submitted as it stands. State an action again first' }]);
      return;
    }
    onErrors([]);
    sending.current = true;
    sent.mutate(report.statements);
  };
  return (
    <div className="gt-submit">
      <p>
        Submitting declares the rating of every action of priority {submission.priorityNumber}, all of them or none. Then the programme manager
        accepts the report or returns it.
      </p>
      <Buttons>
        <Button
          busy={sent.isPending}
          onClick={({ detail }) => {
            // The second click of a double one may come when the first has been answered.
            if (detail < 2) {
              submit();
            }
          }}
        >
          {submission.state === 'SUBMITTED' ? 'Submit again' : 'Submit the report'} of priority {submission.priorityNumber}
        </Button>
      </Buttons>
    </div>
  );
}
