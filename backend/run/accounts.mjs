// The demonstration's accounts, as the realms and the commands need them.
import { readFileSync } from 'node:fs';

/**
 * The key of every demonstration account's one-time codes, as its bytes are written. Published: it protects nothing.
 * For an authenticator app it is M5XWYZDFNYWXI2DSMVQWILLTMVRXEZLU, six digits, 30 seconds, SHA-1.
 */
export const TOTP_SECRET = 'golden-thread-secret';

/** One an account: accounts.csv has a row for each membership, and Keycloak knows nothing of memberships. */
export function readAccounts() {
  const file = new URL('../src/main/resources/demo/accounts.csv', import.meta.url);
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  const seen = new Map();
  for (const line of lines) {
    const cells = line.split(',');
    if (cells.length !== columns.length) {
      throw new Error(`accounts.csv: this line has ${cells.length} cells, not ${columns.length}: ${line}`);
    }
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
    const before = seen.get(row.username);
    if (before && (before.sub !== row.sub || before.home !== row.home || before.second_factor !== row.second_factor)) {
      throw new Error(`accounts.csv: the rows of ${row.username} do not agree on its id, home or second factor`);
    }
    seen.set(row.username, row);
  }
  return [...seen.values()];
}
