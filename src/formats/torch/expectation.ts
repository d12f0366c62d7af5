import type { Child } from '../../core/types.js';
import { isModelRecord, isPickleRecord, isSourceRecord, type Placed } from './layout.js';

export type Expectation = Pick<Child, 'expects' | 'profile'>;

/** What PyTorch takes a member for; undefined for members that only their content tells. */
export function expectationOf(placed: Placed, name: string): Expectation | undefined {
  if (isPickleRecord(name)) return { expects: 'pickle', profile: 'torch' };
  if (isSourceRecord(placed, name))
    return { expects: 'python-source', profile: placed.layout === 'script' ? 'torchscript' : 'import' };
  if (isModelRecord(placed, name)) return { expects: 'torch-export' };
  return undefined;
}
