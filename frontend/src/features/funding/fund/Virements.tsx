import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { Taking } from '@/parts/form/Taking';
import { pounds } from '@/parts/money';
import { plural } from '@/parts/words';
import { useTelling } from '@/routes/useTelling';
import { useMe } from '@/server/me';
import type { Virement } from '../api/types';
import { approveVirement, askVirement, refuseVirement, withdrawVirement } from '../api/writes';
import { Opening } from '../Opening';
import { VIREMENT_WORDS } from '../words';
import type { FundPartProps } from './partProps';

const from = (virement: Virement) => virement.fromTitle ?? 'what is unallocated';
const to = (virement: Virement) => virement.toTitle ?? 'what is unallocated';

/** Money moved inside the award: asked for by one person, decided by the chair. */
export function Virements(props: FundPartProps) {
  const { programmeId, page, may } = props;
  const { grant, virements } = page;
  // What waits comes first: it is what the chair is here for.
  const ordered = [...virements].sort((one, other) => Number(other.state === 'REQUESTED') - Number(one.state === 'REQUESTED'));
  return (
    <div id="virements" tabIndex={-1}>
      <Panel title="Virements" count={virements.length}>
        {virements.length === 0 ? (
          <p>No money was moved between workstreams.</p>
        ) : (
          <ul className="gt-chain">
            {ordered.map((virement) => (
              <li key={virement.id}>
                <One virement={virement} {...props} />
              </li>
            ))}
          </ul>
        )}
        {may.keep ? (
          <div className="gt-after">
            <Opening name="virement" button="Ask to move money" said="It is asked for. The chair decides, and until then nothing moves.">
              {(opened) => (
                <FieldsForm
                  name="Ask to move money"
                  what={`virement/${grant.id}`}
                  blank={{ fromWorkstreamId: '', toWorkstreamId: '', pence: '', reason: '' }}
                  fields={() => virementFields(page)}
                  button="Ask the chair"
                  send={({ fromWorkstreamId, toWorkstreamId, ...values }) =>
                    askVirement(grant.id, {
                      ...values,
                      ...(fromWorkstreamId === UNALLOCATED ? {} : { fromWorkstreamId }),
                      ...(toWorkstreamId === UNALLOCATED ? {} : { toWorkstreamId }),
                    } as unknown as Parameters<typeof askVirement>[1])
                  }
                  stale={[['programme', programmeId]]}
                  {...opened}
                />
              )}
            </Opening>
          </div>
        ) : null}
      </Panel>
    </div>
  );
}

const UNALLOCATED = 'unallocated';

function virementFields({ grant, workstreams }: FundPartProps['page']): Field[] {
  const places = (none: string) => [
    { value: '', label: none },
    { value: UNALLOCATED, label: `Unallocated (${pounds(grant.unallocatedPence)})` },
    ...workstreams.map(({ id, title, allocatedPence }) => ({ value: id, label: `${title} (${pounds(allocatedPence)})` })),
  ];
  return [
    { id: 'fromWorkstreamId', kind: 'select', label: 'From', ask: 'Say where the money comes from', choices: places('Choose') },
    { id: 'toWorkstreamId', kind: 'select', label: 'To', ask: 'Say where the money goes', choices: places('Choose') },
    { id: 'pence', kind: 'money', label: 'Amount, in pounds', ask: 'Enter the amount' },
    { id: 'reason', kind: 'area', label: 'Why?', hint: 'Without names. The chair reads it before deciding.', ask: 'Say why', limit: 2_000 },
  ];
}

function One({ virement, programmeId, may }: FundPartProps & { virement: Virement }) {
  const me = useMe();
  const tell = useTelling();
  const { pence, reason, state, requestedById, requestedOn, waitingDays, decidedOn, decisionReason } = virement;
  const about = `${pounds(pence)} from ${from(virement)} to ${to(virement)}`;
  const stale = [['programme', programmeId]];
  return (
    <>
      <p>
        <strong>{pounds(pence)}</strong> from {from(virement)} to {to(virement)} <Tag>{VIREMENT_WORDS[state].toLowerCase()}</Tag>
      </p>
      <p>{reason}</p>
      <p className="gt-small gt-quiet">
        Asked for on <DateValue value={requestedOn} />
        {waitingDays === undefined || waitingDays === 0 ? null : <>, waiting for {plural(waitingDays, 'day')}</>}
        {decidedOn === undefined ? null : (
          <>
            ; {VIREMENT_WORDS[state].toLowerCase()} on <DateValue value={decidedOn} />
            {decisionReason === undefined ? null : <>: {decisionReason}</>}
          </>
        )}
        .
      </p>
      {state !== 'REQUESTED' ? null : may.decide && me?.personId === requestedById ? (
        <p className="gt-small">You asked for it, so another person decides.</p>
      ) : (
        <div className="gt-links">
          {may.decide ? (
            <>
              <Taking
                name={`approve ${virement.id}`}
                button="Approve"
                about={about}
                question={`${pounds(pence)} moves from ${from(virement)} to ${to(virement)} at once.`}
                yes="Approve the virement"
                look="main"
                send={() => approveVirement(virement)}
                programmeId={programmeId}
                onDone={() => tell(`Approved: ${about}.`)}
              />
              <Ending
                name="refuse"
                verb="Refuse"
                question="Why not?"
                about={about}
                send={(why) => refuseVirement(virement, why)}
                done="Refused: nothing moves."
                {...{ virement, stale, tell }}
              />
            </>
          ) : null}
          {may.keep ? (
            <Ending
              name="withdraw"
              verb="Withdraw"
              question="Why is it withdrawn?"
              about={about}
              send={(why) => withdrawVirement(virement, why)}
              done="Withdrawn: nothing moves."
              {...{ virement, stale, tell }}
            />
          ) : null}
        </div>
      )}
    </>
  );
}

interface EndingProps {
  virement: Virement;
  name: string;
  verb: string;
  question: string;
  about: string;
  send: (reason: string) => Promise<unknown>;
  done: string;
  stale: string[][];
  tell: (done: string) => void;
}

function Ending({ virement, name, verb, question, about, send, done, stale, tell }: EndingProps) {
  return (
    <Opener name={`${name} ${virement.id}`} button={verb} look="link" about={about}>
      {(close) => (
        <ReasonInPlace
          what={`${name}/${virement.id}`}
          name={`${verb} the virement`}
          question={question}
          button={`${verb} the virement`}
          send={send}
          stale={stale}
          onCancel={close}
          onDone={() => {
            close();
            tell(done);
          }}
        >
          The money stays where it is.
        </ReasonInPlace>
      )}
    </Opener>
  );
}
