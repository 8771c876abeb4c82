import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Answer } from '@/parts/Answer';
import { FormScreen } from './FormScreen';
import { useLink, useRouteParams } from '@/routes/links';
import { kpiQuery } from '../api/kpi';
import { observationsQuery } from '../api/observations';
import { FigureForm } from './FigureForm';

/** Enters a figure of a measure, or corrects the one that the address names. */
export function FigurePage() {
  const { programmeId, kpiId } = useRouteParams('measureTask');
  const [search] = useSearchParams();
  const observationId = search.get('figure');
  const navigate = useNavigate();
  const link = useLink();
  const back = link('measure', { programmeId, kpiId });
  const kpi = useQuery(kpiQuery({ programmeId, kpiId, asAt: undefined }));
  const figures = useQuery({ ...observationsQuery({ programmeId, kpiId, asAt: undefined, cells: true }), enabled: observationId !== null });
  return (
    <FormScreen
      programmeId={programmeId}
      permission="enter"
      kpi={kpi.data}
      title={observationId === null ? 'Enter a figure' : 'Correct a figure'}
      from={<Link to={back}>{kpi.data?.title ?? 'The measure'}</Link>}
      back={back}
    >
      <Answer query={kpi} what="the measure">
        {(measure) => {
          const form = (stored: Parameters<typeof FigureForm>[0]['stored']) => (
            <FigureForm
              // Another version stored is no other form: what was typed stays.
              key={stored?.id ?? 'new'}
              measure={measure}
              stored={stored}
              stale={[['programme', programmeId]]}
              onCancel={() => void navigate(back)}
              onDone={(done) => void navigate(back, { state: { done } })}
              wholePage
            />
          );
          return observationId === null ? (
            form(null)
          ) : (
            <Answer query={figures} what="the figure">
              {({ items }) => {
                const stored = items.find(({ id }) => id === observationId);
                return stored === undefined ? (
                  <p>This figure does not exist any more.</p>
                ) : stored.locked ? (
                  <p>
                    {stored.period} is signed off: its figures cannot be changed until it is reopened. <Link to={back}>Back to the measure</Link>
                  </p>
                ) : (
                  form(stored)
                );
              }}
            </Answer>
          );
        }}
      </Answer>
    </FormScreen>
  );
}
