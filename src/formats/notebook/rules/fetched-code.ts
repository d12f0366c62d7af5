import { defineRule } from '../../../core/define.js';
import type { Evidence } from '../../../core/types.js';
import { tellingCommand } from '../../../judgement/manifest/telling-command.js';
import type { CellText, NotebookFacts } from '../facts.js';

/** Python that runs what it fetched or decoded, or opens a shell to somewhere. Each pattern is linear. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:exec|eval)\s{0,4}\(\s{0,4}(?:compile\s{0,4}\(\s{0,4})?(?:(?:__import__|import_module|importlib\.import_module)\s{0,4}\(\s{0,4}['"])?(?:requests|urllib|urlopen|httpx)\b/,
    'runs code that it fetches',
  ],
  [
    /\b(?:exec|eval)\s{0,4}\(\s{0,4}(?:compile\s{0,4}\(\s{0,4})?(?:(?:__import__|import_module|importlib\.import_module)\s{0,4}\(\s{0,4}['"])?(?:base64|b64decode|zlib|marshal|codecs|bytes\.fromhex|binascii)\b/,
    'runs code that it decodes',
  ],
  [/\bpty\.spawn\s{0,4}\(/, 'opens a shell'],
  [/\bsocket\.socket\b[^]{0,400}\bos\.dup2\s{0,4}\(/, 'gives a shell to another machine'],
];
const maxCodeCharacters = 1 << 20;
const maxShown = 160;

export const fetchedCode = defineRule<NotebookFacts>({
  id: 'notebook/fetched-code',
  title: 'A cell of the notebook downloads or decodes something and runs it',
  severity: 'warning',
  securitySeverity: '7.5',
  precision: 'medium',
  cwe: ['CWE-494', 'CWE-506'],
  cve: [],
  references: ['https://attack.mitre.org/techniques/T1059/', 'https://attack.mitre.org/techniques/T1105/'],
  since: '1.0.0',
  help: {
    why: 'Notebooks beside a model are run to try it. A cell that pipes a download into a shell, or executes what it fetched or decoded, runs code that no review of the repository has seen.',
    fix: 'Do not run the cell. Download what it needs by hand, look at it, and compare its checksum.',
  },
  *check({ commands, code }) {
    for (const command of commands) {
      const effect = tellingCommand(command.text);
      if (effect !== undefined) yield evidence(command, effect);
    }
    for (const cell of code) {
      const text = cell.text.slice(0, maxCodeCharacters);
      for (const [shape, effect] of shapes) {
        const match = shape.exec(text);
        if (match !== null) yield evidence({ ...cell, text: text.slice(match.index) }, effect);
      }
    }
  },
});

function evidence({ text, cell, line, column }: CellText, effect: string): Evidence {
  const shown = text.trim().replace(/\s+/g, ' ').slice(0, maxShown);
  return {
    message: `Cell ${String(cell)} ${effect}: ${shown}`,
    at: { line, column, logical: `cell ${String(cell)}` },
    key: `${effect} ${shown.slice(0, 60)}`,
    data: { cell, effect },
  };
}
