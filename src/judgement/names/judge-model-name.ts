import { confusables } from '../../knowledge/names/confusables.js';
import { popularFamilies, popularModels, popularOwners } from '../../knowledge/names/popular-models.js';

export interface NameDeception {
  readonly severity: 'warning' | 'info';
  /** A clause about the name: `holds …`, `looks like …`. */
  readonly detail: string;
  readonly kind: 'hidden' | 'look-alike' | 'near';
  /** What it is taken for, where that is known. */
  readonly popular?: string;
}

const maxNameCharacters = 1_000;
/** Letters that are what they look like, and nothing that does not print. */
const printable = /^[\x20-\x7e]*$/;
/** Shorter words are near to each other by chance. */
const leastNearCharacters = 6;
const leastNearModel = 8;

/** Controls, overrides of the writing direction, characters without width, tags. */
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
/** Emoji are put together with joiners and selectors, and so are the letters of these scripts. */
const joining =
  /[\p{Extended_Pictographic}\p{Emoji_Component}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Han}]/u;

/** How a name deceives its reader, or comes near to what many people know; undefined for one that does not. */
export function judgeModelName(name: string): NameDeception | undefined {
  const text = name.slice(0, maxNameCharacters);
  return hiddenIn(text) ?? lookAlikeIn(text) ?? nearName(text);
}

/** The same of a file's name, which is nobody's identity: what merely comes near to another says nothing. */
export function judgeFileName(name: string): NameDeception | undefined {
  if (printable.test(name)) return undefined;
  const text = name.slice(0, maxNameCharacters);
  return hiddenIn(text) ?? lookAlikeIn(text);
}

function hiddenIn(text: string): NameDeception | undefined {
  for (const { 0: character, index } of text.matchAll(hidden)) {
    const code = character.codePointAt(0) ?? 0;
    if ((code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) && isJoined(text, index))
      continue;
    const spelled = code.toString(16).toUpperCase().padStart(4, '0');
    return {
      severity: 'warning',
      kind: 'hidden',
      detail: `holds the character U+${spelled}, which prints as nothing or changes what is printed`,
    };
  }
  return undefined;
}

function isJoined(text: string, index: number): boolean {
  const before = Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
  return joining.test(before);
}

/** Letters of several scripts in one word, drawn alike; or a whole name that only looks like a known one. */
function lookAlikeIn(text: string): NameDeception | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]{1,200}/gu)) {
    const odd = Array.from(word).find((letter) => drawnAs(letter) !== letter);
    if (odd === undefined) continue;
    const drawn = skeleton(word);
    const known = isKnown(drawn.toLowerCase()) || isKnown(skeleton(text).toLowerCase());
    if (!known && !/[A-Za-z]/.test(word)) continue;
    return {
      severity: 'warning',
      kind: 'look-alike',
      detail: `holds ${odd} (U+${codeOf(odd)}), which looks like ${drawnAs(odd)}: it reads as ${drawn}`,
      popular: drawn,
    };
  }
  return undefined;
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The ASCII letter or digit that a character is drawn as; itself where there is none. */
function drawnAs(letter: string): string {
  const drawn = confusables.get(letter);
  if (drawn !== undefined) return drawn;
  if (letter < '\u2100') return letter;
  const compatible = letter.normalize('NFKC');
  return /^[A-Za-z0-9]$/.test(compatible) ? compatible : letter;
}

function skeleton(text: string): string {
  return Array.from(text, drawnAs).join('');
}

function isKnown(name: string): boolean {
  const [owner = '', model = ''] = name.includes('/') ? name.split('/') : ['', name];
  return popularOwners.has(owner) || popularOwners.has(model) || models.has(model) || families.has(model);
}

const models: ReadonlySet<string> = new Set(popularModels);
const families: ReadonlySet<string> = new Set(popularFamilies);

function nearName(text: string): NameDeception | undefined {
  const [first = '', second, ...more] = text.trim().toLowerCase().split('/');
  if (more.length > 0 || !/^[\w.-]*$/.test(first) || !/^[\w.-]*$/.test(second ?? '')) return undefined;
  const owner = second === undefined ? undefined : first;
  const model = second ?? first;
  const popular =
    (owner === undefined ? undefined : nearOwner(owner)) ??
    (owner === undefined || !popularOwners.has(owner) ? nearModel(model) : undefined);
  if (popular === undefined) return undefined;
  return {
    severity: 'info',
    kind: 'near',
    detail: `comes near to ${popular}, a name that many people know, and is not the same`,
    popular,
  };
}

function nearOwner(owner: string): string | undefined {
  if (owner.length < leastNearCharacters - 1 || popularOwners.has(owner)) return undefined;
  const plain = bare(owner);
  for (const popular of popularOwners) {
    if (popular.length < leastNearCharacters) continue;
    if (isMistyped(owner, popular) || (plain === bare(popular) && owner !== popular)) return popular;
    if (redrawn(owner) === redrawn(popular)) return popular;
  }
  return undefined;
}

function nearModel(model: string): string | undefined {
  if (models.has(model)) return undefined;
  for (const popular of popularModels)
    if (popular.length >= leastNearModel && isMistyped(model, popular)) return popular;
  const [family = ''] = /^[a-z0-9]+(?:-diffusion|-r\b)?/.exec(model) ?? [];
  return popularFamilies.find((popular) => family !== popular && redrawn(family) === redrawn(popular));
}

/** Without what separates words. */
function bare(name: string): string {
  return name.replace(/[-_.]/g, '');
}

/** Digits and pairs of letters that are drawn like others, undone; names that hold digits of their own are not touched. */
function redrawn(name: string): string {
  return name
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** One letter more, less, changed, or two swapped; digits and separators are versions and sizes. */
function isMistyped(name: string, popular: string): boolean {
  const [long, short] = name.length >= popular.length ? [name, popular] : [popular, name];
  if (long.length - short.length > 1 || long === short) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  const [extra = '', other = ''] = [long[at], short[at]];
  if (long.length > short.length) return isLetter(extra) && long.slice(at + 1) === short.slice(at);
  if (!isLetter(extra) || !isLetter(other)) return false;
  if (long.slice(at + 1) === short.slice(at + 1)) return true;
  return extra === short[at + 1] && long[at + 1] === other && long.slice(at + 2) === short.slice(at + 2);
}

/** A letter at the end of a name with digits may be a size or a version: `yolov8s` is no `yolov8n`. */
function isLetter(character: string): boolean {
  return /[a-z]/.test(character);
}
