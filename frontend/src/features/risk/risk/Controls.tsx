import { Link } from 'react-router';
import { NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { Source } from '@/parts/Source';
import { useLink } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import type { Control } from '../api/risk';
import { addControl, changeControl, testControl, type ControlDraft, type Warned } from '../api/write';

import { stale } from '../stale';
import { choices, CONTROL_KINDS, CONTROL_STATUSES, controlTroubles, TEST_RESULTS } from '../words';
import { live, type PartProps } from './partProps';

const FIELDS: readonly Field[] = [
  {
    id: 'description',
    kind: 'area',
    label: 'What does the control do?',
    hint: 'One control, without names. A further risk is no control: raise it as a risk of its own.',
    ask: 'Say what the control does',
    limit: 5_000,
  },
  { id: 'status', kind: 'radios', label: 'Where does it stand?', ask: 'Say where the control stands', choices: choices(CONTROL_STATUSES) },
  {
    id: 'kind',
    kind: 'select',
    label: 'What kind is it?',
    hint: 'Preventive makes it less likely, detective shows it early, corrective makes it less grave.',
    choices: choices(CONTROL_KINDS, 'Not said').map(({ value, label }) => ({ value, label })),
  },
  { id: 'owner', kind: 'text', width: 20, label: 'Who answers for it?', hint: 'A role, never a name.' },
  { id: 'due', kind: 'date', label: 'By when is it in place?' },
];

const TEST: readonly Field[] = [
  { id: 'testedOn', kind: 'date', label: 'When was it tested?', ask: 'Enter the day of the test' },
  { id: 'result', kind: 'radios', label: 'Does it do what it should?', ask: 'Say what the test showed', choices: choices(TEST_RESULTS) },
  { id: 'note', kind: 'area', label: 'What was looked at?', hint: 'Without names.', limit: 2_000 },
];

/** What is done about the risk, each with its state, who answers for it and whether it was ever tested. */
export function Controls(props: PartProps) {
  const { risk, programmeId, keep, tell } = props;
  const { controls, controlCounts } = risk;
  const troubles = controlTroubles(controlCounts);
  return (
    <Panel title="Controls" count={controls.length}>
      {controls.length === 0 ? <p>No control is recorded: nothing is said to be done about it.</p> : null}
      {troubles === '' ? null : <p className="gt-small gt-quiet">{troubles}.</p>}
      <ol className="gt-chain">
        {controls.map((control) => (
          <li key={control.id}>
            <One {...props} control={control} />
          </li>
        ))}
      </ol>
      {!keep || !live(risk) ? null : (
        <div className="gt-after">
          <Opener name="control" button="Add a control">
            {(close) => (
              <FieldsForm
                name="Add a control"
                what={`control/${risk.id}`}
                blank={{ description: '', status: '', kind: '', owner: '', due: NO_DATE }}
                fields={() => FIELDS}
                button="Add the control"
                send={(values) => addControl(risk.id, values as unknown as ControlDraft)}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={(answer) => {
                  close();
                  tell(['The control is added.', ...(answer as Warned).warnings].join(' '));
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

function One({ control, programmeId, risk, keep, tell }: PartProps & { control: Control }) {
  const link = useLink();
  const { position, description, kind, owner, due, status, overdue, emergent, promotedTo, source, basis } = control;
  return (
    <>
      <p className="gt-control">
        <strong>{position}.</strong> <span>{description}</span>
      </p>
      <p className="gt-control__marks">
        <Tag>{CONTROL_STATUSES[status].word.toLowerCase()}</Tag>
        {kind === undefined ? null : <Tag>{CONTROL_KINDS[kind].word.toLowerCase()}</Tag>}
        <span className="gt-small gt-quiet">
          {owner ?? 'Nobody answers for it'}
          {due === undefined ? null : (
            <>
              {' '}
              · due <DateValue value={due} />
            </>
          )}
          {overdue ? <strong className="gt-late"> overdue</strong> : null}
        </span>
      </p>
      <Tested control={control} />
      {emergent ? (
        <div className="gt-risk-found">
          <p>
            <strong>This control tells of another risk.</strong> Nobody answers for it while it stands here.
          </p>
        </div>
      ) : null}
      {promotedTo.map((other) => (
        <p key={other.id} className="gt-small">
          Made a risk of its own:{' '}
          <Link to={link('risk', { programmeId, riskId: other.id })}>
            {other.ref} {other.title}
          </Link>
        </p>
      ))}
      <Source source={source} basis={basis} />
      {!keep || !live(risk) ? null : (
        <div className="gt-links">
          <Opener name={`change ${control.id}`} button="Change" look="link" about={`control ${position}`}>
            {(close) => <Change control={control} programmeId={programmeId} close={close} tell={tell} />}
          </Opener>
          {status === 'PLANNED' || status === 'RETIRED' ? null : (
            <Opener name={`test ${control.id}`} button="Record a test" look="link" about={`of control ${position}`}>
              {(close) => <Test control={control} programmeId={programmeId} close={close} tell={tell} />}
            </Opener>
          )}
          <Link to={link('riskTask', { programmeId, riskId: risk.id, task: 'promote' }, { control: control.id })}>
            Make it a risk of its own<span className="govuk-visually-hidden"> out of control {position}</span>
          </Link>
        </div>
      )}
    </>
  );
}

/** Whether it works is known by a test only; that there was none is said. */
function Tested({ control: { status, testedOn, testedBy, testResult, testNote } }: { control: Control }) {
  if (testedOn === undefined || testResult === undefined) {
    return status === 'IN_PLACE' || status === 'NOT_WORKING' ? (
      <p className="gt-small gt-quiet">Never tested: whether it works is not known.</p>
    ) : null;
  }
  return (
    <p className="gt-small">
      Tested on <DateValue value={testedOn} />
      {testedBy === undefined ? null : ` by ${testedBy}`}: <strong>{TEST_RESULTS[testResult].word.toLowerCase()}</strong>.
      {testNote === undefined ? null : ` ${testNote}`}
    </p>
  );
}

interface FormProps {
  control: Control;
  programmeId: string;
  close: () => void;
  tell: (done: string) => void;
}

function Change({ control, programmeId, close, tell }: FormProps) {
  return (
    <FieldsForm
      name={`Change control ${control.position}`}
      what={`control/${control.id}/change`}
      blank={{
        description: control.description,
        status: control.status,
        kind: control.kind ?? '',
        owner: control.owner ?? '',
        due: partsOf(control.due),
      }}
      tag={versionTag(control)}
      fields={() => FIELDS}
      button="Save the change"
      send={(values, tag) =>
        changeControl(control.id, tag, Object.fromEntries(FIELDS.map(({ id }) => [id, (values[id] as string | undefined) ?? null])))
      }
      stale={stale(programmeId)}
      stored={
        <p className="govuk-inset-text">
          Stored now: “{control.description}”, {CONTROL_STATUSES[control.status].word.toLowerCase()}. Saving puts what you typed in its place.
        </p>
      }
      onCancel={close}
      onDone={(answer) => {
        close();
        tell(['The control is changed.', ...(answer as Warned).warnings].join(' '));
      }}
    />
  );
}

function Test({ control, programmeId, close, tell }: FormProps) {
  return (
    <FieldsForm
      name={`Record a test of control ${control.position}`}
      what={`control/${control.id}/test`}
      blank={{ testedOn: NO_DATE, result: '', note: '' }}
      tag={versionTag(control)}
      fields={() => TEST}
      button="Record the test"
      send={(values, tag) => testControl(control.id, tag, values as unknown as Parameters<typeof testControl>[2])}
      stale={stale(programmeId)}
      onCancel={close}
      onDone={() => {
        close();
        tell('The test is recorded.');
      }}
    />
  );
}
