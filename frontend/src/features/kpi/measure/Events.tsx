import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { NO_DATE } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Answer } from '@/parts/Answer';
import { useLink } from '@/routes/links';
import { actionsToLinkQuery } from '@/server/actions';
import { annotationsQuery, kpiActionsQuery } from '../api/parts';
import { annotate, linkAction, removeAnnotation, unlinkAction } from '../api/writeParts';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { params, stale, type PartProps } from './partProps';

/** The actions that are to move the measure; when one is complete it is drawn on the chart. */
export function LinkedActions(props: PartProps) {
  const { programmeId, may, tell } = props;
  const link = useLink();
  const actions = useQuery(kpiActionsQuery(params(props)));
  return (
    <Panel title="Actions that are to move it" count={actions.data?.length}>
      <Answer query={actions} what="the linked actions">
        {(items) =>
          items.length === 0 ? (
            <p>None is linked. A concern in the figures then has no work behind it.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((one) => (
                <li key={one.id}>
                  <p>
                    <Link to={link('action', { programmeId, actionId: one.actionId })}>
                      {one.ref} {one.title}
                    </Link>
                  </p>
                  <p>
                    <RatingTag code={one.progress} />
                    {one.finishedOn === undefined ? null : (
                      <span className="gt-small gt-quiet">
                        {' '}
                        on <DateValue value={one.finishedOn} />
                      </span>
                    )}
                  </p>
                  {!may.write ? null : (
                    <Taking
                      name={`unlink ${one.id}`}
                      button="Unlink"
                      about={one.title}
                      question="It is no longer drawn on the chart when it is complete. The action stays."
                      yes="Unlink the action"
                      send={() => unlinkAction(one)}
                      programmeId={programmeId}
                      onDone={() => tell('The action is no longer linked.')}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {!may.write ? null : (
        <div className="gt-after">
          <Opener name="action" button="Link an action">
            {(close) => (
              <LinkForm
                {...props}
                taken={(actions.data ?? []).map(({ actionId }) => actionId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('The action is linked.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

function LinkForm({ programmeId, kpi, taken, onCancel, onDone }: PartProps & { taken: readonly string[]; onCancel: () => void; onDone: () => void }) {
  const all = useQuery(actionsToLinkQuery(programmeId));
  return (
    <Answer query={all} what="the actions">
      {(items) => (
        <FieldsForm
          name="Link an action"
          what={`link/${kpi.id}`}
          blank={{ actionId: '' }}
          fields={() => [
            {
              id: 'actionId',
              kind: 'select',
              label: 'Which action is to move it?',
              ask: 'Choose the action',
              choices: [
                { value: '', label: 'Choose' },
                ...items.filter(({ id }) => !taken.includes(id)).map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` })),
              ],
            },
          ]}
          button="Link the action"
          send={({ actionId }) => linkAction(kpi.id, String(actionId))}
          stale={stale(programmeId)}
          onCancel={onCancel}
          onDone={onDone}
        />
      )}
    </Answer>
  );
}

const EVENT: readonly Field[] = [
  { id: 'onDay', kind: 'date', label: 'When did it happen?', ask: 'Enter the day' },
  { id: 'text', kind: 'text', label: 'What happened?', hint: 'Without names: the backlog team began.', ask: 'Say what happened' },
];

/** What happened and may show in the figures, besides actions; drawn on the chart with its number. */
export function Annotations(props: PartProps) {
  const { programmeId, kpi, may, tell } = props;
  const annotations = useQuery(annotationsQuery(params(props)));
  return (
    <Panel title="Events" count={annotations.data?.length}>
      <Answer query={annotations} what="the events">
        {(items) =>
          items.length === 0 ? (
            <p>None was noted.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((one) => (
                <li key={one.id}>
                  <p>
                    <DateValue value={one.onDay} />: {one.text}
                  </p>
                  {!may.write ? null : (
                    <Taking
                      name={`event ${one.id}`}
                      button="Take away"
                      about={one.text}
                      question="It is no longer drawn on the chart. The history keeps it."
                      yes="Take the event away"
                      send={() => removeAnnotation(one)}
                      programmeId={programmeId}
                      onDone={() => tell('The event was taken away.')}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {!may.write ? null : (
        <div className="gt-after">
          <Opener name="event" button="Note an event">
            {(close) => (
              <FieldsForm
                name="Note an event"
                what={`event/${kpi.id}`}
                blank={{ onDay: NO_DATE, text: '' }}
                fields={() => EVENT}
                button="Note the event"
                send={(values) => annotate(kpi.id, values as unknown as Parameters<typeof annotate>[1])}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('The event is noted and drawn on the chart.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}
