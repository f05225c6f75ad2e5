import type { Column } from '../table.ts';

/** A table of an analysis with what has to be said of it, as text and web pages show it alike. */
export interface Section {
  readonly title: string;
  /** Before the table. */
  readonly message: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** After the table. */
  readonly notes: readonly string[];
}
