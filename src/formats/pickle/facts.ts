/** Neutral facts about a pickle: what its streams import, call and change. No opinion here. */
import type { NameUse } from '../../codecs/python-bytecode/name-uses.js';
import type { TextTrait } from './machine/text-traits.js';

export type { TextTrait } from './machine/text-traits.js';

/** A value as a finding can show it: bounded, without identity. Calls and imports are indexes into the facts. */
export type ValueFact =
  | { readonly type: 'none' | 'plain' }
  | { readonly type: 'bool' | 'int' | 'float'; readonly text: string }
  | {
      readonly type: 'str' | 'bytes';
      readonly text: string;
      readonly length: number;
      readonly traits: readonly TextTrait[];
    }
  | {
      readonly type: 'tuple' | 'list' | 'set' | 'frozenset';
      readonly items: readonly ValueFact[];
      readonly count: number;
      readonly overflowed: boolean;
    }
  | {
      readonly type: 'dict';
      readonly entries: readonly (readonly [ValueFact, ValueFact])[];
      readonly count: number;
      readonly overflowed: boolean;
    }
  | { readonly type: 'global'; readonly index: number }
  | { readonly type: 'call'; readonly use: number; readonly contents?: ValueFact }
  | { readonly type: 'attribute'; readonly owner: ValueFact; readonly name: string }
  | { readonly type: 'persistent'; readonly use: number }
  | { readonly type: 'unknown'; readonly reason: string };

/** How an import came to its name. */
export type ImportOrigin = 'GLOBAL' | 'INST' | 'STACK_GLOBAL' | 'getattr' | 'sweep';

export interface ImportFact {
  /** As written; a sweep's hit is what stands outside every readable stream. */
  readonly module: string;
  readonly name: string;
  /** The protocol in force: below 3 Python 2 names are mapped, from 4 on dots in the name are walked. */
  readonly protocol: number;
  readonly origin: ImportOrigin;
  readonly offset: number;
  /** Bytes of the opcode with its argument. */
  readonly length: number;
  readonly count: number;
  /** Whether a call of it was taken for what it gives, and is no use of its own. */
  readonly isResolved?: true;
}

/**
 * `construct` is copyreg's way to NEWOBJ (`_reconstructor`, `__newobj__`, `__newobj_ex__`);
 * `append`, `setitem` and `add` stand for the opcodes on anything but a builtin container.
 */
export type UseKind =
  | 'reduce'
  | 'inst'
  | 'obj'
  | 'newobj'
  | 'newobj_ex'
  | 'construct'
  | 'build'
  | 'append'
  | 'setitem'
  | 'add'
  | 'persistent'
  | 'extension'
  | 'computed-name';

export interface UseFact {
  readonly kind: UseKind;
  readonly opcode: string;
  /** What is called, built or changed. */
  readonly target: ValueFact;
  /** Positional arguments, the state of BUILD, the items of APPEND, the persistent id. */
  readonly argument: ValueFact;
  readonly keywords?: ValueFact;
  readonly offset: number;
  /** Occurrences of the same shape. */
  readonly count: number;
}

export interface StreamFact {
  readonly offset: number;
  /** Bytes read, to the STOP or to where it broke. */
  readonly length: number;
  readonly protocol: number;
  readonly ending: 'stop' | 'broken' | 'limit';
  readonly opcodes: number;
}

/** A place that CPython's two unpicklers and tools read differently. */
export interface DivergenceFact {
  readonly kind:
    | 'frame-straddle'
    | 'nested-frame'
    | 'frame-beyond-end'
    | 'unsupported-protocol'
    | 'negative-length'
    | 'odd-number'
    | 'huge-memo-index'
    | 'array-that-runs';
  readonly offset: number;
  readonly count: number;
}

/** A file of its own that joblib before 0.10 gave each array, and that loading reads with allow_pickle. */
export interface CompanionFact {
  /** As written; undefined where it is computed while loading. */
  readonly name: string | undefined;
  readonly offset: number;
}

/** A code object that the stream builds from its parts (cloudpickle, dill). */
export interface CarriedCodeFact {
  readonly offset: number;
  /** Whether all of it stands in the stream and reads as bytecode of some release. */
  readonly isWhole: boolean;
  /** Names and what its bytecode does with them. */
  readonly uses: readonly NameUse[];
}

export interface PickleFacts {
  readonly size: number;
  /** What the container knows of the loader. */
  readonly profile: string | undefined;
  readonly streams: readonly StreamFact[];
  readonly imports: readonly ImportFact[];
  readonly uses: readonly UseFact[];
  readonly divergences: readonly DivergenceFact[];
  readonly companions: readonly CompanionFact[];
  readonly carriedCode: readonly CarriedCodeFact[];
  /** Bytes behind the last stream that belong to nothing known. */
  readonly trailing: { readonly offset: number; readonly length: number } | undefined;
}
