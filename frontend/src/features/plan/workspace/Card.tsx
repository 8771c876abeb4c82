import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { momentWords } from '@/design/dates';
import { RatingTag } from '@/design/RatingTag';
import { Tag } from '@/design/Tag';
import { useLink } from '@/routes/links';
import type { Cycle } from '../api/cycles';
import type { ListedDraft } from '../api/statementDrafts';
import type { WorkspaceAction } from '../api/workspace';
import { formOf, isRating, saysNothing, type FormError, type StatementForm } from '../statement/form';
import { DraftLine } from '../statement/DraftLine';
import { isProposed } from '../statement/DraftKeeper';
import { useDraft } from '../statement/useDraft';
import { Beside } from './Beside';
import type { Desk } from './Desk';
import { Fields } from './Fields';
import { Propose } from './Propose';
import { blankFor, lastTime, prefixOf, sayingOf, type Saying } from './report';

export interface CardProps {
  work: WorkspaceAction;
  saved: ListedDraft | null;
  /** What contributors proposed to whoever reads this. */
  proposals: readonly ListedDraft[];
  person: string;
  cycle: Cycle;
  programmeId: string;
  /** Declares, or proposes to whom declares. */
  mode: 'report' | 'propose';
  /** The report was accepted: nothing more is said to this cycle. */
  locked: boolean;
  desk: Desk;
  errors: readonly FormError[];
}

const SAYINGS: Record<Saying, string> = {
  finished: 'Finished',
  owed: 'Not said yet',
  begun: 'Begun',
  said: 'Said, not submitted',
  stated: 'Stated in this cycle',
};

/** One action on the page of one who reports: what stood, what the dates say, and the form, with its own draft. */
export function Card({ work, saved, proposals, person, cycle, programmeId, mode, locked, desk, errors }: CardProps) {
  const link = useLink();
  const { action } = work;
  const [blank] = useState(() => blankFor(work, cycle.periodTo));
  const draft = useDraft({ actionId: action.id, person, saved, blank });
  const { form, keeper, forget } = draft;
  const [opened, setOpened] = useState(false);
  const [before, setBefore] = useState<StatementForm | null>(null);
  useEffect(() => desk.put(action.id, { form, keeper, forget }), [desk, action.id, form, keeper, forget]);
  useEffect(
    () => () => {
      void keeper.saveNow();
      desk.take(action.id);
    },
    [desk, keeper, action.id],
  );

  const saying = sayingOf(work, form);
  const writing = !locked && (!work.stated || opened || !saysNothing(form) || draft.discarded !== null);
  // What was pressed goes away, so the focus goes on, once the form is drawn.
  const focusSoon = () => setTimeout(() => focusRating(`${prefixOf(action.id)}-progress`), 0);
  const put = (next: StatementForm) => {
    setBefore(saysNothing(form) ? null : form);
    draft.change(next);
    focusSoon();
  };
  const heading = `${prefixOf(action.id)}-title`;
  return (
    <section className="gt-card" aria-labelledby={heading} data-card={saying}>
      <div className="gt-card__head">
        <h3 id={heading} tabIndex={-1}>
          <Link to={link('action', { programmeId, actionId: action.id })}>
            {action.ref} {action.title}
          </Link>
        </h3>
        <p className={`gt-card__saying gt-small${saying === 'said' || saying === 'stated' ? '' : ' gt-plain'}`}>
          {saying === 'said' && mode === 'propose' ? (isProposed(draft.state) ? 'Proposed' : 'Not proposed yet') : SAYINGS[saying]}
        </p>
      </div>
      <div className="gt-card__columns">
        <div>
          {work.stated && saysNothing(form) ? <Stated work={work} /> : null}
          {proposals.map((proposal) => (
            <Proposal key={proposal.id} proposal={proposal} blank={blank} use={locked ? null : put} />
          ))}
          {writing ? (
            <>
              <Fields
                prefix={prefixOf(action.id)}
                work={work}
                form={form}
                errors={errors}
                change={(part) => draft.change({ ...form, unchanged: false, ...part })}
                startFrom={work.previous === undefined ? null : () => put(lastTime(work, blank))}
              />
              <DraftLine draft={draft} brief of={action.ref} />
              {before === null ? null : (
                <p className="gt-small">
                  What was here before was replaced.{' '}
                  <Button
                    look="link"
                    onClick={() => {
                      draft.change(before);
                      setBefore(null);
                      focusSoon();
                    }}
                  >
                    Put it back
                  </Button>
                </p>
              )}
              {mode === 'propose' ? <Propose work={work} draft={draft} /> : null}
            </>
          ) : locked ? null : (
            <Buttons>
              <Button
                look="secondary"
                onClick={() => {
                  setOpened(true);
                  focusSoon();
                }}
              >
                State it again<span className="govuk-visually-hidden">: {action.ref}</span>
              </Button>
            </Buttons>
          )}
        </div>
        <Beside work={work} />
      </div>
    </section>
  );
}

/** The rating that is chosen, else the first: from another one the next key would change what is there. */
function focusRating(name: string): void {
  const choices = Array.from(document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`));
  (choices.find(({ checked }) => checked) ?? choices[0])?.focus();
}

function Stated({ work: { action, sameWords } }: { work: WorkspaceAction }) {
  return (
    <>
      <p className="gt-timeline__tags">
        <RatingTag code={action.progress} note="as declared" />
        {sameWords ? <Tag>Same words as last time</Tag> : null}
      </p>
      {action.narrative === undefined || action.narrative === '' ? (
        <p className="gt-small gt-quiet">No words were given with the rating.</p>
      ) : (
        <p>{action.narrative}</p>
      )}
    </>
  );
}

function Proposal({ proposal, blank, use }: { proposal: ListedDraft; blank: StatementForm; use: ((form: StatementForm) => void) | null }) {
  const form = formOf(proposal.body, blank);
  const rating = form.progress;
  return (
    <div className="gt-proposal">
      <p className="gt-small gt-quiet">Proposed by a contributor on {momentWords(proposal.proposedAt ?? proposal.savedAt)}</p>
      {form.unchanged ? <p>Nothing changed.</p> : isRating(rating) ? <RatingTag code={rating} /> : null}
      {form.narrative.trim() === '' ? null : <p>{form.narrative}</p>}
      {use === null ? null : (
        <Button look="secondary" onClick={() => use(form)}>
          Use these words
        </Button>
      )}
    </div>
  );
}
