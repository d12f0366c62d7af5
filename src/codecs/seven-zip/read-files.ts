import { limits } from '../../core/limits.js';
import { badHeader, PropertyReader } from './property-reader.js';

const ids = { end: 0, emptyStream: 14, emptyFile: 15, names: 17, attributes: 21 } as const;
const unixModeFlag = 0x8000;
const folderAttribute = 0x10;

export interface FileRecord {
  readonly name: string;
  readonly hasContent: boolean;
  readonly isFolder: boolean;
  /** The file mode of Unix; 0 where there is none. */
  readonly mode: number;
}

/** @throws FormatError `bad-header` */
export function readFiles(reader: PropertyReader): FileRecord[] {
  const count = reader.count(limits.maxArchiveEntries);
  let empty: boolean[] = [];
  let emptyFiles: boolean[] = [];
  let names: string[] = [];
  let attributes: (number | undefined)[] = [];
  for (let id = reader.number(); id !== ids.end; id = reader.number()) {
    const property = new PropertyReader(reader.bytes(reader.number()));
    if (id === ids.emptyStream) empty = property.bits(count);
    else if (id === ids.emptyFile) emptyFiles = property.bits(empty.filter(Boolean).length);
    else if (id === ids.names) names = readNames(property, count);
    else if (id === ids.attributes) attributes = readAttributes(property, count);
  }
  let next = 0;
  return Array.from({ length: count }, (_, at): FileRecord => {
    const hasContent = empty[at] !== true;
    const written = attributes[at] ?? 0;
    const isEmptyFile = !hasContent && emptyFiles[next++] === true;
    return {
      name: names[at] ?? '',
      hasContent,
      isFolder: !hasContent && (!isEmptyFile || (written & folderAttribute) !== 0),
      mode: (written & unixModeFlag) === 0 ? 0 : written >>> 16,
    };
  });
}

function readNames(property: PropertyReader, count: number): string[] {
  if (property.byte() !== 0) throw badHeader('its names stand elsewhere');
  const names = property.bytes(property.remaining).toString('utf16le').split('\0');
  return names.slice(0, count);
}

function readAttributes(property: PropertyReader, count: number): (number | undefined)[] {
  const isDefined = property.optionalBits(count);
  if (property.byte() !== 0) throw badHeader('its attributes stand elsewhere');
  return isDefined.map((has) => (has ? property.u32() : undefined));
}
