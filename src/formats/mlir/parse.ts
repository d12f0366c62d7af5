import { Cursor } from '../../bytes/cursor.js';
import { readLatin1 } from '../../bytes/read-whole.js';
import { cutOff } from '../../codecs/text/cut-off.js';
import { quotedEnd } from '../../codecs/text/quoted-end.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import { readBytecode } from './bytecode.js';
import type { MlirFacts, MlirName } from './facts.js';
import { bytecodeMagic, encodingOf } from './identify.js';

/** `stablehlo.custom_call @target(`, `call_target_name = "target"`, with the escapes of MLIR's texts. */
const target = /\bcustom_call\s+@(?:([\w.$-]+)|")|\bcall_target_name\s*=\s*"/g;
const tensorflowOperator = /\btf(?:_executor|_saved_model|l)?\.([A-Z]\w*)/g;
const vectorLengthBytes = 4;
/** How names of native functions are written; the section holds locations, layouts and types besides. */
const targetLike = /^[A-Za-z_][\w.$-]{3,127}$/;

/** @throws FormatError `bad-bytecode`; LimitError maxTextBytes, and those of the budget */
export function parseMlir(source: ByteSource, context: ParseContext): Parsed<MlirFacts> {
  const head = source.read(0, Math.min(source.size, limits.maxHeadBytes));
  const encoding = encodingOf(head, source);
  const { anomalies = [], ...facts } =
    encoding === 'text' ? textFacts(source, context) : bytecodeFacts(source, head, context);
  return {
    facts: { ...facts, encoding: encoding ?? 'bytecode' },
    children: [],
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

type Found = Omit<MlirFacts, 'encoding'> & { readonly anomalies?: readonly Anomaly[] };

function textFacts(source: ByteSource, { budget }: ParseContext): Found {
  const text = readLatin1(source);
  return {
    anomalies: cutOff(text, '//', budget),
    producer: '',
    targets: counted(targetsIn(text)),
    tensorflowOperators: counted(
      Array.from(text.matchAll(tensorflowOperator), ({ index, 0: whole, 1: name = '' }) => ({
        name,
        at: { offset: index, length: whole.length },
      })),
    ),
  };
}

/** A name in quotes that does not end is no name. */
function targetsIn(text: string): Omit<MlirName, 'count'>[] {
  return Array.from(text.matchAll(target)).flatMap(({ index, 0: whole, 1: name }) => {
    const quote = index + whole.length - 1;
    const end = name === undefined ? quotedEnd(text, quote, { isOneLine: false }) : index + whole.length;
    if (end === undefined) return [];
    return [
      { name: name ?? unescape(text.slice(quote + 1, end - 1)), at: { offset: index, length: end - index } },
    ];
  });
}

function bytecodeFacts(source: ByteSource, head: Uint8Array, context: ParseContext): Found {
  const start = Buffer.from(head).indexOf(bytecodeMagic);
  if (start < 0)
    throw new FormatError('bad-bytecode', { offset: 0, length: 0 }, 'there is no bytecode in it');
  if (start >= vectorLengthBytes) checkVector(source, start);
  const { producer, texts } = readBytecode(source, start, context.budget);
  const names = counted(
    texts.filter(({ text }) => targetLike.test(text)).map(({ text, at }) => ({ name: text, at })),
  );
  const hasTensorflow = texts.some(({ text }) => text === 'tf');
  const operators = hasTensorflow ? names.filter(({ name }) => /^[A-Z]/.test(name)) : [];
  return { producer, targets: names, tensorflowOperators: operators };
}

/** In an export the bytecode is a vector of FlatBuffers, behind its length. @throws FormatError `cut-off` */
function checkVector(source: ByteSource, start: number): void {
  const length = new Cursor(source, start - vectorLengthBytes).u32le();
  if (start + length <= source.size) return;
  const at = { offset: source.size, length: 0 };
  throw new FormatError(
    'cut-off',
    at,
    `the file ends ${String(start + length - source.size)} bytes before the bytecode does`,
  );
}

/** `\22` and the like are bytes in hexadecimal. */
function unescape(text: string): string {
  return text.replace(/\\([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function counted(found: readonly Omit<MlirName, 'count'>[]): MlirName[] {
  const names = new Map<string, MlirName>();
  for (const { name, at } of found) {
    const known = names.get(name);
    if (known === undefined && names.size >= limits.maxGraphFacts) continue;
    names.set(name, { name, at: known?.at ?? at, count: (known?.count ?? 0) + 1 });
  }
  return [...names.values()];
}
