/** Neutral facts about archives that stand one after another in a file. */
export interface ZipSequenceFacts {
  readonly archives: number;
  /** Whether the first member of all of them has one name, as where one program wrote them in a row. */
  readonly isUniform: boolean;
  /** Where the second archive begins. */
  readonly second: number;
}
