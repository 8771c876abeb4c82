import { useQuery } from '@tanstack/react-query';
import { NO_DATE } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { plural } from '@/parts/words';
import { useMe } from '@/server/me';
import { rebasesQuery, type Rebase } from '../api/parts';
import { approveRebase, askForRebase, refuseRebase } from '../api/writeParts';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { params, stale, type PartProps } from './partProps';

const FIELDS: readonly Field[] = [
  { id: 'fromDay', kind: 'date', label: 'From which day?', hint: 'The first day of the first period of the new limits.', ask: 'Enter the day' },
  {
    id: 'reason',
    kind: 'area',
    label: 'What changed for good?',
    hint: 'The known, lasting cause, without names: a second assessment team began.',
    ask: 'Say what changed for good',
    limit: 2_000,
  },
];

/** New control limits after a known, lasting change: asked for by one person, decided by another. */
export function Rebases(props: PartProps) {
  const { programmeId, kpi, may, tell } = props;
  const rebases = useQuery(rebasesQuery(params(props)));
  return (
    <Panel title="New control limits" count={rebases.data?.length}>
      <Answer query={rebases} what="the requests for new limits">
        {(items) =>
          items.length === 0 ? (
            <p>None was asked for: the limits are computed from one stretch unless the definition changed.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((rebase) => (
                <li key={rebase.id}>
                  <One rebase={rebase} {...props} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {!may.write ? null : (
        <div className="gt-after">
          <Opener name="rebase" button="Ask for new limits">
            {(close) => (
              <FieldsForm
                name="Ask for new control limits"
                what={`rebase/${kpi.id}`}
                blank={{ fromDay: NO_DATE, reason: '' }}
                fields={() => FIELDS}
                button="Ask for new limits"
                send={(values) => askForRebase(kpi.id, values as unknown as Parameters<typeof askForRebase>[1])}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('It is asked for. The chair decides.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

function One({ rebase, programmeId, may, tell }: PartProps & { rebase: Rebase }) {
  const me = useMe();
  const { fromDay, reason, state, requestedById, requestedOn, waitingDays, decidedOn, decisionReason } = rebase;
  const own = me?.personId === requestedById;
  return (
    <>
      <p>
        <strong>
          From <DateValue value={fromDay} />
        </strong>{' '}
        <Tag>{state.toLowerCase()}</Tag>
      </p>
      <p>{reason}</p>
      <p className="gt-small gt-quiet">
        Asked for on <DateValue value={requestedOn} />
        {waitingDays === undefined || waitingDays === 0 ? null : <>, waiting for {plural(waitingDays, 'day')}</>}
        {decidedOn === undefined ? null : (
          <>
            ; decided on <DateValue value={decidedOn} />
            {decisionReason === undefined ? null : <>: {decisionReason}</>}
          </>
        )}
        .
      </p>
      {state !== 'REQUESTED' || !may.decide ? null : own ? (
        <p className="gt-small">You asked for it, so another person decides.</p>
      ) : (
        <div className="gt-links">
          <Taking
            name={`approve ${rebase.id}`}
            button="Approve"
            about="the new limits"
            question="The limits are computed anew from that day, in every chart and finding, from now on."
            yes="Approve the new limits"
            look="main"
            send={() => approveRebase(rebase, undefined)}
            programmeId={programmeId}
            onDone={() => tell('Approved: the limits are computed anew from that day.')}
          />
          <Opener name={`refuse ${rebase.id}`} button="Refuse" look="link" about="the new limits">
            {(close) => (
              <ReasonInPlace
                what={`refuse/${rebase.id}`}
                name="Refuse the new limits"
                question="Why not?"
                button="Refuse the new limits"
                send={(why) => refuseRebase(rebase, why)}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('Refused: the limits stay as they are.');
                }}
              >
                The limits stay as they are.
              </ReasonInPlace>
            )}
          </Opener>
        </div>
      )}
    </>
  );
}
