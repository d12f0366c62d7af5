/** The text of a compiled program, `model.mil`: https://apple.github.io/coremltools/source/coremltools.converters.mil.html */
import { readWhole } from '../../bytes/read-whole.js';
import { cutOff } from '../../codecs/text/cut-off.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { PackageFacts, PackageItem } from './facts.js';
/** The path in front of the place of a constant's bytes. */
const blobFile = /BLOBFILE\(path = [^()"]{0,200}\("((?:[^"\\\n]|\\.){0,4096})"\)/g;
const className = /\bclass_name = [^()"]{0,200}\("((?:[^"\\\n]|\\.){0,1024})"\)/g;

/** @throws LimitError maxTextBytes, and those of the budget */
export function parseProgram(source: ByteSource, { budget }: ParseContext): Parsed<PackageFacts> {
  const text = Buffer.from(readWhole(source)).toString('utf8');
  const paths = new Set<string>();
  for (const [, path = ''] of text.matchAll(blobFile)) {
    budget.check();
    if (paths.size < limits.maxGraphFacts) paths.add(path);
  }
  const classes = new Set(Array.from(text.matchAll(className), ([, name = '']) => name));
  return {
    facts: {
      items: [...paths].map((path): PackageItem => ({ kind: 'weights', path })),
      hasRoot: true,
      customClasses: [...classes].slice(0, limits.maxGraphFacts),
    },
    children: [],
    anomalies: cutOff(text, '//', budget),
    covered: [{ offset: 0, length: source.size }],
  };
}
