import type { ByteSource, FormatId } from '../../core/types.js';

/** What decides, beside its bytes, how an artifact is read. */
interface Named {
  readonly name: string;
  readonly expects: readonly FormatId[];
  readonly profile: string | undefined;
}

/**
 * Contents that were judged and are bombs, or hold some. The same content in the next member is not read again: what
 * there is to find in it was told, and archives that share one bomb among thousands of members would be done late.
 */
export class KnownBombs {
  readonly #explained = new Map<ByteSource, Map<string, number>>();

  /** @param explained bytes of it that some format understood */
  add(source: ByteSource, named: Named, explained: number): void {
    const readings = this.#explained.get(source) ?? new Map<string, number>();
    this.#explained.set(source, readings.set(readingOf(named), explained));
  }

  /** Bytes that were understood of this content; undefined where it is none, or was read in another way. */
  explained(source: ByteSource, named: Named): number | undefined {
    return this.#explained.get(source)?.get(readingOf(named));
  }
}

/** Names count without their folders: formats are asked for by base names. */
function readingOf({ name, expects, profile = '' }: Named): string {
  const baseName = /[^/\\]*$/.exec(name)?.[0] ?? '';
  return [baseName.toLowerCase(), profile, ...expects].join('\n');
}
