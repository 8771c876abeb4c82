import type { UseQueryResult } from '@tanstack/react-query';
import { NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { textOf, type Field, type Typed } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds, poundsTyped } from '@/parts/money';
import { Source } from '@/parts/Source';
import { plural } from '@/parts/words';
import { versionTag } from '@/server/versionTag';
import type { Ask } from './api/types';
import { changeAsk, recordAsk } from './api/writes';
import { Opening, type Opened } from './Opening';
import { patchOf } from './patch';
import type { MayDo } from './permissions';
import { ASK_WORDS } from './words';

/** Money that was asked of others, and what became of it. */
export function Asks({ programmeId, query, may }: { programmeId: string; query: UseQueryResult<Ask[]>; may: MayDo }) {
  return (
    <Panel title="Money that was asked for" count={query.data?.length}>
      <Answer query={query} what="the requests for money">
        {(items) =>
          items.length === 0 ? (
            <p>No request is recorded.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((ask) => (
                <li key={ask.id}>
                  <One ask={ask} />
                  {may.keep ? (
                    <Opening
                      name={`ask ${ask.id}`}
                      button="Change, or record the outcome"
                      look="link"
                      about={ask.title}
                      said="The request was changed."
                    >
                      {(opened) => <AskForm programmeId={programmeId} ask={ask} {...opened} />}
                    </Opening>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {may.keep ? (
        <div className="gt-after">
          <Opening name="ask" button="Record a request for money" said="The request is recorded.">
            {(opened) => <AskForm programmeId={programmeId} ask={null} {...opened} />}
          </Opening>
        </div>
      ) : null}
    </Panel>
  );
}

function One({ ask }: { ask: Ask }) {
  return (
    <>
      <p>
        <strong>{ask.title}</strong> <Tag>{ASK_WORDS[ask.outcome].toLowerCase()}</Tag>
      </p>
      <p>
        {ask.pence === undefined ? 'An amount that was not published' : <strong>{pounds(ask.pence)}</strong>}, asked of {ask.askedOf}
        {ask.askedOn === undefined ? null : (
          <>
            {' '}
            on <DateValue value={ask.askedOn} />
          </>
        )}
        .{ask.waitingDays === undefined ? null : ` Waiting for ${plural(ask.waitingDays, 'day')}.`}
        {ask.agreedPence === undefined ? null : <> Agreed: {pounds(ask.agreedPence)}.</>}
        {ask.outcomeOn === undefined ? null : (
          <>
            {' '}
            Answered on <DateValue value={ask.outcomeOn} />.
          </>
        )}
        {ask.outcome !== 'AWAITED' || ask.answerDue === undefined ? null : (
          <>
            {' '}
            An answer is expected by <DateValue value={ask.answerDue} />.
          </>
        )}
      </p>
      {ask.note === undefined ? null : <p className="gt-small gt-quiet">{ask.note}</p>}
      <Source source={ask.source} basis={ask.basis} />
    </>
  );
}

function fields(typed: Typed): Field[] {
  const outcome = textOf(typed, 'outcome');
  return [
    { id: 'title', kind: 'text', label: 'What is it for?', ask: 'Say what it is for' },
    { id: 'askedOf', kind: 'text', label: 'Who was asked?', hint: 'The body, without a person’s name.', ask: 'Say who was asked' },
    { id: 'pence', kind: 'money', label: 'Amount, in pounds', hint: 'Leave it empty if no amount was said.' },
    { id: 'askedOn', kind: 'date', label: 'Asked on' },
    { id: 'answerDue', kind: 'date', label: 'Answer expected by', beside: true },
    {
      id: 'outcome',
      kind: 'radios',
      label: 'What became of it?',
      ask: 'Say what became of it',
      choices: Object.entries(ASK_WORDS).map(([value, label]) => ({ value, label })),
    },
    ...(outcome === '' || outcome === 'AWAITED'
      ? []
      : [
          { id: 'outcomeOn', kind: 'date' as const, label: 'Answered on' },
          ...(outcome === 'NOT_FORTHCOMING' ? [] : [{ id: 'agreedPence', kind: 'money' as const, label: 'Agreed amount, in pounds' }]),
        ]),
    { id: 'note', kind: 'area', label: 'Note', hint: 'Without names.', limit: 2_000, rows: 2 },
  ];
}

function AskForm({ programmeId, ask, onCancel, onDone }: Opened & { programmeId: string; ask: Ask | null }) {
  const blank: Typed = {
    title: ask?.title ?? '',
    askedOf: ask?.askedOf ?? '',
    pence: poundsTyped(ask?.pence),
    askedOn: ask?.askedOn === undefined ? NO_DATE : partsOf(ask.askedOn),
    answerDue: ask?.answerDue === undefined ? NO_DATE : partsOf(ask.answerDue),
    outcome: ask?.outcome ?? '',
    outcomeOn: ask?.outcomeOn === undefined ? NO_DATE : partsOf(ask.outcomeOn),
    agreedPence: poundsTyped(ask?.agreedPence),
    note: ask?.note ?? '',
  };
  return (
    <FieldsForm
      name={ask === null ? 'Record a request for money' : `Change ${ask.title}`}
      what={`ask/${ask?.id ?? programmeId}`}
      blank={blank}
      {...(ask === null ? {} : { tag: versionTag(ask) })}
      fields={fields}
      button={ask === null ? 'Record the request' : 'Save the change'}
      send={(values, tag) =>
        ask === null
          ? recordAsk(programmeId, values as unknown as Parameters<typeof recordAsk>[1])
          : changeAsk(ask.id, tag, patchOf(Object.keys(blank), values))
      }
      stale={[['programme', programmeId]]}
      stored={
        ask === null ? null : (
          <Panel title="Stored now">
            <Facts
              facts={[
                { name: 'Outcome', value: ASK_WORDS[ask.outcome] },
                { name: 'Note', value: ask.note ?? 'none' },
              ]}
            />
          </Panel>
        )
      }
      onCancel={onCancel}
      onDone={onDone}
    />
  );
}
