import { NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { textOf, type Field, type Typed } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds, poundsTyped } from '@/parts/money';
import { Source } from '@/parts/Source';
import { versionTag } from '@/server/versionTag';
import type { Condition, Workstream } from '../api/types';
import { addCondition, changeCondition } from '../api/writes';
import { Opening, type Opened } from '../Opening';
import { patchOf } from '../patch';
import { CONDITION_WORDS } from '../words';
import type { FundPartProps } from './partProps';

/** What the funder asks for in return, and what shows that it was done. */
export function Conditions({ programmeId, page: { grant, conditions, workstreams }, may }: FundPartProps) {
  return (
    <Panel title="Conditions" count={conditions.length}>
      {conditions.length === 0 ? (
        <p>No condition is recorded.</p>
      ) : (
        <ul className="gt-chain">
          {conditions.map((condition) => (
            <li key={condition.id}>
              <One condition={condition} workstreams={workstreams} />
              {may.keep ? (
                <Opening
                  name={`condition ${condition.id}`}
                  button="Change, or say how it stands"
                  look="link"
                  about={`condition ${condition.position}`}
                  said="The condition was changed."
                >
                  {(opened) => (
                    <ConditionForm programmeId={programmeId} fundId={grant.id} condition={condition} workstreams={workstreams} {...opened} />
                  )}
                </Opening>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {may.keep ? (
        <div className="gt-after">
          <Opening name="condition" button="Add a condition" said="The condition was added.">
            {(opened) => (
              <ConditionForm
                programmeId={programmeId}
                fundId={grant.id}
                condition={null}
                next={Math.max(0, ...conditions.map(({ position }) => position)) + 1}
                workstreams={workstreams}
                {...opened}
              />
            )}
          </Opening>
        </div>
      ) : null}
    </Panel>
  );
}

function One({ condition, workstreams }: { condition: Condition; workstreams: readonly Workstream[] }) {
  const { position, text, due, status, statusOn, overdue, evidence, evidenceUrl, protectsWorkstreamId, minimumPence } = condition;
  const kept = workstreams.find(({ id }) => id === protectsWorkstreamId);
  return (
    <>
      <p>
        <strong>{position}</strong> {text} <Tag>{CONDITION_WORDS[status].toLowerCase()}</Tag>
      </p>
      <p className={overdue ? 'gt-small gt-late' : 'gt-small gt-quiet'}>
        {due === undefined ? (
          'No date is set'
        ) : (
          <>
            {overdue ? 'Overdue since ' : 'Due '}
            <DateValue value={due} />
          </>
        )}
        {statusOn === undefined || overdue ? null : (
          <>
            ; {CONDITION_WORDS[status].toLowerCase()} since <DateValue value={statusOn} />
          </>
        )}
        .
      </p>
      {kept === undefined || minimumPence === undefined ? null : (
        <p className="gt-small">
          {kept.title} keeps at least {pounds(minimumPence)}: no virement takes more.
        </p>
      )}
      {evidence === undefined ? null : <p className="gt-small">Evidence: {evidence}</p>}
      {evidenceUrl === undefined ? null : (
        <p className="gt-small gt-anywhere">
          <a href={evidenceUrl}>{evidenceUrl}</a>
        </p>
      )}
      <Source source={condition.source} basis={condition.basis} />
    </>
  );
}

function fields(typed: Typed, workstreams: readonly Workstream[]): Field[] {
  const shown = ['MET', 'WAIVED'].includes(textOf(typed, 'status'));
  return [
    { id: 'position', kind: 'whole', width: 4, label: 'Its place in the list', ask: 'Say its place in the list' },
    { id: 'text', kind: 'area', label: 'Condition', ask: 'Enter the condition', limit: 2_000 },
    { id: 'due', kind: 'date', label: 'To be met by' },
    {
      id: 'status',
      kind: 'radios',
      label: 'How does it stand?',
      ask: 'Say how it stands',
      choices: Object.entries(CONDITION_WORDS).map(([value, label]) => ({ value, label })),
    },
    {
      id: 'evidence',
      kind: 'area',
      label: 'What shows it?',
      hint: shown
        ? 'What shows that it is met, or who waived it, without names. This or the link is needed.'
        : 'Needed when it is met or waived; without names.',
      limit: 2_000,
      rows: 2,
    },
    { id: 'evidenceUrl', kind: 'text', label: 'Link to it', hint: 'It begins with https://.' },
    {
      id: 'protectsWorkstreamId',
      kind: 'select',
      label: 'Whose money does it keep together?',
      folded: 'It keeps money in a workstream',
      choices: [{ value: '', label: 'Nobody’s' }, ...workstreams.map(({ id, title }) => ({ value: id, label: title }))],
    },
    { id: 'minimumPence', kind: 'money', label: 'How much must it keep, in pounds?', folded: 'It keeps money in a workstream' },
  ];
}

interface ConditionFormProps extends Opened {
  programmeId: string;
  fundId: string;
  condition: Condition | null;
  next?: number;
  workstreams: readonly Workstream[];
}

function ConditionForm({ programmeId, fundId, condition, next = 1, workstreams, ...opened }: ConditionFormProps) {
  const blank = {
    position: String(condition?.position ?? next),
    text: condition?.text ?? '',
    due: condition?.due === undefined ? NO_DATE : partsOf(condition.due),
    status: condition?.status ?? 'NOT_YET_DUE',
    evidence: condition?.evidence ?? '',
    evidenceUrl: condition?.evidenceUrl ?? '',
    protectsWorkstreamId: condition?.protectsWorkstreamId ?? '',
    minimumPence: poundsTyped(condition?.minimumPence),
  };
  return (
    <FieldsForm
      name={condition === null ? 'Add a condition' : `Change condition ${condition.position}`}
      what={`condition/${condition?.id ?? fundId}`}
      blank={blank}
      {...(condition === null ? {} : { tag: versionTag(condition) })}
      fields={(typed) => fields(typed, workstreams)}
      button={condition === null ? 'Add the condition' : 'Save the change'}
      send={(values, tag) =>
        condition === null
          ? addCondition(fundId, values as unknown as Parameters<typeof addCondition>[1])
          : changeCondition(condition.id, tag, patchOf(Object.keys(blank), values))
      }
      stale={[['programme', programmeId]]}
      stored={
        condition === null ? null : (
          <Panel title="Stored now">
            <Facts
              facts={[
                { name: 'Condition', value: condition.text },
                { name: 'How it stands', value: CONDITION_WORDS[condition.status] },
              ]}
            />
          </Panel>
        )
      }
      {...opened}
    />
  );
}
