/** Neutral facts about a Z-file, the compressed container of joblib before 0.10. */
export interface ZFileFacts {
  /** Bytes that the header promises. */
  readonly declaredBytes: number;
}
