import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';

/** The programmes one may see, of every area one is a member of. */
export function programmesQuery({ asAt }: { asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programmes', { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/programmes', { params: { query: { asAt } }, signal })),
  });
}
