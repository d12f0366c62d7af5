import type { ByteSource } from '../../core/types.js';

/** A file that a loader of models, or Python itself, runs for its name alone. */
export interface EntryPoint {
  readonly because: string;
  /** What of it is built and called, as `traceSource` takes it. */
  readonly asked: readonly string[];
}

interface NamedEntryPoint extends EntryPoint {
  readonly name: RegExp;
  /** What the text has to hold, where many projects use the name. */
  readonly holds?: RegExp;
}

/** Characters that are searched for what the text has to hold. CWE-400. */
const searchedBytes = 1 << 20;

/** A line of a `.pth` file that Python's `site` executes. Source: https://docs.python.org/3/library/site.html. */
const importLine = /^import[ \t]/m;

/**
 * Sources: transformers, GenerationMixin.load_custom_generate; torch, hub.py (`hubconf.py`); Hugging Face Inference
 * Endpoints, custom handlers (`EndpointHandler` of `handler.py`); Python, site.py (`sitecustomize`, `.pth`).
 */
const entryPoints: readonly NamedEntryPoint[] = [
  {
    name: /(?:^|\/)generate\.py$/,
    holds: /^def generate\(\s*model\b/m,
    because: 'transformers runs the file of this name',
    asked: ['generate()'],
  },
  { name: /(?:^|\/)hubconf\.py$/, because: 'torch.hub runs the file of this name', asked: [] },
  {
    name: /(?:^|\/)handler\.py$/,
    holds: /^class EndpointHandler\b/m,
    because: 'inference endpoints run the file of this name',
    asked: ['EndpointHandler'],
  },
  {
    name: /(?:^|\/)(?:site|user)customize\.py$/,
    because: 'Python runs the file of this name when it starts',
    asked: [],
  },
  { name: /\.pth$/, holds: importLine, because: 'Python runs its lines when it starts', asked: [] },
];

/** What runs a file of this name; undefined for every other. */
export function entryPointOf(name: string, source: ByteSource): EntryPoint | undefined {
  const path = name.replaceAll('\\', '/');
  const entry = entryPoints.find((one) => one.name.test(path));
  if (entry?.holds === undefined) return entry;
  const text = Buffer.from(source.read(0, Math.min(source.size, searchedBytes))).toString('latin1');
  return entry.holds.test(text) ? entry : undefined;
}

/** Of a `.pth` file, only the lines that `site` executes; its other lines are folders. */
export function executedText(name: string, text: string): string {
  if (!name.endsWith('.pth')) return text;
  return text
    .split('\n')
    .map((line) => (/^import[ \t]/.test(line) ? line : ''))
    .join('\n');
}
