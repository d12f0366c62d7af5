/**
 * Everything that a scanned file may have written is the attacker's text. One function per exit makes it inert;
 * workflow commands are the action's exit and live there.
 */

import { table } from '../core/table.js';
/**
 * Controls, format characters (bidi, zero width, tags), line separators, private use, lone surrogates, and what Unicode
 * says is to be drawn as nothing: variation selectors can carry a whole text that only machines read.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const shortEscapes: Readonly<Record<string, string>> = table({
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
});

/** For terminals: no character remains that moves the cursor, reorders or hides text. One line stays one line. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => shortEscapes[character] ?? numericEscape(character));
}

function numericEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return String.raw`\x${hexadecimal(code, 2)}`;
  return code < 0x1_0000 ? String.raw`\u${hexadecimal(code, 4)}` : String.raw`\u{${hexadecimal(code, 5)}}`;
}

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** Cuts `text` to `length` characters (code points) with an ellipsis; `length` >= 1. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/**
 * For JSON text (JSON, SARIF) that somebody may print: the same value, with invisible characters in their `\u` form.
 * JSON.stringify escapes C0 controls and lone surrogates only.
 */
export function escapeJson(json: string): string {
  return json.replace(invisible, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, at) => unit(character, at)).join(''),
  );
}

function unit(character: string, at: number): string {
  return String.raw`\u${hexadecimal(character.charCodeAt(at), 4)}`;
}

/**
 * For running text in Markdown. Every ASCII mark becomes a character reference, which CommonMark never reads as
 * structure. GitHub looks for mentions, references, links, emoji and mathematics after that, in the decoded text,
 * so the characters that start those are followed by a zero-width space.
 */
export function markdownText(text: string): string {
  return visible(text).replace(/[!-+\-/:-@[-`{-~.]/g, (mark) => {
    if (mark === '$') return '<span>&#36;</span>';
    const reference = `&#${String(mark.charCodeAt(0))};`;
    return '@#:-'.includes(mark) ? `${reference}&#8203;` : reference;
  });
}

/**
 * For names and expressions in Markdown that a reader may want to copy. GitHub looks for nothing inside `<code>`
 * but e-mail addresses, and those do not survive the `<wbr>`.
 */
export function markdownCode(text: string): string {
  const inert = visible(text).replace(/[!-/:-@[-`{-~]/g, (mark) => {
    const reference = `&#${String(mark.charCodeAt(0))};`;
    return mark === '@' ? `${reference}<wbr>` : reference;
  });
  return `<code>${inert === '' ? ' ' : inert}</code>`;
}
