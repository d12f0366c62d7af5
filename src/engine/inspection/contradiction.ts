import type { AnyFormat, Draft } from '../../core/types.js';
import { extensionOf, isAmbiguous, isCompression, namedAs, promisesNoCode } from '../model-names.js';
import { nameContradictsContent } from '../rules/name-contradicts-content.js';
import { scanDraft } from '../scan-draft.js';

/** Endings under which PyTorch, joblib and plain pickles travel in any of their containers. */
const pickleFamily = /\.(pt|pth|pt2|ckpt|pkl|pickle|pckl|joblib|dill)$/i;

/** Endings that joblib, pandas, dill, R, NeMo and BentoML compress under without another one. */
const compressible = /\.(pkl|pickle|pckl|joblib|dill|rds|rda|rdata|nemo|bento|bentomodel)$/i;

/**
 * A name that promises another content: `warning` when the name promises no code and the content can run
 * some, even where the file is at the same time what its name says; else `info`.
 * @param read the formats that read the artifact without error
 * @param registry all formats
 */
export function contradiction(
  name: string,
  read: readonly AnyFormat[],
  registry: readonly AnyFormat[],
): Draft | undefined {
  const surprising = read.filter((format) => !expected(format, name));
  const [first] = surprising;
  if (first === undefined) return undefined;
  const running = promisesNoCode(name) ? surprising.find((format) => format.runsCode) : undefined;
  if (running !== undefined) return draft(name, running, 'warning');
  const promised = promisesNoCode(name) || registry.some((format) => namedAs(format, name));
  return promised && surprising.length === read.length ? draft(name, first, 'info') : undefined;
}

function expected(format: AnyFormat, name: string): boolean {
  if (namedAs(format, name) || isAmbiguous(name)) return true;
  if (isCompression(format)) return compressible.test(name);
  return pickleFamily.test(name) && inPickleFamily(format);
}

function inPickleFamily(format: AnyFormat): boolean {
  return (
    format.runsCode ||
    format.extensions.some((extension) => extension === '.zip' || pickleFamily.test(extension))
  );
}

function draft(name: string, format: AnyFormat, severity: 'warning' | 'info'): Draft {
  const extension = extensionOf(name);
  const consequence = severity === 'warning' ? ', which can run code when it is loaded' : '';
  return scanDraft(nameContradictsContent, {
    message: `The name ends in ${extension}, but the content is ${format.title}${consequence}`,
    severity,
    key: `${extension} ${format.id}`,
    data: { extension, format: format.id },
  });
}
