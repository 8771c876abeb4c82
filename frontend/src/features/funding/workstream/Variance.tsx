import { useQuery } from '@tanstack/react-query';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds } from '@/parts/money';
import { budgetQuery } from '../api/reads';
import type { Budget } from '../api/types';
import { explainVariance } from '../api/writes';
import { Opening } from '../Opening';
import { monthWords, varianceWords } from '../words';
import type { WorkstreamPartProps } from './partProps';

/** Ahead of or behind the plan by month, and why. */
export function Variance(props: WorkstreamPartProps) {
  const { programmeId, workstream, fund, asAt, may } = props;
  const { totals } = workstream;
  const budget = useQuery(budgetQuery({ programmeId, workstreamId: workstream.id, asAt }));
  const notes = budget.data?.notes ?? [];
  const words = varianceWords(totals);
  // The month compared; an explanation of it is what a board asks for first.
  const month = totals.comparedTo.slice(0, 7);
  return (
    <Panel title="Ahead of or behind the plan">
      {words === null || totals.profilePence === undefined ? (
        <p>There is no plan by month to compare with: nobody can say whether the money goes as it should.</p>
      ) : (
        <>
          <p>
            To <DateValue value={totals.comparedTo} /> {pounds(totals.profilePence)} was planned: payments are <strong>{words}</strong>.{' '}
            {totals.beyondTolerance
              ? `That is beyond the tolerance${fund === undefined ? '' : ` of ${fund.tolerance}%`}.`
              : 'That is within tolerance.'}
          </p>
          {totals.beyondTolerance && !totals.explained ? <p className="gt-late">It is not explained yet.</p> : null}
        </>
      )}
      {notes.length === 0 ? null : (
        <Facts
          facts={[...notes]
            .sort((one, other) => other.month.localeCompare(one.month))
            .map((note) => ({ name: monthWords(note.month), value: note.text }))}
        />
      )}
      {may.keep ? (
        <div className="gt-after">
          <Opening
            name="variance"
            button={notes.some((note) => note.month === month) ? 'Change the explanation' : 'Explain the difference'}
            said="The explanation is recorded."
          >
            {(opened) => <NoteForm programmeId={programmeId} workstreamId={workstream.id} notes={notes} month={month} {...opened} />}
          </Opening>
        </div>
      ) : null}
    </Panel>
  );
}

interface NoteFormProps {
  programmeId: string;
  workstreamId: string;
  notes: Budget['notes'];
  month: string;
  onCancel: () => void;
  onDone: () => void;
}

function NoteForm({ programmeId, workstreamId, notes, month, ...opened }: NoteFormProps) {
  const months = [...new Set([month, ...notes.map((note) => note.month)])].sort().reverse();
  return (
    <FieldsForm
      name="Explain the difference"
      what={`variance/${workstreamId}`}
      blank={{ month, text: notes.find((note) => note.month === month)?.text ?? '' }}
      fields={() => [
        {
          id: 'month',
          kind: 'select',
          label: 'To the end of which month?',
          ask: 'Choose the month',
          choices: months.map((value) => ({ value, label: monthWords(value) })),
        },
        {
          id: 'text',
          kind: 'area',
          label: 'Why is it ahead of or behind the plan?',
          hint: 'And when it will be back on it, without names. It takes the place of an explanation for the same month.',
          ask: 'Say why',
          limit: 2_000,
        },
      ]}
      button="Record the explanation"
      send={(values) => explainVariance(workstreamId, values as unknown as Parameters<typeof explainVariance>[1])}
      stale={[['programme', programmeId]]}
      {...opened}
    />
  );
}
