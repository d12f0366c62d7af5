/** Neutral facts about a file that PyTorch writes: which of its layouts it has and what it holds. */
import type { ByteRange } from '../../core/types.js';

/**
 * `checkpoint` torch.save since 1.6, `legacy` torch.save before, `tar` torch.save before 0.1.10, `script` torch.jit.save, `export` torch.export.save,
 * `package` torch.package.
 */
export type TorchLayout = 'checkpoint' | 'legacy' | 'tar' | 'script' | 'export' | 'package';

export interface TorchRecord {
  /** As written, with the folder. */
  readonly name: string;
  /** Bytes, as declared. */
  readonly size: number;
  readonly at: ByteRange;
}

/** A storage whose record is not the one that the pickle declares. */
export interface StorageDifference {
  /** `missing` no record, `short` fewer and `long` more bytes than declared, `undeclared` nothing refers to the record. */
  readonly kind: 'missing' | 'short' | 'long' | 'undeclared';
  readonly name: string;
  /** Bytes that the pickle declares. */
  readonly declaredBytes: number | undefined;
  /** Bytes that the record has. */
  readonly actualBytes: number | undefined;
  readonly at: ByteRange;
}

/** An operator that the mobile interpreter's bytecode names. */
export interface BytecodeOperator {
  /** `aten::add`. */
  readonly name: string;
  readonly member: string;
  readonly at: ByteRange;
}

export interface TorchFacts {
  readonly layout: TorchLayout;
  /** The folder that holds every record; '' where there is none. */
  readonly folder: string;
  /** What the `version` record says. */
  readonly version: string | undefined;
  /** What the `byteorder` record says: `little` or `big`. */
  readonly byteOrder: string | undefined;
  /** The tensors' elements, never read. */
  readonly storages: readonly TorchRecord[];
  readonly storageDifferences: readonly StorageDifference[];
  /** Members that PyTorch does not write in this layout. */
  readonly unexpected: readonly TorchRecord[];
  /** Python modules that torch.package imports from the archive. */
  readonly modules: readonly TorchRecord[];
  /** Libraries and sources that the ahead-of-time compiler left in the archive. */
  readonly compiled: readonly TorchRecord[];
  readonly operators: readonly BytecodeOperator[];
}
