/**
 * Characters that a reader does not see but a tokenizer does (Unicode Technical Report 36, CVE-2021-42574):
 * controls that turn the direction of writing, tag characters that spell ASCII, characters without width.
 */
export interface HiddenRun {
  readonly sort: 'tag' | 'direction' | 'invisible';
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Characters. */
  readonly count: number;
  /** What tag characters and variation selectors spell, bounded. */
  readonly spelled: string;
}

/** Soft hyphens, joiners and single zero-width characters are ordinary in many scripts; long runs of them spell something. */
const leastInvisible = 8;
const maxSpelled = 200;
const maxRuns = 200;

const runs =
  /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]+|[\u200b-\u200d\u2060-\u2064\ufeff\u180e\u{e0100}-\u{e01ef}]+/gu;

/** Runs of hidden characters, in order; flags made of tag characters (behind a black flag) are none. */
export function findHiddenCharacters(text: string): HiddenRun[] {
  const found: HiddenRun[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const characters = Array.from(run);
    const sort = sortOf(characters[0] ?? '');
    if (sort === 'invisible' && characters.length < leastInvisible) continue;
    if (sort === 'tag' && text.slice(Math.max(0, index - 2), index) === '\u{1f3f4}') continue;
    found.push({
      sort,
      start: index,
      end: index + run.length,
      count: characters.length,
      spelled: spell(characters),
    });
    if (found.length >= maxRuns) break;
  }
  return found;
}

function sortOf(character: string): HiddenRun['sort'] {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag';
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? 'direction' : 'invisible';
}

/** Tag characters are ASCII at U+E0000; variation selectors 17 and up hide bytes from 16 on. */
function spell(characters: readonly string[]): string {
  return characters
    .slice(0, maxSpelled)
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000);
      return code >= 0xe0110 && code <= 0xe016e ? String.fromCharCode(code - 0xe0100 + 16) : '';
    })
    .join('');
}
