import { useQuery } from '@tanstack/react-query';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { observationsQuery } from '../api/observations';
import { signOffsQuery } from '../api/parts';
import { reopenSignOff, signOff } from '../api/writeParts';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { params, stale, type PartProps } from './partProps';

/** Periods whose figures are agreed and cannot be changed until they are reopened with a reason. */
export function SignOffs(props: PartProps) {
  const { programmeId, kpi, may, tell } = props;
  const signOffs = useQuery(signOffsQuery(params(props)));
  const figures = useQuery(observationsQuery(params(props)));
  const open = (figures.data?.items ?? []).filter(({ locked, status }) => !locked && status !== 'PROJECTION').map(({ period }) => period);
  return (
    <Panel title="Sign-off" count={signOffs.data?.filter(({ state }) => state === 'LOCKED').length}>
      <Answer query={signOffs} what="what is signed off">
        {(items) =>
          items.length === 0 ? (
            <p>No period is signed off: its figures can still be changed.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((one) => (
                <li key={one.id}>
                  <p>
                    <strong>{one.period}</strong> <Tag>{one.state === 'LOCKED' ? 'signed off' : 'reopened'}</Tag>
                  </p>
                  <p className="gt-small gt-quiet">
                    Signed off on <DateValue value={one.signedOn} />
                    {one.reopenedOn === undefined ? null : (
                      <>
                        ; reopened on <DateValue value={one.reopenedOn} />: {one.reopenReason}
                      </>
                    )}
                  </p>
                  {!may.sign || one.state !== 'LOCKED' ? null : (
                    <Opener name={`reopen ${one.id}`} button="Reopen" look="link" about={one.period}>
                      {(close) => (
                        <ReasonInPlace
                          what={`reopen/${one.id}`}
                          name={`Reopen ${one.period}`}
                          question="Why is it reopened?"
                          button="Reopen the period"
                          send={(reason) => reopenSignOff(one, reason)}
                          stale={stale(programmeId)}
                          onCancel={close}
                          onDone={() => {
                            close();
                            tell(`${one.period} is reopened: its figures can be changed again.`);
                          }}
                        >
                          Its figures can then be corrected and imported again.
                        </ReasonInPlace>
                      )}
                    </Opener>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {!may.sign || open.length === 0 ? null : (
        <div className="gt-after">
          <Opener name="sign-off" button="Sign off a period">
            {(close) => (
              <FieldsForm
                name="Sign off a period"
                what={`sign-off/${kpi.id}`}
                blank={{ period: open.at(-1) ?? '' }}
                fields={() => [
                  {
                    id: 'period',
                    kind: 'select',
                    label: 'Which period?',
                    hint: 'Its figures and their parts cannot be changed or imported again until it is reopened.',
                    ask: 'Choose the period',
                    choices: [...open].reverse().map((value) => ({ value, label: value })),
                  },
                ]}
                button="Sign it off"
                send={({ period }) => signOff(kpi.id, String(period))}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('The period is signed off.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}
