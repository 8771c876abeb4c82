// A recording is a folder of *.jsonl files, an answer a line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** With the keys of every object in the order of the alphabet. */
export function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value;
}

/** Answers by what they answer: a person's question, or a call of a test. */
export function readRecording(folder) {
  const answers = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const answer = JSON.parse(line);
      answers.set(answer.test ? `${answer.test} ${answer.number}` : `${answer.who} ${answer.asked}`, answer);
    }
  }
  return answers;
}

/** `**` stands for any number of steps, `*` for one. */
export function matches(pattern, text) {
  const regex = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('**', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '.*');
  return new RegExp(`^${regex}$`).test(text);
}
