import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** Reads every stored row, so it is asked for once a visit and not behind anybody's back. */
export function verificationQuery(areaCode: string, known: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'verification', { known }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/areas/{areaCode}/history/verification', {
          params: { path: { areaCode }, query: known === '' ? {} : { known: [known] } },
          signal,
        }),
      ),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
