// Records what the packaged application answers to every GET of its contract on a copy of a kept home, or, given an earlier recording,
// to exactly the questions that it asked.
// usage: node reads.mjs <jar> <home.tar> <people.csv> <folder to write> [<earlier recording>]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, token } from './application.mjs';
import { addresses, operations, variants } from './questions.mjs';
import { readRecording, sorted } from './recording.mjs';

const [jar, archive, people, to, earlier] = process.argv.slice(2);
const DATES = (process.env.SAMENESS_DATES ?? '2024-09-01,2025-01-15').split(',');
/** Of the records of each list, a person who does not see all is asked about so many, and one of no area about one. */
const FOR_OTHERS = 6;
const AT_ONCE = 3;
const HEADERS = ['cache-control', 'content-disposition', 'content-language', 'link', 'vary'];

/** Those who see everything of their area come first: what they are told exists is what the others are asked about. */
const persons = readFileSync(people, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))
  .map(([name, subject, area]) => ({ who: `${name} ${area}`.trim(), area, all: name === 'everybody', bearer: token(subject) }));

const application = await start(jar, archive);
const answers = new Map();

async function ask(operation, person, address) {
  const response = await fetch(application.url + address, { headers: { Authorization: `Bearer ${person.bearer}` } });
  const text = await response.text();
  const type = response.headers.get('content-type')?.replace(/;.*/, '') ?? '';
  const headers = Object.fromEntries(HEADERS.filter((name) => response.headers.has(name)).map((name) => [name, response.headers.get(name)]));
  const body = type.endsWith('json') ? sorted(JSON.parse(text)) : text;
  const answer = { operation, who: person.who, asked: address, status: response.status, type, tagged: response.headers.has('etag'), headers, body };
  if (!answers.has(operation)) {
    answers.set(operation, []);
  }
  answers.get(operation).push(answer);
  return answer;
}

async function inTurn(questions) {
  const waiting = [...questions];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (waiting.length > 0) {
        await waiting.shift()();
      }
    }),
  );
}

/** All pages of an address, as one person sees them. */
async function pages(operation, person, address, way) {
  for (let number = 1; ; number += 1) {
    const query = [way, number > 1 ? `page=${number}` : ''].filter(Boolean).join('&');
    const { body } = await ask(operation, person, query ? `${address}?${query}` : address);
    if (!(body?.page?.totalPages > number)) {
      return;
    }
  }
}

const few = (found, size) => (found.length <= size ? found : Array.from({ length: size }, (_, i) => found[Math.floor((i * found.length) / size)]));

async function everything() {
  const contract = await (await fetch(`${application.url}/q/openapi?format=json`)).json();
  const reads = operations(contract);
  for (const operation of reads) {
    answers.set(operation.id, []);
  }
  // A person without an area is met in each of them.
  const known = new Set();
  for (const seer of persons.filter(({ all }) => all)) {
    const lists = new Map();
    const items = async (address) => {
      const found = [];
      for (let number = 1, last = 1; number <= last; number += 1) {
        const response = await fetch(`${application.url}${address}?size=500&page=${number}`, { headers: { Authorization: `Bearer ${seer.bearer}` } });
        const body = await response.json();
        found.push(...(body.items ?? []));
        last = body.page?.totalPages ?? 1;
      }
      return found;
    };
    const list = (address) => {
      if (!lists.has(address)) {
        lists.set(address, items(address));
      }
      return lists.get(address);
    };
    const { number } = await (await fetch(`${application.url}/api/v1/areas/${seer.area}/history/head`, { headers: { Authorization: `Bearer ${seer.bearer}` } })).json();
    const questions = [];
    for (const operation of reads) {
      const found = await addresses(operation.path, list);
      const ways = variants(operation, DATES, Math.ceil(number / 2));
      for (const person of persons) {
        const wanted = person === seer ? found : person.area === seer.area ? few(found, FOR_OTHERS) : person.area ? [] : few(found, 1);
        for (const address of wanted) {
          for (const way of person === seer ? ways : [ways[0]]) {
            const question = `${person.who} ${address} ${way}`;
            if (!known.has(question)) {
              known.add(question);
              questions.push(() => pages(operation.id, person, address, way));
            }
          }
        }
      }
    }
    await inTurn(questions);
  }
}

async function theSame() {
  const named = new Map(persons.map((person) => [person.who, person]));
  const questions = [...readRecording(earlier).values()].map(({ operation, who, asked }) => () => ask(operation, named.get(who), asked));
  await inTurn(questions);
}

const began = Date.now();
try {
  await (earlier ? theSame() : everything());
} finally {
  await application.stop();
}
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
let count = 0;
for (const [operation, all] of answers) {
  const lines = all.map((answer) => JSON.stringify(answer)).sort();
  writeFileSync(join(to, `${operation}.jsonl`), lines.map((line) => `${line}\n`).join(''));
  count += lines.length;
}
const never = [...answers].filter(([, all]) => !all.some(({ status }) => status === 200)).map(([operation]) => operation);
console.log(`${count} answers of ${answers.size} operations in ${Math.round((Date.now() - began) / 1000)} s: ${to}`);
if (never.length > 0) {
  console.log(`Never answered with 200: ${never.join(', ')}`);
}
