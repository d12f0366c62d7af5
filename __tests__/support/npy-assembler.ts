/** Assembles numpy's array files, so that a test can make any part of the header lie. */

type Text = string | Uint8Array;

export interface NpyParts {
  /** The header's text; what numpy.save writes, unless given. */
  readonly header?: Text;
  /** As it stands in the header, for example `'<f8'`. */
  readonly descr?: string;
  /** As it stands in the header, for example `(3,)`. */
  readonly shape?: string;
  /** Major version of the format. */
  readonly version?: number;
  /** What the length of the header is said to be. */
  readonly headerBytes?: number;
  /** The elements, or the pickle in place of them. */
  readonly data?: Text;
}

export function npy(parts: NpyParts = {}): Uint8Array {
  const { descr = "'<f8'", shape = '(1,)', version = 1, data = Buffer.alloc(8) } = parts;
  const text = parts.header ?? `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }\n`;
  const header = Buffer.from(text);
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  length.writeUIntLE(parts.headerBytes ?? header.length, 0, length.length);
  return Buffer.concat([
    Buffer.from('\x93NUMPY', 'latin1'),
    Buffer.of(version, 0),
    length,
    header,
    Buffer.from(data),
  ]);
}
