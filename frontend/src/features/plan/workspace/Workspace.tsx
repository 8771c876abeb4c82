import { useState } from 'react';
import type { Cycle, Submission } from '../api/cycles';
import type { ListedDraft } from '../api/statementDrafts';
import type { WorkspaceAction } from '../api/workspace';
import { Card } from './Card';
import { Desk } from './Desk';
import { useNextAction } from './nextAction';
import { PriorityReport } from './PriorityReport';
import type { PlacedError } from './report';

export interface WorkspaceProps {
  cycle: Cycle;
  /** The priorities that are shown. */
  submissions: readonly Submission[];
  /** Those of them, and others, that the reader declares; for the rest they propose. */
  mine: readonly Submission[];
  works: readonly WorkspaceAction[];
  drafts: readonly ListedDraft[];
  programmeId: string;
  person: string;
}

/** All actions of some priorities, each with its form, and each priority with what sends its report. */
export function Workspace({ cycle, submissions, mine, works, drafts, programmeId, person }: WorkspaceProps) {
  const [desk] = useState(() => new Desk());
  const [errors, setErrors] = useState<Readonly<Record<string, readonly PlacedError[]>>>({});
  // How often an action was sent from here: its form starts again after that.
  const [sent, setSent] = useState<Readonly<Record<string, number>>>({});
  useNextAction();

  const every = Object.values(errors).flat();
  // An action that several of the priorities list has one form, under the first of them.
  const firstOf = (work: WorkspaceAction) => submissions.find(({ priorityNumber }) => work.priorities.includes(priorityNumber));
  const accepted = (work: WorkspaceAction) =>
    cycle.submissions.some(({ priorityNumber, state }) => state === 'ACCEPTED' && work.priorities.includes(priorityNumber));

  const card = (work: WorkspaceAction, declares: boolean) => {
    const { id } = work.action;
    const about = drafts.filter(({ actionId }) => actionId === id);
    return (
      <Card
        key={`${id} ${sent[id] ?? 0}`}
        work={work}
        saved={about.find(({ authorId }) => authorId === person) ?? null}
        proposals={declares ? about.filter(({ authorId, proposedAt }) => authorId !== person && proposedAt !== undefined) : []}
        person={person}
        cycle={cycle}
        programmeId={programmeId}
        mode={declares ? 'report' : 'propose'}
        locked={accepted(work)}
        desk={desk}
        errors={every.filter(({ actionId }) => actionId === id)}
      />
    );
  };

  return (
    <div className="gt-desk">
      <p className="gt-small gt-quiet gt-desk__keys">
        <kbd>Alt</kbd> with <kbd>↓</kbd> or <kbd>↑</kbd> goes to the next or the previous action; arrows choose a rating.
      </p>
      {submissions.map((submission) => {
        const declares = mine.some(({ id }) => id === submission.id);
        const all = works.filter(({ priorities }) => priorities.includes(submission.priorityNumber));
        return (
          <PriorityReport
            key={submission.id}
            submission={submission}
            declares={declares}
            works={all}
            elsewhere={all.filter((work) => firstOf(work) !== submission)}
            card={(work) => card(work, declares)}
            cycle={cycle}
            programmeId={programmeId}
            person={person}
            desk={desk}
            onErrors={(found) => setErrors((before) => ({ ...before, [submission.id]: found }))}
            onSent={(ids) => setSent((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, (before[id] ?? 0) + 1])) }))}
          />
        );
      })}
    </div>
  );
}
