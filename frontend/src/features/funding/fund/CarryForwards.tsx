import { NO_DATE } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds } from '@/parts/money';
import { Source } from '@/parts/Source';
import { versionTag } from '@/server/versionTag';
import { addCarryForward, closeFund } from '../api/writes';
import { Opening } from '../Opening';
import type { FundPartProps } from './partProps';

/** What the funder lets stand over into the next financial year. */
export function CarryForwards({ programmeId, page: { grant, carryForwards }, may }: FundPartProps) {
  return (
    <Panel title="Carried into the next year" count={carryForwards.length}>
      {carryForwards.length === 0 ? (
        <p>Nothing was agreed to stand over.</p>
      ) : (
        <ul className="gt-chain">
          {carryForwards.map((one) => (
            <li key={one.id}>
              <p>
                <strong>{pounds(one.pence)}</strong> from {one.fromYear} to {one.toYear}, agreed on <DateValue value={one.agreedOn} />
              </p>
              <p>{one.reason}</p>
              <Source source={one.source} basis={one.basis} />
            </li>
          ))}
        </ul>
      )}
      {may.keep ? (
        <div className="gt-after">
          <Opening name="carry" button="Record a carry-forward" said="The carry-forward is recorded.">
            {(opened) => (
              <FieldsForm
                name="Record a carry-forward"
                what={`carry/${grant.id}`}
                blank={{ fromYear: '', pence: '', agreedOn: NO_DATE, reason: '' }}
                fields={() => [
                  {
                    id: 'fromYear',
                    kind: 'text',
                    width: 10,
                    label: 'Financial year in which it was not spent',
                    hint: 'For example, 2024-25.',
                    ask: 'Name the financial year',
                  },
                  { id: 'pence', kind: 'money', label: 'Amount, in pounds', ask: 'Enter the amount' },
                  { id: 'agreedOn', kind: 'date', label: 'Agreed on', ask: 'Enter the day on which it was agreed' },
                  {
                    id: 'reason',
                    kind: 'area',
                    label: 'Why, and who agreed to it?',
                    hint: 'Without names.',
                    ask: 'Say why, and who agreed to it',
                    limit: 2_000,
                  },
                ]}
                button="Record it"
                send={(values) => addCarryForward(grant.id, values as unknown as Parameters<typeof addCarryForward>[1])}
                stale={[['programme', programmeId]]}
                {...opened}
              />
            )}
          </Opening>
        </div>
      ) : null}
    </Panel>
  );
}

/** Ends a grant: afterwards nothing of it changes. */
export function CloseOut({ programmeId, page: { grant }, may }: FundPartProps) {
  return may.keep ? (
    <Panel title="Close-out">
      <p>When the last return is approved and nothing is owed, the grant is closed. Nothing of it can be changed then.</p>
      <Opening name="close" button="Close the grant" said="The grant is closed.">
        {(opened) => (
          <FieldsForm
            name="Close the grant"
            what={`close/${grant.id}`}
            blank={{ closedOn: NO_DATE, reason: '' }}
            tag={versionTag(grant)}
            fields={() => [
              { id: 'closedOn', kind: 'date', label: 'Closed on', ask: 'Enter the day of the close-out' },
              {
                id: 'reason',
                kind: 'area',
                label: 'What was settled?',
                hint: 'And what becomes of money that is left; without names.',
                ask: 'Say what was settled',
                limit: 2_000,
              },
            ]}
            button="Close the grant"
            send={(values, tag) => closeFund(grant.id, tag, values as unknown as Parameters<typeof closeFund>[2])}
            stale={[['programme', programmeId]]}
            stored={
              <Panel title="Stored now">
                <Facts facts={[{ name: 'Award', value: pounds(grant.awardPence) }]} />
              </Panel>
            }
            {...opened}
          />
        )}
      </Opening>
    </Panel>
  ) : null;
}
