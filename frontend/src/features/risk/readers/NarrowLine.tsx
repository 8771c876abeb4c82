import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { audienceRequestsQuery, narrowRecordsQuery } from '../api/audience';

/**
 * What the register does not show, so that nobody thinks it whole: how many risks only some roles read, and which. Who reads
 * a risk is decided by today, so in the past nothing is said.
 */
export function NarrowLine({ programmeId, more }: { programmeId: string; more: boolean }) {
  const { isPast } = useAsAt();
  const link = useLink();
  const counts = useQuery({ ...narrowRecordsQuery(programmeId), enabled: !isPast });
  const items = counts.data?.items ?? [];
  const requests = useQuery({ ...audienceRequestsQuery(programmeId), enabled: more && !isPast });
  const waiting = (requests.data ?? []).filter(({ state }) => state === 'REQUESTED').length;
  if (isPast || (items.length === 0 && !more)) {
    return null;
  }
  return (
    <p className="gt-small gt-quiet">
      {items.map(({ audience, sentence }) => (
        <span key={audience}>{sentence} </span>
      ))}
      {waiting === 0 ? null : <strong>{waiting === 1 ? '1 request waits' : `${waiting} requests wait`} for a second person. </strong>}
      {more ? <Link to={link('riskTask', { programmeId, riskId: 'all', task: 'readers' })}>Who reads which risks</Link> : null}
    </p>
  );
}
