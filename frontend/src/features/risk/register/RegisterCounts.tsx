import { Link } from 'react-router';
import { useLink } from '@/routes/links';
import type { Counts, Part } from '../api/register';
import { BandTag } from '../BandTag';
import { BANDS } from '../words';

/** How many of each band, the gravest first; each number leads to its risks. */
export function RegisterCounts({ counts, part, programmeId }: { counts: Counts; part: Part | undefined; programmeId: string }) {
  const link = useLink();
  const { byBand, notAssessed, aboveAppetite, notEscalated, closed } = counts;
  const within = part === undefined ? {} : part.of === 'GRANT' ? { fund: part.id } : { priority: part.number ?? 0 };
  const to = (words: string, filters: Record<string, string>) => <Link to={link('risks', { programmeId }, { ...within, ...filters })}>{words}</Link>;
  return (
    <>
      <ul className="gt-bands" aria-label="Risks by band of their current score">
        {[...byBand].reverse().map(({ band, count }) => (
          <li key={band}>
            <BandTag band={band}>{count === 0 ? `0 ${BANDS[band].word}` : to(`${count} ${BANDS[band].word}`, { band })}</BandTag>
          </li>
        ))}
      </ul>
      <ul className="gt-notes">
        <li>
          {notAssessed} not assessed{notAssessed === 0 ? '' : ': no score is published, and none is invented'}.
        </li>
        <li>
          {aboveAppetite === 0
            ? 'None is above what is accepted'
            : to(`${aboveAppetite} ${aboveAppetite === 1 ? 'is' : 'are'} above what is accepted`, { aboveAppetite: 'true' })}
          {aboveAppetite === 0 ? '' : notEscalated === 0 ? '; each has been escalated' : `; ${notEscalated} not escalated since`}.
        </li>
        <li>{closed === 0 ? 'None is closed.' : <>{to(`${closed} closed`, { status: 'CLOSED' })}.</>}</li>
      </ul>
    </>
  );
}
