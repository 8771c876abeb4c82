import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  // Holds for every form that any test leaves refused: a page that shows a summary of errors says so in its title.
  const refused =
    typeof document !== 'undefined' && document.querySelector('.govuk-error-summary') !== null && document.querySelector('.gt-page-head') !== null;
  const title = refused ? document.title : '';
  cleanup();
  if (refused && !title.startsWith('Error: ')) {
    throw new Error(`An error summary stood on the page, and its title was "${title}".`);
  }
});

// What does not come within a second on a busy machine is not missing.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout, so it has nothing to scroll.
if (typeof window !== 'undefined') {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  // Nor has it a layer over the page.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
}
