import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface ListParams<Filter extends string> {
  page: number;
  sort: string | undefined;
  filters: Record<Filter, string>;
  /** Changes the list; it starts again at its first page, and the date one is looking at stays. */
  set: (change: Partial<Record<Filter | 'sort', string>>) => void;
  /** The address of a page, for Pagination. */
  toPage: (page: number) => string;
}

/**
 * Sort, filters and page of a list live in the address: they survive reload and Back, and can be sent to a colleague. The
 * names are those of the API. `filters` must be a constant outside the component.
 */
export function useListParams<Filter extends string>(names: readonly Filter[]): ListParams<Filter> {
  const [params, setParams] = useSearchParams();
  const page = Number(params.get('page') ?? '1');

  const filters = useMemo(() => Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Filter, string>, [names, params]);

  const set = useCallback(
    (change: Partial<Record<string, string>>) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('page');
          for (const [name, value] of Object.entries(change)) {
            if (value === undefined || value === '') {
              after.delete(name);
            } else {
              after.set(name, value);
            }
          }
          return after;
        },
        { preventScrollReset: true, replace: true },
      );
    },
    [setParams],
  );

  const toPage = useCallback(
    (number: number) => {
      const next = new URLSearchParams(params);
      if (number === 1) {
        next.delete('page');
      } else {
        next.set('page', String(number));
      }
      const text = next.toString();
      return text === '' ? '?' : `?${text}`;
    },
    [params],
  );

  return {
    page: Number.isInteger(page) && page >= 1 ? page : 1,
    sort: params.get('sort') ?? undefined,
    filters,
    set,
    toPage,
  };
}
