/** APPNOTE 4.3: every record of a zip archive begins with one of these, read as a little-endian number. */
export const signatures = {
  localHeader: 0x04034b50,
  centralRecord: 0x02014b50,
  dataDescriptor: 0x08074b50,
  zip64EndRecord: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;
