import { damageOrLimit } from '../../core/anomaly-of.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { RDataFacts } from './facts.js';
import { RReader } from './r-reader.js';
import { AsciiStream, BinaryStream, type RStream } from './r-stream.js';

const magicLength = 5;
/** R calls them where it finds them: https://stat.ethz.ch/R-manual/R-patched/library/base/html/Startup.html */
const sessionHooks: ReadonlySet<string> = new Set(['.First', '.Last', '.First.sys', '.Last.sys']);

/**
 * A saved workspace (`RDX3` …) or a serialised object: https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats
 * @throws FormatError `no-r-data`, LimitError before anything was read
 */
export function parseRData(source: ByteSource, { budget }: ParseContext): Parsed<RDataFacts> {
  const start = /^RD[XAB][23]\n/.test(headOf(source)) ? magicLength : 0;
  const { stream, encoding } = open(source, start);
  const version = stream.int();
  stream.skip(2, 4);
  if (version === 3) stream.text(Math.max(0, Math.min(stream.int(), 64)));
  const reader = new RReader(stream, budget);
  const anomalies = readAll(reader, stream, source);
  const { calls, promises, namespaces, alternativeVectors, topNames } = reader;
  const hooks = start > 0 ? topNames.filter((name) => sessionHooks.has(name)) : [];
  return {
    facts: {
      ...{ encoding, version, calls, promises, alternativeVectors, hooks },
      namespaces: [...namespaces],
    },
    children: [],
    anomalies,
    covered: [{ offset: 0, length: stream.offset }],
  };
}

function headOf(source: ByteSource): string {
  return Buffer.from(source.read(0, Math.min(source.size, magicLength))).toString('latin1');
}

function open(source: ByteSource, start: number): { stream: RStream; encoding: RDataFacts['encoding'] } {
  const letter = String.fromCharCode(source.read(start, 1)[0] ?? 0);
  const at = start + 2;
  if (letter === 'X') return { stream: new BinaryStream(source, at, false), encoding: 'xdr' };
  if (letter === 'B') return { stream: new BinaryStream(source, at, true), encoding: 'native' };
  if (letter === 'A') return { stream: new AsciiStream(source, at), encoding: 'ascii' };
  throw new FormatError(
    'no-r-data',
    { offset: start, length: 1 },
    `${JSON.stringify(letter)} is no encoding of R`,
  );
}

/** What is found before the stream breaks or a limit is reached is kept. */
function readAll(reader: RReader, stream: RStream, source: ByteSource): Anomaly[] {
  try {
    reader.item();
  } catch (error) {
    return [damageOrLimit(error, { offset: stream.offset, length: 0 })];
  }
  const rest = source.size - stream.offset;
  const isBlank =
    rest <= 0 ||
    Buffer.from(source.read(stream.offset, Math.min(rest, 64)))
      .toString('latin1')
      .trim() === '';
  if (isBlank) return [];
  const at = { offset: stream.offset, length: rest };
  return [{ kind: 'damaged', at, detail: `${String(rest)} bytes follow the object`, key: 'trailing' }];
}
