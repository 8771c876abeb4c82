// What many clients at once do to a reader: 60 imports of 5,000 rows by two managers, and 250 bodies that do not come, each beside
// the same reader with nothing else going on, in one run. Prints every figure and fails when what is promised is not kept.
// usage: node bench-load.mjs <app address> <realm address> <pid of the app>
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request as open } from 'node:http';
import { connect } from 'node:net';
import { cpus, totalmem } from 'node:os';

const [app, realm, pid] = process.argv.slice(2);
const IMPORTS = 60;
const ROWS = 5000;
const SLOW = 250;
const READERS = 2;
const QUIET_SECONDS = 8;
const P99_MS = 1000;
const AREAS = [
  { area: 'E06000006', user: 'programme-manager@halton.example' },
  { area: 'E08000015', user: 'programme-manager@wirral.example' },
];

function token(user) {
  const script = new URL('token.mjs', import.meta.url).pathname;
  return execFileSync('node', [script, realm, user, ''], { encoding: 'utf8' }).trim();
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const alive = () => existsSync(`/proc/${pid}`);
const resident = () => Math.round(Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]) / 1024);

async function json(path, options = {}) {
  const response = await fetch(`${app}/api/v1${path}`, options);
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  }
  return JSON.parse(text);
}

// A connection of its own for each reader, so that a figure is the server's and not a queue's in front of it.
function read(url, bearer) {
  return new Promise((done) => {
    const began = performance.now();
    const asked = open(url, { headers: { Authorization: `Bearer ${bearer}` }, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => done({ status: answer.statusCode, ms: performance.now() - began }));
    });
    asked.on('error', () => done({ status: 0, ms: performance.now() - began }));
    asked.end();
  });
}

/** Readers that ask again as soon as they are answered, until told to stop. */
function readers(url, bearer) {
  const answers = [];
  let go = true;
  const each = Array.from({ length: READERS }, async () => {
    while (go) {
      answers.push(await read(url, bearer));
      await sleep(5);
    }
  });
  return async () => {
    go = false;
    await Promise.all(each);
    return answers;
  };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function line(name, answers) {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const failed = answers.filter(({ status }) => status !== 200).length;
  const p99 = at(times, 0.99);
  console.log(
    `  ${name.padEnd(34)}n ${String(times.length).padStart(6)}   p50 ${at(times, 0.5).toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(7)} ms   slowest ${times.at(-1).toFixed(0)} ms   not 200: ${failed}`,
  );
  return { p99, failed };
}

async function quiet(name, url, bearer) {
  const stop = readers(url, bearer);
  await sleep(QUIET_SECONDS * 1000);
  return line(name, await stop());
}

function sheet(number) {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `1,${number}.${row},Action ${row} of file ${number},Head of SEND,,30/06/2027,A,Recruitment is late and two posts are open`,
  );
  return `priority_no,ref,title,leads,organisations,original_due,progress,narrative\n${rows.join('\n')}\n`;
}

async function load(target, number) {
  const form = new FormData();
  form.append('file', new Blob([sheet(number)], { type: 'text/csv' }), 'plan.csv');
  try {
    const response = await fetch(`${app}/api/v1/programmes/${target.id}/imports`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${target.bearer}` },
      body: form,
    });
    const text = await response.text();
    const right = response.status === 200 ? JSON.parse(text).stored : response.headers.get('retry-after') !== null;
    return `${response.status}${right ? '' : ' (not stored, or without Retry-After)'}`;
  } catch (error) {
    return `no answer (${error.cause?.code ?? error.message})`;
  }
}

console.log(`\nMachine: ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB; the load comes from the same machine.`);
const reader = token('board-member@halton.example');
const [programme] = (await json(`/programmes?area=${AREAS[0].area}`, { headers: { Authorization: `Bearer ${reader}` } })).items;
const dashboard = `${app}/api/v1/programmes/${programme.id}/dashboard`;

const targets = [];
for (const { area, user } of AREAS) {
  const bearer = token(user);
  const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' };
  const { id } = await json(`/areas/${area}/programmes`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ title: `Load ${Date.now()}`, instrument: 'PRIORITY_ACTION_PLAN' }),
  });
  await json(`/programmes/${id}/priorities`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ number: 1, title: 'Load', finding: 'Found', organisationIds: [] }),
  });
  targets.push({ id, bearer, user });
}

let sound = true;
console.log(`\nOne import of ${ROWS.toLocaleString('en')} rows of a plan, with a rating each, alone`);
for (let round = 0; round < 2; round += 1) {
  const began = performance.now();
  const status = await load(targets[0], 900 + round);
  const seconds = (performance.now() - began) / 1000;
  console.log(`  ${status}, ${seconds.toFixed(1)} s, ${(ROWS / seconds).toFixed(0)} rows a second`);
  sound = sound && status === '200';
}

console.log(`\n${IMPORTS} imports of ${ROWS.toLocaleString('en')} rows at once by two managers, and ${READERS} readers of a dashboard`);
await quiet('before', dashboard, reader);
const stop = readers(dashboard, reader);
const answers = await Promise.all(Array.from({ length: IMPORTS }, (_, number) => load(targets[number % targets.length], number)));
const during = line('meanwhile', await stop());
const counted = [...new Set(answers)].map((status) => `${answers.filter((answer) => answer === status).length} × ${status}`);
console.log(`  imports: ${counted.join(', ')}; the application ${alive() ? `runs, ${resident()} MB resident` : 'HAS ENDED'}`);
sound = sound && alive() && answers.every((answer) => answer === '200' || answer === '503') && answers.includes('200');
sound = sound && during.failed === 0 && during.p99 < P99_MS;

console.log(`\n${SLOW} bodies of one person that are announced and do not come, and ${READERS} readers of a dashboard`);
async function slowly() {
  const bearer = token(targets[0].user);
  const sockets = Array.from({ length: SLOW }, () => {
    const socket = connect(Number(new URL(app).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST /api/v1/programmes/${targets[0].id}/actions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${bearer}\r\nContent-Type: application/json\r\nContent-Length: 20000\r\n\r\n{`,
    );
    return socket;
  });
  // A byte now and then, so that none of them is given up while the readers are timed.
  const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write(' ')), 2000);
  await sleep(1000);
  return () => {
    clearInterval(drip);
    sockets.forEach((socket) => socket.destroy());
  };
}
for (let round = 0; round < 2; round += 1) {
  const bearer = token('board-member@halton.example');
  const without = await quiet('without', dashboard, bearer);
  const end = await slowly();
  const beside = await quiet('with', dashboard, bearer);
  end();
  console.log(`  p99 with to p99 without: ${(beside.p99 / without.p99).toFixed(2)}`);
  sound = sound && beside.failed === 0 && beside.p99 < P99_MS;
}
console.log(sound ? '\n  All of it as promised.' : '\n  NOT as promised.');
process.exit(sound ? 0 : 1);
