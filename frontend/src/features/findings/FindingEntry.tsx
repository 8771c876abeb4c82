import { Fragment } from 'react';
import { Link } from 'react-router';
import { Button } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { Tag } from '@/design/Tag';
import { roleWords } from '@/parts/words';
import { useLink } from '@/routes/links';
import { useRecordLink } from '@/routes/records';
import type { Finding } from '@/server/findings';
import { AcknowledgeForm, type AcknowledgeFormProps } from './AcknowledgeForm';
import { partsOf } from './partsOf';

export interface Answering extends Pick<AcknowledgeFormProps, 'onDone' | 'onOvertaken' | 'onCancel'> {
  open: boolean;
  start: () => void;
}

export interface FindingEntryProps {
  programmeId: string;
  finding: Finding;
  /** Null for those who may not answer for it, and in the past. */
  answering: Answering | null;
  /** The area, for those who may ask for an erasure there. */
  eraseIn?: string | undefined;
}

/** One finding: the sentence, why it is back, the records it rests on, and answering for it. */
export function FindingEntry({ programmeId, finding, answering, eraseIn }: FindingEntryProps) {
  const link = useLink();
  const { erase } = finding;
  return (
    <>
      <div className="gt-found">
        <div>
          <Sentence programmeId={programmeId} finding={finding} />
          {finding.backBecause === undefined ? null : (
            <p className="gt-small">
              <Tag>Back</Tag> {finding.backBecause}
            </p>
          )}
          <Records programmeId={programmeId} finding={finding} />
          {erase === undefined || eraseIn === undefined ? null : (
            <p className="gt-small">
              <Link to={link('history', { areaCode: eraseIn }, { table: erase.table, row: erase.rowId, columns: erase.columns.join(',') })}>
                Ask for it to be erased<span className="govuk-visually-hidden">: {finding.sentence}</span>
              </Link>
            </p>
          )}
        </div>
        {answering === null || answering.open ? null : (
          <Button look="link" onClick={answering.start}>
            Acknowledge<span className="govuk-visually-hidden">: {finding.sentence}</span>
          </Button>
        )}
      </div>
      {answering?.open === true ? <AcknowledgeForm programmeId={programmeId} finding={finding} {...answering} /> : null}
    </>
  );
}

/** One that was answered: the answer, by whom and until when. */
export function AcknowledgedEntry({ programmeId, finding }: Pick<FindingEntryProps, 'programmeId' | 'finding'>) {
  const { acknowledgement, rule, title } = finding;
  return (
    <>
      <Sentence programmeId={programmeId} finding={finding} />
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

/** The sentence, in which every record that it names and that has a page leads there. */
function Sentence({ programmeId, finding: { sentence, records, priorities } }: Pick<FindingEntryProps, 'programmeId' | 'finding'>) {
  const recordLink = useRecordLink(programmeId);
  const addresses = new Map(records.map(({ kind, id, label }) => [label, kind === 'PRINTED_FIGURE' ? null : recordLink(kind, id, priorities[0])]));
  return (
    <p className="gt-found__sentence">
      {partsOf(sentence, records).map((part, index) => {
        const to = addresses.get(part) ?? null;
        // The parts of one sentence never change places.
        return <Fragment key={`${index} ${part}`}>{to === null ? part : <Link to={to}>{part}</Link>}</Fragment>;
      })}
    </p>
  );
}

/** The records that the sentence does not name. */
function Records({ programmeId, finding: { sentence, records, priorities } }: Pick<FindingEntryProps, 'programmeId' | 'finding'>) {
  const recordLink = useRecordLink(programmeId);
  const others = records.filter(({ label }) => !sentence.includes(label));
  return others.length === 0 ? null : (
    <ul className="gt-found__records gt-small" aria-label="Records">
      {others.map(({ kind, id, label }) => {
        const to = recordLink(kind, id, priorities[0]);
        return <li key={`${kind} ${id}`}>{to === null ? label : <Link to={to}>{label}</Link>}</li>;
      })}
    </ul>
  );
}
