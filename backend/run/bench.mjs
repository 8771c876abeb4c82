// Measures the dashboard read against the echo handler, A B A B A B, and prints every run, so that the spread shows; then
// the figures that a provider's system can feed in bulk.
// usage: node bench.mjs <app address> <realm address> <pid of the app> <frontend folder, for autocannon>
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const [app, realm, pid, frontend] = process.argv.slice(2);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 32);
const WARM_UP_SECONDS = 5;
const ROUNDS = 3;
const useWrk = spawnSync('wrk', ['--version']).error === undefined;

// A token lives five minutes and a bench longer, so every run asks for its own.
function token(user = 'board-member@halton.example') {
  const script = new URL('token.mjs', import.meta.url).pathname;
  return execFileSync('node', [script, realm, user, ''], { encoding: 'utf8' }).trim();
}

const milliseconds = (text) => {
  const [, value, unit] = text.match(/([\d.]+)(us|ms|s|m)$/);
  return Number(value) * { us: 0.001, ms: 1, s: 1000, m: 60000 }[unit];
};

function wrk(url, headers, seconds) {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', ...headers.flatMap((h) => ['-H', h]), url];
  const out = execFileSync('wrk', args, { encoding: 'utf8' });
  return {
    n: Number(out.match(/(\d+) requests in/)[1]),
    perSecond: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    p50: milliseconds(out.match(/^\s+50%\s+(\S+)/m)[1]),
    p99: milliseconds(out.match(/^\s+99%\s+(\S+)/m)[1]),
    errors: Number(out.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0) + (/Socket errors/.test(out) ? 1 : 0),
  };
}

function autocannon(url, headers, seconds) {
  const args = ['--prefix', frontend, 'exec', '--', 'autocannon', '-j', '-c', CONNECTIONS, '-d', seconds, ...headers.flatMap((h) => ['-H', h]), url];
  const out = JSON.parse(execFileSync('npm', args.map(String), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return {
    n: out.requests.total,
    perSecond: out.requests.average,
    p50: out.latency.p50,
    p99: out.latency.p99,
    errors: out.errors + out['4xx'] + out['5xx'],
  };
}

const measure = (url, headers, seconds) =>
  (useWrk ? wrk : autocannon)(url, [`Authorization: Bearer ${token()}`, ...headers], seconds);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function get(url, headers = {}) {
  const response = await fetch(url, { headers: { Authorization: `Bearer ${token()}`, ...headers } });
  return { status: response.status, etag: response.headers.get('etag'), body: await response.text() };
}

async function expectStatus(url, headers, status) {
  const answer = await get(url, headers);
  if (answer.status !== status) {
    throw new Error(`${url} answered ${answer.status}, not ${status}: ${answer.body.slice(0, 300)}`);
  }
  return answer;
}

const rate = (runs, name) => median(runs.filter((run) => run.name === name).map((run) => run.result.perSecond));

function table(title, bytes, runs) {
  console.log(`\n${title} (${bytes} bytes a response body)`);
  console.log('  run         requests   a second   p50 ms   p99 ms   errors');
  for (const { name, result } of runs) {
    console.log(
      `  ${name.padEnd(10)}${String(result.n).padStart(10)}${result.perSecond.toFixed(0).padStart(11)}` +
        `${result.p50.toFixed(2).padStart(9)}${result.p99.toFixed(2).padStart(9)}${String(result.errors).padStart(9)}`,
    );
  }
}

function report(title, bytes, runs) {
  table(title, bytes, runs);
  const read = rate(runs, 'dashboard');
  const echo = rate(runs, 'echo');
  console.log(`  medians: dashboard ${read.toFixed(0)} a second, echo ${echo.toFixed(0)}; ratio ${(read / echo).toFixed(2)}`);
}

function compare(title, bytes, read, echo) {
  const targets = [
    { name: 'dashboard', ...read },
    { name: 'echo', ...echo },
  ];
  for (const { url, headers } of targets) {
    measure(url, headers, WARM_UP_SECONDS);
  }
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, url, headers } of targets) {
      runs.push({ name, result: measure(url, headers, SECONDS) });
    }
  }
  report(title, bytes, runs);
  return runs.every((run) => run.result.errors === 0);
}

const programmes = JSON.parse((await expectStatus(`${app}/api/v1/programmes?area=E06000006`, {}, 200)).body);
const id = programmes.items[0].id;
const dashboard = `${app}/api/v1/programmes/${id}/dashboard`;
const echo = `${app}/api/v1/bench/echo/${id}`;

const read = await expectStatus(dashboard, {}, 200);
const echoed = await expectStatus(echo, {}, 200);
if (echoed.body.length !== read.body.length) {
  throw new Error(`the echo has ${echoed.body.length} characters and the dashboard ${read.body.length}: nothing to compare`);
}

console.log(`Machine: ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB; the load comes from the same machine.`);
console.log(`${useWrk ? 'wrk' : 'autocannon'}, ${CONNECTIONS} connections, ${SECONDS} s a run after ${WARM_UP_SECONDS} s of warming up.`);

const nothing = { url: echo, headers: [] };
let sound = compare('Dashboard today, 200', Buffer.byteLength(read.body), { url: dashboard, headers: [] }, nothing);
if (read.etag) {
  await expectStatus(dashboard, { 'If-None-Match': read.etag }, 304);
  sound = compare('Dashboard unchanged, 304, against the same echo', 0, { url: dashboard, headers: [`If-None-Match: ${read.etag}`] }, nothing) && sound;
} else {
  console.log('\nThe dashboard has no ETag: the 304 case was not run.');
}

// The same read with requests counted by client and not, in turn, in the same process.
async function counting(state) {
  const response = await fetch(`${app}/api/v1/bench/limiter/${state}`, { method: 'PUT', headers: { Authorization: `Bearer ${token()}` } });
  if (response.status !== 204) {
    throw new Error(`the limiter could not be switched ${state}: ${response.status}`);
  }
}
const counted = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const state of ['off', 'on']) {
    await counting(state);
    counted.push({ name: `limit ${state}`, result: measure(dashboard, [], SECONDS) });
  }
}
table('Dashboard today, 200, with requests counted and not', Buffer.byteLength(read.body), counted);
console.log(`  medians: not counted ${rate(counted, 'limit off').toFixed(0)} a second, counted ${rate(counted, 'limit on').toFixed(0)}; ratio ${(rate(counted, 'limit on') / rate(counted, 'limit off')).toFixed(2)}`);
sound = counted.every((run) => run.result.errors === 0) && sound;

// What a request costs before any work: bytes from memory behind the sign-in, with tokens verified anew each time and known for a
// minute, in turn, in the same process. In processor time of the application, because that is what another machine has too.
const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
function processorSeconds() {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}
async function knownTokens(state) {
  const response = await fetch(`${app}/api/v1/bench/tokens/${state}`, { method: 'PUT', headers: { Authorization: `Bearer ${token()}` } });
  if (response.status !== 204) {
    throw new Error(`known tokens could not be switched ${state}: ${response.status}`);
  }
}
function priced(name, url) {
  const before = processorSeconds();
  const result = measure(url, [], SECONDS);
  return { name, result, milliseconds: ((processorSeconds() - before) * 1000) / result.n };
}
const prices = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const state of ['off', 'on']) {
    await knownTokens(state);
    prices.push(priced(`tokens ${state}`, echo));
  }
}
table('Bytes from memory behind token, membership, permission and head; known tokens off and on', Buffer.byteLength(echoed.body), prices);
for (const name of ['tokens off', 'tokens on']) {
  const each = prices.filter((run) => run.name === name).map((run) => run.milliseconds);
  console.log(`  ${name.padEnd(11)} ${median(each).toFixed(3)} ms of processor a request (median; ${each.map((ms) => ms.toFixed(3)).join(', ')})`);
}
sound = prices.every((run) => run.result.errors === 0) && sound;

// Figures in bulk: new ones, then the same ones corrected; each batch is one transaction and one revision of the history.
const MEASURES = 40;
const MONTHS_A_BATCH = 30;
const BATCHES = 4;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const code = (measure) => `bench-${measure}`;

async function post(path, body, user) {
  const response = await fetch(`${app}/api/v1${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token(user)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  }
  return JSON.parse(text);
}

function batch(number, more) {
  const items = [];
  for (let measure = 0; measure < MEASURES; measure += 1) {
    for (let month = number * MONTHS_A_BATCH; month < (number + 1) * MONTHS_A_BATCH; month += 1) {
      const period = `${MONTHS[month % 12]} ${2015 + Math.floor(month / 12)}`;
      items.push({ kpiCode: code(measure), period, numerator: 100 + (month % 50), denominator: 250, status: 'FINAL', ...more });
    }
  }
  return items;
}

const MANAGER = 'programme-manager@halton.example';
for (let measure = 0; measure < MEASURES; measure += 1) {
  await post(
    `/programmes/${id}/kpis`,
    {
      code: code(measure),
      title: `Measure ${measure}`,
      definition: 'Of the bench',
      unit: 'PERCENT',
      polarity: 'HIGH',
      frequency: 'MONTHLY',
      headline: false,
    },
    MANAGER,
  );
}
console.log(`\nFigures in bulk, ${MEASURES * MONTHS_A_BATCH} items a request over ${MEASURES} measures, one request after the other`);
for (const [name, more] of [
  ['new', {}],
  ['corrected', { version: 1, denominator: 260, correction: 'Corrected in the bench' }],
]) {
  const rates = [];
  for (let number = 0; number < BATCHES; number += 1) {
    const items = batch(number, more);
    const bearer = token(MANAGER);
    const started = performance.now();
    const response = await fetch(`${app}/api/v1/programmes/${id}/observations:batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ items }),
    });
    const answer = await response.text();
    const seconds = (performance.now() - started) / 1000;
    if (response.status !== 200 || JSON.parse(answer).accepted !== items.length) {
      throw new Error(`the batch answered ${response.status}: ${answer.slice(0, 300)}`);
    }
    rates.push(items.length / seconds);
  }
  console.log(`  ${name.padEnd(10)}${rates.map((each) => each.toFixed(0)).join(', ')} items a second; median ${median(rates).toFixed(0)}`);
}

const rss = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1];
console.log(`\nThe application's memory afterwards: ${Math.round(Number(rss) / 1024)} MB resident.`);
process.exit(sound ? 0 : 1);
