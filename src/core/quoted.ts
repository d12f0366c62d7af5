/** Characters of a name that messages show, unless they say otherwise. */
const shownCharacters = 120;

/** A text of the scanned file as messages show it: in quotes, escaped, cut after `most` characters. */
export function quoted(text: string, most: number = shownCharacters): string {
  return JSON.stringify(text.slice(0, most));
}
