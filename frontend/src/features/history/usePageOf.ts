import { useSearchParams } from 'react-router';

/** The page of a list that stands in the address under the list's own name, because the screen shows several lists. */
export function usePageOf(name: string) {
  const [params] = useSearchParams();
  const asked = Number(params.get(name) ?? '1');
  return {
    number: Number.isInteger(asked) && asked >= 1 ? asked : 1,
    to: (page: number) => {
      const next = new URLSearchParams(params);
      next.set(name, String(page));
      return `?${next.toString()}`;
    },
  };
}
