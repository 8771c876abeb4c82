import { defineConfig, devices } from '@playwright/test';

// Specs that raise and enter records of their own, or ask about people and keys. Beside them, on the second worker, run those that
// read, state and decide on the plan's own actions as one board's day, and share an SRO's drafts. A spec that counts what is there
// belongs to the side that changes it.
const RECORDS_OF_THEIR_OWN = /\/(joining|keyboard|lockout|measures|money|people|risk|vocabulary)\.spec\.ts$/;

// The packaged application, the real Keycloak and the real database must be running: `make test` starts them.
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'plan', testIgnore: RECORDS_OF_THEIR_OWN, workers: 1 },
    { name: 'beside', testMatch: RECORDS_OF_THEIR_OWN, workers: 1 },
  ],
  forbidOnly: true,
  retries: 0,
  // Two cores run the browser, Keycloak, PostgreSQL and the application at once.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    baseURL: process.env.GOLDENTHREAD_URL ?? 'http://localhost:8080',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Without its film, which costs more than the rest of the trace; the last picture is kept beside it.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
