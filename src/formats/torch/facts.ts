/** Neutral facts about a file that PyTorch writes: which of its layouts it has and what it holds. */
import type { ByteRange } from '../../core/types.js';

/**
 * `checkpoint` torch.save since 1.6, `legacy` torch.save before, `script` torch.jit.save, `export` torch.export.save,
 * `package` torch.package.
 */
export type TorchLayout = 'checkpoint' | 'legacy' | 'script' | 'export' | 'package';

export interface TorchRecord {
  /** As written, with the folder. */
  readonly name: string;
  /** Bytes, as declared. */
  readonly size: number;
  readonly at: ByteRange;
}

export interface TorchFacts {
  readonly layout: TorchLayout;
  /** The folder that holds every record; '' in the legacy layout. */
  readonly folder: string;
  /** What the `version` record says. */
  readonly version: string | undefined;
  /** What the `byteorder` record says: `little` or `big`. */
  readonly byteOrder: string | undefined;
  /** The tensors' elements, never read. */
  readonly storages: readonly TorchRecord[];
  /** Members that PyTorch does not write in this layout. */
  readonly unexpected: readonly TorchRecord[];
}
