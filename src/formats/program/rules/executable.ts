import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import { quoted } from '../../../core/quoted.js';
import type { Severity } from '../../../core/types.js';
import type { ProgramFacts, ProgramKind } from '../facts.js';

const titles: Readonly<Record<Exclude<ProgramKind, 'test-virus'>, string>> = {
  elf: 'an ELF program or library',
  pe: 'a Windows program or library',
  'mach-o': 'a macOS program or library',
  script: 'a script',
  'compiled-python': 'a compiled Python module',
};

/** Endings of what loaders take for a model, and which hold no programs of their own. */
const modelEnding =
  /\.(pkl|pickle|joblib|pt|pth|ptl|pte|ptd|bento|ckpt|h5|keras|npz|onnx|safetensors|nemo|skops|mlmodel|bin|dat|model|gguf|mar)$/i;
/** A script is text, so a text may show one. */
const textEnding = /\.(txt|md|rst|log|cfg|ini|toml|ya?ml|[ct]sv)$/i;

/**
 * A program under the name of data deceives. Inside a model it is nothing that a loader needs; wheels, sources and
 * images are full of programs, and nobody takes them for models.
 * @returns undefined where a program is no news
 */
function severityOf({ kind, name, hasDataName, containers }: ProgramFacts): Severity | undefined {
  if (/\.llamafile$/i.test(name)) return 'warning';
  if (kind === 'script' && textEnding.test(name)) return 'info';
  if (hasDataName) return isNative(kind) ? 'critical' : 'warning';
  const isInModel = containers.some((container) => modelEnding.test(container));
  if (!isInModel) return undefined;
  return kind === 'script' ? 'info' : 'warning';
}

/** Runs by itself, without an interpreter. */
function isNative(kind: ProgramKind): boolean {
  return kind !== 'script' && kind !== 'compiled-python';
}

export const executable = defineRule<ProgramFacts>({
  id: 'program/executable',
  title: 'Is a program where a model or data should be',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-506', 'CWE-646'],
  cve: [],
  references: ['https://attack.mitre.org/techniques/T1036/008/'],
  since: '1.0.0',
  help: {
    why: 'Models are data. A program that travels inside one, or under the name of one, is there to be started by something else: a loader with a hole, a start-up file, a curious user.',
    fix: 'Remove the program, or get the model again from its publisher. If it is meant to be there, accept it in the configuration.',
  },
  *check(facts) {
    const { kind, name, containers, interpreter } = facts;
    const severity = severityOf(facts);
    if (kind === 'test-virus' || severity === undefined) return;
    const shown = quoted(name, limits.maxQuotedCharacters);
    const by = interpreter === '' ? '' : ` for ${JSON.stringify(interpreter)}`;
    yield {
      message: `${shown} is ${titles[kind]}${by}${containers.length > 0 ? ', packed with a model' : ''}`,
      severity,
      at: {},
      key: kind,
      data: { kind, name: name.slice(0, limits.maxQuotedCharacters) },
    };
  },
});
