/** Arguments whose text is the name of a file that a layer reads. */
const fileKeys: ReadonlySet<string> = new Set(
  'vocabulary idf_weights vocabulary_file vocab_file vocab_path vocabulary_path dictionary filepath file_path filename proto merges'.split(
    ' ',
  ),
);
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i;
const outsidePath =
  /^(?:\/[\w.@+-]+\/|\/(?:etc|proc|dev|root|home|tmp|var)\b|~[/\\]|[A-Za-z]:[/\\]|\\\\)|(?:^|[/\\])\.\.[/\\]/;

/** Whether a text is an address, a path that leaves the folder, or the name of a file that its class reads. */
export function isTellingText(value: string, key: string, className: string): boolean {
  if (key.endsWith('[]') && fileKeys.has(key.slice(0, -2))) return false;
  if (address.test(value) || outsidePath.test(value)) return true;
  return value !== '' && (fileKeys.has(key) || className === 'TFSMLayer');
}
