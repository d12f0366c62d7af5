/** Neutral facts about a Jupyter notebook: https://nbformat.readthedocs.io/en/latest/format_description.html. */
export interface CellText {
  /** Of a command one line without its mark, of code the whole cell. */
  readonly text: string;
  /** From 1, as notebooks count their cells. */
  readonly cell: number;
  /** 1-based, of the file. */
  readonly line: number;
  readonly column: number;
}

export interface NotebookFacts {
  readonly cells: number;
  /** What the cells hand to a shell: `!command`, `%sx`, `%%bash` and their like. */
  readonly commands: readonly CellText[];
  readonly code: readonly CellText[];
}
