// Prints the one-time code of a demonstration account (RFC 6238, as an authenticator app would show it now).
// usage: node code.mjs <user>
import { createHmac } from 'node:crypto';
import { readAccounts, TOTP_SECRET } from './accounts.mjs';

const PERIOD_SECONDS = 30;

function code(step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', TOTP_SECRET).update(counter).digest();
  const number = digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

const [user] = process.argv.slice(2);
const withCode = readAccounts()
  .filter((account) => account.second_factor === 'totp')
  .map((account) => account.username);
if (!withCode.includes(user)) {
  console.error(`${user || 'Nobody'} signs in without a code. These have one: make code USER=${withCode.join(', ')}.`);
  process.exit(1);
}
console.log(code(Math.floor(Date.now() / 1000 / PERIOD_SECONDS)));
