/** File:readObject of https://github.com/torch/torch7/blob/master/File.lua, and the classes that read themselves. */
import { table } from '../../core/table.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteRange } from '../../core/types.js';

/** Numbers and bytes as one of the two encodings has them. */
export interface FieldReader {
  readonly offset: number;
  readonly remaining: number;
  int(): number;
  long(): number;
  double(): number;
  /** Moves over so many bytes; gives where they are. */
  skipBytes(count: number): ByteRange;
  /** Moves over numbers of a storage. */
  skipNumbers(count: number, bytesEach: number): void;
  text(range: ByteRange): string;
}

const kinds = {
  nil: 0,
  number: 1,
  string: 2,
  table: 3,
  torch: 4,
  boolean: 5,
  function: 6,
  oldRecursive: 7,
  recursive: 8,
};
/** Bytes of one element by the first word of the class: `torch.FloatStorage`. */
const elements: Readonly<Record<string, number>> = table({
  Byte: 1,
  Char: 1,
  Short: 2,
  Half: 2,
  Int: 4,
  Long: 8,
  Float: 4,
  Double: 8,
  Cuda: 4,
  CudaDouble: 8,
  CudaHalf: 2,
  CudaByte: 1,
  CudaChar: 1,
  CudaInt: 4,
  CudaLong: 8,
  CudaShort: 2,
});
const tensorName = /^torch\.(\w+?)(Tensor|Storage)$/;
const version = /^V \d+$/;
const maxDepth = 500;
const maxKept = 1_000;

export class ObjectReader {
  readonly classes = new Set<string>();
  readonly functions: ByteRange[] = [];
  readonly #fields: FieldReader;
  readonly #budget: Budget;
  readonly #seen = new Set<number>();

  constructor(fields: FieldReader, budget: Budget) {
    this.#fields = fields;
    this.#budget = budget;
  }

  /** Walks one object. @throws FormatError, LimitError */
  object(depth = 0): void {
    this.#budget.check();
    if (depth > maxDepth) throw new LimitError('maxTorch7Depth', maxDepth, 'objects are nested too deep');
    const kind = this.#fields.int();
    if (kind === kinds.nil) return;
    if (kind === kinds.number) this.#fields.double();
    else if (kind === kinds.boolean) this.#fields.int();
    else if (kind === kinds.string) this.#string();
    else if (kind === kinds.table) this.#table(depth);
    else if (kind === kinds.torch) this.#torch(depth);
    else if (kind === kinds.function || kind === kinds.oldRecursive || kind === kinds.recursive)
      this.#function(kind, depth);
    else throw this.#bad('kind', `${String(kind)} is no kind of object`);
  }

  /** False where the object was read before and only its number stands here. */
  #isNew(): boolean {
    const index = this.#fields.int();
    if (this.#seen.has(index)) return false;
    this.#seen.add(index);
    return true;
  }

  #string(): string {
    const size = this.#fields.int();
    if (size < 0 || size > this.#fields.remaining) throw this.#bad('size', `a text of ${String(size)} bytes`);
    return this.#fields.text(this.#fields.skipBytes(size));
  }

  #table(depth: number): void {
    if (!this.#isNew()) return;
    const size = this.#fields.int();
    // A pair takes two bytes at least.
    if (size < 0 || size * 2 > this.#fields.remaining)
      throw this.#bad('size', `a table of ${String(size)} pairs`);
    for (let index = 0; index < size; index += 1) {
      this.object(depth + 1);
      this.object(depth + 1);
    }
  }

  #torch(depth: number): void {
    if (!this.#isNew()) return;
    const first = this.#string();
    const name = version.test(first) ? this.#string() : first;
    if (this.classes.size < maxKept) this.classes.add(name);
    const [, kind = '', what] = tensorName.exec(name) ?? [];
    const bytes = elements[kind];
    if (what === 'Tensor') this.#tensor(depth);
    else if (what === 'Storage' && bytes !== undefined) this.#storage(bytes);
    else this.object(depth + 1);
  }

  /** Sizes and strides, where in its storage it begins, the storage. */
  #tensor(depth: number): void {
    const dimensions = this.#fields.int();
    if (dimensions < 0 || dimensions > 1_000) throw this.#bad('size', `${String(dimensions)} dimensions`);
    for (let index = 0; index < dimensions * 2 + 1; index += 1) this.#fields.long();
    this.object(depth + 1);
  }

  #storage(bytesEach: number): void {
    const size = this.#fields.long();
    if (size < 0 || size > this.#fields.remaining)
      throw this.#bad('size', `a storage of ${String(size)} elements`);
    this.#fields.skipNumbers(size, bytesEach);
  }

  /** Bytecode of `string.dump`, then its upvalues. */
  #function(kind: number, depth: number): void {
    if (kind !== kinds.function && !this.#isNew()) return;
    const size = this.#fields.int();
    if (size < 0 || size > this.#fields.remaining)
      throw this.#bad('size', `a function of ${String(size)} bytes`);
    const at = this.#fields.skipBytes(size);
    if (this.functions.length < maxKept) this.functions.push(at);
    this.object(depth + 1);
  }

  #bad(code: string, detail: string): FormatError {
    const at = { offset: Math.max(0, this.#fields.offset - 4), length: 4 };
    return new FormatError(code, at, `${detail} at byte ${String(at.offset)} can't be`);
  }
}
