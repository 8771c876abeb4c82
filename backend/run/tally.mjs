// The last line of make test: what the runners counted, added up. A part that failed without a failing test (a lint, a
// build) counts as one failure, so that "0 failed" always means that everything passed.
// usage: node tally.mjs <project root> <names of the parts that failed…>
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [root, ...failedParts] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const failuresOf = {};

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

const count = (text, pattern) => Number(text.match(pattern)?.[1] ?? 0);

for (const [part, folder] of [
  ['maven', 'backend/target/surefire-reports'],
  ['maven', 'backend/target/failsafe-reports'],
  ['clients', '.build/clients/java/target/surefire-reports'],
]) {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  for (const name of files) {
    const suite = readFileSync(join(path, name), 'utf8').match(/<testsuite\b[^>]*>/)?.[0] ?? '';
    const attribute = (key) => count(suite, new RegExp(`\\b${key}="(\\d+)"`));
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

for (const part of failedParts) {
  if (!failuresOf[part]) {
    total.failed += 1;
  }
}
if (failedParts.length > 0) {
  console.log(`\nFailed: ${failedParts.join(', ')}`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || failedParts.length > 0 || total.passed === 0 ? 1 : 0);
