import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';

interface Params {
  programmeId: string;
  asAt: string | undefined;
}

export function risksQuery({ programmeId, asAt }: Params) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risks', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/risks', { params: { path: { programmeId }, query: { asAt, size: 500 } }, signal }),
      ),
  });
}
