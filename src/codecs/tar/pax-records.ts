/** Records of an extended header, `length key=value\n`: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
export function readPaxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  const buffer = Buffer.from(bytes);
  for (let at = 0; at < buffer.length;) {
    const blank = buffer.indexOf(0x20, at);
    const length = blank < 0 ? NaN : Number(buffer.toString('latin1', at, blank));
    if (!Number.isInteger(length) || length <= blank - at || at + length > buffer.length) break;
    const record = buffer.toString('utf8', blank + 1, at + length).replace(/\n$/, '');
    const equals = record.indexOf('=');
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}
