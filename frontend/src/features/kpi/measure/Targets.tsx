import { useQuery } from '@tanstack/react-query';
import { NO_DATE, partsOf, type DateParts } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { versionTag } from '@/server/versionTag';
import { targetsQuery, type Target } from '../api/parts';
import { changeTarget, removeTarget, setTarget } from '../api/writeParts';
import type { Warned } from '../api/writeObservation';
import type { Field, Values } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { amount } from '../words';
import { params, stale, type PartProps } from './partProps';

const KINDS = { IMPROVEMENT: 'Improvement target', NATIONAL: 'National target' } as const;

const FIELDS: readonly Field[] = [
  {
    id: 'kind',
    kind: 'radios',
    label: 'Whose target is it?',
    ask: 'Say whose target it is',
    choices: [
      { value: 'IMPROVEMENT', label: 'Our own improvement target' },
      { value: 'NATIONAL', label: 'A national target', hint: 'What the law expects belongs to the definition instead.' },
    ],
  },
  { id: 'value', kind: 'number', label: 'Target', hint: 'In the unit of the measure, without its sign: 60, not 60%.', ask: 'Enter the target' },
  {
    id: 'due',
    kind: 'date',
    orMonth: true,
    label: 'To be reached by',
    hint: 'A day, or a month and a year alone. Several targets with dates make a trajectory.',
  },
  { id: 'note', kind: 'area', label: 'How was it set?', hint: 'Without names.', limit: 2_000, rows: 2 },
];

/** A trajectory or one target; apart from what the law expects. */
export function Targets(props: PartProps) {
  const { programmeId, kpi, unitWords, may, tell } = props;
  const targets = useQuery(targetsQuery(params(props)));
  return (
    <Panel title="Targets" count={targets.data?.length}>
      <Answer query={targets} what="the targets">
        {(items) =>
          items.length === 0 ? (
            <p>None is set.{kpi.headline ? ' Without one, nobody can say whether the headline is good enough.' : ''}</p>
          ) : (
            <ul className="gt-chain">
              {items.map((target) => (
                <li key={target.id}>
                  <p>
                    <strong>{amount(target.value, kpi.unit, unitWords)}</strong>
                    {target.due === undefined ? (
                      ', without a date'
                    ) : (
                      <>
                        {' '}
                        by <DateValue value={given(target)} />
                      </>
                    )}
                    <span className="gt-quiet"> · {KINDS[target.kind]}</span>
                  </p>
                  {target.note === undefined ? null : <p className="gt-small gt-quiet">{target.note}</p>}
                  {may.write ? (
                    <div className="gt-links">
                      <Change target={target} {...props} />
                      <Remove target={target} words={amount(target.value, kpi.unit, unitWords)} {...props} />
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {!may.write ? null : (
        <div className="gt-after">
          <Opener name="target" button="Set a target">
            {(close) => (
              <FieldsForm
                name="Set a target"
                what={`target/${kpi.id}`}
                blank={{ kind: 'IMPROVEMENT', value: '', due: NO_DATE, note: '' }}
                fields={() => FIELDS}
                button="Set the target"
                send={(values) => setTarget(kpi.id, { ...values, ...dueOf(values) } as unknown as Parameters<typeof setTarget>[1])}
                stale={stale(programmeId)}
                onCancel={close}
                onDone={(answer) => {
                  close();
                  tell(['The target is set.', ...(answer as Warned).warnings].join(' '));
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

/** A target as it stands in the form; what is emptied is cleared. */
const patchOf = ({ kind, value, due, note }: Values) => {
  const planned = dueOf({ due });
  return { kind: kind ?? null, value: value ?? null, due: planned.due ?? null, duePrecision: planned.duePrecision ?? null, note: note ?? null };
};

/** A month is sent as one of its days: its last one is kept. */
function dueOf({ due }: Values): { due?: string; duePrecision?: 'DAY' | 'MONTH' } {
  return typeof due !== 'string' ? {} : due.length === 7 ? { due: `${due}-01`, duePrecision: 'MONTH' } : { due, duePrecision: 'DAY' };
}

const given = ({ due, duePrecision }: Target) => (due === undefined ? undefined : { date: due, precision: duePrecision ?? 'DAY' });

function boxes({ due, duePrecision }: Target): DateParts {
  const parts = due === undefined ? NO_DATE : partsOf(due);
  return duePrecision === 'MONTH' ? { ...parts, day: '' } : parts;
}

function Change({ target, programmeId, kpi, unitWords, tell }: PartProps & { target: Target }) {
  const words = amount(target.value, kpi.unit, unitWords);
  return (
    <Opener name={`change ${target.id}`} button="Change" look="link" about={`the target ${words}`}>
      {(close) => (
        <FieldsForm
          name={`Change the target ${words}`}
          what={`target/${target.id}`}
          blank={{
            kind: target.kind,
            value: String(target.value),
            due: boxes(target),
            note: target.note ?? '',
          }}
          tag={versionTag(target)}
          fields={() => FIELDS}
          button="Change the target"
          send={(values, tag) => changeTarget(target.id, tag, patchOf(values))}
          stale={stale(programmeId)}
          stored={
            <p className="govuk-inset-text">
              Stored now: {words}
              {target.due === undefined ? (
                ', without a date'
              ) : (
                <>
                  {' '}
                  by <DateValue value={given(target)} />
                </>
              )}
              , {KINDS[target.kind].toLowerCase()}. Saving puts what you typed below in its place.
            </p>
          }
          lead={<p className="gt-small">Every figure is rated by the changed target at once. What it was before stays in the history.</p>}
          onCancel={close}
          onDone={(answer) => {
            close();
            tell(['The target was changed.', ...(answer as Warned).warnings].join(' '));
          }}
        />
      )}
    </Opener>
  );
}

function Remove({ target, words, programmeId, tell }: PartProps & { target: Target; words: string }) {
  return (
    <Taking
      name={`target ${target.id}`}
      button="Take away"
      about={`the target ${words}`}
      question={`The target of ${words} is no longer drawn, and nothing is rated by it. The history keeps it.`}
      yes="Take the target away"
      send={() => removeTarget(target)}
      programmeId={programmeId}
      onDone={() => tell('The target was taken away.')}
    />
  );
}
