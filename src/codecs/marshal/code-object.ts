/** How the fields of a code object follow each other; nothing in the stream says which it is. */
export type CodeLayout = '2.7' | '3.0-3.7' | '3.8-3.10' | '3.11-3.14';

/** A value of a marshal stream. Values may be shared and lists may hold themselves: walk them with a bound. */
export type MarshalValue =
  | { readonly type: 'none' | 'ellipsis' | 'stop-iteration' | 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'str'; readonly text: string }
  | { readonly type: 'bytes'; readonly offset: number; readonly bytes: Uint8Array }
  | {
      readonly type: 'tuple' | 'list' | 'set' | 'frozenset' | 'slice';
      readonly items: readonly MarshalValue[];
    }
  | { readonly type: 'dict'; readonly entries: readonly (readonly [MarshalValue, MarshalValue])[] }
  | { readonly type: 'code'; readonly code: CodeObject };

export interface CodeObject {
  readonly layout: CodeLayout;
  readonly name: string;
  /** Since 3.11; the name before. */
  readonly qualname: string;
  readonly filename: string;
  readonly firstLine: number;
  readonly argumentCount: number;
  /** `co_names`: globals, attributes and modules. */
  readonly names: readonly string[];
  /** `co_varnames`; since 3.11 all of `co_localsplusnames`, cells and free variables included. */
  readonly varnames: readonly string[];
  /** Empty since 3.11. */
  readonly cellvars: readonly string[];
  /** Empty since 3.11. */
  readonly freevars: readonly string[];
  readonly constants: readonly MarshalValue[];
  /** `co_code`. */
  readonly bytecode: Uint8Array;
  /** Of `bytecode`, from the start of the stream. */
  readonly bytecodeOffset: number;
}
