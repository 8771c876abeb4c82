// Writes the demonstration realm: the production realm + overlay.json + one user for each account of accounts.csv.
// Generated, so that the demonstration can never drift into a second, weaker copy of the production realm, and so that
// the ids Keycloak puts into tokens are the ids the application's demonstration memberships are keyed by.
//
// usage: node make-realm.mjs <where to write>
import { readFileSync, writeFileSync } from 'node:fs';

const PASSWORD = 'golden-thread';
const SERVICE_ACCOUNT = 'service-account-';

const beside = (path) => new URL(path, import.meta.url);
const json = (path) => JSON.parse(readFileSync(beside(path), 'utf8'));

// One line may repeat an account: accounts.csv has a row for each membership, and Keycloak knows nothing of memberships.
function accounts() {
  const [header, ...lines] = readFileSync(beside('../../src/main/resources/demo/accounts.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  const seen = new Map();
  for (const line of lines) {
    const cells = line.split(',');
    if (cells.length !== columns.length) {
      throw new Error(`accounts.csv: this line has ${cells.length} cells, not ${columns.length}: ${line}`);
    }
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
    const before = seen.get(row.username);
    if (before && before.sub !== row.sub) {
      throw new Error(`accounts.csv: ${row.username} has two ids, ${before.sub} and ${row.sub}`);
    }
    seen.set(row.username, row);
  }
  return [...seen.values()];
}

// No demonstration account carries a person's name: the role is the first name, the place the last.
function person({ username, sub, display_name: displayName }) {
  const words = displayName.split(' ');
  return {
    id: sub,
    username,
    email: username,
    emailVerified: true,
    enabled: true,
    firstName: words.slice(0, -1).join(' '),
    lastName: words.at(-1),
    credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
  };
}

function client({ username, sub }) {
  return { id: sub, username, enabled: true, serviceAccountClientId: username.slice(SERVICE_ACCOUNT.length) };
}

const realm = json('../goldenthread-realm.json');
const overlay = json('overlay.json');
const audience = realm.clients[0].protocolMappers;
const result = {
  ...realm,
  ...overlay,
  clients: [...realm.clients, ...overlay.clients.map((c) => ({ ...c, protocolMappers: audience }))],
  users: accounts().map((account) => (account.kind === 'client' ? client(account) : person(account))),
};
writeFileSync(process.argv[2], `${JSON.stringify(result, null, 2)}\n`, { mode: 0o600 });
