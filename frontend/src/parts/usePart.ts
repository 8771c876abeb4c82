import { useSearchParams } from 'react-router';

const SIZE = 25;

/**
 * A page of a list that is here as a whole. Its number stands in the address under the list's own name, because the page shows
 * several lists.
 */
export function usePart<Item>(name: string, items: readonly Item[]) {
  const [params] = useSearchParams();
  const asked = Number(params.get(name) ?? '1');
  const totalPages = Math.max(1, Math.ceil(items.length / SIZE));
  const number = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, totalPages) : 1;
  return {
    items: items.slice((number - 1) * SIZE, number * SIZE),
    page: { number, size: SIZE, totalItems: items.length, totalPages },
    to: (page: number) => {
      const next = new URLSearchParams(params);
      next.set(name, String(page));
      return `?${next.toString()}`;
    },
  };
}
