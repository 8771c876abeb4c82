import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import { kpisQuery } from '@/server/measures';
import { programmeQuery } from '@/server/programme';
import { FormScreen } from '../entry/FormScreen';
import { Upload } from './Upload';

/** Many figures at once, of one measure or of all (`all` instead of a measure). */
export function UploadPage() {
  const { programmeId, kpiId } = useRouteParams('measureTask');
  const link = useLink();
  const navigate = useNavigate();
  const areaCode = useQuery(programmeQuery({ programmeId, asAt: undefined })).data?.areaCode;
  const kpis = useQuery(kpisQuery({ programmeId, asAt: undefined }));
  const own = kpis.data?.items.find(({ id }) => id === kpiId);
  const back = own === undefined ? link('measures', { programmeId }) : link('measure', { programmeId, kpiId });
  return (
    <FormScreen
      programmeId={programmeId}
      permission="enter"
      title="Paste or upload figures"
      from={<Link to={back}>{own?.title ?? 'Measures'}</Link>}
      back={back}
      answer="The rows are checked first, and nothing is stored. Then the good ones can be stored and the others mended."
    >
      <Answer query={kpis} what="the measures">
        {({ items }) => (
          <Upload
            programmeId={programmeId}
            areaCode={areaCode}
            measures={items}
            own={own?.code ?? null}
            stale={[['programme', programmeId]]}
            onDone={(done) => void navigate(back, { state: { done } })}
          />
        )}
      </Answer>
    </FormScreen>
  );
}
