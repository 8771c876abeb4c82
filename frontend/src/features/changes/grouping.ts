import type { Change, Changes, ChangeType } from './api/changes';

export interface Group {
  /** Absent for the programme as a whole. */
  priority: number | undefined;
  title: string;
  items: Change[];
}

/** The changes of a type, or all, by priority in the order of the groups. A priority without any is left out. */
export function groupsOf({ groups, items }: Pick<Changes, 'groups' | 'items'>, type: ChangeType | undefined): Group[] {
  const wanted = type === undefined ? items : items.filter((item) => item.type === type);
  return groups
    .map(({ priority, title }) => ({ priority, title, items: wanted.filter(({ group }) => group === priority) }))
    .filter((group) => group.items.length > 0);
}

/** The type an address asks for, if it occurs. */
export function typeOf(raw: string, { byType }: Pick<Changes, 'byType'>): ChangeType | undefined {
  return byType.find(({ type }) => type === raw)?.type;
}
