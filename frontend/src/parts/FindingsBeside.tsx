import { useQuery } from '@tanstack/react-query';
import { DateValue } from '@/design/DateValue';
import { Finding as Found } from '@/design/Finding';
import { Severity } from '@/design/Severity';
import { findingsQuery, type Finding } from '@/server/findings';
import { roleWords } from './words';

const BARS = { HIGH: 'high', MEDIUM: 'mid', LOW: 'low' } as const;

export interface FindingsBesideProps {
  programmeId: string;
  /** The record whose rating is shown; for an action also what its requested dates and decisions are about. */
  subjectId: string;
  /** Parts of it, whose findings stand here too. */
  also?: readonly string[];
  asAt: string | undefined;
}

/**
 * What does not add up about one record, to stand beside its rating. While it loads and when nothing was found there is
 * nothing to say; that it could not be asked is said, because silence would read as "nothing found".
 */
export function FindingsBeside({ programmeId, subjectId, also = [], asAt }: FindingsBesideProps) {
  const subject = also.length === 0 ? subjectId : undefined;
  const findings = useQuery(findingsQuery({ programmeId, subject, asAt }));
  if (findings.isError && findings.data === undefined) {
    return <p className="gt-small gt-quiet">Whether anything does not add up here cannot be shown at the moment.</p>;
  }
  const found =
    findings.data?.filter((finding) => subject !== undefined || finding.subjectId === subjectId || also.includes(finding.subjectId)) ?? [];
  if (found.length === 0) {
    return null;
  }
  return (
    <section className="gt-beside-rating" aria-label="What does not add up">
      {found.map((finding) => (
        <Found
          key={`${finding.rule} ${finding.subjectId}`}
          severity={BARS[finding.severity]}
          reason={finding.sentence}
          rule={<Rule finding={finding} />}
        />
      ))}
    </section>
  );
}

function Rule({ finding: { severity, rule, title, acknowledgement, backBecause } }: { finding: Finding }) {
  return (
    <>
      <Severity level={severity} /> · {title} (rule {rule})
      {acknowledgement === undefined ? null : (
        <>
          {' '}
          · Acknowledged by the {roleWords(acknowledgement.role).toLowerCase()}: {acknowledgement.reason} To be looked at again by{' '}
          <DateValue value={acknowledgement.reviewOn} />.
        </>
      )}
      {backBecause === undefined ? null : <> · Back: {backBecause}</>}
    </>
  );
}
