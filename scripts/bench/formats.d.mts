export interface FormatFile {
  /** Of the registry. */
  readonly id: string;
  readonly kind: 'sparse' | 'decoded' | 'dense';
  /** The path of the file below a folder. */
  readonly file: string;
  readonly write: (path: string, bytes: number) => void;
}

export const formatFiles: readonly FormatFile[];

export function writeFormat(format: FormatFile, folder: string, bytes: number): string;
