import type { Severity } from '../../src/core/types.js';
import { callPickle, type PickleAssembler } from '../support/pickle-assembler.js';

/** One way past a scanner, with what the policy says of it. */
export interface BypassCase {
  /** The catalogue's id: P- a technique or a discrepancy between readers, A- an advisory, G- a group of gadgets, C- a container, K- Keras, T- TensorFlow, D- another format. */
  readonly id: string;
  readonly advisories: readonly string[];
  readonly what: string;
  readonly bytes: Uint8Array;
  /** The least that the policy's table gives; `silent` for rows that are no attack by themselves. */
  readonly severity: Severity | 'silent';
  readonly rule: string;
  /** The file's name; `case.pkl` where it does not matter. */
  readonly file?: string;
  /** What the finding's message must name: the callable in full, as written. */
  readonly names?: string;
}

/** What a case expects, in the order of the docs' table. */
export type Expectation = readonly [severity: Severity | 'silent', rule: string, names?: string];

/** A case whose bytes are assembled opcode by opcode. */
export function bypass(
  id: string,
  what: string,
  [severity, rule, names]: Expectation,
  assembler: PickleAssembler,
  advisories: readonly string[] = [],
): BypassCase {
  return {
    id,
    advisories,
    what,
    bytes: assembler.assemble(),
    severity,
    rule,
    ...(names === undefined ? {} : { names }),
  };
}

/** A row of a table of callables: where it stands, and the text it is called with. */
export type CallRow = readonly [
  module: string,
  name: string,
  argument?: string,
  advisories?: readonly string[],
];

/** Cases that call each row's callable with one text, as a pickler of the protocol writes it. */
export function callCases(id: string, rows: readonly CallRow[], protocol = 4): BypassCase[] {
  return rows.map(([module, name, argument = 'echo hello', advisories = []]) => ({
    id,
    advisories,
    what: `\`${module}.${name}\` is called`,
    bytes: callPickle(protocol, module, name, argument),
    severity: 'critical',
    rule: 'pickle/dangerous-call',
    names: `${module}.${name}`,
  }));
}

/** Cases that call callables of one module. */
export function moduleCases(
  id: string,
  module: string,
  names: string,
  argument?: string,
  protocol?: number,
): BypassCase[] {
  return callCases(
    id,
    names
      .split(' ')
      .map((name): CallRow => (argument === undefined ? [module, name] : [module, name, argument])),
    protocol,
  );
}
