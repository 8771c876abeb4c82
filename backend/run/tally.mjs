// The last lines of make test: where the time went, and what the runners counted, added up. A part that failed without a failing
// test (a lint, a build) counts as one failure, so that "0 failed" always means that everything passed; so does a class of tests
// that nobody ran.
// usage: node tally.mjs <project root> <names of the parts that failed…>
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [root, ...failedParts] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const failuresOf = {};
/** Seconds by test class or browser spec. */
const seconds = new Map();
const ran = new Set();

function add(part, counts) {
  for (const key of Object.keys(total)) {
    total[key] += counts[key] ?? 0;
  }
  failuresOf[part] = (failuresOf[part] ?? 0) + (counts.failed ?? 0);
}

function logOf(part) {
  const file = join(root, '.build/test', `${part}.log`);
  // eslint-disable-next-line no-control-regex -- runners colour their output
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/\u001b\[[0-9;]*m/g, '') : '';
}

function spent(what, more) {
  seconds.set(what, (seconds.get(what) ?? 0) + more);
}

const count = (text, pattern) => Number(text.match(pattern)?.[1] ?? 0);

for (const [part, folder] of [
  ['backend', 'backend/target/surefire-reports'],
  ['packaged', 'backend/target/failsafe-reports'],
  ['clients', '.build/clients/java/target/surefire-reports'],
]) {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  for (const name of files) {
    const suite = readFileSync(join(path, name), 'utf8').match(/<testsuite\b[^>]*>/)?.[0] ?? '';
    const attribute = (key) => count(suite, new RegExp(`\\b${key}="(\\d+)"`));
    ran.add(name.slice('TEST-'.length, -'.xml'.length));
    spent(name.slice('TEST-uk.goldenthread.'.length, -'.xml'.length), Number(suite.match(/\btime="([\d.,]+)"/)?.[1].replace(',', '') ?? 0));
    const failed = attribute('failures') + attribute('errors');
    const skipped = attribute('skipped');
    add(part, { passed: attribute('tests') - failed - skipped, failed, skipped });
  }
}

const typescript = logOf('clients');
add('clients', { passed: count(typescript, /^ℹ pass (\d+)/m), failed: count(typescript, /^ℹ fail (\d+)/m), skipped: count(typescript, /^ℹ skipped (\d+)/m) });

// Python's unittest names what it ran, and counts apart what did not pass.
const python = logOf('clients').match(/^Ran (\d+) tests? in .*\n\n(.*)$/m) ?? [];
const wrong = count(python[2] ?? '', /failures=(\d+)/) + count(python[2] ?? '', /errors=(\d+)/);
const left = count(python[2] ?? '', /skipped=(\d+)/);
add('clients', { passed: Number(python[1] ?? 0) - wrong - left, failed: wrong, skipped: left });

const vitest = logOf('vitest').match(/^\s*Tests\s.*$/m)?.[0] ?? '';
add('vitest', { passed: count(vitest, /(\d+) passed/), failed: count(vitest, /(\d+) failed/), skipped: count(vitest, /(\d+) skipped/) });

const playwright = logOf('playwright');
add('playwright', {
  passed: count(playwright, /^\s*(\d+) passed\b/m),
  failed: count(playwright, /^\s*(\d+) failed\b/m),
  skipped: count(playwright, /^\s*(\d+) (?:skipped|did not run)\b/m),
});

for (const [, spec, taken, unit] of playwright.matchAll(/([\w-]+\.spec\.ts):.* \((\d+(?:\.\d+)?)(ms|s|m)\)$/gm)) {
  spent(spec, Number(taken) * { ms: 0.001, s: 1, m: 60 }[unit]);
}

// Every class of tests there is was run, whichever lane it belongs to.
const tests = join(root, 'backend/src/test/java');
const unrun = readdirSync(tests, { recursive: true })
  .filter((file) => /(Test|IT)\.java$/.test(file))
  .filter((file) => /^ {4}@\w*(Test|Factory)\b/m.test(readFileSync(join(tests, file), 'utf8')))
  .map((file) => file.replace(/\.java$/, '').replaceAll('/', '.'))
  .filter((name) => !ran.has(name));
if (unrun.length > 0) {
  total.failed += unrun.length;
  console.log(`\nNot run: ${unrun.join(', ')}`);
}

for (const part of failedParts) {
  if (!failuresOf[['rooms', 'walls'].includes(part) ? 'backend' : part]) {
    total.failed += 1;
  }
}
console.log('\nWhere the time went, in seconds (parts beside each other overlap, and the demonstration holds browser and clients):');
const durations = join(root, '.build/test/durations');
for (const line of existsSync(durations) ? readFileSync(durations, 'utf8').trimEnd().split('\n') : []) {
  const [taken, part] = line.split('\t');
  console.log(`${taken.padStart(6)}  ${part}`);
}
console.log('The ten slowest test classes and browser specs:');
for (const [what, taken] of [...seconds].sort(([, a], [, b]) => b - a).slice(0, 10)) {
  console.log(`${taken.toFixed(0).padStart(6)}  ${what}`);
}
if (failedParts.length > 0) {
  console.log(`\nFailed: ${failedParts.join(', ')}`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || failedParts.length > 0 || total.passed === 0 ? 1 : 0);
