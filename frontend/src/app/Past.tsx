import { useQuery } from '@tanstack/react-query';
import { programmeQuery } from '@/api/programme';
import { PastBand } from '@/design/PastBand';

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
          Loaded from {paper.title}.{paper.note === '' ? null : ` ${paper.note}`}
        </>
      )}
    </PastBand>
  );
}
