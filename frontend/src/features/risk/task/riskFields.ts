import { NO_DATE, partsOf } from '@/design/dates';
import type { Field, Typed, Values } from '@/parts/form/fields';
import type { Part } from '../api/register';
import type { Risk } from '../api/risk';
import { choices, CATEGORIES, PROXIMITIES, RESPONSES, shortChoices } from '../words';

export interface Around {
  parts: readonly Part[];
  organisations: readonly { id: string; name: string }[];
  /** Of which parts this person keeps the risks. */
  mayKeep: (priorityId: string | undefined) => boolean;
  /** Whether who may read it is asked. */
  audience: boolean;
}

/** What the risk concerns, in one choice: a priority, a grant, or the whole programme. */
const WHOLE = 'whole';

function concernsChoices({ parts, mayKeep }: Around) {
  return parts
    .filter(({ of, id }) => mayKeep(of === 'PRIORITY' ? id : undefined))
    .map(({ of, id = '', number = 0, title }) => ({
      value: of === 'PROGRAMME' ? WHOLE : `${of} ${id}`,
      label: of === 'PRIORITY' ? `Priority ${number}: ${title}` : of === 'GRANT' ? `Grant: ${title}` : title,
    }));
}

/** Why fewer people are to read it; asked with every such wish, because another person decides by it. */
export const reasonField: Field = {
  id: 'reason',
  kind: 'area',
  rows: 3,
  limit: 2_000,
  label: 'Why are fewer people to read it?',
  hint: 'Without names: it stays in the record, and whoever decides reads it.',
  ask: 'Say why fewer people are to read it',
};

/** The fields of a risk. `at` stands before their names where the risk is part of a larger request. */
export function riskFields(around: Around, at = ''): Field[] {
  const field = (given: Field): Field => ({ ...given, id: `${at}${given.id}` });
  return [
    field({
      id: 'title',
      kind: 'text',
      section: 'The risk',
      label: 'Title',
      hint: 'A few words by which it is called at the board.',
      ask: 'Enter a title',
    }),
    field({ id: 'cause', kind: 'area', rows: 2, label: 'Because of what?', hint: 'The cause: a fact of today.' }),
    field({ id: 'event', kind: 'area', rows: 2, label: 'What might happen?', hint: 'The event, which may come or not.' }),
    field({ id: 'consequence', kind: 'area', rows: 2, label: 'And then?', hint: 'What it would mean for children, families or the plan.' }),
    field({
      id: 'concerns',
      kind: 'select',
      label: 'What does it concern?',
      ask: 'Say what it concerns',
      choices: [{ value: '', label: 'Choose' }, ...concernsChoices(around)],
    }),
    field({
      id: 'category',
      kind: 'radios',
      label: 'What would it hit?',
      hint: 'It says what the steps of impact mean, and how much is accepted.',
      choices: choices(CATEGORIES),
    }),
    field({
      id: 'owner',
      kind: 'text',
      width: 20,
      section: 'Who and how',
      label: 'Who answers for it?',
      hint: 'A role, never a name: Head of SEND.',
    }),
    field({
      id: 'organisationId',
      kind: 'select',
      label: 'Of which organisation?',
      choices: [{ value: '', label: 'Not said' }, ...around.organisations.map(({ id, name }) => ({ value: id, label: name }))],
    }),
    field({ id: 'sro', kind: 'text', width: 20, label: 'Which SRO?', hint: 'A role, never a name: SRO, priority 1.' }),
    field({ id: 'proximity', kind: 'select', label: 'How near is it?', choices: shortChoices(PROXIMITIES, 'Not said') }),
    field({ id: 'response', kind: 'radios', label: 'What do you mean to do?', choices: choices(RESPONSES) }),
    field({ id: 'reviewDue', kind: 'date', label: 'When is it to be reviewed?' }),
    ...(around.audience
      ? [
          field({
            id: 'audience',
            kind: 'radios',
            label: 'Who may read it?',
            ask: 'Say who may read it',
            choices: [
              { value: 'AREA', label: 'Every reader of the plan' },
              { value: 'ADVISERS', label: 'Advisers, the chair and the programme manager only' },
            ],
          }),
        ]
      : []),
  ];
}

const TEXTS = ['title', 'cause', 'event', 'consequence', 'category', 'owner', 'organisationId', 'sro', 'proximity', 'response'] as const;

/** The form as a stored risk fills it; of a new one, what it starts from. */
export function blankRisk(start: Partial<Risk>, at = ''): Typed {
  return {
    ...Object.fromEntries(TEXTS.map((name) => [`${at}${name}`, start[name] ?? ''])),
    [`${at}concerns`]:
      start.fundId !== undefined
        ? `GRANT ${start.fundId}`
        : start.priorityId !== undefined
          ? `PRIORITY ${start.priorityId}`
          : start.id === undefined
            ? ''
            : WHOLE,
    [`${at}reviewDue`]: start.reviewDue === undefined ? NO_DATE : partsOf(start.reviewDue),
    [`${at}audience`]: start.audience ?? 'AREA',
  };
}

/** What is sent: the one choice of what it concerns becomes what the request calls it. */
export function riskDraft(values: Values, at = ''): Record<string, string | undefined> {
  const mine = Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(at))
      .map(([name, value]) => [name.slice(at.length), value === undefined ? undefined : String(value)]),
  );
  const { concerns, ...rest } = mine;
  const [of, id] = (concerns ?? '').split(' ');
  return { ...rest, priorityId: of === 'PRIORITY' ? id : undefined, fundId: of === 'GRANT' ? id : undefined };
}

/** A change clears what was emptied; what the form does not ask for stays. */
export function riskPatch(fields: readonly Field[], values: Values): Record<string, string | null> {
  const draft = riskDraft(values);
  const names = [...fields.map(({ id }) => id).filter((id) => id !== 'concerns'), 'priorityId', 'fundId'];
  return Object.fromEntries(names.map((name) => [name, draft[name] ?? null]));
}
