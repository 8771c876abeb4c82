import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { londonDay, parseIsoDate } from '@/design/dates';
import { DateValue, MomentValue, None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { RATING_CODES, RATINGS } from '@/design/ratings';
import { Answer } from '@/parts/Answer';
import { actorWords, sentenceCase } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { actionHistoryQuery, type RecordRevision } from './api/actionHistory';

/** Who changed what when. Asked for, because most readers come for the state and not for how it came about. */
export function ActionHistory({ programmeId, actionId }: { programmeId: string; actionId: string }) {
  const [shown, setShown] = useState(false);
  return (
    <Panel title="History">
      {shown ? (
        <Revisions programmeId={programmeId} actionId={actionId} />
      ) : (
        <Button look="secondary" onClick={() => setShown(true)}>
          Show every change of this action
        </Button>
      )}
    </Panel>
  );
}

function Revisions({ programmeId, actionId }: { programmeId: string; actionId: string }) {
  const { asAt } = useAsAt();
  const history = useQuery(actionHistoryQuery({ programmeId, actionId }));
  return (
    <Answer query={history} what="the history">
      {({ items }) => {
        const known = asAt === undefined ? items : items.filter(({ at }) => londonDay(at) <= asAt);
        return known.length === 0 ? (
          <p>Nothing had been written about this action by then.</p>
        ) : (
          <ol className="gt-timeline" reversed>
            {known.map((revision) => (
              <li key={revision.number}>
                <Revision revision={revision} />
              </li>
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}

function Revision({ revision }: { revision: RecordRevision }) {
  const loaded = londonDay(revision.at) !== londonDay(revision.recordedAt);
  return (
    <>
      <h3>
        <DateValue value={londonDay(revision.at)} />
      </h3>
      <p className="gt-small gt-quiet">
        Revision {revision.number}, {loaded ? 'loaded' : 'written'} <MomentValue value={revision.recordedAt} /> by {actorWords(revision.actor)}.
      </p>
      {revision.records.map((record) => (
        <details key={record.rowId} className="govuk-details gt-flat">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {sentenceCase(record.table)} {OPS[record.op]}
              {record.redacted ? ' (text erased since)' : ''}
            </span>
          </summary>
          <div className="govuk-details__text">
            <table className="gt-small gt-printed">
              <caption className="govuk-visually-hidden">Fields that changed</caption>
              <thead>
                <tr>
                  <th scope="col">Field</th>
                  <th scope="col">Before</th>
                  <th scope="col">After</th>
                </tr>
              </thead>
              <tbody>
                {record.changes.map((change) => (
                  <tr key={change.field}>
                    <th scope="row">{sentenceCase(change.field)}</th>
                    <td>
                      <Value field={change.field} value={change.from} />
                    </td>
                    <td>
                      <Value field={change.field} value={change.to} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </>
  );
}

const AXES: Record<string, 'progress' | 'impact'> = { progress: 'progress', impact: 'impact', rating: 'progress' };

/** A stored value in the words of the screens: a rating by its word, a date as a date, a code as a sentence. */
function Value({ field, value }: { field: string; value: string | undefined }) {
  if (value === undefined || value === '') {
    return <None>nothing</None>;
  }
  const axis = AXES[field];
  const code = RATING_CODES.find((rating) => rating === value);
  if (axis !== undefined && code !== undefined) {
    return RATINGS[code][axis].short;
  }
  if (parseIsoDate(value) !== null) {
    return <DateValue value={value} />;
  }
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? sentenceCase(value) : value;
}

const OPS = { INSERTED: 'added', UPDATED: 'changed', DELETED: 'removed' } as const;
