import { table } from '../../core/table.js';
import { readTar } from '../../codecs/tar/read-tar.js';
import { blockBytes, readTarHeader } from '../../codecs/tar/tar-header.js';
import type { Budget, ByteSource, Child } from '../../core/types.js';

/** What `legacy_load` of torch/serialization.py unpickles, in this order; it needs no other member. */
const profiles: Readonly<Record<string, string>> = table({
  storages: 'torch-tar-storages',
  tensors: 'torch-tar-tensors',
  pickle: 'torch-tar',
});
/** PyTorch wrote four members and no others; extended headers stand before some. */
const maxSeenHeaders = 32;

/** Whether a tar archive holds the members that PyTorch reads from one, as torch.save wrote them before 0.1.10. */
export function isTorchTar(head: Uint8Array, source: ByteSource): boolean {
  if (readTarHeader(head.subarray(0, blockBytes)) === undefined) return false;
  const names = new Set(firstNames(source));
  return names.has('storages') && (names.has('tensors') || names.has('pickle'));
}

function* firstNames(source: ByteSource): Generator<string> {
  for (let at = 0, count = 0; at + blockBytes <= source.size && count < maxSeenHeaders; count++) {
    const header = readTarHeader(source.read(at, blockBytes));
    if (header === undefined) return;
    yield header.name;
    at += blockBytes * (1 + Math.ceil(header.size / blockBytes));
  }
}

/** The pickles of the archive; `storages` and `tensors` hold raw numbers between them. */
export function tarChildren(source: ByteSource, budget: Budget): Child[] {
  return readTar(source, budget).entries.flatMap(({ name, kind, data, size, sparse }): Child[] => {
    const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
    if (profile === undefined || kind !== 'file' || size === 0 || sparse !== undefined) return [];
    const open = (): ByteSource => source.slice(data.offset, data.length, name);
    return [{ member: name, expects: 'pickle', profile, range: data, open }];
  });
}
