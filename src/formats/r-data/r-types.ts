/** Types of R objects and the serialisation's own (R sources, src/include/Rinternals.h and src/main/serialize.c). */
export const rType = {
  nil: 0,
  symbol: 1,
  pairlist: 2,
  closure: 3,
  environment: 4,
  promise: 5,
  call: 6,
  special: 7,
  builtin: 8,
  char: 9,
  logical: 10,
  integer: 13,
  real: 14,
  complex: 15,
  string: 16,
  dots: 17,
  list: 19,
  expression: 20,
  bytecode: 21,
  externalPointer: 22,
  weakReference: 23,
  raw: 24,
  s4: 25,
  altrep: 238,
  attributedPairlist: 239,
  attributedCall: 240,
  baseEnvironment: 241,
  emptyEnvironment: 242,
  bytecodeReference: 243,
  bytecodeDefinition: 244,
  genericReference: 245,
  classReference: 246,
  persistent: 247,
  package: 248,
  namespace: 249,
  baseNamespace: 250,
  missingArgument: 251,
  unboundValue: 252,
  globalEnvironment: 253,
  nilValue: 254,
  reference: 255,
} as const;

/** Bytes of one element of the plain vectors. */
export const elementWidth: Readonly<Record<number, readonly [width: number, perElement: number]>> = {
  [rType.logical]: [4, 1],
  [rType.integer]: [4, 1],
  [rType.real]: [8, 1],
  [rType.complex]: [8, 2],
  [rType.raw]: [1, 1],
};

/** Values that are one word: the environments, nil, what marks a missing argument or value. */
export const singletons: ReadonlySet<number> = new Set([
  rType.nil,
  rType.baseEnvironment,
  rType.emptyEnvironment,
  rType.baseNamespace,
  rType.missingArgument,
  rType.globalEnvironment,
  rType.nilValue,
]);

/** Of the levels of a pair in an environment: its value is a function that is called for the binding's value (envir.c). */
export const activeBindingLevel = 0x8000;

/** Chains of pairs, what their tails are, what is told by a name, and expressions inside bytecode. */
export const pairs: ReadonlySet<number> = new Set([
  rType.pairlist,
  rType.call,
  rType.closure,
  rType.promise,
  rType.dots,
]);
export const tails: ReadonlySet<number> = new Set([rType.pairlist, rType.call, rType.dots]);
export const named: ReadonlySet<number> = new Set([
  rType.special,
  rType.builtin,
  rType.persistent,
  rType.package,
  rType.namespace,
]);
export const languages: ReadonlySet<number> = new Set([
  rType.call,
  rType.pairlist,
  rType.attributedCall,
  rType.attributedPairlist,
  rType.bytecodeDefinition,
  rType.bytecodeReference,
]);
