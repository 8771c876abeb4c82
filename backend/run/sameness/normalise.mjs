// Takes out of a recording what no two runs have in common, as rules.json lists it.
import { readFileSync } from 'node:fs';
import { matches, sorted } from './recording.mjs';

const RULES = JSON.parse(readFileSync(new URL('rules.json', import.meta.url), 'utf8')).map((rule) => ({
  ...rule,
  text: rule.text && new RegExp(rule.text, 'g'),
  asked: rule.asked && new RegExp(rule.asked),
}));

const appliesTo = (rule, answer) =>
  (rule.to === 'both' || rule.to === (answer.test ? 'writes' : 'reads')) &&
  (!rule.operation || rule.operation === answer.operation) &&
  (!rule.asked || rule.asked.test(answer.asked));

/** `seen` numbers what has a number, from the first to appear in a test. */
function inText(text, rules, seen) {
  let result = text;
  for (const rule of rules) {
    result = result.replaceAll(rule.text, (value) => {
      if (!rule.numbered) {
        return `<${rule.as}>`;
      }
      const key = `${rule.as} ${value}`;
      if (!seen.has(key)) {
        seen.set(key, 1 + [...seen.keys()].filter((other) => other.startsWith(`${rule.as} `)).length);
      }
      return `<${rule.as} ${seen.get(key)}>`;
    });
  }
  return result;
}

function walk(value, places, texts, seen, pointer = '') {
  const whole = places.find((rule) => matches(rule.pointer, pointer));
  if (whole && value !== null) {
    return `<${whole.as}>`;
  }
  if (typeof value === 'string') {
    return inText(value, texts, seen);
  }
  if (Array.isArray(value)) {
    return value.map((each, i) => walk(each, places, texts, seen, `${pointer}/${i}`));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, places, texts, seen, `${pointer}/${name}`)]));
}

/** By the same keys; of the writes, the operation is the address with its ids taken out. */
export function normalised(recording) {
  const seenByTest = new Map();
  return new Map(
    [...recording].map(([key, answer]) => {
      const rules = RULES.filter((rule) => appliesTo(rule, answer));
      if (answer.test && !seenByTest.has(answer.test)) {
        seenByTest.set(answer.test, new Map());
      }
      const seen = answer.test ? seenByTest.get(answer.test) : new Map();
      const { test, number, who, asked, ...kept } = answer;
      const plain = walk(sorted(kept), rules.filter(({ pointer }) => pointer), rules.filter(({ text }) => text), seen);
      return [key, answer.test ? { ...plain, operation: plain.operation.replaceAll(/<(\w+) \d+>/g, '{$1}') } : plain];
    }),
  );
}
