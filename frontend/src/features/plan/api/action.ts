import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

export interface ActionParams {
  programmeId: string;
  actionId: string;
  asAt: string | undefined;
}

export function actionQuery({ programmeId, actionId, asAt }: ActionParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'action', actionId, { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/actions/{actionId}', { params: { path: { actionId }, query: { asAt } }, signal })),
  });
}
