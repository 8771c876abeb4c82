import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Tag } from '@/design/Tag';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { OneForm, Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { Source } from '@/parts/Source';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { prioritiesQuery, type Priority } from '@/server/priorities';
import { programmeQuery } from '@/server/programme';
import { addKeyDate, keyDatesQuery, takeBackKeyDate, type KeyDate } from '../api/keyDates';
import { draftOf, STATES } from './keyDateFields';
import { KeyDateForm } from './KeyDateForm';

/** Stocktakes, visits, inspections, oversight and ends of formal monitoring: the dates of the programme that no action has. */
export function KeyDatesPage() {
  const { programmeId } = useRouteParams('keyDates');
  const { asAt, isPast } = useAsAt();
  const link = useLink();
  const me = useMe();
  const tell = useTelling();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const dates = useQuery(keyDatesQuery({ programmeId, asAt }));
  const priorities = useQuery(prioritiesQuery({ programmeId, asAt })).data?.items ?? [];
  const [taken, setTaken] = useState<KeyDate | null>(null);
  const mayWrite = !isPast && programme.data !== undefined && may(me, 'plan:write', programme.data.areaCode);
  return (
    <Page
      title={routes.keyDates.title}
      titleEnd={programme.data?.areaName}
      caption={<Link to={link('programme', { programmeId })}>{routes.programme.title}</Link>}
      answer={dates.data === undefined ? undefined : sentence(dates.data)}
    >
      <Told />
      <OneForm>
        {mayWrite ? (
          <div className="gt-task">
            <Opener name="new" button="Add a key date">
              {(close) => (
                <KeyDateForm
                  programmeId={programmeId}
                  date={null}
                  priorities={priorities}
                  onCancel={close}
                  onDone={() => {
                    close();
                    tell('The key date is added.');
                  }}
                />
              )}
            </Opener>
            {taken === null ? null : (
              <Taking
                name="put back"
                button="Put back"
                about={taken.title}
                asked="secondary"
                look="main"
                question="It is recorded again with the same words, as you."
                yes="Put it back"
                send={() => addKeyDate(programmeId, draftOf(taken))}
                programmeId={programmeId}
                onDone={() => {
                  setTaken(null);
                  tell(`${taken.title} was put back.`);
                }}
              />
            )}
          </div>
        ) : null}
        <Answer query={dates} what="the key dates">
          {(all) =>
            all.length === 0 ? (
              <Empty title="No key date is recorded yet">The programme office adds stocktakes, visits and inspections here.</Empty>
            ) : (
              <Panel title="Key dates" count={all.length}>
                <ul className="gt-chain">
                  {all.map((date) => (
                    <li key={date.id}>
                      <One date={date} />
                      {mayWrite ? (
                        <Change
                          programmeId={programmeId}
                          date={date}
                          priorities={priorities}
                          tell={tell}
                          onTaken={() => {
                            setTaken(date);
                            tell(`${date.title} was taken back.`);
                          }}
                        />
                      ) : null}
                    </li>
                  ))}
                </ul>
              </Panel>
            )
          }
        </Answer>
      </OneForm>
    </Page>
  );
}

function sentence(dates: readonly KeyDate[]): string {
  const expected = dates.filter((date) => date.state === 'EXPECTED');
  const passed = expected.filter((date) => date.passed).length;
  return expected.length === 0
    ? `${plural(dates.length, 'key date')}; none is expected.`
    : `${expected.length} of ${plural(dates.length, 'key date')} ${expected.length === 1 ? 'is' : 'are'} expected.${
        passed === 0
          ? ''
          : ` Of these, ${passed} ${passed === 1 ? 'has' : 'have'} passed, and nobody has said what became of ${passed === 1 ? 'it' : 'them'}.`
      }`;
}

function One({ date }: { date: KeyDate }) {
  return (
    <>
      <p>
        <strong>{date.title}</strong> <Tag>{date.kindName}</Tag> <Tag>{STATES[date.state].toLowerCase()}</Tag>
      </p>
      <p>
        {date.falls === undefined ? null : (
          <>
            <DateValue value={date.falls} />
            {date.timing === undefined ? '' : ', '}
          </>
        )}
        {date.timing === undefined ? null : `“${date.timing}”`}
        {date.byWhom === undefined ? null : `; by ${date.byWhom}`}
        {date.priorityNumber === undefined ? null : `; priority ${String(date.priorityNumber)}`}.
        {date.passed ? ' The date has passed, and nobody has said what became of it.' : null}
      </p>
      {date.note === undefined ? null : <p>{date.note}</p>}
      {date.basis === 'ENTERED' && date.source !== '' ? (
        <p className="gt-small gt-quiet gt-source">Source: {date.source}</p>
      ) : (
        <Source source={date.source} basis={date.basis} />
      )}
    </>
  );
}

interface ChangeProps {
  programmeId: string;
  date: KeyDate;
  priorities: readonly Priority[];
  tell: (done: string) => void;
  onTaken: () => void;
}

function Change({ programmeId, date, priorities, tell, onTaken }: ChangeProps) {
  return (
    <div className="gt-links">
      <Opener name={`change ${date.id}`} button="Change" look="link" about={date.title}>
        {(close) => (
          <KeyDateForm
            programmeId={programmeId}
            date={date}
            priorities={priorities}
            onCancel={close}
            onDone={() => {
              close();
              tell('The key date was changed.');
            }}
          />
        )}
      </Opener>
      <Taking
        name={`take ${date.id}`}
        button="Take back"
        about={date.title}
        question="For a date that was recorded in error. One that will not take place is called off instead: change it. The history keeps it."
        yes="Take it back"
        send={() => takeBackKeyDate(date)}
        programmeId={programmeId}
        onDone={onTaken}
      />
    </div>
  );
}
