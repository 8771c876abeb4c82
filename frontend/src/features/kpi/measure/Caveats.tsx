import { useQuery } from '@tanstack/react-query';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import type { components } from '@/server/schema';
import { caveatsQuery, type Caveat } from '../api/parts';
import { answerCaveat, closeCaveat, raiseCaveat } from '../api/writeParts';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { params, stale, type PartProps } from './partProps';

const KINDS: Record<components['schemas']['CaveatKind'], string> = {
  SERIES_BREAK: 'Series break',
  DEFINITION: 'Definition disputed or unclear',
  INCOMPLETE_RETURN: 'Incomplete return',
  SMALL_NUMBER: 'Small number',
  OTHER: 'Something else',
};

const FIELDS: readonly Field[] = [
  {
    id: 'kind',
    kind: 'select',
    label: 'What is it about?',
    ask: 'Choose what it is about',
    choices: [{ value: '', label: 'Choose' }, ...Object.entries(KINDS).map(([value, label]) => ({ value, label }))],
  },
  {
    id: 'text',
    kind: 'area',
    label: 'What must a reader know?',
    hint: 'Without names. It is printed wherever the figure is, until it is closed.',
    ask: 'Say what a reader must know',
    limit: 2_000,
  },
  { id: 'askedOf', kind: 'text', label: 'Which body is to answer?', hint: 'For a question: Integrated care board.', width: 20 },
];

/** What must be known of the figures, and questions about them: raised, answered, closed. */
export function Caveats(props: PartProps) {
  const { programmeId, kpi, may, tell } = props;
  const caveats = useQuery(caveatsQuery(params(props)));
  return (
    <Panel title="Caveats and queries" count={caveats.data?.length}>
      <Answer query={caveats} what="the caveats">
        {(items) =>
          items.length === 0 ? (
            <p>None was raised.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((caveat) => (
                <li key={caveat.id}>
                  <One caveat={caveat} {...props} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {!may.write ? null : (
        <div className="gt-after">
          <Opener name="caveat" button="Raise a caveat or a question">
            {(close) => (
              <FieldsForm
                name="Raise a caveat"
                what={`caveat/${kpi.id}`}
                blank={{ kind: '', text: '', askedOf: '' }}
                fields={() => FIELDS}
                button="Raise it"
                send={(values) => raiseCaveat(kpi.id, values as unknown as Parameters<typeof raiseCaveat>[1])}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('It is raised, and stands beside the figure until it is closed.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

function One({ caveat, programmeId, may, tell }: PartProps & { caveat: Caveat }) {
  const { kind, text, period, askedOf, state, raisedOn, waitingDays, answer, answeredOn, closeReason, closedOn } = caveat;
  return (
    <>
      <p>
        <strong>{KINDS[kind]}</strong>
        {period === undefined ? null : <>, {period}</>} <Tag>{state.toLowerCase()}</Tag>
      </p>
      <p>{text}</p>
      <p className="gt-small gt-quiet">
        Raised on <DateValue value={raisedOn} />
        {askedOf === undefined ? null : <>; {askedOf} is to answer</>}
        {waitingDays === undefined || waitingDays === 0 || askedOf === undefined ? null : <>, for {plural(waitingDays, 'day')} now</>}.
      </p>
      {answer === undefined ? null : (
        <p className="gt-answer">
          <strong>Answer</strong>
          {answeredOn === undefined ? null : (
            <>
              {' '}
              of <DateValue value={answeredOn} />
            </>
          )}
          : {answer}
        </p>
      )}
      {closeReason === undefined ? null : (
        <p className="gt-answer">
          <strong>Closed</strong>
          {closedOn === undefined ? null : (
            <>
              {' '}
              on <DateValue value={closedOn} />
            </>
          )}
          : {closeReason}
        </p>
      )}
      {!may.write || state === 'CLOSED' ? null : (
        <div className="gt-links">
          {state === 'RAISED' ? (
            <Opener name={`answer ${caveat.id}`} button="Answer" look="link" about={`“${text}”`}>
              {(close) => (
                <FieldsForm
                  name="Answer the question"
                  what={`answer/${caveat.id}`}
                  blank={{ answer: '' }}
                  fields={() => [{ id: 'answer', kind: 'area', label: 'Answer', hint: 'Without names.', ask: 'Enter the answer', limit: 2_000 }]}
                  button="Send the answer"
                  send={({ answer: said }) => answerCaveat(caveat, String(said))}
                  stale={stale(programmeId)}
                  onCancel={close}
                  onDone={() => {
                    close();
                    tell('The answer stands beside the question.');
                  }}
                />
              )}
            </Opener>
          ) : null}
          <Opener name={`close ${caveat.id}`} button="Close" look="link" about={`“${text}”`}>
            {(close) => (
              <ReasonInPlace
                what={`close/${caveat.id}`}
                name="Close the caveat"
                question="Why does it no longer need saying?"
                button="Close it"
                send={(reason) => closeCaveat(caveat, reason)}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('It is closed and is no longer printed beside the figure.');
                }}
              >
                It leaves the figure, the scorecard and documents; here it stays.
              </ReasonInPlace>
            )}
          </Opener>
        </div>
      )}
    </>
  );
}
