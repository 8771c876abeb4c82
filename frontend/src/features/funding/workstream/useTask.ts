import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useLink, useRouteParams } from '@/routes/links';
import { workstreamQuery } from '../api/reads';

/** What every task about a workstream needs: which one, and the way back. */
export function useTask() {
  const { programmeId, workstreamId } = useRouteParams('workstreamTask');
  const link = useLink();
  const navigate = useNavigate();
  const workstream = useQuery(workstreamQuery({ programmeId, workstreamId, asAt: undefined }));
  const back = link('workstream', { programmeId, workstreamId });
  return {
    programmeId,
    workstreamId,
    workstream,
    back,
    title: workstream.data?.title ?? 'The workstream',
    cancel: () => void navigate(back),
    done: (said: string) => void navigate(back, { state: { done: said } }),
  };
}
