import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** What is declared of the action whose date is asked for, and what its dates say. */
export function actionRatingsQuery({ programmeId, actionId, asAt }: { programmeId: string; actionId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'action-ratings', actionId, { asAt }],
    queryFn: async ({ signal }) => {
      const { progress, system } = await bodyOf(api.GET('/api/v1/actions/{actionId}', { params: { path: { actionId }, query: { asAt } }, signal }));
      return { progress, system };
    },
  });
}
