import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocation } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { momentWords, timeWords } from '@/design/dates';
import { Trouble } from '@/parts/Answer';
import type { Draft } from './useDraft';

/** Says whether what is typed is safe; when two windows disagree, asks. `brief`: says nothing before anything is typed; `of`: what it is of, where several stand on one page. */
export function DraftLine({ draft, brief = false, of }: { draft: Draft; brief?: boolean; of?: string }) {
  const theirs = useMutation({ mutationFn: draft.takeTheirs });
  const mine = useMutation({ mutationFn: draft.keepMine });
  const { state, restored } = draft;
  if (state.kind === 'conflict') {
    return (
      <section className="govuk-inset-text gt-conflict" role="alert" aria-label="Draft">
        <p>
          <strong>Another window has a newer draft of this statement.</strong> What you typed here is kept in this window but is not saved over it.
        </p>
        <Buttons>
          <Button look="secondary" busy={theirs.isPending || mine.isPending} onClick={() => theirs.mutate()}>
            Load the newer draft
          </Button>
          <Button look="link" busy={theirs.isPending || mine.isPending} onClick={() => mine.mutate()}>
            Keep what is here instead
          </Button>
        </Buttons>
        {theirs.isError || mine.isError ? <Trouble error={theirs.error ?? mine.error} /> : null}
      </section>
    );
  }
  if (state.kind === 'failed' && state.signedOut) {
    return <SignedOut />;
  }
  return (
    <>
      {restored ? <p className="govuk-inset-text">What you had typed before is back. It was kept in this window.</p> : null}
      <p className="gt-small gt-quiet gt-draft-line" role="status">
        {draft.discarded === null ? (
          brief && state.kind === 'idle' ? null : (
            wordsOf(state)
          )
        ) : (
          <>The draft is discarded. Until you leave this page you can put it back; then it is gone for good.</>
        )}
      </p>
      <Discard draft={draft} of={of} />
    </>
  );
}

/** Takes away what was typed, and gives it back as long as the page is open. */
function Discard({ draft, of }: { draft: Draft; of: string | undefined }) {
  const discarding = useMutation({ mutationFn: draft.discard });
  const { state, discarded } = draft;
  const end = of === undefined ? null : <span className="govuk-visually-hidden">: {of}</span>;
  // The button that was pressed goes away, so the focus goes to the one in its place.
  const box = useRef<HTMLParagraphElement>(null);
  const focusSoon = () => setTimeout(() => box.current?.querySelector('button')?.focus());
  return (
    <>
      {discarded === null && state.kind === 'idle' ? null : (
        <p ref={box} className="gt-small">
          {discarded === null ? (
            <Button
              look="link"
              busy={discarding.isPending}
              onClick={() => {
                discarding.mutate(undefined, { onSuccess: focusSoon });
              }}
            >
              Discard this draft{end}
            </Button>
          ) : (
            <Button
              look="link"
              onClick={() => {
                draft.change(discarded);
                focusSoon();
              }}
            >
              Put the draft back{end}
            </Button>
          )}
        </p>
      )}
      {discarding.isError ? <Trouble error={discarding.error} /> : null}
    </>
  );
}

/** Nobody is thrown out of a form: the text is safe, and the way back leads here. */
function SignedOut() {
  const { pathname, search } = useLocation();
  return (
    <section className="govuk-inset-text gt-conflict" role="alert" aria-label="Draft">
      <p>
        <strong>You have been signed out.</strong> What you typed is kept in this window.{' '}
        <a href={`/login?return=${encodeURIComponent(pathname + search)}`}>Sign in again</a> and it will be here.
      </p>
    </section>
  );
}

function wordsOf(state: Exclude<Draft['state'], { kind: 'conflict' }>): string {
  switch (state.kind) {
    case 'idle':
      return 'A draft is saved as you type. Only you can see it.';
    case 'typing':
      return 'Not saved yet';
    case 'saved':
      return state.proposedAt === undefined
        ? `Draft saved ${timeWords(state.at)}`
        : `Proposed to the SRO on ${momentWords(state.proposedAt)}. If you change it, it is a draft again.`;
    case 'failed':
      return 'The draft is not saved on the server yet. It is kept in this window, and saving is tried again as you type.';
  }
}
