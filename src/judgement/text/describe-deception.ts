/** Controls, soft hyphen, zero-width and bidirectional marks, tags: they print as nothing or move what stands beside. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/u;
/** Scripts with letters that look like Latin ones, and the full-width forms. */
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

/**
 * In which way a name deceives its reader, as a clause; undefined for one that does not. Letters of any language are
 * no deception where the name is only a label.
 * @param isIdentifier whether the name selects code, so that no letter beyond ASCII belongs there
 */
export function describeDeception(name: string, isIdentifier: boolean): string | undefined {
  if (invisible.test(name)) return 'holds characters that print as nothing or change what is printed';
  if (/\ufffd/.test(name)) return isIdentifier ? 'holds bytes that are no text' : undefined;
  return isIdentifier && lookAlike.test(name)
    ? 'holds letters that look like Latin ones and are not'
    : undefined;
}
