import type { Anomaly, ByteRange } from '../../core/types.js';

/** DOC/Methods.txt of the LZMA SDK: the bytes as they are. */
const methodCopy = '00';

/** One method in the chain that a folder is packed with. */
export interface Coder {
  /** Hexadecimal, as 7-Zip's documentation writes it. */
  readonly id: string;
  readonly inStreams: number;
  readonly outStreams: number;
  readonly properties: Uint8Array;
}

/** Members that are packed together, DOC/7zFormat.txt of the LZMA SDK. */
export interface Folder {
  readonly coders: readonly Coder[];
  /** Which output of a coder is which input of another, both counted over all coders. */
  readonly bonds: readonly { readonly input: number; readonly output: number }[];
  /** Inputs that stand in the file, in the order of their streams. */
  readonly packedInputs: readonly number[];
  readonly packed: readonly ByteRange[];
  /** Bytes of every output, counted over all coders. */
  readonly sizes: readonly number[];
}

export interface SevenZipMember {
  readonly name: string;
  readonly isFolder: boolean;
  /** The file mode of Unix; 0 where there is none. */
  readonly mode: number;
  readonly size: number;
  readonly crc32: number | undefined;
  /** Where it stands in what comes out of its folder; undefined without content. */
  readonly place: { readonly folder: number; readonly offset: number } | undefined;
}

export interface SevenZipArchive {
  readonly folders: readonly Folder[];
  readonly members: readonly SevenZipMember[];
  readonly anomalies: readonly Anomaly[];
  readonly covered: readonly ByteRange[];
}

/** Bytes that come out of a folder. */
export function contentBytes({ bonds, sizes }: Folder): number {
  return sizes[finalOutput({ bonds, sizes })] ?? 0;
}

/** The output that no other coder takes. */
export function finalOutput({ bonds, sizes }: Pick<Folder, 'bonds' | 'sizes'>): number {
  return sizes.findIndex((_, output) => !bonds.some((bond) => bond.output === output));
}

/** Where members stand in the file as they are: those of folders that are only copied. */
export function copiedPlaces(folders: readonly Folder[], members: readonly SevenZipMember[]): ByteRange[] {
  return members.flatMap(({ place, size }) => {
    const folder = place && folders[place.folder];
    const packed =
      folder?.coders.every(({ id }) => id === methodCopy) === true ? folder.packed[0] : undefined;
    return packed === undefined || place === undefined
      ? []
      : [{ offset: packed.offset + place.offset, length: size }];
  });
}
