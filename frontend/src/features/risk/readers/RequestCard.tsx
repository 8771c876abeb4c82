import { DateValue } from '@/design/DateValue';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { useAsAt } from '@/routes/asAt';
import { useTelling } from '@/routes/useTelling';
import { versionTag } from '@/server/versionTag';
import { agree, refuse, takeBack, type AudienceRequest } from '../api/audience';
import { stale } from '../stale';

const STATES = { REQUESTED: 'Waits', APPROVED: 'Agreed to', REFUSED: 'Refused', WITHDRAWN: 'Taken back' } as const;

/** One request for fewer readers: what it is about, why, and what this person may do with it. */
export function RequestCard({ request, programmeId }: { request: AudienceRequest; programmeId: string }) {
  const { isPast } = useAsAt();
  const { ref, title, risk, reason, readBy, requestedBy, requestedOn, state, decidedBy, decidedOn, decisionReason, own, allowed } = request;
  const name = nameOf(request);
  return (
    <li>
      <h3>
        {ref === undefined ? null : `${ref} `}
        {title ?? 'A risk that you do not read now'}
        {risk === undefined ? null : <span className="gt-quiet"> · new, in no register yet</span>}
      </h3>
      <p>
        For {readBy}. {reason}
      </p>
      {risk === undefined ? null : <Typed {...risk} />}
      <p className="gt-small gt-quiet">
        Asked for by {requestedBy}, <DateValue value={requestedOn} />.
        {decidedOn === undefined ? null : (
          <>
            {' '}
            {STATES[state]} by {decidedBy}, <DateValue value={decidedOn} />
            {decisionReason === undefined ? '.' : `: ${decisionReason}`}
          </>
        )}
      </p>
      {own && state === 'REQUESTED' ? (
        <p className="gt-small">You asked for this. Another person, the chair or a programme manager, decides.</p>
      ) : null}
      {isPast || allowed.length === 0 ? null : (
        <div className="gt-links">
          {allowed.includes('APPROVE') ? <Agree request={request} programmeId={programmeId} name={name} /> : null}
          {allowed.includes('REFUSE') ? <Refuse request={request} programmeId={programmeId} name={name} /> : null}
          {allowed.includes('WITHDRAW') ? <TakeBack request={request} programmeId={programmeId} name={name} /> : null}
        </div>
      )}
    </li>
  );
}

const nameOf = ({ ref, title }: AudienceRequest) => [ref, title].filter((word) => word !== undefined).join(' ');

function Typed({ cause, event, consequence, owner }: NonNullable<AudienceRequest['risk']>) {
  const parts = [
    ['Because', cause],
    ['This might happen', event],
    ['And then', consequence],
    ['Owner', owner],
  ].filter(([, text]) => text !== undefined);
  return parts.length === 0 ? null : (
    <ul className="govuk-list gt-small">
      {parts.map(([what, text]) => (
        <li key={what}>
          {what}: {text}
        </li>
      ))}
    </ul>
  );
}

interface VerbProps {
  request: AudienceRequest;
  programmeId: string;
  name: string;
}

function Agree({ request, programmeId, name }: VerbProps) {
  const tell = useTelling();
  const fresh = request.risk !== undefined;
  return (
    <Opener name={`agree ${request.id}`} button="Agree" about={`that fewer people read ${name}`}>
      {(close) => (
        <FieldsForm
          name={`Agree that fewer people read ${name}`}
          what={`audience/${request.id}/agree`}
          blank={{ reason: '' }}
          tag={versionTag(request)}
          lead={
            <p>
              {fresh ? 'It enters the register for ' : 'From now on it is read by '}
              {request.readBy}. Everybody else is told how many such risks there are.
            </p>
          }
          fields={() => [
            {
              id: 'reason',
              kind: 'area',
              rows: 3,
              limit: 2_000,
              label: 'What is said with it?',
              hint: 'Without names: it stays in the record. You may leave it empty.',
            },
          ]}
          button="Agree"
          send={({ reason }) => agree(request, reason === undefined ? undefined : String(reason))}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell(`Agreed: ${name} is read by ${request.readBy}.`);
          }}
        />
      )}
    </Opener>
  );
}

function Refuse({ request, programmeId, name }: VerbProps) {
  const tell = useTelling();
  return (
    <Opener name={`refuse ${request.id}`} button="Refuse" look="link" about={`that fewer people read ${name}`}>
      {(close) => (
        <ReasonInPlace
          what={`audience/${request.id}/refuse`}
          name={`Refuse that fewer people read ${name}`}
          question="Why is it refused?"
          button="Refuse it"
          send={(reason) => refuse(request, reason)}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell(`Refused: ${name}.`);
          }}
        >
          {request.risk === undefined
            ? 'Everybody reads the risk as before.'
            : 'The risk enters no register. It can be raised for every reader of the plan.'}{' '}
          The reason is shown to whoever asked.
        </ReasonInPlace>
      )}
    </Opener>
  );
}

function TakeBack({ request, programmeId, name }: VerbProps) {
  const tell = useTelling();
  return (
    <Opener name={`back ${request.id}`} button="Take it back" look="link" about={name}>
      {(close) => (
        <ReasonInPlace
          what={`audience/${request.id}/back`}
          name={`Take the request back: ${name}`}
          question="Why is it taken back?"
          button="Take it back"
          send={(reason) => takeBack(request, reason)}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell(`Taken back: ${name}.`);
          }}
        >
          {request.risk === undefined ? 'Everybody reads the risk as before.' : 'The risk enters no register.'} The request stays in the record as
          taken back.
        </ReasonInPlace>
      )}
    </Opener>
  );
}
