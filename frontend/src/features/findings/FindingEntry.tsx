import { Link } from 'react-router';
import type { Finding } from '@/api/findings';
import { roleWords } from '@/api/words';
import { Button } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { Tag } from '@/design/Tag';
import { useRecordLink } from '@/routes/records';
import { AcknowledgeForm, type AcknowledgeFormProps } from './AcknowledgeForm';

export interface Answering extends Pick<AcknowledgeFormProps, 'onDone' | 'onOvertaken' | 'onCancel'> {
  open: boolean;
  start: () => void;
}

export interface FindingEntryProps {
  programmeId: string;
  finding: Finding;
  /** Null for those who may not answer for it, and in the past. */
  answering: Answering | null;
}

/** One finding: the sentence, why it is back, the records it rests on, and answering for it. */
export function FindingEntry({ programmeId, finding, answering }: FindingEntryProps) {
  return (
    <>
      <p>{finding.sentence}</p>
      {finding.backBecause === undefined ? null : (
        <p className="gt-small">
          <Tag>Back</Tag> {finding.backBecause}
        </p>
      )}
      <Records programmeId={programmeId} finding={finding} />
      {answering === null ? null : answering.open ? (
        <AcknowledgeForm programmeId={programmeId} finding={finding} {...answering} />
      ) : (
        <Button look="link" onClick={answering.start}>
          Acknowledge<span className="govuk-visually-hidden">: {finding.sentence}</span>
        </Button>
      )}
    </>
  );
}

/** One that was answered: the answer, by whom and until when. */
export function AcknowledgedEntry({ programmeId, finding }: Omit<FindingEntryProps, 'answering'>) {
  const { acknowledgement, rule, title } = finding;
  return (
    <>
      <p>{finding.sentence}</p>
      {acknowledgement === undefined ? null : (
        <div className="gt-answer">
          <p>{acknowledgement.reason}</p>
          <p className="gt-small gt-quiet">
            {roleWords(acknowledgement.role)}, <DateValue value={acknowledgement.on} />. To be looked at again by{' '}
            <strong>
              <DateValue value={acknowledgement.reviewOn} />
            </strong>
            .
          </p>
        </div>
      )}
      <p className="gt-small gt-quiet">
        {title} (rule {rule})
      </p>
      <Records programmeId={programmeId} finding={finding} />
    </>
  );
}

function Records({ programmeId, finding: { records, priorities } }: Omit<FindingEntryProps, 'answering'>) {
  const recordLink = useRecordLink(programmeId);
  return (
    <ul className="gt-found__records gt-small" aria-label="Records">
      {records.map(({ kind, id, label }) => {
        const to = recordLink(kind, id, priorities[0]);
        return <li key={`${kind} ${id}`}>{to === null ? label : <Link to={to}>{label}</Link>}</li>;
      })}
    </ul>
  );
}
