import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { narrowRecordsQuery } from '../api/audience';

/**
 * What the register does not show, so that nobody thinks it whole: how many risks only some roles read, and which. Who reads
 * a risk is decided by today, so in the past nothing is said.
 */
export function NarrowLine({ programmeId, more }: { programmeId: string; more: boolean }) {
  const { isPast } = useAsAt();
  const link = useLink();
  const counts = useQuery({ ...narrowRecordsQuery(programmeId), enabled: !isPast });
  const items = counts.data?.items ?? [];
  if (isPast || (items.length === 0 && !more)) {
    return null;
  }
  return (
    <p className="gt-small gt-quiet">
      {items.map(({ audience, sentence }) => (
        <span key={audience}>{sentence} </span>
      ))}
      {more ? <Link to={link('riskTask', { programmeId, riskId: 'all', task: 'readers' })}>Who reads which risks</Link> : null}
    </p>
  );
}
