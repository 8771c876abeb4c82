import { useEffect, useSyncExternalStore } from 'react';

// Of all summaries on the screen: the title belongs to the document, not to the part of it that a form stands in.
let standing = 0;
const listeners = new Set<() => void>();

function change(by: number) {
  standing += by;
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Counted while a summary of errors stands. */
export function useStanding(stands: boolean) {
  useEffect(() => {
    if (!stands) {
      return undefined;
    }
    change(1);
    return () => {
      change(-1);
    };
  }, [stands]);
}

/** Whether one stands anywhere on the page. */
export const useErrorStands = () => useSyncExternalStore(subscribe, () => standing > 0);
