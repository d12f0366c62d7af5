import { table } from '../../core/table.js';
/**
 * Letters that are drawn as ASCII ones, by what they look like: the rows of Unicode's confusables.txt
 * (https://www.unicode.org/Public/security/latest/confusables.txt, UTS #39) whose target is one letter and that are
 * letters of other scripts or of Latin's own margins. Greek small letters that formulas use are left out.
 */
const rows: Readonly<Record<string, string>> = table({
  A: 'АΑᎪ',
  B: 'ВΒᏴ',
  C: 'СᏟϹ',
  D: 'Ꭰ',
  E: 'ЕΕᎬ',
  F: 'Ϝ',
  G: 'ԌᏀ',
  H: 'НΗᎻ',
  I: 'ІΙӀ',
  J: 'ЈᎫͿ',
  K: 'КΚᏦ',
  L: 'Ꮮ',
  M: 'МΜᎷ',
  N: 'Ν',
  O: 'ОΟՕ',
  P: 'РΡᏢ',
  Q: 'Ԛ',
  R: 'Ꭱ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢ',
  U: 'Ս',
  V: 'ѴᏙ',
  W: 'ԜᎳ',
  X: 'ХΧ',
  Y: 'ҮΥᎩ',
  Z: 'ΖᏃ',
  a: 'аɑ',
  c: 'сϲ',
  d: 'ԁᏧ',
  e: 'еҽ',
  f: 'ք',
  g: 'ɡց',
  h: 'һհᏂ',
  i: 'іıꙇ',
  j: 'јϳ',
  k: 'ᴋ',
  l: 'ӏ',
  n: 'ոռ',
  o: 'оοօ',
  p: 'рϱ',
  q: 'ԛզ',
  r: 'гᴦ',
  s: 'ѕꜱ',
  u: 'սᴜ',
  v: 'ѵᴠ',
  w: 'ԝᴡ',
  x: 'х',
  y: 'уү',
  z: 'ᴢ',
});

/** What each look-alike looks like. */
export const confusables: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([latin, others]) =>
    Array.from(others, (other): [string, string] => [other, latin]),
  ),
);
