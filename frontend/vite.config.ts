import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The session cookie is HttpOnly and belongs to the backend's origin, so in development the browser talks to Vite alone
// and Vite passes on everything that is not a screen. `xfwd` lets the backend build its redirects for this address.
const backend = process.env.GOLDENTHREAD_BACKEND ?? 'http://localhost:8080';
const passOn = { target: backend, xfwd: true };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// react-router's package file names its development build for everybody; without its warnings it is 2 kB smaller (gzip).
// In tests, which load packages as Node does, it would moreover be there twice, as two copies that do not know each other.
const production = [
  { find: /^react-router$/, replacement: here('./node_modules/react-router/dist/production/index.mjs') },
  { find: /^react-router\/dom$/, replacement: here('./node_modules/react-router/dist/production/dom-export.mjs') },
];

// What most pages are made of and the first page of a visit is not. Left to itself the bundler makes some twenty files of it, each
// a request for those who open a page and a name that every visitor downloads.
const PARTS = new RegExp(
  [
    '/src/design/(DataTable|Checkboxes|ErrorSummary|Field|Figure|Finding|FormPlace|Pagination|Panel|RatingCounts|RatingTag|Tag|Told|inputs|ratings)\\.tsx?$',
    '/src/server/(dashboard|every|organisations|priorities|versionTag)\\.ts$',
    '/src/parts/(Source|usePart|words)\\.tsx?$',
    '/src/parts/form/(ReasonInPlace|personalDetails|Restored|refusal|useSending|useUnsent)\\.tsx?$',
    '/src/routes/listParams\\.ts$',
    '/react-query/.*/useMutation',
    '/query-core/.*/mutationObserver',
  ].join('|'),
);

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  resolve: { alias: [{ find: '@', replacement: here('./src') }, ...(mode === 'development' ? [] : production)] },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': passOn,
      '/login': passOn,
      '/callback': passOn,
      '/logout': passOn,
      '/q': passOn,
    },
  },
  build: {
    target: 'es2022',
    // The content security policy is default-src 'self': nothing may be inlined as a data: address or a script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Without what these parts need themselves: most of that is in the first files already and would be dragged out of them.
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'parts', test: PARTS }] } },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // A slow machine is not a failure.
    testTimeout: 20_000,
  },
}));
