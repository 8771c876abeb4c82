import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { dropUnsent, keepUnsent, readUnsent } from '@/parts/form/unsent';
import { discardDraft, readDraft, saveDraft, type SavedDraft } from '../api/statementDraft';
import { DraftKeeper, savedState, type DraftState } from './DraftKeeper';
import { blankForm, formOf, type StatementForm } from './form';

export interface Draft {
  form: StatementForm;
  state: DraftState;
  /** What is shown was typed before the session ended or the page was left, and had not reached the server. */
  restored: boolean;
  keeper: DraftKeeper;
  change: (form: StatementForm) => void;
  /** Throws away what is here and takes what the other window saved. */
  takeTheirs: () => Promise<void>;
  /** Saves what is here over what the other window saved. */
  keepMine: () => Promise<void>;
  /**
   * Discards it here and on the server, unless another window has a newer one. What was discarded stands in `discarded` until the page is left.
   */
  discard: () => Promise<void>;
  discarded: StatementForm | null;
  /** After submission. */
  forget: () => void;
}

interface Start {
  form: StatementForm;
  etag: string | null;
  state: DraftState;
  restored: boolean;
}

interface Unsent {
  form: unknown;
  etag: string | null;
}

export interface DraftOf {
  actionId: string;
  person: string;
  saved: SavedDraft | null;
  /** What the form is before anything is typed. */
  blank?: StatementForm;
}

export function useDraft({ actionId, person, saved, blank = blankForm() }: DraftOf): Draft {
  const what = `statement/${actionId}`;
  const [start] = useState(() => begin(readUnsent(person, what) as Unsent | null, saved, blank));
  const [form, setForm] = useState(start.form);
  const [discarded, setDiscarded] = useState<StatementForm | null>(null);
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        {
          save: (etag, typed) => saveDraft(actionId, etag, typed),
          keep: (typed, etag) => keepUnsent(person, what, { form: typed, etag }),
          drop: () => dropUnsent(person, what),
        },
        start.etag,
        start.state,
      ),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => {
    // What came back out of the tab is saved without waiting for another word.
    if (start.restored) {
      keeper.typed(start.form);
    }
  }, [start, keeper]);
  const forget = useCallback(() => dropUnsent(person, what), [person, what]);
  const change = (typed: StatementForm) => {
    setDiscarded(null);
    setForm(typed);
    keeper.typed(typed);
  };
  return {
    form,
    state,
    restored: start.restored && discarded === null,
    keeper,
    change,
    takeTheirs: async () => {
      const theirs = await readDraft(actionId);
      keeper.adopt(theirs);
      dropUnsent(person, what);
      setForm(theirs === null ? blank : formOf(theirs.body, blank));
    },
    keepMine: async () => {
      keeper.adopt(await readDraft(actionId));
      keeper.typed(form);
      await keeper.saveNow();
    },
    discard: async () => {
      // A save that is on its way would bring it back.
      await keeper.close();
      try {
        const now = await readDraft(actionId);
        keeper.compare(now);
        if (keeper.state().kind !== 'conflict') {
          await (now === null ? null : discardDraft(actionId));
          keeper.adopt(null);
          forget();
          setDiscarded(form);
          setForm(blank);
        }
      } finally {
        keeper.reopen();
      }
    },
    discarded,
    forget,
  };
}

/** What the form opens with. Text that had not been saved goes before the saved draft, unless another window was faster. */
function begin(unsent: Unsent | null, saved: SavedDraft | null, blank: StatementForm): Start {
  if (unsent !== null) {
    const overtaken = saved !== null && saved.etag !== unsent.etag;
    return {
      form: formOf(unsent.form, blank),
      etag: saved?.etag ?? null,
      state: overtaken ? { kind: 'conflict' } : { kind: 'typing' },
      restored: true,
    };
  }
  return saved === null
    ? { form: blank, etag: null, state: { kind: 'idle' }, restored: false }
    : { form: formOf(saved.body, blank), etag: saved.etag, state: savedState(saved), restored: false };
}
