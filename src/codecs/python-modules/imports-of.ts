import type { Budget } from '../../core/types.js';
import { decodeSource } from '../python-source/source-text.js';
import { parsePythonSource } from '../python-source/statement-parser.js';
import { traceSource } from '../python-source/trace/trace-source.js';

export interface ModuleImport {
  /** With its leading dots. */
  readonly module: string;
  /** The name that is taken from it; empty where the module itself is. */
  readonly name: string;
}

/** What importing a source imports in turn. */
export function importsOf(bytes: Uint8Array, budget: Budget): ModuleImport[] {
  const { text } = decodeSource(bytes);
  const { uses } = traceSource(parsePythonSource(text, budget), text, budget);
  return uses
    .filter(({ kind, when }) => kind === 'imported' && when === 'import')
    .map(({ module, attributes }) => ({ module, name: attributes[0] ?? '' }));
}
