/** A row that cannot be stored: where, what stands there, and why. */
export interface Refusal {
  line: number;
  column: string;
  value: string;
  reason: string;
  /** It may hold personal details, and would be stored with a reason. */
  doubted?: boolean;
}

/** A row as it was sent in: its line, and what stands under which column. */
export interface SheetRow {
  line: number;
  cells: Readonly<Partial<Record<string, string>>>;
}

/** What a rehearsal found: nothing is stored by it. */
export interface Rehearsal<Good extends { line: number }> {
  /** The columns in which rows that are not good are given back. */
  columns: readonly string[];
  rows: readonly SheetRow[];
  refusals: readonly Refusal[];
  /** Columns nobody here knows: said, because a misspelt one would be lost in silence. */
  unknown: readonly string[];
  /** Rows that would be stored. */
  good: readonly Good[];
  /** How many say what is stored already. */
  unchanged?: number;
  /** Why nothing of it can be read. */
  trouble: string | null;
}
