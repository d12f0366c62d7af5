import { maskSecrets } from './find-secrets.js';

/** Shapes of text that fetches and runs, or imports and executes: one is enough, and prose about code has none of them. */
const shapes: readonly RegExp[] = [
  // What is fetched goes to a shell.
  /\b(?:curl|wget|fetch)\s[^\n|;&]{1,300}[|;&]{1,2}\s{0,4}(?:sudo\s)?(?:ba|z|da|k|c)?sh\b/,
  /\b(?:ba|z|da)?sh\s{1,4}-c\s{1,4}["'$(]/,
  /\bpowershell(?:\.exe)?\s[^\n]{0,200}(?:-e(?:nc(?:odedcommand)?)?\s|iex\b|invoke-expression|downloadstring)/i,
  /\/dev\/tcp\/[^\s/]{1,100}\/\d{1,5}/,
  /\bnc\s{1,4}-[a-z]{0,6}e[a-z]{0,4}\s/,
  // Python that names what it imports and what it calls.
  /__import__\s{0,4}\(\s{0,4}["'][\w.]{1,60}["']\s{0,4}\)\s{0,4}\./,
  /\b(?:os\.(?:system|popen|exec[lv]p?e?)|subprocess\.(?:run|call|Popen|check_output|check_call|getoutput)|pty\.spawn)\s{0,4}\(\s{0,4}[["'fbr]/,
  /\b(?:eval|exec)\s{0,4}\(\s{0,4}(?:compile|base64|zlib|bytes|marshal|codecs|__import__|open|requests|urllib)\b/,
  /\b(?:pickle|marshal|dill|cloudpickle)\.loads?\s{0,4}\(/,
  /<script[\s>][^<]{0,400}(?:eval|fetch|XMLHttpRequest|document\.)/i,
  /!!python\/(?:object|name|module)/,
];

/** The first telling piece of a text, its credentials masked; undefined where there is none. Linear time. */
export function tellingScript(text: string): string | undefined {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (match !== null) return maskSecrets(text.slice(match.index, match.index + 160)).replace(/\s+/g, ' ');
  }
  return undefined;
}
