import { ProblemError } from '@/server/problem';
import type { SavedDraft } from '../api/statementDraft';
import type { StatementForm } from './form';

export type DraftState =
  | { kind: 'idle' }
  | { kind: 'typing' }
  /** `proposedAt`: when it was handed to the SRO as it is; typing on takes it back. */
  | { kind: 'saved'; at: string; proposedAt?: string | undefined }
  /** Another window saved over what this one was typed on. Nothing more is saved until somebody chooses. */
  | { kind: 'conflict' }
  | { kind: 'failed'; signedOut: boolean };

export interface DraftStore {
  save: (etag: string | null, form: StatementForm) => Promise<SavedDraft>;
  /** The copy in this tab, for what the server has not got yet. */
  keep: (form: StatementForm, etag: string | null) => void;
  drop: () => void;
}

export const PAUSE_MS = 1200;

/** It was handed to the SRO as it is. */
export const isProposed = (state: DraftState): boolean => state.kind === 'saved' && state.proposedAt !== undefined;

export function savedState({ savedAt, proposedAt }: SavedDraft): DraftState {
  return { kind: 'saved', at: savedAt, proposedAt };
}

/**
 * Saves what is typed after a pause, one save at a time, each over the version of the one before. Apart from React, because
 * its order of events is what can go wrong.
 */
export class DraftKeeper {
  readonly #store: DraftStore;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #etag: string | null;
  #waiting: StatementForm | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(store: DraftStore, etag: string | null, state: DraftState) {
    this.#store = store;
    this.#etag = etag;
    this.#state = state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** The version that is typed over; null before the first save. */
  readonly etag = (): string | null => this.#etag;

  typed(form: StatementForm): void {
    this.#waiting = form;
    this.#store.keep(form, this.#etag);
    if (this.#state.kind !== 'conflict') {
      this.#become({ kind: 'typing' });
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.saveNow(), PAUSE_MS);
    }
  }

  /** Saves what waits, after what is being saved. Never throws: the state says how it went. */
  saveNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#save());
    return this.#running;
  }

  /** Before submission: the submission ends the draft on the server, and a late save would bring it back. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** The submission was refused, so drafting goes on. */
  reopen(): void {
    this.#closed = false;
  }

  /**
   * Compares with what the server has now: another window may have saved while nothing was typed here, and what it saved must
   * not be thrown away with this draft. A draft that is gone was submitted or discarded there, so nothing can be lost.
   */
  compare(now: SavedDraft | null): void {
    if (now !== null && now.etag !== this.#etag) {
      this.#become({ kind: 'conflict' });
    }
  }

  /** Takes a version as the one to type over: the newer draft was loaded, or is to be overwritten. */
  adopt(draft: SavedDraft | null): void {
    this.#etag = draft?.etag ?? null;
    this.#waiting = null;
    this.#become(draft === null ? { kind: 'idle' } : savedState(draft));
  }

  async #save(): Promise<void> {
    const form = this.#waiting;
    if (form === null || this.#closed || this.#state.kind === 'conflict') {
      return;
    }
    this.#waiting = null;
    try {
      const saved = await this.#store.save(this.#etag, form);
      this.#etag = saved.etag;
      if (this.#waitsForMore()) {
        return;
      }
      this.#store.drop();
      this.#become(savedState(saved));
    } catch (error) {
      this.#waiting ??= form;
      // 428: a first save, but another window has made one meanwhile.
      const overtaken = error instanceof ProblemError && (error.status === 412 || error.status === 428);
      const signedOut = error instanceof ProblemError && error.status === 401;
      this.#become(overtaken ? { kind: 'conflict' } : { kind: 'failed', signedOut });
    }
  }

  #waitsForMore(): boolean {
    return this.#waiting !== null;
  }

  #become(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
