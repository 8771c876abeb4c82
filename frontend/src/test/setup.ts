import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// What does not come within a second on a busy machine is not missing.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout, so it has nothing to scroll.
if (typeof window !== 'undefined') {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}
