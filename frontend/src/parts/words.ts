import type { components } from '@/server/schema';

type Schemas = components['schemas'];

/** How we know a record, said so that nobody takes an inference for a published fact. */
export const BASIS_WORDS: Record<Schemas['Basis'], string> = {
  ENTERED: 'Entered in Golden Thread',
  PUBLISHED: 'As published',
  ROW_INFERRED: 'Inferred from what is published',
  COUNT_INFERRED: 'Inferred: the smallest count that gives the published percentages',
};

/** The same for an action and its statements, where it is the rating that was inferred. */
export const RATING_BASIS_WORDS: Record<Schemas['Basis'], string> = {
  ...BASIS_WORDS,
  ROW_INFERRED: 'Inferred: the count is published, which action has which rating is not',
};

export const CONFIDENCE_WORDS: Record<Schemas['Confidence'], string> = {
  HIGH: 'High confidence',
  MEDIUM: 'Medium confidence',
  LOW: 'Low confidence',
  NOT_AT_RISK: 'Not at risk',
  AT_RISK: 'At risk',
};

const ROLE_WORDS: Record<string, string> = {
  sro: 'SRO',
  clerk: 'Board clerk',
  chair: 'Board chair',
  scrutiny: 'Elected member (scrutiny)',
  'data-provider': 'Data provider',
  'area-admin': 'Area administrator',
};

/** `programme-manager` → "Programme manager". */
export function roleWords(role: string): string {
  return ROLE_WORDS[role] ?? sentenceCase(role);
}

/** `IN_PLACE` → "In place", `positionOn` → "Position on": the words of a code that needs no dictionary. */
export function sentenceCase(code: string): string {
  const words = code
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1 action", "94 actions". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Who wrote a revision: a person's name as it is, a job by what it does. */
export function actorWords(actor: string): string {
  return actor.startsWith('job:') ? `the ${actor.slice(4).replaceAll('-', ' ')} job` : actor;
}

/** "94 actions" out of the name of a table, which is in the singular. */
export function rowsWords(count: number, table: string): string {
  const noun = table === 'kpi' ? 'measure' : table.replaceAll('_', ' ');
  return plural(count, noun, noun.replace(/([^aeiou])y$/, '$1ie') + 's');
}

/** "1, 2 and 5". */
export function listed(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${String(parts.at(-1))}`;
}
