import type { Hash } from 'node:crypto';

/** `createHash` of Node, loaded at the first hash: a scanner process that makes none starts without its twenty modules. */
export function createHash(algorithm: string): Hash {
  return process.getBuiltinModule('node:crypto').createHash(algorithm);
}
