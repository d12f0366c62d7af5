import type { Budget } from '../../core/types.js';
import { decodeSource } from '../python-source/source-text.js';
import { parsePythonSource } from '../python-source/statement-parser.js';
import { traceSource } from '../python-source/trace/trace-source.js';
import type { SourceUse } from '../python-source/trace/uses.js';

export interface ModuleImport {
  /** With its leading dots. */
  readonly module: string;
  /** The name that is taken from it; empty where the module itself is; with `()` behind it where it is called. */
  readonly name: string;
}

/**
 * What importing a source imports in turn, and what of it is called.
 * @param asked what a loader builds and calls of the source, as `traceSource` takes it
 */
export function importsOf(bytes: Uint8Array, budget: Budget, asked: readonly string[] = []): ModuleImport[] {
  const { text } = decodeSource(bytes);
  const { uses } = traceSource(parsePythonSource(text, budget), text, budget, asked);
  return uses.filter(({ when, origin }) => when !== 'function' && origin === 'import').flatMap(wantedBy);
}

function wantedBy({ kind, module, attributes }: SourceUse): ModuleImport[] {
  const [first = '', ...rest] = attributes;
  if (kind === 'imported') return [{ module, name: first }];
  if (kind !== 'called' || first === '') return [];
  // `package.module.run()` is known as `run` of the module, too.
  const inside = module.endsWith('.') ? `${module}${first}` : `${module}.${first}`;
  const called = [{ module, name: `${attributes.join('.')}()` }];
  return rest.length === 0 ? called : [...called, { module: inside, name: `${rest.join('.')}()` }];
}
