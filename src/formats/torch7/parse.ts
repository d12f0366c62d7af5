/** https://github.com/torch/torch7/blob/master/doc/serialization.md */
import { damageOf, damageOrLimit } from '../../core/anomaly-of.js';
import { LimitError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { LuaFunction, Torch7Facts } from './facts.js';
import { AsciiFields, BinaryFields } from './field-readers.js';
import { ObjectReader } from './object-reader.js';
/** Names in bytecode by which a function reaches the machine. */
const acting = /\b(?:execute|popen|loadstring|loadfile|dofile|loadlib|ffi|io)\b/g;
const maxBytecode = 2 ** 20;

/** Walks the object; storages are skipped. */
export function parseTorch7(source: ByteSource, { budget }: ParseContext): Parsed<Torch7Facts> {
  const isBinary = source.read(0, 2)[1] === 0;
  const reader = new ObjectReader(isBinary ? new BinaryFields(source) : new AsciiFields(source), budget);
  const anomalies: Anomaly[] = [];
  try {
    reader.object();
  } catch (error) {
    anomalies.push(anomaly(error, source));
  }
  return {
    facts: {
      encoding: isBinary ? 'binary' : 'ascii',
      classes: [...reader.classes],
      functions: reader.functions.map((at) => luaFunction(source, at)),
    },
    children: [],
    anomalies,
    covered: [],
  };
}

function anomaly(error: unknown, { size }: ByteSource): Anomaly {
  const isOwn = error instanceof LimitError && error.limit === 'maxTorch7Depth';
  return isOwn ? damageOrLimit(error, { offset: 0, length: size }) : damageOf(error);
}

function luaFunction(source: ByteSource, at: ByteRange): LuaFunction {
  const bytecode = Buffer.from(source.read(at.offset, Math.min(at.length, maxBytecode))).toString('latin1');
  return { at, acting: [...new Set(bytecode.match(acting))] };
}
