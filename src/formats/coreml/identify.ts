import { Window } from '../../bytes/window.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** A specification version, then a description: how coremltools and Core ML write a model (Model.proto). */
export function identifyCoreml(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const [tag, version = 0, second] = head;
  const begins = tag === 0x08 && version > 0 && version < 32 && (second === 0x12 || second === 0x50);
  if (!begins || source.size < 4 || !holdsModelType(source)) return undefined;
  return {
    confidence: /\.mlmodel$/i.test(name) ? 'certain' : 'likely',
    because: 'it begins with a version and a description of Core ML',
  };
}

const descriptionTag = 0x12;
/** One of Model.proto's types follows the description: their field numbers take two bytes. */
const modelTypes: ReadonlySet<number> = new Set([
  200, 201, 202, 300, 301, 302, 303, 304, 400, 401, 402, 403, 404, 500, 501, 502, 555, 556, 560, 600, 601,
  602, 603, 604, 606, 607, 609, 610, 900, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 3000,
]);

function holdsModelType(source: ByteSource): boolean {
  const window = new Window(source);
  let at = 2;
  if (window.u8(at) === descriptionTag) {
    const length = varint(window, at + 1);
    at = length.next + length.value;
  }
  if (at < source.size && window.u8(at) === 0x50) at = varint(window, at + 1).next;
  if (at + 2 > source.size) return false;
  const tag = varint(window, at).value;
  return tag % 8 === 2 && modelTypes.has(Math.floor(tag / 8));
}

function varint(window: Window, start: number): { value: number; next: number } {
  let value = 0;
  for (let at = start, scale = 1; at < start + 6 && at < window.size; at += 1, scale *= 128) {
    const byte = window.u8(at);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at + 1 };
  }
  return { value: Infinity, next: start };
}
