/** A decoder that is called alone: what it makes of bytes, and what another implementation makes of them. */
import { inspect, isDeepStrictEqual } from 'node:util';
import type fc from 'fast-check';
import { FormatError, LimitError } from '../../src/core/errors.js';

export interface Encoded {
  readonly bytes: Uint8Array;
  /** What `read` gives of the whole bytes; undefined where nobody knows. */
  readonly content?: unknown;
}

export interface Codec {
  /** Folders of `src/codecs` that it runs. */
  readonly folders: readonly string[];
  readonly made: fc.Arbitrary<Encoded>;
  /** What it reads, or a promise of that. @throws FormatError, LimitError, and nothing else */
  read(bytes: Buffer): unknown;
  /** Another implementation, which throws where it refuses; what it accepts, `read` reads alike. */
  oracle?(bytes: Buffer): unknown;
}

export interface CodecInput extends Encoded {
  readonly isWhole: boolean;
}

type Attempt = { readonly value: unknown } | { readonly error: unknown };

async function attempt(read: () => unknown): Promise<Attempt> {
  try {
    return { value: await read() };
  } catch (error) {
    return { error };
  }
}

/** The promise that a decoder breaks over these bytes, in words. */
export async function brokenCodec(
  codec: Codec,
  { bytes, content, isWhole }: CodecInput,
): Promise<string | undefined> {
  const own = await attempt(() => codec.read(Buffer.from(bytes)));
  if ('error' in own && !(own.error instanceof FormatError || own.error instanceof LimitError))
    return `an untyped error: ${own.error instanceof Error ? String(own.error.stack) : String(own.error)}`;
  if (isWhole && content !== undefined && !agree(own, { value: content }))
    return `what was written is not what is read: ${shown(own)}`;
  const other = codec.oracle && (await attempt(() => codec.oracle?.(Buffer.from(bytes))));
  if (other !== undefined && 'value' in other && !agree(own, other))
    return `another implementation reads it otherwise: ${shown(own)}, not ${shown(other)}`;
  return undefined;
}

function agree(own: Attempt, other: { readonly value: unknown }): boolean {
  return 'value' in own && isDeepStrictEqual(own.value, other.value);
}

function shown(attempted: Attempt): string {
  const text = 'value' in attempted ? inspect(attempted.value) : String(attempted.error);
  return text.slice(0, 200);
}
