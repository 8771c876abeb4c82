import { useQuery } from '@tanstack/react-query';
import { PastBand } from '@/design/PastBand';
import { programmeQuery } from '@/server/programme';

// A note of a line is read with the date; a longer one would push away what it is about.
const SHORT = 120;

/** The band over the past. Says which paper the state was loaded from, with what must be known about that paper's dates. */
export function Past({ asAt, today, programmeId }: { asAt: string; today: string; programmeId: string | undefined }) {
  const programme = useQuery({
    ...programmeQuery({ programmeId: programmeId ?? '', asAt }),
    enabled: programmeId !== undefined,
  });
  const paper = programme.data?.papers.at(-1);
  return (
    <PastBand asAt={asAt} today={today}>
      {paper === undefined ? undefined : (
        <>
          Loaded from {paper.title}. {paper.note.length > SHORT ? <Folded note={paper.note} /> : paper.note}
        </>
      )}
    </PastBand>
  );
}

function Folded({ note }: { note: string }) {
  return (
    <details className="gt-past__note">
      <summary>What to know about this paper</summary>
      {note}
    </details>
  );
}
