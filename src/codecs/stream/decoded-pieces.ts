import { FormatError } from '../../core/errors.js';
import type { History } from './history.js';

/** A dictionary coder that writes into its history. */
export interface HistoryDecoder {
  readonly history: History;
  /** Decodes until the history is full; false at the end. @throws FormatError where the stream breaks off */
  run(): boolean;
}

/**
 * What a decoder writes, piece by piece.
 * @throws FormatError of the decoder, once everything before was given out
 */
export function* decodedPieces(decoder: HistoryDecoder): Generator<Uint8Array, void> {
  const { history } = decoder;
  let failure: FormatError | undefined;
  const goesOn = (): boolean => {
    try {
      return decoder.run();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      failure = error;
      return false;
    }
  };
  while (goesOn()) yield history.evenPiece();
  yield* history.rest();
  if (failure !== undefined) throw failure;
}
