import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { textOf, type Field, type Typed, type Values } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds, poundsTyped } from '@/parts/money';
import { versionTag } from '@/server/versionTag';
import { oneSpendQuery, outputsQuery } from '../api/reads';
import type { Output, Spend } from '../api/types';
import { changeSpend, enterSpend } from '../api/writes';
import { MoneyTask } from '../MoneyTask';
import { patchOf, plannedOf } from '../patch';
import { LINE_KINDS, LINE_WORDS } from '../words';
import { useTask } from '../workstream/useTask';

/** Enters spending of a workstream, or corrects the record that the address names. */
export function SpendPage() {
  const { programmeId, workstreamId, back, title, cancel, done } = useTask();
  const [search] = useSearchParams();
  const spendId = search.get('spend');
  const outputs = useQuery(outputsQuery({ programmeId, workstreamId, asAt: undefined }));
  const spend = useQuery({ ...oneSpendQuery({ programmeId, spendId: spendId ?? '', asAt: undefined }), enabled: spendId !== null });
  const form = (stored: Spend | null) => (
    <Answer query={outputs} what="the outputs">
      {(known) => (
        <SpendForm
          // Another version stored is no other form: what was typed stays.
          key={stored?.id ?? 'new'}
          {...{ programmeId, workstreamId, stored, outputs: known }}
          onCancel={cancel}
          onDone={() => done(stored === null ? 'The spending was entered.' : 'The spending was changed.')}
        />
      )}
    </Answer>
  );
  return (
    <MoneyTask
      programmeId={programmeId}
      permission="spend"
      title={spendId === null ? 'Enter spending' : 'Change spending'}
      from={<Link to={back}>{title}</Link>}
      back={back}
    >
      {spendId === null ? (
        form(null)
      ) : (
        <Answer query={spend} what="the spending">
          {form}
        </Answer>
      )}
    </MoneyTask>
  );
}

const FIELDS = ['kind', 'description', 'pence', 'state', 'onDay', 'line', 'outputId', 'externalRef'] as const;

function blankSpend(stored: Spend | null): Typed {
  return {
    kind: stored?.kind ?? 'SPEND',
    description: stored?.description ?? '',
    pence: poundsTyped(stored?.pence),
    state: stored?.state ?? '',
    onDay: stored === null ? NO_DATE : partsOf(stored.onDay.date, stored.onDay.precision === 'MONTH' ? 'month' : 'day'),
    line: stored?.line ?? '',
    outputId: stored?.outputId ?? '',
    externalRef: stored?.externalRef ?? '',
  };
}

function spendFields(typed: Typed, outputs: readonly Output[]): Field[] {
  const back = textOf(typed, 'kind') === 'CREDIT_NOTE';
  const paid = textOf(typed, 'state') === 'PAID';
  return [
    {
      id: 'kind',
      kind: 'radios',
      label: 'Did money go out or come back?',
      ask: 'Say whether money went out or came back',
      choices: [
        { value: 'SPEND', label: 'It goes out' },
        { value: 'CREDIT_NOTE', label: 'It came back', hint: 'A credit note. The amount is typed without a minus.' },
      ],
    },
    { id: 'description', kind: 'text', label: 'What for?', hint: 'Without names of people: Thrive licences.', ask: 'Say what it was for' },
    { id: 'pence', kind: 'money', label: 'Amount, in pounds', ask: 'Enter the amount' },
    {
      id: 'state',
      kind: 'radios',
      label: 'How far is it?',
      ask: 'Say whether it is committed or paid',
      choices: [
        { value: 'COMMITTED', label: 'Committed', hint: 'Ordered or promised, not paid yet.' },
        { value: 'PAID', label: 'Paid' },
      ],
    },
    {
      id: 'onDay',
      kind: 'date',
      orMonth: true,
      label: paid || back ? 'When was it paid?' : 'When was it committed?',
      hint: 'Leave the day empty when only the month is known.',
      ask: 'Enter the day, or the month',
    },
    {
      id: 'line',
      kind: 'select',
      label: 'Budget line',
      choices: [{ value: '', label: 'None' }, ...LINE_KINDS.map((value) => ({ value, label: LINE_WORDS[value] }))],
    },
    ...(outputs.length === 0
      ? []
      : [
          {
            id: 'outputId',
            kind: 'select' as const,
            label: 'Which output does it pay for?',
            hint: 'The cost of one is worked out from the payments that name it.',
            choices: [{ value: '', label: 'None in particular' }, ...outputs.map(({ id, title }) => ({ value: id, label: title }))],
          },
        ]),
    { id: 'externalRef', kind: 'text', width: 20, label: 'Reference in the ledger', hint: 'By it the same payment is known again: INV-20418.' },
  ];
}

const bodyOf = ({ onDay, ...values }: Values) => ({ ...values, onDay: plannedOf(String(onDay)) });

interface SpendFormProps {
  programmeId: string;
  workstreamId: string;
  stored: Spend | null;
  outputs: readonly Output[];
  onCancel: () => void;
  onDone: () => void;
}

function SpendForm({ programmeId, workstreamId, stored, outputs, ...ending }: SpendFormProps) {
  return (
    <FieldsForm
      name={stored === null ? 'Enter spending' : 'Change spending'}
      what={`spend/${stored?.id ?? workstreamId}`}
      blank={blankSpend(stored)}
      {...(stored === null ? {} : { tag: versionTag(stored) })}
      fields={(typed) => spendFields(typed, outputs)}
      button={stored === null ? 'Enter the spending' : 'Save the change'}
      send={(values, tag) =>
        stored === null
          ? enterSpend(workstreamId, bodyOf(values) as unknown as Parameters<typeof enterSpend>[1])
          : changeSpend(stored.id, tag, { ...patchOf(FIELDS, values), onDay: plannedOf(String(values.onDay)) })
      }
      stale={[['programme', programmeId]]}
      stored={
        stored === null ? null : (
          <Panel title="Stored now">
            <Facts
              facts={[
                { name: 'What for', value: stored.description },
                { name: 'Amount', value: pounds(stored.pence) },
                { name: 'When', value: <DateValue value={stored.onDay} /> },
                { name: 'How far', value: stored.state === 'PAID' ? 'Paid' : 'Committed' },
              ]}
            />
          </Panel>
        )
      }
      {...ending}
      wholePage
    />
  );
}
