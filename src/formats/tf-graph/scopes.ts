import type { NodeText } from './facts.js';

/** A function as a graph calls it: the inputs of the call feed its parameters. */
export interface Call {
  readonly op: string;
  readonly functions: readonly string[];
  readonly inputs: readonly string[];
}

/** What must be known of one graph or function body to follow a text through it. */
export interface GraphScope {
  readonly name: string;
  /** Parameters of a function, with their positions. */
  readonly parameters: Map<string, number>;
  /** Texts of constants by node. */
  readonly constants: Map<string, readonly string[]>;
  /** Nodes whose value whoever runs the graph gives. */
  readonly placeholders: Set<string>;
  /** The one input of nodes that hand it on unchanged but for its shape. */
  readonly handing: Map<string, string>;
  /** Inputs of nodes that hand on what they are given. */
  readonly passing: Map<string, readonly string[]>;
  readonly calls: Call[];
}

export function emptyScope(name: string): GraphScope {
  return {
    name,
    parameters: new Map(),
    constants: new Map(),
    placeholders: new Set(),
    handing: new Map(),
    passing: new Map(),
    calls: [],
  };
}

/** Operators whose output is, or is made of, their inputs: what goes in as a file name comes out as one. */
export const passingOperators: ReadonlySet<string> = new Set(
  `Identity IdentityN StopGradient PreventGradient Snapshot EnsureShape Reshape ExpandDims Squeeze Pack PackV2 Concat ConcatV2
  StringJoin PlaceholderWithDefault Select SelectV2 Switch RefSwitch Merge RefMerge Enter RefEnter Exit NextIteration LoopCond
  Gather GatherV2 GatherNd Slice StridedSlice Unpack Tile BroadcastTo Where RefIdentity VariableV2 Assign AssignVariableOp
  StringLower StringUpper StringStrip RegexReplace StaticRegexReplace StringFormat Substr ReduceJoin UnsortedSegmentJoin AsString
  TensorDataset TensorSliceDataset RandomShuffle Split SplitV ShardedFilename ShardedFilespec CheckNumerics Cast Bitcast Fill
  GuaranteeConst DeepCopy Copy CopyHost DebugIdentity DebugIdentityV2 DecodeBase64 EncodeBase64 UnicodeTranscode UnicodeEncode
  RaggedTensorToTensor DynamicStitch FIFOQueueV2`.split(/\s+/),
);

/** Operators whose output has no elements but those of their first input. */
export const handingOperators: ReadonlySet<string> = new Set(
  `Identity StopGradient PreventGradient Snapshot EnsureShape Reshape ExpandDims Squeeze StridedSlice Unpack Enter Exit
  TensorDataset TensorSliceDataset BatchDatasetV2 PrefetchDataset RepeatDataset TakeDataset OptionsDataset`.split(
    /\s+/,
  ),
);
export const placeholderOperator = /^(Placeholder(V2)?|_Arg)$/;
/** Nodes in a row that hand a text on, as deep as the stack allows. CWE-674. */
const maxHops = 1_000;
/** Texts that may reach one input, and calls of one function. CWE-400. */
const maxResults = 128;
const maxCallers = 1_000;

interface FoundText {
  readonly text: string;
  readonly isAsset: boolean;
}
const nothing: readonly FoundText[] = [];

/** Follows inputs back to the constants that feed them, through passing nodes and out of functions to their calls. */
export class TextResolver {
  /** Calls of each function, with the graph they stand in. */
  readonly #callers = new Map<string, { readonly scope: GraphScope; readonly call: Call }[]>();
  readonly #assetTensors: ReadonlySet<string>;
  /** What reaches each place that was asked for; undefined while it is being found, for graphs have cycles. */
  readonly #reached = new Map<GraphScope, Map<string, readonly FoundText[] | undefined>>();
  readonly #fed = new Map<GraphScope, Map<string, boolean>>();
  #isCut = false;

  /** @param assetTensors nodes that loading replaces by the place of an asset */
  constructor(scopes: readonly GraphScope[], assetTensors: ReadonlySet<string>) {
    this.#assetTensors = assetTensors;
    for (const scope of scopes) {
      for (const call of scope.calls) {
        for (const name of call.functions) {
          const known = this.#callers.get(name);
          if (known === undefined) this.#callers.set(name, [{ scope, call }]);
          else if (known.length < maxCallers) known.push({ scope, call });
          else this.#isCut = true;
        }
      }
    }
  }

  /** Whether some text may have come from further than was followed. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** The texts behind the inputs of a node, each with the position of its input. */
  resolve(scope: GraphScope, inputs: readonly string[]): NodeText[] {
    const texts: NodeText[] = [];
    inputs.forEach((input, from) => {
      for (const found of this.#follow(scope, input, 0)) texts.push({ from, ...found });
    });
    return texts;
  }

  /**
   * Whether nobody but the caller of the graph gives this input: a placeholder, or a parameter of a function that is
   * only ever given one. Anything computed on the way, or not followed to its end, is not.
   */
  isFedByCaller(scope: GraphScope, input: string | undefined, hops = 0): boolean {
    const name = nodeOf(input ?? '');
    const known = this.#fed.get(scope) ?? new Map<string, boolean>();
    this.#fed.set(scope, known);
    const before = known.get(name);
    if (before !== undefined) return before;
    // What leads back to itself is fed by nobody.
    known.set(name, false);
    const isFed = name !== '' && hops < maxHops && this.#isFed(scope, name, hops + 1);
    known.set(name, isFed);
    return isFed;
  }

  #isFed(scope: GraphScope, name: string, hops: number): boolean {
    if (scope.placeholders.has(name)) return scope.name !== '' || !this.#assetTensors.has(name);
    const source = scope.handing.get(name);
    if (source !== undefined) return this.isFedByCaller(scope, source, hops);
    const parameter = scope.parameters.get(name);
    if (parameter === undefined) return false;
    const callers = this.#callers.get(scope.name) ?? [];
    // A function without calls in the graph is given what its object captured, too, which may be a constant.
    if (callers.length === 0 || callers.length >= maxCallers) return false;
    return callers.every(({ scope: outer, call }) =>
      this.isFedByCaller(outer, argumentOf(call, parameter, scope.parameters.size), hops),
    );
  }

  #follow(scope: GraphScope, input: string, hops: number): readonly FoundText[] {
    const name = nodeOf(input);
    if (!handsOn(scope, name)) return nothing;
    const reached = this.#reached.get(scope) ?? new Map<string, readonly FoundText[] | undefined>();
    this.#reached.set(scope, reached);
    if (reached.has(name)) return reached.get(name) ?? [];
    if (hops > maxHops) {
      this.#isCut = true;
      return [];
    }
    reached.set(name, undefined);
    const found = this.#behind(scope, name, hops);
    if (found.length > maxResults) this.#isCut = true;
    const kept = found.slice(0, maxResults);
    reached.set(name, kept);
    return kept;
  }

  #behind(scope: GraphScope, name: string, hops: number): readonly FoundText[] {
    const isAsset = scope.name === '' && this.#assetTensors.has(name);
    const constant = scope.constants.get(name);
    if (constant !== undefined) return constant.map((text) => ({ text, isAsset }));
    const sources = scope.passing.get(name);
    if (sources !== undefined) return sources.flatMap((source) => this.#follow(scope, source, hops + 1));
    return this.#fromCallers(scope, scope.parameters.get(name), hops);
  }

  #fromCallers(scope: GraphScope, parameter: number | undefined, hops: number): readonly FoundText[] {
    if (parameter === undefined) return nothing;
    const callers = this.#callers.get(scope.name) ?? [];
    return callers.flatMap(({ scope: outer, call }) => {
      const input = argumentOf(call, parameter, scope.parameters.size);
      return input === undefined ? [] : this.#follow(outer, input, hops + 1);
    });
  }
}

/** Most inputs are computed: nothing is kept of them. */
function handsOn({ constants, passing, parameters }: GraphScope, name: string): boolean {
  return constants.has(name) || passing.has(name) || parameters.has(name);
}

/** Branches come behind their condition; data sets hand over elements first and what was captured last. */
function argumentOf({ op, inputs }: Call, parameter: number, parameters: number): string | undefined {
  const data = inputs.filter((input) => !input.startsWith('^'));
  if (/^(Stateless)?(If|Case)$/.test(op)) return data[parameter + 1];
  if (/Call|^(Stateless)?While$/.test(op)) return data[parameter];
  return data[data.length - parameters + parameter];
}

/** `^name` orders and gives nothing; `name:0` and `name:output:0` are outputs of a node. */
function nodeOf(input: string): string {
  if (input.startsWith('^')) return '';
  const colon = input.indexOf(':');
  return colon < 0 ? input : input.slice(0, colon);
}
