/** Neutral facts about an object that Torch 7 (Lua) saved. */
import type { ByteRange } from '../../core/types.js';

export interface LuaFunction {
  /** The dumped bytecode. */
  readonly at: ByteRange;
  /** Names of the Lua libraries in it that act on the machine: `os.execute`. */
  readonly acting: readonly string[];
}

export interface Torch7Facts {
  readonly encoding: 'binary' | 'ascii';
  /** Torch classes, the first ones: `nn.Linear`. */
  readonly classes: readonly string[];
  readonly functions: readonly LuaFunction[];
}
