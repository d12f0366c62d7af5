import { payloadChildren } from '../../codecs/encoded/payload-children.js';
import { decodeSource } from '../../codecs/python-source/source-text.js';
import { parsePythonSource } from '../../codecs/python-source/statement-parser.js';
import type { Damage } from '../../codecs/python-source/syntax.js';
import { traceSource } from '../../codecs/python-source/trace/trace-source.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, Budget, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { findModules, moduleChildren } from '../../codecs/python-modules/find-modules.js';
import { entryPointOf, executedText } from './entry-points.js';
import type { PlacedUse, PythonSourceFacts, SourceProfile } from './facts.js';

const disguises = /^(?:rot-?13|utf-?7|u7|(?:raw-)?unicode-?escape|utf-16|utf-32|hex|base64|zlib)/;

/** Reads the source and states what it uses, and when. */
export function parsePythonSourceFile(source: ByteSource, context: ParseContext): Parsed<PythonSourceFacts> {
  if (source.size > limits.maxPythonSourceBytes)
    throw new LimitError(
      'maxPythonSourceBytes',
      limits.maxPythonSourceBytes,
      `the Python source has ${String(source.size)} bytes`,
    );
  const decoded = decodeSource(source.read(0, source.size));
  const text = executedText(context.name, decoded.text);
  const module = parsePythonSource(text, context.budget);
  const profile = profileOf(context, source);
  const trace = traceSource(module, text, context.budget, profile.asked);
  const lines = new Lines(text);
  const range = { offset: 0, length: source.size };
  return {
    facts: {
      size: source.size,
      ...profile,
      encoding: decoded.encoding,
      isDisguised: disguises.test(decoded.encoding),
      uses: trace.uses.map((use): PlacedUse => ({ ...use, ...lines.place(use.at) })),
    },
    children: [
      ...constantChildren(trace.constants, context.budget),
      ...modulesBeside(context, profile.asked),
    ],
    anomalies: [
      ...damageOf(module.damage, lines, range),
      ...(trace.overflowed
        ? [anomaly('limit', range, 'the source uses more names than are told apart', 'uses')]
        : []),
      ...(decoded.isKnown
        ? []
        : [anomaly('unsupported', range, `the source is encoded as ${decoded.encoding}`, 'encoding')]),
    ],
    covered: [range],
  };
}

/** `import`, `call`, `hidden`, `torchscript`, or `import:Net,run()` where a loader builds `Net` and calls `run`. */
function profileOf(
  context: ParseContext,
  source: ByteSource,
): { readonly profile: SourceProfile; readonly asked: readonly string[] } {
  if (context.profile === undefined)
    return { profile: 'import', asked: entryPointOf(context.name, source)?.asked ?? [] };
  const [kind = '', names = ''] = context.profile.split(':');
  return {
    profile: kind === 'call' || kind === 'torchscript' || kind === 'hidden' ? kind : 'import',
    asked: names.split(',').filter((name) => name !== ''),
  };
}

/** What a file that is run for its name imports of the scanned tree; what imports it names its own modules. */
function modulesBeside(context: ParseContext, asked: readonly string[]): Child[] {
  const { name, profile } = context;
  if (profile !== undefined || !name.endsWith('.py')) return [];
  const fileName = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1, -'.py'.length);
  const wanted = asked.map((name): [string, string] => [fileName, name]);
  const open = (path: string): ByteSource | undefined => context.beside?.(path) ?? context.sibling(path);
  const modules = findModules([[fileName, ''], ...wanted], open, context.budget);
  return moduleChildren(modules.filter(({ path }) => path !== `${fileName}.py`));
}

/** Artifacts and source that constants hold behind encodings. */
function constantChildren(constants: readonly string[], budget: Budget): Child[] {
  return constants.flatMap((constant, index) =>
    payloadChildren(constant, budget).map((child) => ({
      ...child,
      member: `constant-${String(index + 1)}`,
    })),
  );
}

function damageOf(
  damage: Damage | undefined,
  lines: Lines,
  range: { readonly offset: number; readonly length: number },
): Anomaly[] {
  if (damage === undefined) return [];
  const { line } = lines.place(damage.at);
  return [
    anomaly('damaged', range, `line ${String(line)} is no Python that is known: ${damage.detail}`, 'syntax'),
  ];
}

function anomaly(kind: Anomaly['kind'], at: Anomaly['at'], detail: string, key: string): Anomaly {
  return { kind, at, detail, key };
}

/** Lines and columns of characters, by binary search. */
class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  place(at: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }
}
