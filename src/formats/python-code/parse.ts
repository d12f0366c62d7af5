import { latin1 } from '../../bytes/latin1.js';
import { mayBecomeArtifact } from '../../codecs/encoded/artifact-heads.js';
import { payloadChildren } from '../../codecs/encoded/payload-children.js';
import { mayBeEncoded } from '../../codecs/encoded/readings.js';
import { decodeCode, type CodeReading } from '../../codecs/marshal/decode-code.js';
import type { CodeObject, MarshalValue } from '../../codecs/marshal/code-object.js';
import { traceCode, type CodeTrace } from '../../codecs/python-bytecode/trace-code.js';
import { valuesIn } from '../../codecs/python-bytecode/values-in.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, Budget, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { FunctionFact, NameUse, PythonCodeFacts } from './facts.js';
import { pycBodies } from './pyc-header.js';

const maxFunctions = 200;
const maxStrings = 500;
/** Bytes constants that are offered as artifacts, and the least that can hold one. CWE-400. */
const maxChildren = 5_000;
const minimumChildBytes = 16;

/** Decodes the code object in every layout that reads it and states what its bytecode uses. */
export function parsePythonCode(source: ByteSource, context: ParseContext): Parsed<PythonCodeFacts> {
  const { offset, readings } = readingsOf(source, context);
  const traces = readings.flatMap((reading) => traceCode(reading, context.budget));
  const codes = [
    ...new Set(readings.flatMap(({ root, finished }) => (root ? [...finished].reverse() : finished))),
  ];
  const values = valuesIn(codes.flatMap(({ constants }) => constants));
  const length = Math.max(...readings.map((reading) => reading.length));
  return {
    facts: {
      size: source.size,
      container: offset === 0 ? 'marshal' : 'pyc',
      range: { offset, length },
      versions: versionsOf(readings, traces),
      isWhole: readings.some(({ root }) => root !== undefined),
      functions: codes.slice(0, maxFunctions).map(functionFact),
      uses: [...joinUses(traces, offset), ...mentionedIn(readings, offset)],
      strings: stringsOf(values, readings),
    },
    children: [...childrenOf(values, source, offset), ...hiddenChildren(values, context.budget)],
    anomalies: [
      ...anomaliesOf(readings, traces, { offset, length: source.size - offset }),
      ...tooManyConstants(values, { offset, length: source.size - offset }),
    ],
    covered: [{ offset: 0, length: offset + length }],
  };
}

/** The reading of each place where the code may begin that gets furthest; a header has one of three lengths. */
function readingsOf(
  source: ByteSource,
  { budget }: ParseContext,
): { readonly offset: number; readonly readings: readonly CodeReading[] } {
  const offsets = [0, ...pycBodies(source.read(0, Math.min(source.size, 4)))];
  const attempts = offsets
    .filter((offset) => offset < source.size && (source.read(offset, 1)[0] ?? 0) % 0x80 === 0x63)
    .map((offset) => ({
      offset,
      readings: decodeCode(
        source.read(offset, Math.min(source.size - offset, limits.maxMarshalBytes)),
        budget,
      ),
    }));
  const [best] = attempts.sort((a, b) => rank(b.readings) - rank(a.readings));
  if (best !== undefined) return best;
  throw new FormatError('no-code', { offset: 0, length: source.size }, 'no code object begins here');
}

function rank(readings: readonly CodeReading[]): number {
  return Math.max(...readings.map(({ root, length }) => (root === undefined ? length : Infinity)));
}

function versionsOf(readings: readonly CodeReading[], traces: readonly CodeTrace[]): string[] {
  const versions = traces.flatMap(({ version }) => (version === undefined ? [] : [version]));
  return versions.length > 0 ? versions : readings.map(({ layout }) => layout);
}

function functionFact(code: CodeObject): FunctionFact {
  return {
    name: code.qualname.slice(0, limits.maxQuotedCharacters),
    filename: code.filename.slice(0, limits.maxQuotedCharacters),
    line: code.firstLine,
    argumentCount: code.argumentCount,
  };
}

/** What releases agree on is one use. */
function joinUses(traces: readonly CodeTrace[], offset: number): NameUse[] {
  const joined = new Map<string, NameUse>();
  for (const use of traces.flatMap(({ uses }) => uses)) {
    const key = [use.kind, use.origin, use.module, ...use.attributes].join('\0');
    if (!joined.has(key)) joined.set(key, { ...use, offset: use.offset + offset });
  }
  return [...joined.values()];
}

/** A stream that breaks off may have lost the bytecode; the names that were read are kept. */
function mentionedIn(readings: readonly CodeReading[], offset: number): NameUse[] {
  const names = new Set(readings.flatMap(({ texts }) => texts.filter((text) => /^[A-Za-z_]\w*$/.test(text))));
  return [...names].map((name) => ({
    kind: 'mentioned',
    origin: 'global',
    module: '',
    attributes: [name],
    expression: name,
    offset,
    within: '',
    count: 1,
  }));
}

function stringsOf(values: readonly MarshalValue[], readings: readonly CodeReading[]): string[] {
  const constants = values.flatMap((value) => (value.type === 'str' ? [value.text] : []));
  const texts = [...constants, ...readings.flatMap((reading) => reading.texts)];
  return [...new Set(texts)].slice(0, maxStrings).map((text) => text.slice(0, limits.maxQuotedCharacters));
}

/** Bytes constants may be pickles, archives or code again: the engine looks. */
function childrenOf(values: readonly MarshalValue[], source: ByteSource, offset: number): Child[] {
  return values
    .flatMap((value) => (value.type === 'bytes' && value.bytes.length >= minimumChildBytes ? [value] : []))
    .slice(0, maxChildren)
    .map(({ offset: at, bytes }, index) => ({
      member: `constant-${String(index + 1)}`,
      range: { offset: offset + at, length: bytes.length },
      open: () => source.slice(offset + at, bytes.length),
    }));
}

/** What string and bytes constants hold behind encodings. */
function hiddenChildren(values: readonly MarshalValue[], budget: Budget): Child[] {
  return values
    .flatMap((value) =>
      value.type === 'str' ? [value.text] : value.type === 'bytes' ? [latin1.decode(value.bytes)] : [],
    )
    .filter((constant) => constant.length >= minimumChildBytes && isPlausible(constant))
    .slice(0, maxChildren)
    .flatMap((constant, index) =>
      payloadChildren(constant, budget).map((child) => ({
        ...child,
        member: `encoded-constant-${String(index + 1)}`,
      })),
    );
}

function isPlausible(constant: string): boolean {
  return mayBeEncoded(Buffer.from(constant.slice(0, 64), 'latin1'), mayBecomeArtifact);
}

/** More bytes, or more texts, than are looked into. */
function tooManyConstants(values: readonly MarshalValue[], at: Anomaly['at']): Anomaly[] {
  const constants = values.filter(
    (value) =>
      (value.type === 'bytes' && value.bytes.length >= minimumChildBytes) ||
      (value.type === 'str' && value.text.length >= minimumChildBytes && isPlausible(value.text)),
  );
  if (constants.length <= maxChildren) return [];
  const detail = 'the code holds more constants than are looked into';
  return [{ kind: 'limit', at, detail, key: 'constants' }];
}

function anomaliesOf(
  readings: readonly CodeReading[],
  traces: readonly CodeTrace[],
  at: Anomaly['at'],
): Anomaly[] {
  const troubles = readings.flatMap(({ root, trouble }) => (root === undefined && trouble ? [trouble] : []));
  const anomalies: Anomaly[] = troubles.map(({ kind, at: where, detail }) => ({
    kind,
    at: { offset: at.offset + where.offset, length: where.length },
    detail: `the code object breaks off: ${detail}`,
    key: 'code',
  }));
  if (traces.some(({ overflowed }) => overflowed))
    anomalies.push({
      kind: 'limit',
      at,
      detail: 'the code uses more names than are told apart',
      key: 'uses',
    });
  return anomalies;
}
