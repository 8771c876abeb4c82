import type { ListedDraft } from '../api/statementDrafts';
import type { DraftKeeper } from '../statement/DraftKeeper';
import type { StatementForm } from '../statement/form';

/** One action that is being written: its form as typed and the keeper of its draft. */
export interface Sheet {
  form: StatementForm;
  keeper: DraftKeeper;
  /** Forgets the copy in this tab, after submission. */
  forget: () => void;
}

/**
 * What is typed on the whole page, by action. Apart from React, so that a letter typed in one form draws that form and the line
 * that counts, not seventy forms.
 */
export class Desk {
  readonly #sheets = new Map<string, Sheet>();
  readonly #listeners = new Set<() => void>();
  #changes = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Grows with every change, for those who look again. */
  readonly changes = (): number => this.#changes;

  readonly form = (actionId: string): StatementForm | undefined => this.#sheets.get(actionId)?.form;

  put(actionId: string, sheet: Sheet): void {
    this.#sheets.set(actionId, sheet);
    this.#tell();
  }

  take(actionId: string): void {
    this.#sheets.delete(actionId);
    this.#tell();
  }

  /**
   * Makes sure that what is to be sent is the newest there is: saves what waits, and compares with what the server has.
   *
   * @returns the actions of which another window has a newer draft, which sending would throw away
   */
  async settle(actionIds: readonly string[], read: () => Promise<readonly ListedDraft[]>, person: string): Promise<string[]> {
    const sheets = this.#of(actionIds);
    await Promise.all(sheets.map(([, { keeper }]) => keeper.saveNow()));
    const now = await read();
    for (const [actionId, { keeper }] of sheets) {
      keeper.compare(now.find((draft) => draft.actionId === actionId && draft.authorId === person) ?? null);
    }
    return sheets.filter(([, { keeper }]) => keeper.state().kind === 'conflict').map(([actionId]) => actionId);
  }

  /** Before the report goes: it ends the drafts on the server, and a late save would bring one back. */
  async close(actionIds: readonly string[]): Promise<void> {
    await Promise.all(this.#of(actionIds).map(([, { keeper }]) => keeper.close()));
  }

  /** The report was refused: drafting goes on, with all that is typed. */
  reopen(actionIds: readonly string[]): void {
    for (const [, { keeper, form }] of this.#of(actionIds)) {
      keeper.reopen();
      keeper.typed(form);
    }
  }

  forget(actionIds: readonly string[]): void {
    this.#of(actionIds).forEach(([, sheet]) => sheet.forget());
  }

  #of(actionIds: readonly string[]): [string, Sheet][] {
    return actionIds.flatMap((id) => {
      const sheet = this.#sheets.get(id);
      return sheet === undefined ? [] : [[id, sheet] as [string, Sheet]];
    });
  }

  #tell(): void {
    this.#changes++;
    this.#listeners.forEach((listener) => listener());
  }
}
