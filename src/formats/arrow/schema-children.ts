import type { ByteSource, Child } from '../../core/types.js';
import type { Schema } from './read-schema.js';

/** What stands in a schema serialized. @param offset of the buffer in the artifact; undefined where it is encoded there */
export function schemaChildren(
  buffer: ByteSource,
  { extensions, attributesOfR }: Schema,
  offset: number | undefined,
): Child[] {
  const serialized = extensions.map(({ column, serialized: range }) => ({
    range,
    expects: 'pickle' as const,
    member: `type of ${column}`,
  }));
  const attributes = { range: attributesOfR, expects: 'r-data' as const, member: 'attributes of R' };
  return [...serialized, attributes].flatMap(({ range, expects, member }): Child[] =>
    range === undefined || range.length === 0
      ? []
      : [
          {
            member,
            expects,
            ...(offset === undefined
              ? {}
              : { range: { offset: offset + range.offset, length: range.length } }),
            open: () => buffer.slice(range.offset, range.length, member),
          },
        ],
  );
}
