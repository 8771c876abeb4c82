import { useEffect } from 'react';

/** The actions of the page, in their order, each with what is said of it. */
const CARDS = '[data-card]';
/** Where the focus goes in an action: its chosen rating, else the first thing that can be used. */
const TARGETS = ['[name$="-progress"]:checked', '[name$="-progress"]', 'button', 'h3'];

/** Goes to another action from where the focus is: the one beside it, or the next of which nothing is said yet. */
export function goTo(which: 'next' | 'previous' | 'unsaid'): void {
  const cards = Array.from(document.querySelectorAll<HTMLElement>(CARDS));
  const here = cards.findIndex((card) => card.contains(document.activeElement));
  const unsaid = (card: HTMLElement) => card.dataset.card === 'owed' || card.dataset.card === 'begun';
  const found =
    which === 'unsaid' ? (cards.find((card, at) => at > here && unsaid(card)) ?? cards.find(unsaid)) : cards[which === 'next' ? here + 1 : here - 1];
  if (found !== undefined) {
    found.scrollIntoView({ block: 'start' });
    TARGETS.map((selector) => found.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
      ?.focus({ preventScroll: true });
  }
}

/** Alt with an arrow goes to the next action. Alone, no letter and no arrow does anything: they belong to what is typed in. */
export function useNextAction(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const which = event.key === 'ArrowDown' ? 'next' : event.key === 'ArrowUp' ? 'previous' : null;
      // In a list of choices these keys open it.
      if (which !== null && event.altKey && !event.ctrlKey && !event.metaKey && !(event.target instanceof HTMLSelectElement)) {
        event.preventDefault();
        goTo(which);
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
