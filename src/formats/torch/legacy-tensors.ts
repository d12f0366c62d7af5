/**
 * Where the tensors of the layout before PyTorch 1.6 lie: five pickles (magic number, version, system, the object, the keys
 * of the storages), then for each key the number of elements and the elements (torch/serialization.py, `_legacy_load`).
 */
import { MemorySource } from '../../bytes/memory-source.js';
import type { PlacedTensor } from '../../codecs/weights/final-layer.js';
import { elementBytes } from '../../codecs/weights/read-floats.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { skimPersistentIds, type Skimmed } from './skim-pickle.js';
import type { NamedTensor } from './skimmed-tensors.js';
import { declaredStorage, SkimmedList } from './storage-ids.js';

/** How much of the file is looked at for the pickles, one after another: those of a classifier have some 50 kB. CWE-400. */
const windowsBytes = [2 ** 18, 2 ** 22, 2 ** 25];
const pickles = 5;
const countBytes = 8;
/** The system's dictionary says so of a machine whose elements begin with their highest byte: a text, its memo, NEWFALSE. */
const bigEndian = /little_endianq[^]\x89/;

/** Tensors whose elements lie in the file as the pickles say; none where a pickle or a size is not as torch writes it. */
export function legacyTensors(source: ByteSource, budget: Budget): PlacedTensor[] {
  for (const bytes of windowsBytes) {
    const head = new MemorySource(source.read(0, Math.min(bytes, source.size)), source.name);
    const streams = readStreams(head, budget);
    if (streams !== undefined) return placeTensors(source, head, streams, budget);
    if (bytes >= source.size) return [];
  }
  return [];
}

function readStreams(head: ByteSource, budget: Budget): Skimmed[] | undefined {
  const streams: Skimmed[] = [];
  for (let end = 0; streams.length < pickles; end = streams.at(-1)?.end ?? 0) {
    const stream = skimPersistentIds(head, budget, end);
    if (!stream.isWhole) return undefined;
    streams.push(stream);
  }
  return streams;
}

function placeTensors(
  source: ByteSource,
  head: ByteSource,
  streams: readonly Skimmed[],
  budget: Budget,
): PlacedTensor[] {
  const [, , system, object, keys] = streams;
  if (system === undefined || object === undefined || !(keys?.value instanceof SkimmedList)) return [];
  if (bigEndian.test(Buffer.from(head.read(0, system.end)).toString('latin1'))) return [];
  const starts = storageStarts(source, object, { keys: keys.value.texts, from: keys.end }, budget);
  return object.tensors.flatMap((tensor) => {
    const start = starts.get(tensor.storage.key);
    return start === undefined ? [] : placed(tensor, start);
  });
}

/** By key, where the elements begin, up to the first storage that is not as long as the object says. */
function storageStarts(
  source: ByteSource,
  { ids }: Skimmed,
  { keys, from }: { readonly keys: readonly string[]; readonly from: number },
  budget: Budget,
): ReadonlyMap<string, number> {
  const declared = new Map(ids.flatMap((id) => declaredStorage(id) ?? []).map((row) => [row.key, row]));
  const starts = new Map<string, number>();
  let at = from;
  for (const key of keys) {
    budget.check();
    const storage = declared.get(key);
    if (storage === undefined || at + countBytes + storage.bytes > source.size) break;
    const count = Buffer.from(source.read(at, countBytes)).readBigUInt64LE();
    if (count * BigInt(storage.elementBytes) !== BigInt(storage.bytes)) break;
    starts.set(key, at + countBytes);
    at += countBytes + storage.bytes;
  }
  return starts;
}

function placed({ name, shape, offset, storage }: NamedTensor, start: number): PlacedTensor[] {
  const width = elementBytes(storage.dtype) ?? 0;
  const length = shape.reduce((all, extent) => all * extent, width);
  if (offset * width + length > storage.bytes) return [];
  return [{ name, shape, dtype: storage.dtype, range: { offset: start + offset * width, length } }];
}
