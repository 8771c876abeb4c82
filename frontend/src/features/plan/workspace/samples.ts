import type { WorkspaceAction } from '../api/workspace';

interface Part {
  stated?: boolean;
  owed?: boolean;
  statedOn?: string | undefined;
  priorities?: number[];
  previous?: Partial<NonNullable<WorkspaceAction['previous']>>;
}

/** An action as the server gives it to those who report, for tests. Its identifier is its reference. */
export function workOf(ref: string, { stated = false, owed = true, statedOn, priorities = [1], previous }: Part = {}): WorkspaceAction {
  return {
    action: {
      id: ref,
      version: 1,
      ref,
      title: `Action ${ref}`,
      listings: [],
      leads: [],
      successCriteria: [],
      dates: { late: false, timesRedated: 0 },
      progress: 'AMBER',
      statedOn,
      system: { rule: 'NO_APPROVED_DATE', sentence: 'It cannot be derived: no approved date.', thresholds: 1 },
      milestones: { closed: 0, total: 0, sentence: 'No milestones' },
      source: 'Paper',
      basis: 'PUBLISHED',
    },
    priorities,
    milestones: [],
    previous: previous === undefined ? undefined : { statementId: 's1', progress: 'AMBER', narrative: '', positionOn: '2026-09-30', ...previous },
    stated,
    sameWords: false,
    owed,
  };
}
