import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ProgramFacts } from './facts.js';
import { promisesData } from './promised-data.js';
import { interpreterOf, recogniseProgram } from './recognise.js';

/** States what kind of program it is; what it does is not looked into. @throws FormatError `no-program` */
export function parseProgram(source: ByteSource, { name, containers }: ParseContext): Parsed<ProgramFacts> {
  const head = source.read(0, Math.min(source.size, limits.maxMemberHeadBytes));
  const kind = recogniseProgram(head, source);
  const whole = { offset: 0, length: source.size };
  if (kind === undefined) throw new FormatError('no-program', whole, 'it is no program after all');
  return {
    facts: {
      kind,
      name: name.slice(name.lastIndexOf('/') + 1),
      hasDataName: promisesData(name),
      containers: containers ?? [],
      interpreter: kind === 'script' ? interpreterOf(head) : '',
    },
    children: [],
    anomalies: [],
    covered: [whole],
  };
}
