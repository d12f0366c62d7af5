/** What a text looks like, observed without judging. The bits make shapes of arguments comparable. */
export type TextTrait = 'url' | 'address' | 'absolute-path' | 'climbing-path' | 'shell' | 'code' | 'long';

const patterns: readonly (readonly [TextTrait, RegExp])[] = [
  ['url', /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s]/i],
  ['address', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/],
  ['absolute-path', /^(?:\/[^\s/]|[a-z]:[\\/]|\\\\|~[\\/])/i],
  ['climbing-path', /(?:^|[\\/])\.\.(?:[\\/]|$)/],
  [
    'shell',
    /[;|&`<>]|\$[({\w]|(?:^|\s)(?:sh|bash|zsh|cmd|powershell|curl|wget|nc|python\d?|perl|ruby|echo|rm|chmod|touch|cat|id|whoami)(?:\s|$)/,
  ],
  ['code', /\b(?:import|exec|eval|lambda|def|class|print|open|__\w+__)\b\s*[\w(*.:]|\w\(.*\)|;\s*\w+\s*=/s],
];

/** Texts longer than this are no names or short words. */
const longCharacters = 256;

/** Traits of `text`, looking at no more than its first 4096 characters. */
export function textTraits(text: string, length = text.length): TextTrait[] {
  const seen = text.length > 4096 ? text.slice(0, 4096) : text;
  const traits: TextTrait[] = patterns.filter(([, pattern]) => pattern.test(seen)).map(([trait]) => trait);
  if (length > longCharacters) traits.push('long');
  return traits;
}
