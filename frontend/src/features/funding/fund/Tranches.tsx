import { NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds, poundsTyped } from '@/parts/money';
import { Source } from '@/parts/Source';
import { versionTag } from '@/server/versionTag';
import type { Condition, Tranche } from '../api/types';
import { addTranche, changeTranche, receiveTranche } from '../api/writes';
import { Opening, type Opened } from '../Opening';
import { patchOf } from '../patch';
import { TRANCHE_WORDS } from '../words';
import type { FundPartProps } from './partProps';

/** The payments of the award in their order: what came, what is free to come, and what it waits for. */
export function Tranches({ programmeId, page, may }: FundPartProps) {
  const { grant, tranches, conditions } = page;
  return (
    <Panel title="Payments" count={tranches.length}>
      {tranches.length === 0 ? (
        <p>No payment is recorded.</p>
      ) : (
        <ol className="gt-timeline">
          {tranches.map((tranche) => (
            <li key={tranche.id}>
              <One tranche={tranche} />
              {may.keep && tranche.state !== 'RECEIVED' ? (
                <div className="gt-links">
                  <Opening
                    name={`receipt ${tranche.id}`}
                    button="Record that it came"
                    look="link"
                    about={`payment ${tranche.position}`}
                    said="The payment is recorded."
                  >
                    {(opened) => <ReceiptForm programmeId={programmeId} tranche={tranche} {...opened} />}
                  </Opening>
                  <Opening
                    name={`tranche ${tranche.id}`}
                    button="Change"
                    look="link"
                    about={`payment ${tranche.position}`}
                    said="The payment was changed."
                  >
                    {(opened) => <TrancheForm programmeId={programmeId} fundId={grant.id} tranche={tranche} conditions={conditions} {...opened} />}
                  </Opening>
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {may.keep ? (
        <div className="gt-after">
          <Opening name="tranche" button="Add a payment" said="The payment was added.">
            {(opened) => (
              <TrancheForm
                programmeId={programmeId}
                fundId={grant.id}
                tranche={null}
                next={Math.max(0, ...tranches.map(({ position }) => position)) + 1}
                conditions={conditions}
                {...opened}
              />
            )}
          </Opening>
        </div>
      ) : null}
    </Panel>
  );
}

function One({ tranche }: { tranche: Tranche }) {
  const { position, pence, due, state, overdue, waitsFor, receivedOn, receivedPence, conditionPosition } = tranche;
  return (
    <>
      <p className="gt-tight-below">
        <strong>
          Payment {position}: {pounds(pence)}
        </strong>{' '}
        <Tag>{TRANCHE_WORDS[state].toLowerCase()}</Tag>
      </p>
      {receivedOn === undefined ? (
        <p className={overdue ? 'gt-tight-below gt-late' : 'gt-tight-below'}>
          {due === undefined ? (
            'No date is recorded for it'
          ) : (
            <>
              {overdue ? 'Overdue since ' : 'Due '}
              <DateValue value={due} />
            </>
          )}
          {waitsFor === undefined ? '.' : `. It waits for ${waitsFor}.`}
          {waitsFor === undefined && conditionPosition !== undefined ? ` Condition ${conditionPosition} no longer stands in its way.` : null}
        </p>
      ) : (
        <p className="gt-tight-below">
          Received on <DateValue value={receivedOn} />
          {receivedPence === undefined || receivedPence === pence ? '.' : `: ${pounds(receivedPence)}, not ${pounds(pence)}.`}
        </p>
      )}
      <Source source={tranche.source} basis={tranche.basis} />
    </>
  );
}

function fields(conditions: readonly Condition[]): Field[] {
  return [
    { id: 'position', kind: 'whole', width: 4, label: 'Which payment is it?', hint: '1 for the first.', ask: 'Say which payment it is' },
    { id: 'pence', kind: 'money', label: 'Amount, in pounds', ask: 'Enter the amount' },
    { id: 'due', kind: 'date', label: 'Due' },
    {
      id: 'conditionId',
      kind: 'select',
      label: 'Which condition does it wait for?',
      choices: [{ value: '', label: 'None' }, ...conditions.map(({ id, position, text }) => ({ value: id, label: `${position} ${short(text)}` }))],
    },
  ];
}

const short = (text: string) => (text.length > 70 ? `${text.slice(0, 67)}…` : text);

interface TrancheFormProps extends Opened {
  programmeId: string;
  fundId: string;
  tranche: Tranche | null;
  next?: number;
  conditions: readonly Condition[];
}

function TrancheForm({ programmeId, fundId, tranche, next = 1, conditions, ...opened }: TrancheFormProps) {
  const blank = {
    position: String(tranche?.position ?? next),
    pence: poundsTyped(tranche?.pence),
    due: tranche?.due === undefined ? NO_DATE : partsOf(tranche.due),
    conditionId: tranche?.conditionId ?? '',
  };
  return (
    <FieldsForm
      name={tranche === null ? 'Add a payment' : `Change payment ${tranche.position}`}
      what={`tranche/${tranche?.id ?? fundId}`}
      blank={blank}
      {...(tranche === null ? {} : { tag: versionTag(tranche) })}
      fields={() => fields(conditions)}
      button={tranche === null ? 'Add the payment' : 'Save the change'}
      send={(values, tag) =>
        tranche === null
          ? addTranche(fundId, values as unknown as Parameters<typeof addTranche>[1])
          : changeTranche(tranche.id, tag, patchOf(Object.keys(blank), values))
      }
      stale={[['programme', programmeId]]}
      stored={tranche === null ? null : <StoredNow tranche={tranche} />}
      {...opened}
    />
  );
}

function ReceiptForm({ programmeId, tranche, ...opened }: Opened & { programmeId: string; tranche: Tranche }) {
  return (
    <FieldsForm
      name={`Record that payment ${tranche.position} came`}
      what={`receipt/${tranche.id}`}
      blank={{ receivedOn: NO_DATE, receivedPence: poundsTyped(tranche.pence) }}
      tag={versionTag(tranche)}
      fields={() => [
        { id: 'receivedOn', kind: 'date', label: 'When did it come?', ask: 'Enter the day on which it came' },
        { id: 'receivedPence', kind: 'money', label: 'How much came, in pounds?', ask: 'Enter how much came' },
      ]}
      button="Record the payment"
      send={(values, tag) => receiveTranche(tranche.id, tag, values as unknown as Parameters<typeof receiveTranche>[2])}
      stale={[['programme', programmeId]]}
      stored={<StoredNow tranche={tranche} />}
      {...opened}
    />
  );
}

function StoredNow({ tranche }: { tranche: Tranche }) {
  return (
    <Panel title="Stored now">
      <Facts
        facts={[
          { name: 'Amount', value: pounds(tranche.pence) },
          { name: 'State', value: TRANCHE_WORDS[tranche.state] },
        ]}
      />
    </Panel>
  );
}
