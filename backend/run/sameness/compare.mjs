// Compares two recordings, of reads or of writes, and prints where they differ, by operation and JSON pointer. Ends with 1 when a
// difference is not one that allowed.json names.
// usage: node compare.mjs <before> <after>
import { readFileSync } from 'node:fs';
import { normalised } from './normalise.mjs';
import { matches, readRecording } from './recording.mjs';

const [before, after] = process.argv.slice(2);
const ALLOWED = JSON.parse(readFileSync(new URL('allowed.json', import.meta.url), 'utf8'));
const SHOWN = 160;

const shown = (value) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, SHOWN));
const steps = (value) => (value !== null && typeof value === 'object' ? Object.keys(value) : []);

/** Where two values differ: [pointer, one, other], at the deepest place. */
function* differences(one, other, pointer = '') {
  const structured = [one, other].every((value) => value !== null && typeof value === 'object');
  if (!structured || Array.isArray(one) !== Array.isArray(other)) {
    if (one !== other) {
      yield [pointer, one, other];
    }
    return;
  }
  for (const step of new Set([...steps(one), ...steps(other)])) {
    yield* differences(one[step], other[step], `${pointer}/${step}`);
  }
}

const found = new Map();
const used = new Set();
function note(operation, pointer, example) {
  const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  const allowed = ALLOWED.find((entry) => matches(entry.operation, operation) && matches(entry.pointer, place));
  if (allowed) {
    used.add(allowed);
  }
  const key = `${operation} ${place}`;
  const known = found.get(key);
  if (known) {
    known.times += 1;
  } else {
    found.set(key, { operation, place, allowed, example, times: 1 });
  }
}

const was = normalised(readRecording(before));
const is = normalised(readRecording(after));
let compared = 0;
for (const [key, one] of was) {
  const other = is.get(key);
  if (!other) {
    note(one.operation, '/answer', `${key}: no longer asked, or not answered`);
    continue;
  }
  compared += 1;
  for (const [pointer, left, right] of differences(one, other)) {
    note(one.operation, pointer, `${key}\n      was ${shown(left)}\n      is  ${shown(right)}`);
  }
}
const isTest = (key) => !key.includes('/');
// A test that is new has nothing to be compared with; a call that is new in a test that is not is a difference.
const testOf = (key) => key.replace(/ \d+$/, '');
const tests = new Set([...was.keys()].map(testOf));
const fresh = new Set();
for (const [key, other] of is) {
  if (was.has(key)) {
    continue;
  }
  if (isTest(key) && !tests.has(testOf(key))) {
    fresh.add(testOf(key));
  } else {
    note(other.operation, '/answer', `${key}: was not asked before`);
  }
}

const open = [...found.values()].filter(({ allowed }) => !allowed);
for (const { operation, place, example, times } of open) {
  console.log(`${operation} ${place}: ${times} ×, the first\n      ${example}`);
}
const times = (of) => of.reduce((sum, difference) => sum + difference.times, 0);
const permitted = [...found.values()].filter(({ allowed }) => allowed);
console.log(`${compared} answers compared: ${times(open)} differences in ${open.length} places, and ${times(permitted)} in ${permitted.length} places that allowed.json names.`);
if (fresh.size > 0) {
  console.log(`New tests, with nothing to compare them with: ${[...fresh].join(', ')}`);
}
process.exit(compared > 0 && open.length === 0 ? 0 : 1);
