import { DateValue } from '@/design/DateValue';
import { Tag } from '@/design/Tag';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { useTelling } from '@/routes/useTelling';
import type { Part } from '../api/register';
import { stateNoRisks } from '../api/write';
import { stale } from '../stale';

export interface NoRisksProps {
  part: Part;
  programmeId: string;
  /** May this person say it of this part? */
  mayState: boolean;
}

/** Of a part without a live risk: who said that there is none, and when; or that nobody did, which is not the same. */
export function NoRisks({ part, programmeId, mayState }: NoRisksProps) {
  const { of, statement, silent } = part;
  const tell = useTelling();
  const about = of === 'PRIORITY' ? `of priority ${part.number ?? ''}` : 'of the programme as a whole';
  return (
    <>
      {statement === undefined ? (
        <p>{silent ? 'Neither a risk nor a statement that there is none: nobody can tell whether it was looked at.' : 'No risk is recorded here.'}</p>
      ) : (
        <>
          <p>
            “{statement.statement}” {statement.stale ? <Tag>stale</Tag> : null}
          </p>
          <p className="gt-small gt-quiet">
            Stated by {statement.statedBy}, <DateValue value={statement.statedOn} />.
            {statement.source === '' ? null : ` Source: ${statement.source}.`}
            {statement.stale ? ' It no longer counts: a reporting cycle has passed since, or a quarter.' : null}
          </p>
        </>
      )}
      {!mayState || of === 'GRANT' ? null : (
        <div className="gt-after">
          <Opener
            name={`none ${part.id ?? ''}`}
            button={statement === undefined ? 'State that there are no risks' : 'State it again'}
            look="link"
            about={about}
          >
            {(close) => (
              <FieldsForm
                name={`State that there are no risks ${about}`}
                what={`no-risks/${programmeId}/${part.id ?? ''}`}
                blank={{ statement: '' }}
                fields={() => [
                  {
                    id: 'statement',
                    kind: 'area',
                    label: 'What do you state?',
                    hint: 'Say what you looked at: “No risks identified at the review of 4 July.” It is dated today, carries your role, and is stale after one reporting cycle.',
                    ask: 'Enter the statement',
                    limit: 2_000,
                  },
                ]}
                button="State it"
                send={({ statement: said }) =>
                  stateNoRisks(programmeId, { statement: String(said), ...(part.id === undefined ? {} : { priorityId: part.id }) })
                }
                stale={stale(programmeId)}
                onCancel={close}
                onDone={() => {
                  close();
                  tell('It is stated, with today’s date.');
                }}
              />
            )}
          </Opener>
        </div>
      )}
    </>
  );
}
